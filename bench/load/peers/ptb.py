"""python-telegram-bot's ConversationHandler with PicklePersistence, as its examples have it.

After `conversationbot2.py`, `inlinekeyboard2.py` and `persistentconversationbot.py`: one update
at a time, the query answered first and the message edited then, answers kept in `user_data`.
"""

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ParseMode
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    ConversationHandler,
    PicklePersistence,
)

from bench.load.peers.screens import FOLDER, TOKEN, URL, Screen, read_screens

SCREENS = read_screens()
LAST = len(SCREENS) - 1


def keyboard(screen: Screen) -> InlineKeyboardMarkup:
    return InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(label, callback_data=data) for label, data in row]
            for row in screen.rows
        ]
    )


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
    context.user_data.clear()
    await update.message.reply_text(
        SCREENS[0].text, parse_mode=ParseMode.HTML, reply_markup=keyboard(SCREENS[0])
    )
    return 0


def answering(state: int):
    """Return the function of one state: take its answer and ask the next question."""

    async def answered(update: Update, context: ContextTypes.DEFAULT_TYPE) -> int:
        query = update.callback_query
        await query.answer()
        context.user_data[SCREENS[state].question] = SCREENS[state].choice
        following = SCREENS[state + 1]
        await query.edit_message_text(
            following.text, parse_mode=ParseMode.HTML, reply_markup=keyboard(following)
        )
        return ConversationHandler.END if state + 1 == LAST else state + 1

    return answered


def main() -> None:
    persistence = PicklePersistence(filepath=FOLDER / "conversationbot")
    application = (
        Application.builder().token(TOKEN).base_url(f"{URL}/bot").persistence(persistence).build()
    )
    application.add_handler(
        ConversationHandler(
            entry_points=[CommandHandler("start", start)],
            states={
                state: [CallbackQueryHandler(answering(state), pattern=f"^{screen.tapped}$")]
                for state, screen in enumerate(SCREENS[:-1])
            },
            fallbacks=[CommandHandler("start", start)],
            name="my_conversation",
            persistent=True,
        )
    )
    application.run_polling(allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    main()

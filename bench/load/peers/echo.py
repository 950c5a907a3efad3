"""A bare python-telegram-bot: a tap is looked up and its screen shown; nothing is kept.

Both calls are sent together and updates are taken side by side: the least that a bot on this
library can do, on Waypoint's own client where there is one.
"""

import asyncio

from telegram import InlineKeyboardButton, InlineKeyboardMarkup, Update
from telegram.constants import ParseMode
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes

from bench.load.peers.screens import TOKEN, URL, read_screens

try:
    from bot.client import AiohttpRequest
except ImportError:
    AiohttpRequest = None

SCREENS = read_screens()
KEYBOARDS = [
    InlineKeyboardMarkup(
        [
            [InlineKeyboardButton(label, callback_data=data) for label, data in row]
            for row in screen.rows
        ]
    )
    for screen in SCREENS
]
FOLLOWING = {screen.tapped: number + 1 for number, screen in enumerate(SCREENS[:-1])}


async def start(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    await update.message.reply_text(
        SCREENS[0].text, parse_mode=ParseMode.HTML, reply_markup=KEYBOARDS[0]
    )


async def press(update: Update, context: ContextTypes.DEFAULT_TYPE) -> None:
    query = update.callback_query
    number = FOLLOWING[query.data]
    await asyncio.gather(
        query.answer(),
        query.edit_message_text(
            SCREENS[number].text, parse_mode=ParseMode.HTML, reply_markup=KEYBOARDS[number]
        ),
    )


def main() -> None:
    builder = Application.builder().token(TOKEN).base_url(f"{URL}/bot").concurrent_updates(True)
    if AiohttpRequest:
        builder = builder.request(AiohttpRequest()).get_updates_request(AiohttpRequest())
    application = builder.build()
    application.add_handler(CommandHandler("start", start))
    application.add_handler(CallbackQueryHandler(press))
    application.run_polling(allowed_updates=Update.ALL_TYPES)


if __name__ == "__main__":
    main()

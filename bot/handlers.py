"""From an update to a turn of the conversation: which kind of update means what."""

import asyncio
import logging
from typing import Any

from telegram import Bot, CallbackQuery, Update
from telegram.constants import ChatType, ParseMode
from telegram.error import BadRequest, Forbidden
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot.conversation import Conversation, Turn
from bot.press import Press
from bot.screen import show

Context = ContextTypes.DEFAULT_TYPE
App = Application[Any, Any, Any, Any, Any, Any]
logger = logging.getLogger(__name__)

PRIVATE = filters.ChatType.PRIVATE
WAYS = {"menu": ("menu", ""), "back": ("back", ""), "summary": ("summary", "")}
PAGES = {"help": "bot/help", "privacy": "bot/privacy"}

KINDS = {
    "sticker": filters.Sticker.ALL | filters.Dice.ALL | filters.ANIMATION | filters.GAME,
    "photo": filters.PHOTO | filters.VIDEO | filters.VIDEO_NOTE | filters.Document.ALL,
    "voice": filters.VOICE | filters.AUDIO,
    "place": filters.LOCATION | filters.VENUE | filters.CONTACT,
}
"""What cannot be read, by the kind of answer it gets; anything else gets "other"."""


class Handlers:
    """Telegram's side of the conversation."""

    def __init__(self, conversation: Conversation) -> None:
        self.conversation = conversation

    def add_to(self, application: App) -> None:
        """Register every kind of update this bot answers."""
        application.add_handler(CommandHandler("start", self.start, PRIVATE))
        application.add_handler(CommandHandler(list(WAYS), self.way, PRIVATE))
        application.add_handler(CommandHandler(list(PAGES), self.page, PRIVATE))
        application.add_handler(CallbackQueryHandler(self.press))
        edited = filters.UpdateType.EDITED_MESSAGE
        application.add_handler(MessageHandler(PRIVATE & edited, self.edited))
        application.add_handler(MessageHandler(PRIVATE & filters.TEXT, self.typed))
        application.add_handler(MessageHandler(PRIVATE & ~filters.StatusUpdate.ALL, self.other))
        application.add_handler(MessageHandler(filters.ChatType.GROUPS, self.group))
        application.add_handler(ChatMemberHandler(self.member))
        application.add_error_handler(failed)

    async def start(self, update: Update, context: Context) -> None:
        """/start: forget and begin; `/start refusal` begins on the way to that flow."""
        flow = context.args[0] if context.args else ""
        chat = update.effective_chat.id
        await self.say(context.bot, chat, self.conversation.start(chat, update.update_id, flow))

    async def way(self, update: Update, context: Context) -> None:
        """/menu, /back, /summary."""
        kind, choice = WAYS[_command(update)]
        chat = update.effective_chat.id
        turn = self.conversation.go(chat, update.update_id, kind, choice)
        await self.say(context.bot, chat, turn)

    async def page(self, update: Update, context: Context) -> None:
        """/help and /privacy."""
        chat = update.effective_chat.id
        page = PAGES[_command(update)]
        turn = self.conversation.go(chat, update.update_id, "page", page)
        await self.say(context.bot, chat, turn)

    async def press(self, update: Update, context: Context) -> None:
        """A button: the spinner stops while the screen changes, not before it."""
        query = update.callback_query
        if query.message is None or query.message.chat.type != ChatType.PRIVATE:
            await _stop_spinner(query)
            return
        chat = query.message.chat.id
        press = Press.unpack(query.data)
        turn = (
            self.conversation.press(chat, update.update_id, press, query.message.message_id)
            if press
            else self.conversation.go(chat, update.update_id, "keep")
        )
        await asyncio.gather(_stop_spinner(query), self.say(context.bot, chat, turn))

    async def typed(self, update: Update, context: Context) -> None:
        """Typed words, and commands nobody knows."""
        chat = update.effective_chat.id
        turn = self.conversation.typed(chat, update.update_id, update.message.text)
        await self.say(context.bot, chat, turn)

    async def edited(self, update: Update, context: Context) -> None:
        """A message edited afterwards: it changes no answer, and is told so."""
        await self._tell(update, context, "edited")

    async def other(self, update: Update, context: Context) -> None:
        """A sticker, a picture, a voice message, a place, a poll."""
        kind = next((kind for kind, has in KINDS.items() if has.check_update(update)), "other")
        await self._tell(update, context, "unreadable", kind=kind)

    async def _tell(self, update: Update, context: Context, notice: str, **more: object) -> None:
        chat = update.effective_chat.id
        turn = self.conversation.tell(chat, update.update_id, notice, **more)
        await self.say(context.bot, chat, turn)

    async def group(self, update: Update, context: Context) -> None:
        """In a group: one line to whoever speaks to the bot, and nothing else."""
        message = update.effective_message
        spoken_to = message.text and message.text.startswith("/")
        if spoken_to or message.new_chat_members:
            line = self.conversation.wording.notice("group", None)
            await context.bot.send_message(
                message.chat.id, line, parse_mode=ParseMode.HTML, disable_notification=True
            )

    async def member(self, update: Update, context: Context) -> None:
        """Blocked: everything is forgotten. Added to a channel: leave it."""
        change = update.my_chat_member
        if change is None:
            return
        if change.chat.type == ChatType.CHANNEL:
            await context.bot.leave_chat(change.chat.id)
        elif change.new_chat_member.status in {"kicked", "left"}:
            self.conversation.store.forget(change.chat.id)

    async def say(self, bot: Bot, chat: int, turn: Turn) -> None:
        """Show a turn; a parent who has blocked the bot is forgotten."""
        try:
            screen = await show(bot, chat, turn)
        except Forbidden:
            self.conversation.store.forget(chat)
            return
        self.conversation.shown(chat, turn, screen)


def _command(update: Update) -> str:
    return update.message.text.split()[0].lstrip("/").split("@")[0].casefold()


async def _stop_spinner(query: CallbackQuery) -> None:
    """Answer the callback query; one that is too old has no spinner left to stop."""
    try:
        await query.answer()
    except BadRequest:
        logger.info("a button press was too old to answer")


async def failed(_: object, context: Context) -> None:
    """Say that something went wrong, and nothing of what: errors can quote what was typed."""
    logger.error("an update could not be handled: %s", type(context.error).__name__)

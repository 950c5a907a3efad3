"""From an update to a turn of the conversation: which kind of update means what."""

import asyncio
import logging
from dataclasses import replace
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

from bot.alarms import is_leaving
from bot.conversation import Conversation, Turn
from bot.event import Event
from bot.leaving import leave, take_away
from bot.press import Press
from bot.screen import show

Context = ContextTypes.DEFAULT_TYPE
App = Application[Any, Any, Any, Any, Any, Any]
logger = logging.getLogger(__name__)

PRIVATE = filters.ChatType.PRIVATE
WAYS = {
    "menu": ("menu", ""),
    "back": ("back", ""),
    "summary": ("summary", ""),
    "help": ("page", "bot/help"),
    "privacy": ("page", "bot/privacy"),
    "phone": ("page", "bot/phone"),
    "clear": ("page", "bot/clear"),
}
"""Commands that do what a button does: (kind, choice)."""

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
        application.add_handler(CommandHandler("exit", self.exit, PRIVATE))
        application.add_handler(CommandHandler("forget", self.forget, PRIVATE))
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
        event = _event(update)
        await self.say(context.bot, event, await self.conversation.start(event, flow))

    async def way(self, update: Update, context: Context) -> None:
        """/menu, /back, /summary, /help, /privacy: what the buttons of that name do."""
        event = _event(update)
        turn = await self.conversation.go(event, *WAYS[_command(update)])
        await self.say(context.bot, event, turn)

    async def exit(self, update: Update, context: Context) -> None:
        """/exit and the like: leave at once, no question asked."""
        await self._leave(context.bot, _event(update))

    async def forget(self, update: Update, context: Context) -> None:
        """/forget: erase what is kept, and say so; the chat itself is left as it is."""
        event = _event(update)
        visit = await self.conversation.leave(event)
        await self.conversation.forget(event.chat)
        line = self.conversation.wording.notice("forgotten", None)
        await leave(context.bot, event.chat, replace(visit, messages=()), line)

    async def press(self, update: Update, context: Context) -> None:
        """A button: the spinner stops while the screen changes, not before it."""
        query = update.callback_query
        if query.message is None or query.message.chat.type != ChatType.PRIVATE:
            await _stop_spinner(query)
            return
        await asyncio.gather(_stop_spinner(query), self._pressed(update, context.bot))

    async def _pressed(self, update: Update, bot: Bot) -> None:
        event, press = _event(update), Press.unpack(update.callback_query.data)
        if press and press.kind == "leave":
            await self._leave(bot, event)
        elif press and press.kind == "clear":
            await self._clear(bot, event)
        elif press:
            await self.say(bot, event, await self.conversation.press(event, press))
        else:
            await self.say(bot, event, await self.conversation.go(event, "stay"))

    async def typed(self, update: Update, context: Context) -> None:
        """Typed words, and commands nobody knows."""
        event, text = _event(update), update.message.text
        if is_leaving(text):
            await self._leave(context.bot, event)
        else:
            await self.say(context.bot, event, await self.conversation.typed(event, text))

    async def edited(self, update: Update, context: Context) -> None:
        """A message edited afterwards: it changes no answer, and danger in it is heard."""
        said = update.edited_message.text or update.edited_message.caption or ""
        event = _event(update)
        await self.say(context.bot, event, await self.conversation.tell(event, "edited", said))

    async def other(self, update: Update, context: Context) -> None:
        """A sticker, a picture, a voice message, a place, a poll; danger in a caption is heard."""
        kind = next((kind for kind, has in KINDS.items() if has.check_update(update)), "other")
        event, said = _event(update), update.message.caption or ""
        turn = await self.conversation.tell(event, "unreadable", said, kind=kind)
        await self.say(context.bot, event, turn)

    async def _leave(self, bot: Bot, event: Event) -> None:
        """The screen turns and the messages go; then the row does, so a crash can be made good."""
        line = self.conversation.wording.notice("left", None)
        await leave(bot, event.chat, await self.conversation.leave(event), line)
        await self.conversation.forget(event.chat)

    async def _clear(self, bot: Bot, event: Event) -> None:
        """The slower way: what was sent goes, the answers and the screen stay."""
        visit = await self.conversation.leave(event)
        others = [number for number, _ in visit.messages if number != visit.screen]
        await take_away(bot, event.chat, others)
        await self.say(bot, event, await self.conversation.cleared(event))

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
            await self.conversation.forget(change.chat.id)

    async def say(self, bot: Bot, event: Event, turn: Turn | None) -> None:
        """Show a turn; a parent who has blocked the bot is forgotten."""
        if turn is None:
            return
        try:
            screen, sent = await show(bot, event.chat, turn, self.conversation.wording)
        except Forbidden:
            await self.conversation.forget(event.chat)
            return
        await take_away(bot, event.chat, await self.conversation.shown(event, turn, screen, sent))


def _event(update: Update) -> Event:
    message, is_press = update.effective_message, update.callback_query is not None
    return Event(update.effective_chat.id, update.update_id, message.message_id, is_press)


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

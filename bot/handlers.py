"""From an update to a turn of the conversation: which kind of update means what."""

from typing import Any

from telegram import Update
from telegram.constants import ChatType, ParseMode
from telegram.ext import (
    Application,
    ChatMemberHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from bot.alarms import is_leaving
from bot.arrival import Arrival
from bot.calls import QuickBot
from bot.conversation import Conversation
from bot.event import Event
from bot.leaving import take_away
from bot.press import Press
from bot.replies import Replies
from bot.reply import Reply
from flows.intents.understanding import understand

Context = ContextTypes.DEFAULT_TYPE
App = Application[QuickBot, Any, Any, Any, Any, Any]

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
    """Telegram's side of the conversation: each stores what came, and returns the reply."""

    def __init__(self, conversation: Conversation, replies: Replies, application: App) -> None:
        self.conversation = conversation
        self.replies = replies
        self.bot = application.bot
        self.application = application

    def register(self) -> None:
        """Register every kind of update this bot answers; buttons have a way of their own."""
        add = self.application.add_handler
        add(CommandHandler("start", self.start, PRIVATE))
        add(CommandHandler(list(WAYS), self.way, PRIVATE))
        add(CommandHandler("exit", self.exit, PRIVATE))
        add(CommandHandler("forget", self.forget, PRIVATE))
        add(MessageHandler(PRIVATE & filters.UpdateType.EDITED_MESSAGE, self.edited))
        add(MessageHandler(PRIVATE & filters.TEXT, self.typed))
        add(MessageHandler(PRIVATE & ~filters.StatusUpdate.ALL, self.other))
        add(MessageHandler(filters.ChatType.GROUPS, self.group))
        add(ChatMemberHandler(self.member))

    async def take(self, arrival: Arrival) -> Reply | None:
        """Store what an update says and return what is left to say; None when nothing is.

        Nine updates of ten are buttons; only for the others is an `Update` built, which takes
        longer than to answer one.

        Raises:
            StoreError: nothing was stored; the update must come again.
        """
        if self.replies.meanwhile.has_left(arrival.chat, arrival.update):
            return self.replies.pass_over(arrival)
        if arrival.kind == "callback_query":
            return await self.press(arrival)
        update = Update.de_json(dict(arrival.whole), self.bot)
        for handler in self.application.handlers[0]:
            check = handler.check_update(update)
            if check is not None and check is not False:
                context = Context.from_update(update, self.application)
                handling = handler.handle_update(update, self.application, check, context)
                reply: Reply | None = await handling
                return reply
        return None

    async def press(self, arrival: Arrival) -> Reply | None:
        """A button: its spinner is stopped beside, neither before the screen nor after it."""
        query = arrival.content
        if not self.replies.meanwhile.has_heard(arrival.update):
            self.replies.stop_spinner(query["id"])
        if not arrival.is_private:
            return None
        event = Event(arrival.chat, arrival.update, arrival.message["message_id"], is_press=True)
        press = Press.unpack(query.get("data"))
        if press is None:
            return self.replies.show(event, await self.conversation.go(event, "stay"))
        if press.kind == "leave":
            await self.replies.leave(event)
            return None
        if press.kind == "clear":
            return await self._clear(event)
        return self.replies.show(event, await self.conversation.press(event, press))

    async def slow_down(self, arrival: Arrival) -> Reply | None:
        """Whatever comes from somebody who hammers: one calm line, in private only."""
        if not arrival.is_private:
            return None
        is_press = arrival.kind == "callback_query"
        event = Event(arrival.chat, arrival.update, arrival.message["message_id"], is_press)
        return self.replies.show(event, await self.conversation.tell(event, "slow_down"))

    async def start(self, update: Update, context: Context) -> Reply | None:
        """/start: forget and begin; `/start refusal` begins on the way to that flow."""
        flow = context.args[0] if context.args else ""
        event = _event(update)
        return self.replies.show(event, await self.conversation.start(event, flow))

    async def way(self, update: Update, _: Context) -> Reply | None:
        """/menu, /back, /summary, /help, /privacy: what the buttons of that name do."""
        event = _event(update)
        return self.replies.show(event, await self.conversation.go(event, *WAYS[_command(update)]))

    async def exit(self, update: Update, _: Context) -> None:
        """/exit and the like: leave at once, no question asked."""
        await self.replies.leave(_event(update))

    async def forget(self, update: Update, _: Context) -> Reply | None:
        """/forget: erase what is kept, and say so; the chat itself is left as it is."""
        return await self.replies.forget(_event(update))

    async def typed(self, update: Update, _: Context) -> Reply | None:
        """Typed words, and commands nobody knows."""
        event, text = _event(update), update.message.text
        said = understand(text)
        if is_leaving(said.alarm):
            await self.replies.leave(event)
            return None
        return self.replies.show(event, await self.conversation.typed(event, text, said))

    async def edited(self, update: Update, _: Context) -> Reply | None:
        """A message edited afterwards: it changes no answer, and danger in it is heard."""
        said = update.edited_message.text or update.edited_message.caption or ""
        event = _event(update)
        return self.replies.show(event, await self.conversation.tell(event, "edited", said))

    async def other(self, update: Update, _: Context) -> Reply | None:
        """A sticker, a picture, a voice message, a place, a poll; danger in a caption is heard."""
        kind = next((kind for kind, has in KINDS.items() if has.check_update(update)), "other")
        event, said = _event(update), update.message.caption or ""
        return self.replies.show(
            event, await self.conversation.tell(event, "unreadable", said, kind=kind)
        )

    async def _clear(self, event: Event) -> Reply | None:
        """The slower way: what was sent goes, the answers and the screen stay."""
        visit = await self.conversation.leave(event)
        others = [number for number, _ in visit.messages if number != visit.screen]
        await take_away(self.bot, event.chat, others)
        return self.replies.show(event, await self.conversation.cleared(event))

    async def group(self, update: Update, _: Context) -> None:
        """In a group: one line to whoever speaks to the bot, and nothing else."""
        message = update.effective_message
        spoken_to = message.text and message.text.startswith("/")
        if spoken_to or message.new_chat_members:
            line = self.conversation.wording.notice("group", None)
            await self.bot.send_message(
                message.chat.id, line, parse_mode=ParseMode.HTML, disable_notification=True
            )

    async def member(self, update: Update, _: Context) -> None:
        """Blocked: everything is forgotten. Added to a channel: leave it."""
        change = update.my_chat_member
        if change is None:
            return
        if change.chat.type == ChatType.CHANNEL:
            await self.bot.leave_chat(change.chat.id)
        elif change.new_chat_member.status in {"kicked", "left"}:
            await self.conversation.forget(change.chat.id)


def _event(update: Update) -> Event:
    message = update.effective_message
    return Event(update.effective_chat.id, update.update_id, message.message_id)


def _command(update: Update) -> str:
    return update.message.text.split()[0].lstrip("/").split("@")[0].casefold()

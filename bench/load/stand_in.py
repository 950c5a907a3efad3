"""The Bot API the measured bots talk to, and behind it the people who tap.

The five methods a walk uses are answered here, quickly; any other by the preview's own Bot API.
"""

import asyncio
import itertools
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from bench.load.crowd import Chat, Crowd
from bench.load.messages import A_FILE, MESSAGE, PRESSED, TYPED, Given, message, read
from bench.load.pushed import Pushed
from bench.load.updates import Updates
from bench.load.walk import START, Walk
from bench.load.wire import Way, Wire
from bot.preview.bot_api import BotApiError, LocalBotApi

TOKEN = "123456:not-a-real-token"
NUMBERS = itertools.count(1)
"""Of updates: a bot that is started again over its database takes no number for an old one."""

DONE = b'{"ok":true,"result":true}'
MADE = b'{"ok":true,"result":%s}'


class StandIn:
    """Answers the bot as Telegram would, and lets the crowd tap.

    Attributes:
        unanswered: presses whose spinner has not been stopped.
        screens: text and keyboard of every screen, while `records` is set.
    """

    def __init__(self, chats: int, walk: Walk, updates: Updates | Pushed) -> None:
        self.crowd = Crowd(chats, walk, self.tap)
        self.seen = walk.seen
        self.local = LocalBotApi()
        self.updates = updates
        self.unanswered = 0
        self.screens: list[tuple[str, str]] = []
        self.records = False
        self.tasks: set[asyncio.Task[None]] = set()
        self.methods = {
            updates.method: updates.take,
            "sendMessage": self.send_message,
            "editMessageText": self.edit_message_text,
            "answerCallbackQuery": self.answer_callback_query,
            "deleteMessage": self.delete_message,
            "sendDocument": self.send_file,
            "sendPhoto": self.send_file,
        }

    def take(self, wire: Wire, method: str, body: bytes) -> None:
        """Answer one call."""
        quick = self.methods.get(method)
        if quick:
            quick(wire, read(body))
            return
        task = asyncio.create_task(self.slowly(wire, method, body))
        self.tasks.add(task)
        task.add_done_callback(self.tasks.discard)

    def tap(self, chat: Chat) -> None:
        """Make the update of a chat's next step."""
        number = next(NUMBERS)
        if chat.step == 0:
            chat.last_message += 1
            text = json.dumps(START).encode()
            update = TYPED % (number, chat.last_message, chat.id, chat.id, text)
        else:
            self.unanswered += 1
            update = PRESSED % (number, number, chat.id, chat.screen, chat.data)
        self.updates.add(number, update)

    def send_message(self, wire: Wire, given: Given) -> None:
        """Put a message at the bottom of a chat."""
        chat = self.crowd.chats[given.number(b"chat_id")]
        chat.last_message += 1
        self.put(wire, chat, chat.last_message, given)

    def edit_message_text(self, wire: Wire, given: Given) -> None:
        """Put other words and buttons into a message."""
        chat = self.crowd.chats[given.number(b"chat_id")]
        self.put(wire, chat, given.number(b"message_id"), given)

    def put(self, wire: Wire, chat: Chat, number: int, given: Given) -> None:
        """Answer with a message; one with buttons is the chat's screen from now on."""
        keyboard = given.fields.get(b"reply_markup", b"")
        found = self.seen[chat.step].search(keyboard)
        made = message(number, chat.id, given, found[1] if found else b"")
        wire.answer(MADE % made)
        if not keyboard:
            return
        if found:
            chat.screen, chat.data = made, found[0].replace(b"%3A", b":")
        if self.records:
            self.screens.append((given.decoded("text"), given.decoded("reply_markup")))
        self.crowd.shown(chat, found is not None)

    def answer_callback_query(self, wire: Wire, given: Given) -> None:
        """Stop a spinner."""
        self.unanswered -= 1
        wire.answer(DONE)

    def delete_message(self, wire: Wire, given: Given) -> None:
        """Take a message away."""
        wire.answer(DONE)

    def send_file(self, wire: Wire, given: Given) -> None:
        """Put a file into a chat; what is in it stays unread."""
        chat = self.crowd.chats[given.number(b"chat_id")]
        chat.last_message += 1
        wire.answer(MADE % (MESSAGE % (chat.last_message, chat.id, A_FILE, b"")))

    async def slowly(self, wire: Wire, method: str, body: bytes) -> None:
        """Answer any other call; what the preview does not know is done and true."""
        given = read(body)
        parameters = {name.decode(): given.decoded(name.decode()) for name in given.fields}
        try:
            result = await self.local.call(method, parameters)
        except BotApiError:
            result = True
        wire.answer(MADE % json.dumps(result).encode())


@asynccontextmanager
async def served(stand_in: StandIn, delay: float = 0.0) -> AsyncIterator[str]:
    """Serve it on a free port and yield the address.

    Args:
        delay: seconds that a call takes longer than it has to.
    """
    loop, way = asyncio.get_running_loop(), Way(delay / 2)
    server = await loop.create_server(lambda: Wire(stand_in, way), "127.0.0.1", 0)
    try:
        yield f"http://127.0.0.1:{server.sockets[0].getsockname()[1]}"
    finally:
        server.close()

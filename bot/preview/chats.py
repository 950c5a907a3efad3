"""What the in-process Telegram remembers: chats with their messages, files, and who watches."""

import asyncio
import itertools
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any, Literal

from bot.preview.limits import BLOCKED, NOT_A_MEMBER, BotApiError, Json, bad_request
from bot.preview.updates import Updates

Kind = Literal["private", "group", "supergroup", "channel"]


@dataclass(frozen=True)
class File:
    """A file sent by the bot, kept in memory."""

    name: str
    mime: str
    content: bytes


@dataclass(frozen=True)
class Change:
    """Something a watcher should show.

    Attributes:
        what: `chat` (its messages), `answer` (to a press), `typing`, or `bot` (its profile).
        chat: the chat's id; 0 for `bot`.
        text: the toast, empty if the press was answered silently.
        alert: whether the text asks to be closed.
    """

    what: Literal["chat", "answer", "typing", "bot"]
    chat: int = 0
    text: str = ""
    alert: bool = False


@dataclass
class Chat:
    """A chat and its messages, oldest first, each a Bot API Message.

    Attributes:
        name: a first name, or a group's or channel's title.
        left: whether the bot was blocked, removed, or has left.
    """

    id: int
    kind: Kind
    name: str
    left: bool = False
    messages: dict[int, Json] = field(default_factory=dict)

    @property
    def described(self) -> Json:
        """The chat as Telegram's Chat object."""
        called = "first_name" if self.kind == "private" else "title"
        return {"id": self.id, "type": self.kind, called: self.name}

    @property
    def person(self) -> Json:
        """The other side of a private chat as Telegram's User object."""
        return {"id": self.id, "is_bot": False, "first_name": self.name, "language_code": "en"}


@dataclass
class Profile:
    """How the bot presents itself before a word is said."""

    name: str = "Waypoint"
    description: str = ""
    short_description: str = ""
    commands: list[Json] = field(default_factory=list)


class Chats:
    """Everything both sides share.

    Args:
        clock: seconds since 1970; a test may hand in its own.
    """

    username = "waypoint_preview_bot"
    bot_id = 1

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        self.clock = clock
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, File] = {}
        self.presses: dict[str, tuple[int, float]] = {}  # query id → chat, when pressed
        self.updates = Updates()
        self.profile = Profile()
        self.numbers = itertools.count(1)
        self._watching: set[asyncio.Queue[Change]] = set()

    @property
    def me(self) -> Json:
        """The bot as Telegram's User object."""
        return {
            "id": self.bot_id,
            "is_bot": True,
            "first_name": self.profile.name,
            "username": self.username,
        }

    def open_chat(self, chat_id: Any) -> Chat:
        """Return the chat the bot may write to.

        Raises:
            BotApiError: there is none, or the bot was blocked or has left.
        """
        chat = self.chats.get(int(chat_id)) if str(chat_id).lstrip("-").isdigit() else None
        if chat is None:
            raise bad_request("chat not found")
        if chat.left:
            private = chat.kind == "private"
            raise BotApiError(403, BLOCKED if private else NOT_A_MEMBER.format(kind=chat.kind))
        return chat

    def put(self, chat: Chat, sender: Json, content: Json) -> Json:
        """Add a message to a chat and return it."""
        number = next(self.numbers)
        head = {"message_id": number, "from": sender, "chat": chat.described}
        chat.messages[number] = {**head, "date": int(self.clock()), **content}
        self.tell(Change("chat", chat.id))
        return chat.messages[number]

    def tell(self, change: Change) -> None:
        """Hand a change to everyone who watches."""
        for queue in self._watching:
            queue.put_nowait(change)

    @contextmanager
    def watch(self) -> Iterator[asyncio.Queue[Change]]:
        """Yield a queue of the changes from now on."""
        queue: asyncio.Queue[Change] = asyncio.Queue()
        self._watching.add(queue)
        try:
            yield queue
        finally:
            self._watching.discard(queue)

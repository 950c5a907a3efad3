"""A running bot, and a person who chats with it: presses buttons by their labels, reads, types."""

import asyncio
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date
from pathlib import Path
from typing import Any

from bot.application import build
from bot.arrival import WANTED, Arrival
from bot.lanes import Lanes
from bot.preview.request import LocalRequest
from bot.settings import SQLITE, Settings
from bot.store import StoreError
from bot.visit import Visit
from tests.bot.checked_bot_api import CheckedBotApi

TICKS = "☐☑ "
TODAY = date(2026, 11, 22)
"""The day the words are checked for: a fact that falls due later changes no test."""


class RunningBot:
    """The real application over a stand-in for Telegram; updates are handled when told to."""

    def __init__(self, api: CheckedBotApi, application: Any) -> None:
        self.api = api
        self.application = application
        self.offset = 0

    @property
    def conversation(self) -> Any:
        return self.application.conversation

    async def visit(self, chat: int) -> Visit | None:
        """What is kept of a chat; None when nothing is."""
        kept = await self.conversation.store.load(chat)
        return kept.visit if kept else None

    async def deliver(self, *, acknowledge: bool = True) -> None:
        """Handle all that waits; without acknowledging, Telegram will send it again.

        Raises:
            StoreError: something could not be stored.
        """
        while updates := await self.application.bot.updates(self.offset, WANTED):
            unstored = self.application.meanwhile.unstored
            lanes = Lanes(self.application.entry.take, outlasts=False, unstored=unstored)
            stored = await asyncio.gather(*(lanes.put(Arrival.read(one)) for one in updates))
            await lanes.finish(10)
            if not all(stored):
                raise StoreError
            if not acknowledge:
                return
            self.offset = updates[-1]["update_id"] + 1


class Person:
    """Somebody in a private chat with the bot."""

    def __init__(self, bot: RunningBot, name: str = "Sam") -> None:
        self.bot = bot
        self.chat = bot.api.add_person(name)

    @property
    def messages(self) -> list[dict[str, Any]]:
        """Everything in the chat now, oldest first."""
        return list(self.bot.api.chats[self.chat].messages.values())

    @property
    def from_bot(self) -> list[dict[str, Any]]:
        return [message for message in self.messages if message["from"]["is_bot"]]

    @property
    def screen(self) -> dict[str, Any]:
        """The living screen: the one message that has buttons."""
        screens = [message for message in self.from_bot if "reply_markup" in message]
        assert len(screens) == 1, f"there are {len(screens)} screens"
        return screens[0]

    @property
    def title(self) -> str:
        return str(self.screen["text"]).splitlines()[0]

    @property
    def buttons(self) -> dict[str, str]:
        """label → callback data, on the living screen."""
        return buttons_of(self.screen)

    async def type(self, text: str) -> None:
        self.bot.api.send_text(self.chat, text)
        await self.bot.deliver()

    async def press(self, *labels: str) -> None:
        """Press buttons one after the other, each by its label or the start of it."""
        for label in labels:
            self.tap(label)
            await self.bot.deliver()

    def tap(self, label: str) -> None:
        """Press a button and do not wait for what happens."""
        data = self.buttons[self.named(label)]
        self.bot.api.press(self.chat, self.screen["message_id"], data)

    def named(self, label: str) -> str:
        """Return the one label that is, or begins with, these words."""
        if label in self.buttons:
            return label
        found = [name for name in self.buttons if name.startswith(label)]
        assert len(found) == 1, f"{label!r}: there is {list(self.buttons)}"
        return found[0]

    def has_read(self, words: str) -> bool:
        """Return whether something the bot wrote holds these words."""
        return any(re.search(words, message["text"], re.IGNORECASE) for message in self.from_bot)


def buttons_of(message: dict[str, Any]) -> dict[str, str]:
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return {button["text"].strip(TICKS): button["callback_data"] for row in rows for button in row}


@asynccontextmanager
async def running(
    folder: Path, api: CheckedBotApi | None = None, **settings: Any
) -> AsyncIterator[RunningBot]:
    """Start the real application with its database in a folder; run it twice to restart it."""
    api = api or CheckedBotApi()
    given = {"database_url": f"{SQLITE}{folder / 'waypoint.db'}", **settings}
    application = build(Settings(_env_file=None, **given), LocalRequest(api))
    application.conversation.wording.today = lambda: TODAY
    async with application:
        yield RunningBot(api, application)

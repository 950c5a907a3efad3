"""Many parents who walk at the same time, and a journal of what each of them was shown."""

import asyncio
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from bot.press import Press
from bot.preview.bot_api import LocalBotApi

WALK = {
    "safety": "no",
    "nation": "england",
    "role": "applying",
    "about": "both",
    "request": "decide",
    "care": "no",
    "situation": ("relative", "maintenance"),
    "last_miam": "no",
    "reasons": ("urgent", "told"),
    "urgency": ("hardship",),
    "told": ("ex_refuses", "cannot_pay"),
}
"""Answers to give, in order; a tuple is ticked one by one and then done."""

ARRIVED = "summary"
"""What stands in a journal for the outcome: the kind of its first button."""

STATIONS = (*WALK, ARRIVED)
ASKING = {"answer", "tick", "untick"}


@dataclass
class Screen:
    """What stands at the bottom of a chat.

    Attributes:
        message: its id.
        presses: what its buttons stand for, with their callback data.
    """

    message: int = 0
    presses: dict[str, Press] = field(default_factory=dict)

    @property
    def first(self) -> Press:
        return next(iter(self.presses.values()), Press("", "", "", ""))

    @property
    def station(self) -> str:
        return self.first.state if self.first.kind in ASKING else self.first.kind

    def data(self, kinds: str, choice: str) -> str | None:
        """Return the callback data of a button; None where there is none such."""
        found = (
            data
            for data, press in self.presses.items()
            if press.kind in kinds.split("/") and press.choice == choice
        )
        return next(found, None)


class Witness(LocalBotApi):
    """Writes down every screen as it comes to stand in a chat.

    Attributes:
        journals: chat → what it was shown, each new screen once.
        screens: chat → what stands there now.
        asked: set whenever updates are asked for.
    """

    def __init__(self) -> None:
        super().__init__()
        self.journals: dict[int, list[str]] = defaultdict(list)
        self.screens: dict[int, Screen] = defaultdict(Screen)
        self.asked = asyncio.Event()
        self._seen: dict[int, set[tuple[str, str]]] = defaultdict(set)
        self._changed: dict[int, asyncio.Event] = defaultdict(asyncio.Event)

    async def call(self, method, parameters):
        if method == "getUpdates":
            self.asked.set()
        result = await super().call(method, parameters)
        if method in {"sendMessage", "editMessageText"} and parameters.get("reply_markup"):
            self._note(result)
        return result

    async def until(self, chat: int, condition: Callable[[Screen], bool], seconds: float) -> None:
        """Wait until the screen of a chat is as it should be. Raises TimeoutError."""
        async with asyncio.timeout(seconds):
            while not condition(self.screens[chat]):
                self._changed[chat].clear()
                await self._changed[chat].wait()

    def _note(self, message: dict[str, Any]) -> None:
        chat = message["chat"]["id"]
        buttons = [b for row in message["reply_markup"]["inline_keyboard"] for b in row]
        presses = {b["callback_data"]: Press(*b["callback_data"].split(":", 4)) for b in buttons}
        screen = self.screens[chat] = Screen(message["message_id"], presses)
        shown = screen.first.nonce, screen.station
        if shown not in self._seen[chat]:
            self._seen[chat].add(shown)
            self.journals[chat].append(screen.station)
        self._changed[chat].set()


@dataclass
class Walker:
    """A parent who walks, and who says it again when nothing comes for long, as people do.

    Attributes:
        patience: seconds.
        rest: seconds between a screen and the next press; without any, whoever walks on and on is
            taken for somebody who hammers (`bot.flood`), and not answered.
        again: how often something had to be said again.
        walks: how often the outcome was reached.
    """

    api: Witness = field(repr=False)
    chat: int
    patience: float
    rest: float = 0.0
    again: int = 0
    walks: int = 0

    async def walk(self, stop: asyncio.Event | None = None) -> None:
        """Walk from /start to the outcome, until `stop` is set; once without it."""
        while True:
            await self._walk()
            self.walks += 1
            if stop is None or stop.is_set():
                return

    async def _walk(self) -> None:
        await self._say(lambda screen: screen.station == "safety")
        for question, answer in WALK.items():
            if isinstance(answer, str):
                await self._press(question, "answer", answer)
                continue
            for choice in answer:
                await self._press(question, "tick/untick", choice)
            await self._press(question, "done", "")

    async def _say(self, condition: Callable[[Screen], bool]) -> None:
        while True:
            self.api.start(self.chat, "compulsory")
            try:
                await self.api.until(self.chat, condition, self.patience)
            except TimeoutError:
                self.again += 1
            else:
                return

    async def _press(self, question: str, kinds: str, choice: str) -> None:
        """Press a button, and again as long as nothing changes; an answer must lead on by one."""
        await asyncio.sleep(self.rest)
        screen = self.api.screens[self.chat]
        data = screen.data(kinds, choice)
        assert screen.station == question, f"{screen.station} is shown, not {question}: {self}"
        assert data, f"{question} cannot be answered with {choice}"
        while True:
            self.api.press(self.chat, self.api.screens[self.chat].message, data)
            try:
                await self.api.until(self.chat, lambda now: data not in now.presses, self.patience)
            except TimeoutError:
                self.again += 1
            else:
                return


@dataclass(frozen=True)
class Tally:
    """What a journal comes to, over all chats.

    Attributes:
        lost: answers asked for again, as if never given.
        doubled: questions passed over, as if one answer had counted twice.
    """

    lost: int
    doubled: int


def tally(walkers: list[Walker]) -> Tally:
    """Count; every chat must have been shown the stations of each walk once and in order."""
    lost = doubled = 0
    for walker in walkers:
        journal = walker.api.journals[walker.chat]
        for shown, wanted in zip(journal, STATIONS * len(journal), strict=False):
            if shown != wanted:
                lost += shown in STATIONS and STATIONS.index(shown) < STATIONS.index(wanted)
                doubled += shown not in STATIONS or STATIONS.index(shown) > STATIONS.index(wanted)
                break
    return Tally(lost, doubled)

"""The people: each walks the conversation over and over, and every screen is counted.

A chat that has been shown its next screen goes to the back of the line, so that nobody taps twice
in a breath. A screen nobody waited for is a doubled answer; one that never comes, a lost one.
"""

import asyncio
import random
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

from bench.load.walk import Walk

FIRST_CHAT = random.randrange(10**9, 2**40)
"""New in every run of this program, for a database that stays remembers whom it has seen."""


class Chat:
    """One person.

    Attributes:
        step: the step whose screen stands in the chat or is waited for; 0 is /start's.
        until: the last step of its walk. Its first walk is cut short, in each chat at another
            step, so that from then on all steps are walked at the same time.
        is_first: it is on that first walk.
        waits_since: seconds; 0.0 while nothing is awaited.
        last_message: the highest message id in the chat.
        screen: the message with the buttons, as Telegram writes it; empty until there is one.
        data: callback data of the button to tap next.
    """

    __slots__ = (
        "data", "id", "is_first", "last_message", "screen", "step", "until", "waits_since",
    )  # fmt: skip

    def __init__(self, number: int, until: int) -> None:
        self.id = number
        self.step = -1
        self.until = until
        self.is_first = True
        self.waits_since = 0.0
        self.last_message = 0
        self.screen = b""
        self.data = b""


@dataclass
class Counts:
    """What was seen in one stretch of time.

    Attributes:
        waits: seconds from tap to next screen, one a screen.
        doubled: screens nobody waited for.
        wrong: screens that were not the next one.
        behind: taps that were due while every chat was still waiting.
    """

    waits: list[float] = field(default_factory=list)
    doubled: int = 0
    wrong: int = 0
    behind: int = 0


class Crowd:
    """Everybody who walks.

    Args:
        size: how many chats there are.
        walk: what each of them does, over and over.
        tap: makes the update of a chat's next tap.
    """

    def __init__(self, size: int, walk: Walk, tap: Callable[[Chat], None]) -> None:
        numbers = range(FIRST_CHAT, FIRST_CHAT + size)
        self.chats = {number: Chat(number, number % (walk.last + 1)) for number in numbers}
        self.last = walk.last
        self.idle = deque(self.chats.values())
        self.tap = tap
        self.counts = Counts()
        self.goes_on = self.stopped = False

    def tap_next(self) -> None:
        """Let the chat that has rested longest go on."""
        if not self.idle:
            self.counts.behind += 1
            return
        chat = self.idle.popleft()
        chat.step += 1
        if chat.step > chat.until:
            chat.step, chat.until, chat.is_first = 0, self.last, False
        chat.waits_since = time.perf_counter()
        self.tap(chat)

    def shown(self, chat: Chat, is_next: bool) -> None:
        """Take note of a screen: in a closed loop somebody else taps at once."""
        if not chat.waits_since:
            self.counts.doubled += 1
            return
        if not is_next:
            self.counts.wrong += 1
            return
        self.counts.waits.append(time.perf_counter() - chat.waits_since)
        chat.waits_since = 0.0
        self.idle.append(chat)
        if self.goes_on:
            self.tap_next()

    @property
    def is_mixed(self) -> bool:
        """Whether every chat has its first, short walk behind it."""
        return not any(chat.is_first for chat in self.chats.values())

    @property
    def waiting(self) -> int:
        """How many taps have had no screen yet."""
        return sum(bool(chat.waits_since) for chat in self.chats.values())

    def closed(self, at_once: int) -> None:
        """Keep this many taps in the air from now on; 0 leaves them to a steady rate."""
        self.goes_on = at_once > 0
        self.stopped = False
        for _ in range(at_once):
            self.tap_next()

    async def open(self, rate: float) -> None:
        """Tap at a steady rate, whatever comes back, until told to stop."""
        begun, tapped = time.perf_counter(), 0
        while not self.stopped:
            due = int((time.perf_counter() - begun) * rate)
            for _ in range(due - tapped):
                self.tap_next()
            tapped = due
            await asyncio.sleep(1 / rate)

    def stop(self) -> None:
        """Tap no more."""
        self.goes_on = False
        self.stopped = True

    def afresh(self) -> Counts:
        """Count anew from now on, and return what was counted until now."""
        counted, self.counts = self.counts, Counts()
        return counted

"""Somebody who hammers is told so once, and not answered again until they pause.

The longest list has 11 boxes, and a screen takes seconds to read: nobody who reads it sends 20
updates at once and goes on at four a second. What comes beyond that is acknowledged without work,
so the others do not feel it. What somebody in need may type or press in a hurry still counts, each
thing once: a new sign of danger, and leaving.
"""

import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field

from bot.alarms import hear, is_alarming, is_leaving
from bot.arrival import Arrival
from bot.handlers import Handlers
from bot.leaving import is_leave_button
from bot.reply import Reply

MOST = 20
SECONDS = 5.0
"""So many may come at once; in so many seconds of silence, all of it is forgotten."""

MOST_CHATS = 10_000
EXIT = "exit"
"""Leaving, as a class of typed words."""

COMMAND = "/"
LEAVING = ("/exit", "/forget")


@dataclass
class Pace:
    """How fast a chat sends.

    Attributes:
        level: how many came, less what has leaked away since.
        when: seconds, of a clock that only goes forward.
        update: the last one counted; it may come again while the store is out of reach.
        told: whether it hammers, and has been told so.
        heard: what was let through all the same.
        said: stands for the words read last, so that the same ones are not read again.
    """

    level: float
    when: float
    update: int = -1
    told: bool = False
    heard: set[str] = field(default_factory=set)
    said: int = 0


class Flood:
    """Stands before the handlers.

    Args:
        entry: where updates go that are let through.
        now: seconds, of a clock that only goes forward.
    """

    def __init__(self, entry: Handlers, now: Callable[[], float] = time.monotonic) -> None:
        self._entry = entry
        self._now = now
        self._paces: OrderedDict[int, Pace] = OrderedDict()

    async def take(self, arrival: Arrival) -> Reply | None:
        """Let an update through, or not; see `Handlers.take`.

        Raises:
            StoreError: nothing was stored; the update must come again.
        """
        if not arrival.chat or arrival.kind == "my_chat_member":
            return await self._entry.take(arrival)
        pace = self._counted(arrival)
        if pace.level <= MOST and not pace.told:
            return await self._entry.take(arrival)
        return await self._heard(arrival, pace)

    async def _heard(self, arrival: Arrival, pace: Pace) -> Reply | None:
        """Answer what must be answered whatever came before it; most of it need not be."""
        text = arrival.said
        if text and hash(text) == pace.said:
            return None
        new, reply = _signs(arrival, text) - pace.heard, None
        if new:
            reply = await self._entry.take(arrival)
        elif not pace.told:
            reply = await self._entry.slow_down(arrival)
        pace.told = True
        pace.heard |= new
        if not text.startswith(COMMAND):
            pace.said = hash(text)
        return reply

    def _counted(self, arrival: Arrival) -> Pace:
        """Return the chat's pace with this update counted; the chats longest silent are let go."""
        now = self._now()
        pace = self._paces.setdefault(arrival.chat, Pace(0.0, now))
        self._paces.move_to_end(arrival.chat)
        if len(self._paces) > MOST_CHATS:
            self._paces.popitem(last=False)
        if arrival.update != pace.update:
            left = pace.level - (now - pace.when) * MOST / SECONDS
            if left <= 0:
                pace.told, pace.heard, pace.said = False, set(), 0
            pace.level = min(max(left, 0.0), MOST) + 1
            pace.when, pace.update = now, arrival.update
        return pace


def _signs(arrival: Arrival, text: str) -> set[str]:
    if arrival.kind == "callback_query":
        return {EXIT} if is_leave_button(arrival) else set()
    if text.startswith(COMMAND):
        return {EXIT} if text.startswith(LEAVING) else set()
    heard = hear(text)
    return set(heard.classes) if is_alarming(heard) or is_leaving(heard) else set()

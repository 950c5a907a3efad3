"""Updates in hand: one lane a chat, in order; lanes side by side; never more than can be held.

An update may be acknowledged when what it says is stored. It is held back a little longer, until
the answer to it is on its way, so that a crash in between brings it again; but never for long:
Telegram hands out 100 updates from where the offset stands, and one that is held holds all.
"""

import asyncio
import logging
from bisect import insort
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

from bot.arrival import Arrival
from bot.beside import beside
from bot.outage import outlasted
from bot.reply import Reply, Take
from bot.store import StoreError
from bot.wire import SENT

logger = logging.getLogger(__name__)

MOST_IN_HAND = 200
"""Twice what Telegram hands out at a time, and what its webhook sends side by side."""

PATIENCE_SECONDS = 2.0
"""How long an update may wait to be stored, before it is heard past the store."""

HOLD_SECONDS = 2.0
"""How long an update is held back at most once it is stored. Just after a start it is longest, for
each call waits for a connection of its own.
"""

AT_A_TIME = 48
"""How many lanes begin side by side. Of many updates the first are then settled while the last are
still to begin, and others are on their way meanwhile; fewer at a time share less and cost more.
"""


Unstored = Callable[[Arrival], None]
"""Hears of an update that is not stored yet, perhaps more than once."""


@dataclass(order=True)
class InHand:
    """An update that has come and is not finished.

    Attributes:
        settled: True when it may be acknowledged, False when it must come again.
        late: what happens where it is not stored soon.
    """

    update: int
    arrival: Arrival = field(compare=False)
    settled: asyncio.Future[bool] = field(compare=False)
    late: asyncio.TimerHandle = field(compare=False)

    def settle(self, stored: bool) -> None:
        """Say whether it may be acknowledged; the first word stands."""
        self.late.cancel()
        if not self.settled.done():
            self.settled.set_result(stored)


class Lanes:
    """Brings every update to `take`, each chat's one after the other in the order of their ids.

    Args:
        take: what is done with an update.
        outlasts: whether an update waits in its lane while the store is out of reach; otherwise
            it must come again, and with it those of its chat behind it.
        unstored: hears of each that cannot be stored for now, or has to wait for it.
    """

    def __init__(
        self, take: Take, *, outlasts: bool = True, unstored: Unstored = lambda _: None
    ) -> None:
        self._take = take
        self._outlasts = outlasts
        self._unstored = unstored
        self._is_closed = False
        self._beginning = asyncio.Semaphore(AT_A_TIME)
        self._lanes: dict[int, list[InHand]] = {}
        self._in_hand: dict[int, InHand] = {}
        self._running: set[asyncio.Task[None]] = set()

    def __len__(self) -> int:
        """How many updates have come and are not finished."""
        return len(self._in_hand)

    @property
    def is_full(self) -> bool:
        """Whether no more can be held for now."""
        return self._is_closed or len(self._in_hand) >= MOST_IN_HAND

    async def room(self) -> None:
        """Wait until one more can be held."""
        while self.is_full:
            await asyncio.wait(self._running, return_when=asyncio.FIRST_COMPLETED)

    def put(self, arrival: Arrival) -> asyncio.Future[bool]:
        """Put an update in its lane, and return what says whether it may be acknowledged.

        One that comes again while it is in hand is the same update.
        """
        known = self._in_hand.get(arrival.update)
        if known:
            return known.settled
        loop = asyncio.get_running_loop()
        settled = loop.create_future()
        late = loop.call_later(PATIENCE_SECONDS, self._unstored, arrival)
        one = self._in_hand[arrival.update] = InHand(arrival.update, arrival, settled, late)
        lane = self._lanes.setdefault(arrival.chat, [])
        insort(lane, one, lo=min(len(lane), 1))  # the first is being handled
        if len(lane) == 1:
            beside(self._running, self._run(arrival.chat, lane))
        return settled

    def turn_away(self, arrival: Arrival) -> None:
        """Hold no more for now: the update must come again, here or with another worker."""
        if not self._is_closed:
            self._unstored(arrival)

    async def finish(self, seconds: float) -> None:
        """Finish what is being handled and take no more; what waits in line must come again."""
        self._is_closed = True
        for lane in self._lanes.values():
            self._drop(lane, 1)
        if self._running:
            await asyncio.wait(self._running, timeout=seconds)
        for running in self._running:
            running.cancel()
        await asyncio.gather(*self._running, return_exceptions=True)
        for lane in list(self._lanes.values()):
            self._drop(lane, 0)

    async def _run(self, chat: int, lane: list[InHand]) -> None:
        async with self._beginning:
            await asyncio.sleep(0)  # whoever brought it asks for more first
        while lane:
            await self._handle(lane)
            del self._in_hand[lane.pop(0).update]
        del self._lanes[chat]

    async def _handle(self, lane: list[InHand]) -> None:
        one = lane[0]
        try:
            store = partial(self._store, lane)
            reply = await (outlasted(store) if self._outlasts else store())
            one.late.cancel()
            if reply:
                await _held(reply, one)
            one.settle(True)
        except StoreError:
            one.settle(False)
            self._drop(lane, 1)
        except Exception as error:
            logger.error("an update could not be handled: %s", _kind(error))
            one.settle(True)

    async def _store(self, lane: list[InHand]) -> Reply | None:
        """Store the first of a lane; where that fails, all that stand in it are heard."""
        try:
            return await self._take(lane[0].arrival)
        except StoreError:
            for one in lane:
                self._unstored(one.arrival)
            raise

    def _drop(self, lane: list[InHand], first: int) -> None:
        for one in lane[first:]:
            one.settle(False)
            del self._in_hand[one.update]
        del lane[first:]


async def _held(reply: Reply, one: InHand) -> None:
    """Say what is left to say; the update waits until it is on its way, but not for ever."""
    settle = partial(one.settle, True)
    hold = asyncio.get_running_loop().call_later(HOLD_SECONDS, settle)
    if reply.shows_at_once:
        SENT.set(settle)
    try:
        await reply.say()
    finally:
        hold.cancel()


def _kind(error: Exception) -> str:
    """What went wrong and where, and nothing of what was said: errors can quote it."""
    trace = error.__traceback__
    while trace and trace.tb_next:
        trace = trace.tb_next
    where = trace and f" at {trace.tb_frame.f_code.co_filename}:{trace.tb_lineno}"
    return f"{type(error).__name__}{where or ''}"

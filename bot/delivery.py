"""Taking updates from Telegram by asking for them; none is acknowledged before it is stored.

The offset, which tells Telegram what may be forgotten, stands at the first update that is not
settled; what lies behind it comes again with every poll and is known by its id. So up to 100
updates are in hand, which is what Telegram hands out from one offset, and a crash brings them all
back: what was stored the first time is then only shown again.

Whoever asks twice within half a second from the same offset is handed one update only (Telegram's
own server, telegram-bot-api, Client.cpp, process_get_updates_query). So while one update holds the
offset, every other poll asks from the one before it, which has been forgotten by then.
"""

import asyncio
import logging
from collections.abc import Iterator, Sequence
from contextlib import suppress
from operator import attrgetter

from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError

from bot.application import StoredApplication
from bot.arrival import WANTED, Arrival, MalformedError
from bot.calls import QuickBot
from bot.lanes import Lanes
from bot.reply import Take
from bot.sending import seconds

logger = logging.getLogger(__name__)

LONG_POLL_SECONDS = 10
"""How long a poll is held open; longer, and a connection that has died is noticed later."""

FIRST_WAIT_SECONDS = 1.0
LONGEST_WAIT_SECONDS = 60.0

UNKNOWN_TRIES = 6
"""So often, about a minute, is a refused token tried again: Telegram has refused good ones."""

MOST_UNSETTLED = 70
"""With more, little new would come: Telegram hands out 100 from the first that is unsettled."""

FEW = 3
"""When no more than these are new, they are settled first: the next poll is then held open until
something arrives. When more are, others are asked for before these are worked on.
"""

PAUSE_SECONDS = 0.05
"""How long a few may take before the next poll is made; longer, while nothing new comes."""

SHORTEST_PAUSE_SECONDS = 0.02
LONGEST_PAUSE_SECONDS = 1.0

FINISH_SECONDS = 8.0
ACKNOWLEDGE_SECONDS = 2.0
"""Together what is left after SIGTERM: ten seconds, then it is killed."""


async def poll(application: StoredApplication, take: Take, stop: asyncio.Event) -> None:
    """Take updates until `stop` is set, and finish what is in hand then.

    Raises:
        InvalidToken: Telegram does not know the token, and not for a moment only.
    """
    lanes = application.lanes = Lanes(take, unstored=application.meanwhile.unstored)
    await Polling(application.bot, lanes).run(stop)


class Polling:
    """Asks for updates and puts them in their lanes."""

    def __init__(self, bot: QuickBot, lanes: Lanes) -> None:
        self._bot = bot
        self._lanes = lanes
        self._unacknowledged: dict[int, asyncio.Future[bool]] = {}
        self._next = 0
        self._asked = 0
        self._wait = FIRST_WAIT_SECONDS
        self._pause = PAUSE_SECONDS
        self._refused = 0

    async def run(self, stop: asyncio.Event) -> None:
        """Take updates until `stop` is set, and finish what is in hand then.

        Raises:
            InvalidToken: Telegram does not know the token, and not for a moment only.
        """
        stopped = asyncio.create_task(stop.wait())
        asking = asyncio.create_task(self._ask_on())
        await asyncio.wait({asking, stopped}, return_when=asyncio.FIRST_COMPLETED)
        if asking.done():
            asking.result()
        asking.cancel()
        stopped.cancel()
        await self._lanes.finish(FINISH_SECONDS)
        with suppress(TelegramError, TimeoutError):
            async with asyncio.timeout(ACKNOWLEDGE_SECONDS):
                await self._bot.updates(self._offset(), WANTED, most=1)

    async def _ask_on(self) -> None:
        while True:
            await self._ask()

    async def _ask(self) -> None:
        """Ask once, and rest until there is a reason to ask again."""
        offset = self._offset()
        if offset == self._asked > 0:
            offset -= 1
        wait = 0 if self._unacknowledged else LONG_POLL_SECONDS
        try:
            updates = await self._bot.updates(offset, WANTED, wait)
        except TelegramError as error:
            await self._rest_after(error)
            return
        self._wait, self._refused, self._asked = FIRST_WAIT_SECONDS, 0, offset
        new = self._put(updates)
        if not updates:
            self._next = 0  # after a week without any, the ids begin anew
            await asyncio.sleep(SHORTEST_PAUSE_SECONDS)  # where a poll is not held open
        self._pause = PAUSE_SECONDS if new else min(self._pause * 2, LONGEST_PAUSE_SECONDS)
        await self._rest(0 if new > FEW else self._pause)

    def _offset(self) -> int:
        """Return the first update that is not settled; what is settled before it is forgotten."""
        held = self._unacknowledged.items()
        unsettled = [one for one, settled in held if not (settled.done() and settled.result())]
        offset = min(unsettled, default=self._next)
        self._unacknowledged = {one: settled for one, settled in held if one >= offset}
        return offset

    def _put(self, updates: Sequence[object]) -> int:
        """Put updates in their lanes, in order, and return how many are new."""
        arrivals = sorted(self._read(updates), key=attrgetter("update"))
        new = [arrival for arrival in arrivals if arrival.update not in self._unacknowledged]
        for arrival in new:
            self._unacknowledged[arrival.update] = self._lanes.put(arrival)
            self._next = max(self._next, arrival.update + 1)
        return len(new)

    def _read(self, updates: Sequence[object]) -> Iterator[Arrival]:
        for update in updates:
            try:
                yield Arrival.read(update)
            except MalformedError as error:
                logger.error("an update that cannot be read is passed over")
                self._next = max(self._next, error.update + 1)

    async def _rest(self, pause: float) -> None:
        """Wait until all in hand is settled, but no longer than the pause is still to be."""
        unsettled = [one for one in self._unacknowledged.values() if not one.done()]
        if len(unsettled) > MOST_UNSETTLED:
            await asyncio.wait(unsettled[:-MOST_UNSETTLED], timeout=LONGEST_PAUSE_SECONDS)
        elif unsettled and pause > 0:
            await asyncio.wait(unsettled, timeout=pause)
        await self._lanes.room()

    async def _rest_after(self, error: TelegramError) -> None:
        """Say why nothing could be fetched, and wait, each time a little longer.

        Raises:
            InvalidToken: it is the token, again and again.
        """
        self._refused += isinstance(error, InvalidToken)
        if self._refused > UNKNOWN_TRIES:
            raise error
        rest = seconds(error) if isinstance(error, RetryAfter) else self._wait
        logger.warning("no updates (%s); asking again in %.0f s", _reason(error), rest)
        self._wait = min(self._wait * 2, LONGEST_WAIT_SECONDS)
        await asyncio.sleep(rest)


def _reason(error: TelegramError) -> str:
    if isinstance(error, Conflict):
        return "another copy of this bot is fetching them, or has set a webhook"
    if isinstance(error, InvalidToken):
        return "Telegram does not know the token"
    if isinstance(error, RetryAfter):
        return "Telegram asks to wait"
    return f"Telegram cannot be reached: {type(error).__name__}"

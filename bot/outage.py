"""What is out of reach for a while: told when that begins, while it lasts and when it is over.

Of a database only a write that succeeds ends it: one that is full or read-only can be read all the
while.
"""

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.store import StoreError

logger = logging.getLogger(__name__)

FIRST_WAIT_SECONDS = 0.5
LONGEST_WAIT_SECONDS = 5.0

SAID_AGAIN_SECONDS = 60.0
GONE = "the database cannot be used (%s): updates wait with Telegram"
BACK = "the database can be used again, after %.0f s"

Result = TypeVar("Result")


async def outlasted(work: Callable[[], Awaitable[Result]]) -> Result:
    """Do some work, again and again, each time a little later, until the store is there for it."""
    wait = FIRST_WAIT_SECONDS
    while True:
        try:
            return await work()
        except StoreError:
            await asyncio.sleep(wait)
            wait = min(wait * 2, LONGEST_WAIT_SECONDS)


class Outage:
    """Tells of one database, or of somebody else who is needed, whether it can be used.

    Args:
        gone: said when that begins and while it lasts, with the reason.
        back: said when it is over, with the seconds it lasted.
    """

    def __init__(self, gone: str = GONE, back: str = BACK) -> None:
        self._gone, self._back = gone, back
        self._began: float | None = None
        self._said = 0.0

    @property
    def lasts(self) -> bool:
        """Whether it cannot be used now."""
        return self._began is not None

    def failed(self, reason: str) -> StoreError:
        """Note that it could not be used, and return the error to raise.

        Args:
            reason: its own name for what is wrong, such as "SQLITE_FULL".
        """
        now = time.monotonic()
        if self._began is None or now - self._said >= SAID_AGAIN_SECONDS:
            logger.error(self._gone, reason)
            self._said = now
        self._began = self._began or now
        return StoreError(reason)

    def over(self) -> None:
        """Note that it did what was asked."""
        if self._began is not None:
            logger.warning(self._back, time.monotonic() - self._began)
            self._began = None

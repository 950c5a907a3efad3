"""A database that cannot be used: told when that begins, while it lasts, and when it is over.

Only a write that succeeds ends it: a full disk or a read-only file can be read all the while.
"""

import logging
import time

from bot.store import StoreError

logger = logging.getLogger(__name__)

SAID_AGAIN_SECONDS = 60.0
GONE = "the database cannot be used (%s): updates wait with Telegram"
BACK = "the database can be used again, after %.0f s"


class Outage:
    """Tells of one database whether it can be used, without a word of what is in it.

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
            reason: the database's own name for what is wrong, such as "SQLITE_FULL".
        """
        now = time.monotonic()
        if self._began is None or now - self._said >= SAID_AGAIN_SECONDS:
            logger.error(self._gone, reason)
            self._said = now
        self._began = self._began or now
        return StoreError(reason)

    def over(self) -> None:
        """Note that something was written."""
        if self._began is not None:
            logger.warning(self._back, time.monotonic() - self._began)
            self._began = None

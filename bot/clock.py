"""The time that expiry goes by: the machine's clock, except that a jump must last to be believed.

A clock that is set a year forward by mistake, and back a minute later, would otherwise erase every
visit and send every reminder. So a jump against the time since the machine started is doubted for
ten minutes, in which time goes on as before it. A visit may thus be kept ten minutes longer than
promised on a machine whose clock has been put right, or that has been asleep. What was saved by a
clock that was ahead is brought down by the sweep, so that nothing is kept for years either.
"""

import logging
import time
from collections.abc import Callable

logger = logging.getLogger(__name__)

JUMP_SECONDS = 60.0
"""Less than this is drift, or the clock being steered, and is followed at once."""

BELIEVED_SECONDS = 600.0


def since_start() -> float:
    """Return seconds since the machine started, which nobody can set; asleep or not, on Linux."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


class SteadyClock:
    """Called, it returns the time, seconds since 1970."""

    def __init__(
        self,
        wall: Callable[[], float] = time.time,
        running: Callable[[], float] = since_start,
    ) -> None:
        self._wall = wall
        self._running = running
        self._ahead = wall() - running()  # of the time since the start: steady, or somebody set it
        self._doubted = self._ahead
        self._since = 0.0

    def __call__(self) -> float:
        """Return the time, seconds since 1970."""
        running = self._running()
        ahead = self._wall() - running
        if abs(ahead - self._ahead) < JUMP_SECONDS:
            self._ahead = self._doubted = ahead
        elif abs(ahead - self._doubted) >= JUMP_SECONDS:
            self._doubt(ahead, running)
        elif running - self._since >= BELIEVED_SECONDS:
            logger.warning("the clock has stayed as it was set: it is followed again")
            self._ahead = self._doubted = ahead
        return running + self._ahead

    def _doubt(self, ahead: float, running: float) -> None:
        logger.error(
            "the clock jumped by %+.0f s: it is not followed until it has stayed so for %.0f s",
            ahead - self._ahead,
            BELIEVED_SECONDS,
        )
        self._doubted, self._since = ahead, running

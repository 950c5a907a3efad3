"""Whether the bot can take updates: everything it needs is asked, and must answer soon."""

import asyncio
import logging
from collections.abc import Awaitable, Callable, Mapping

logger = logging.getLogger(__name__)

LIMIT_SECONDS = 2.0
STOPPING = "stopping"

Check = Callable[[], Awaitable[None]]
"""Raises, whatever it likes, while something is not there."""


class Readiness:
    """Asks every check, and logs when one begins or ceases to fail."""

    def __init__(self, checks: Mapping[str, Check], stop: asyncio.Event) -> None:
        self._checks = dict(checks)
        self._stop = stop
        self._failing: set[str] = set()

    async def failing(self) -> list[str]:
        """Return the names of the checks that fail now, in `LIMIT_SECONDS` at most.

        A bot that has been told to stop fails at once, so that nothing more is sent its way.
        """
        if self._stop.is_set():
            return [STOPPING]
        failed = await asyncio.gather(*map(self._fails, self._checks))
        return [name for name, fails in zip(self._checks, failed, strict=True) if fails]

    async def _fails(self, name: str) -> bool:
        try:
            async with asyncio.timeout(LIMIT_SECONDS):
                await self._checks[name]()
        except Exception as error:
            if name not in self._failing:
                logger.warning("not ready: %s (%s)", name, type(error).__name__)
            self._failing.add(name)
            return True
        if name in self._failing:
            logger.info("ready again: %s", name)
        self._failing.discard(name)
        return False

"""Calls to Telegram that fail for a while are made again, without holding up another chat.

python-telegram-bot's own limiter stops every chat when one is told to wait; this one waits only in
the chat that was told. An answer is saved before anything is sent, so giving up loses nothing.
"""

import asyncio
from collections.abc import Callable, Coroutine
from datetime import timedelta
from typing import Any

from telegram.error import BadRequest, NetworkError, RetryAfter, TimedOut
from telegram.ext import BaseRateLimiter

TRIES = 4
FIRST_WAIT_SECONDS = 0.5

Result = bool | dict[str, Any] | list[dict[str, Any]]


class Patience(BaseRateLimiter[int]):
    """Waits as Telegram asks (429), and a little longer each time after 5xx or no connection.

    A call that timed out may have had its effect, so it is not made again: the next press
    shows the screen in any case.
    """

    async def initialize(self) -> None:
        """Nothing to set up."""

    async def shutdown(self) -> None:
        """Nothing to put away."""

    async def process_request(  # noqa: PLR0917 (the library calls it so)
        self,
        callback: Callable[..., Coroutine[Any, Any, Result]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: int | None,
    ) -> Result:
        """Make a call, again where that may help.

        Raises:
            TelegramError: Telegram refuses it, or it failed every time.
        """
        for attempt in range(1, (rate_limit_args or TRIES)):
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as error:
                await asyncio.sleep(seconds(error))
            except (BadRequest, TimedOut):
                raise
            except NetworkError:
                await asyncio.sleep(FIRST_WAIT_SECONDS * attempt)
        return await callback(*args, **kwargs)


def seconds(error: RetryAfter) -> float:
    """Return how long Telegram asks to wait."""
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else after

"""Calls to Telegram that fail for a while are made again, without holding up another chat.

Telegram allows a bot about 30 messages a second, and about one a second in a chat, short bursts
aside. Answers are not held back to stay below that: "about" is nothing to wait by, edits and
spinners hardly count, and a wait would stand between every tap and its screen. When Telegram means
it, it says how long to wait (429): then that one chat waits that long, and the others do not.
Reminders, which nobody sits waiting for, are spread out (`bot.sweeping`).

An answer is saved before anything is sent, so giving up loses none: what comes next from the chat
shows the present screen.
"""

import asyncio
import random
from collections.abc import Callable, Coroutine
from datetime import timedelta
from functools import partial
from typing import Any

from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError, TimedOut
from telegram.ext import BaseRateLimiter

from bot.wire import UnansweredError

TRIES = 4
FIRST_WAIT_SECONDS = 0.5

LONGEST_WAIT_SECONDS = 60.0
"""Told to wait for longer than this, a call is given up."""

SPREAD_SECONDS = 0.25
"""Chats that were told to wait at the same time do not all come back at the same time."""

Told = Callable[[str, TelegramError | None], None]
"""Hears of every call made: its method, and what went wrong; None where nothing did."""

Result = bool | dict[str, Any] | list[dict[str, Any]]


class Patience(BaseRateLimiter[int]):
    """Makes a call again as Telegram asks (429), or a little later each time after 5xx.

    One that was sent and never answered may have been carried out. It is made again where twice
    comes to the same as once, as for an edit; a message is not sent twice.
    """

    def __init__(self) -> None:
        self.tell: Told = lambda method, error: None

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
        call = partial(self._call, endpoint, callback, *args, **kwargs)
        for attempt in range(1, (rate_limit_args or TRIES)):
            try:
                return await call()
            except RetryAfter as error:
                if seconds(error) > LONGEST_WAIT_SECONDS:
                    raise
                await asyncio.sleep(seconds(error) + random.uniform(0, SPREAD_SECONDS))  # noqa: S311
            except BadRequest:
                raise
            except (TimedOut, UnansweredError):
                if endpoint.startswith("send"):
                    raise
            except NetworkError:
                await asyncio.sleep(FIRST_WAIT_SECONDS * attempt)
        return await call()

    async def _call(
        self,
        endpoint: str,
        callback: Callable[..., Coroutine[Any, Any, Result]],
        *args: Any,
        **kwargs: Any,
    ) -> Result:
        try:
            result = await callback(*args, **kwargs)
        except TelegramError as error:
            self.tell(endpoint, error)
            raise
        self.tell(endpoint, None)
        return result


def seconds(error: RetryAfter) -> float:
    """Return how long Telegram asks to wait."""
    after = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else after

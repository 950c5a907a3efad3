"""Waiting for a store that is out of reach; the store itself says when it goes and comes back."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

from bot.store import StoreError

FIRST_WAIT_SECONDS = 0.5
LONGEST_WAIT_SECONDS = 5.0

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

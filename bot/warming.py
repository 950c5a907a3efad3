"""What is made soon after the start, so that neither the start nor a parent waits for it."""

import asyncio

from flows.tone.hostile import hostile, well

PAUSE_SECONDS = 3.0
"""Whoever wrote while the bot was down is answered first."""


async def warm() -> None:
    """Make it in a thread: at once it would hold everybody up for 40 ms."""
    await asyncio.sleep(PAUSE_SECONDS)
    await asyncio.to_thread(_made)


def _made() -> None:
    hostile()
    well()

"""Work that goes on beside what began it."""

import asyncio
from collections.abc import Coroutine
from typing import Any


def beside(working: set[asyncio.Task[None]], work: Coroutine[Any, Any, None]) -> None:
    """Let some work go on; it is among `working` until it has ended, for a loop holds on to none.

    Args:
        working: what goes on.
        work: what is to begin.
    """
    task = asyncio.create_task(work)
    working.add(task)
    task.add_done_callback(working.discard)

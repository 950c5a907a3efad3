"""Lines typed at a terminal, or coming down a pipe, without holding up anything else."""

import asyncio
import threading
from contextlib import suppress
from typing import TextIO


def lines_of(source: TextIO) -> asyncio.Queue[str | None]:
    """Read lines on a thread of their own: a terminal, a pipe and a file all work, and none waits.

    The queue ends with None. The thread dies with the process, so leaving needs no Enter.
    """
    queue: asyncio.Queue[str | None] = asyncio.Queue()
    loop = asyncio.get_running_loop()

    def read() -> None:
        with suppress(RuntimeError):  # the loop has ended meanwhile
            for line in source:
                loop.call_soon_threadsafe(queue.put_nowait, line.strip())
            loop.call_soon_threadsafe(queue.put_nowait, None)

    threading.Thread(target=read, daemon=True).start()
    return queue


async def next_line(lines: asyncio.Queue[str | None], stop: asyncio.Event | None) -> str | None:
    """Return the next line; None at the end or when told to stop."""
    reading = asyncio.create_task(lines.get())
    stopping = asyncio.create_task((stop or asyncio.Event()).wait())
    await asyncio.wait({reading, stopping}, return_when=asyncio.FIRST_COMPLETED)
    stopping.cancel()
    if reading.done():
        return reading.result()
    reading.cancel()
    return None

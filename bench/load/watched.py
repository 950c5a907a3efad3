"""Runs Waypoint with every turn of its event loop timed, and writes the longest ones down.

The product knows nothing of it: `Handle._run` is timed, in this process only. That is of asyncio's
own event loop, in whose turns the same callbacks run as in uvloop's, which cannot be timed so.
"""

import asyncio
import heapq
import json
import os
import sys
import time
from asyncio import events
from pathlib import Path

import uvloop

from bot.__main__ import main

MOST = 200
longest: list[tuple[float, float, str]] = []
"""The longest turns: seconds, when they began, and what ran."""

run = events.Handle._run


def timed(self: events.Handle) -> None:
    begun = time.perf_counter()
    run(self)
    took = time.perf_counter() - begun
    if len(longest) < MOST or took > longest[0][0]:
        keep = heapq.heappush if len(longest) < MOST else heapq.heapreplace
        keep(longest, (took, begun, named(self)))


def named(handle: events.Handle) -> str:
    """Return what ran: a task's coroutine, or the callback."""
    callback = handle._callback  # type: ignore[attr-defined]
    task = getattr(callback, "__self__", None)
    if isinstance(task, asyncio.Task):
        return str(getattr(task.get_coro(), "__qualname__", task))
    return str(getattr(callback, "__qualname__", callback))


if __name__ == "__main__":
    events.Handle._run = timed  # type: ignore[method-assign]
    uvloop.run = asyncio.run
    ended = main(["run"])
    Path(os.environ["BENCH_FOLDER"], "turns.json").write_text(json.dumps(longest))
    sys.exit(ended)

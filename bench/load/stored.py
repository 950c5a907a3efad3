"""Does it matter how many chats are stored? Speed, memory, start and look-up, few against many."""

import sqlite3
import time
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bench.load.bots import DATABASE, WAYPOINT
from bench.load.load import NO_DELAY, Load
from bench.load.measure import under_load
from bench.load.running import meeting, new_folder, until, walk_once
from bench.load.table import say, table

RATE = 100.0
"""Taps a second while waits are compared: few, so that nobody stands in line."""

HEADS = (
    "chats stored", "updates/s", "CPU us", "RSS MB", "at most", "p50 ms", "p99 ms", "start s",
    "look-up us", "file MB",
)  # fmt: skip


async def stored(sizes: Sequence[int], seconds: float) -> None:
    """Measure Waypoint over stores of these sizes and print a table."""
    rows = []
    for size in sizes:
        say(f"... {size:,} chats")
        with new_folder() as folder:
            rows.append(await _over(folder, size, seconds))
    say("\n" + table(HEADS, rows))


async def _over(folder: Path, size: int, seconds: float) -> tuple[str, ...]:
    await one_walk(folder)
    fill(folder / DATABASE, size)
    megabytes = (folder / DATABASE).stat().st_size / 1e6
    found = look_up(folder / DATABASE)
    begun = time.perf_counter()
    async with meeting(WAYPOINT, folder, NO_DELAY) as (stand_in, fleet):
        start = time.perf_counter() - begun
        waits = await under_load("", fleet, stand_in, Load(rate=RATE, seconds=seconds))
        busy = await under_load("", fleet, stand_in, replace(NO_DELAY, seconds=seconds))
    return (
        f"{size:,}", f"{busy.rate:,.0f}", f"{busy.cpu:,.0f}", f"{busy.megabytes:.0f}",
        f"{busy.most_megabytes:.0f}", f"{waits.p50:.1f}", f"{waits.p99:.1f}", f"{start:.2f}",
        f"{found * 1e6:.0f}", f"{megabytes:,.0f}",
    )  # fmt: skip


async def one_walk(folder: Path) -> None:
    """Let the bot make its database, and one person walk to the end: a row to go by."""
    async with meeting(WAYPOINT, folder, Load(chats=1)) as (stand_in, _):
        async for _ in walk_once(stand_in):
            pass
        await until(lambda: not stand_in.unanswered, 1)


def fill(database: Path, size: int) -> None:
    """Add rows of chats nobody hears from again, each as long as the one that is there."""
    connection = sqlite3.connect(database, isolation_level=None)
    columns = [name for _, name, *_ in connection.execute("PRAGMA table_info(visit)")]
    values = [
        f"randomblob(length({name}))" if name in {"chat", "sealed"} else name for name in columns
    ]
    connection.execute("PRAGMA synchronous = OFF")
    connection.execute(
        f"INSERT INTO visit ({', '.join(columns)})"
        " WITH RECURSIVE line (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM line WHERE n < ?)"
        f" SELECT {', '.join(values)} FROM line, (SELECT * FROM visit LIMIT 1) ORDER BY 1",
        (size,),
    )
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()


def look_up(database: Path, times: int = 2000) -> float:
    """Return how many seconds it takes to find one row, chats taken at random."""
    connection = sqlite3.connect(database)
    asked = "SELECT chat FROM visit WHERE chat >= randomblob(32) LIMIT 1"
    chats = [connection.execute(asked).fetchone() for _ in range(times)]
    begun = time.perf_counter()
    for chat in filter(None, chats):
        connection.execute("SELECT * FROM visit WHERE chat = ?", chat).fetchone()
    took = time.perf_counter() - begun
    connection.close()
    return took / times

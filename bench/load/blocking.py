"""For how long does the event loop serve nobody, at worst, under load?"""

import json
import time
from dataclasses import replace
from pathlib import Path

from bench.load.bots import WAYPOINT
from bench.load.load import NO_DELAY, Load
from bench.load.measure import under_load
from bench.load.running import meeting, new_folder
from bench.load.table import say, table
from bench.load.walk import TWELVE_STEPS, WITH_PAPERS

SHOWN = 8
WATCHED = replace(WAYPOINT, module=("bench.load.watched",))


async def loop(seconds: float) -> None:
    """Print the longest turns of the event loop, without papers to make and with them."""
    for title, walk in (("the twelve steps", TWELVE_STEPS), ("and papers made", WITH_PAPERS)):
        with new_folder() as folder:
            turns = await _turns(folder, replace(NO_DELAY, walk=walk, seconds=seconds))
        rows = [(what, f"{took * 1e3:.1f}") for took, what in turns[:SHOWN]]
        say(f"\nLongest turns of the event loop, {title}\n\n{table(('what ran', 'ms'), rows)}")


async def _turns(folder: Path, load: Load) -> list[tuple[float, str]]:
    """Return the longest turns after the bot had started: seconds, and what ran."""
    async with meeting(WATCHED, folder, load) as (stand_in, fleet):
        begun = time.perf_counter()
        await under_load(WATCHED.name, fleet, stand_in, load)
        ended = time.perf_counter()
    written = json.loads((folder / "turns.json").read_text())
    return sorted(((took, what) for took, at, what in written if begun < at < ended), reverse=True)

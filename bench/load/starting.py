"""How long from the start of the program to its first answer, and how much of it is importing?"""

import statistics
import subprocess
import time
from pathlib import Path

from bench.load.bots import ROOT, WAYPOINT
from bench.load.process import THEIRS, pin
from bench.load.running import START_SECONDS, NotAnsweringError, new_folder, running, until
from bench.load.stand_in import StandIn, served
from bench.load.table import say, table
from bench.load.updates import Updates
from bench.load.walk import TWELVE_STEPS

IMPORTING = (
    "import time; begun = time.perf_counter(); import {}; print(time.perf_counter() - begun)"
)
IMPORTED = "bot.__main__, bot.commands"


async def start(times: int = 7) -> None:
    """Start the bot again and again, with somebody waiting, and print how long it takes."""
    first, again = [], []
    for _ in range(times):
        with new_folder() as folder:
            first.append(await to_first_answer(folder))
            again.append(await to_first_answer(folder))
    rows = [
        _row("start to first answer, no database yet", first),
        _row("start to first answer, over its database", again),
        _row(f"import {IMPORTED}", [_importing() for _ in range(times)]),
    ]
    say(table(("seconds", "median", "least", "most"), rows))


async def to_first_answer(folder: Path) -> float:
    """Return the seconds from starting the program until somebody who waited has a screen."""
    stand_in = StandIn(1, TWELVE_STEPS, Updates())
    async with served(stand_in) as url:
        stand_in.crowd.tap_next()
        begun = time.perf_counter()
        async with running(WAYPOINT, url, folder):
            await until(lambda: not stand_in.crowd.waiting, START_SECONDS)
            took = time.perf_counter() - begun
    if stand_in.crowd.waiting:
        raise NotAnsweringError("nothing was answered")
    return took


def _importing() -> float:
    ran = subprocess.run(
        [WAYPOINT.python, "-c", IMPORTING.format(IMPORTED)],
        cwd=ROOT, capture_output=True, text=True, check=True, preexec_fn=lambda: pin(THEIRS),
    )  # fmt: skip
    return float(ran.stdout)


def _row(what: str, seconds: list[float]) -> tuple[str, ...]:
    return (
        what, f"{statistics.median(seconds):.2f}", f"{min(seconds):.2f}", f"{max(seconds):.2f}"
    )  # fmt: skip

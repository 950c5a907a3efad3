"""How much more do two workers do than one, over one PostgreSQL behind one webhook?

Each worker is held to a share of a core: on two cores the database and the people who tap need
the rest, and what would be measured is not the workers but the want of cores.
"""

from base64 import b64encode
from dataclasses import replace

from bench.load.bots import WEBHOOK
from bench.load.load import NO_DELAY
from bench.load.measure import Result, under_load
from bench.load.running import meeting, new_folder
from bench.load.shares import held
from bench.load.table import say, table

SHARE = 0.35
KEY = b64encode(b"sealing nothing that is anyone's").decode()
"""The same in every run, for the database may be one that was used before."""

HEADS = (
    "workers",
    "updates/s",
    "of one",
    "p50 ms",
    "p99 ms",
    "CPU us",
    "lost",
    "doubled",
    "wrong",
)


async def workers(database: str, seconds: float) -> None:
    """Measure one worker and two and print a table."""
    results = [await _several(number, database, seconds) for number in (1, 2)]
    rows = [
        (
            result.bot, f"{result.rate:,.0f}", f"{result.rate / results[0].rate:.2f}x",
            f"{result.p50:,.0f}", f"{result.p99:,.0f}", f"{result.cpu:,.0f}",
            f"{result.lost + result.unanswered}", f"{result.doubled}", f"{result.wrong}",
        )
        for result in results
    ]  # fmt: skip
    say(f"\nEach worker held to {SHARE:.0%} of a core, no delay\n\n{table(HEADS, rows)}")


async def _several(number: int, database: str, seconds: float) -> Result:
    settings = {"DATABASE_URL": database, "WAYPOINT_KEYS": KEY}
    bot = replace(WEBHOOK, more=settings, workers=number)
    load = replace(NO_DELAY, seconds=seconds)
    with new_folder() as folder:
        async with meeting(bot, folder, load) as (stand_in, fleet):
            with held(fleet.workers, SHARE):
                return await under_load(str(number), fleet, stand_in, load)

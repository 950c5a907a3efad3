"""One bot, one load: started, warmed up, measured, stopped."""

import asyncio
import statistics
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from bench.load.bots import Bot
from bench.load.crowd import Counts
from bench.load.load import Load
from bench.load.process import THEIRS, Fleet, core_seconds, cpu_seconds
from bench.load.running import meeting, new_folder, until
from bench.load.stand_in import StandIn

WARM_SECONDS = 30
GRACE_SECONDS = 10
"""How long a screen is waited for once nobody taps any more; then it is lost."""


@dataclass(frozen=True)
class Result:
    """What came of it.

    Attributes:
        rate: screens shown a second.
        p50, p99, longest: milliseconds from tap to next screen.
        cpu: microseconds of the bot's an update, user and system.
        busy, our_busy: shares of a core that the bot and the stand-in used.
        others_busy: share of the bot's core that others used; much of it spoils the figures.
        megabytes, most_megabytes: resident memory of the bot at the end, and at most.
        lost, doubled, wrong: screens that never came, came again, were not the next one.
        unanswered: spinners never stopped.
        behind: taps that were due while every chat still waited.
    """

    bot: str
    rate: float
    p50: float
    p99: float
    longest: float
    cpu: float
    busy: float
    our_busy: float
    others_busy: float
    megabytes: float
    most_megabytes: float
    lost: int
    doubled: int
    wrong: int
    unanswered: int
    behind: int


async def measure(bot: Bot, load: Load, folder: Path) -> Result:
    """Run a bot under a load and return what came of it.

    Args:
        folder: where the screens are; the run gets a folder of its own in it.
    """
    with new_folder(folder) as own:
        async with meeting(bot, own, load) as (stand_in, fleet):
            return await under_load(bot.name, fleet, stand_in, load)


async def under_load(name: str, fleet: Fleet, stand_in: StandIn, load: Load) -> Result:
    """Put a load on a bot that runs, and return what came of it."""
    async with tapping(stand_in, load):
        return await counted(name, fleet, stand_in, load.seconds)


@asynccontextmanager
async def tapping(stand_in: StandIn, load: Load) -> AsyncIterator[None]:
    """Warm up, and keep everybody tapping until the end."""
    crowd = stand_in.crowd
    steady = None if load.at_once else asyncio.create_task(crowd.open(load.rate))
    crowd.closed(load.at_once or 0)
    await until(lambda: crowd.is_mixed, WARM_SECONDS)
    try:
        yield
    finally:
        crowd.stop()
        if steady:
            await steady


async def counted(name: str, fleet: Fleet, stand_in: StandIn, seconds: float) -> Result:
    """Count for so many seconds, let nobody tap any more, and wait for what is still to come."""
    crowd = stand_in.crowd
    crowd.afresh()
    begun, used = time.perf_counter(), _used(fleet)
    await asyncio.sleep(seconds)
    took = time.perf_counter() - begun
    theirs, ours, core = (now - then for now, then in zip(_used(fleet), used, strict=True))
    shown, memory = len(crowd.counts.waits), fleet.megabytes()
    crowd.stop()
    await until(lambda: not (crowd.waiting or stand_in.unanswered), GRACE_SECONDS)
    return _result(
        name,
        crowd.afresh(),
        rate=shown / took,
        cpu=theirs / max(shown, 1) * 1e6,
        busy=theirs / took,
        our_busy=ours / took,
        others_busy=max(0.0, core - theirs) / took,
        megabytes=memory,
        most_megabytes=fleet.megabytes("VmHWM"),
        lost=crowd.waiting,
        unanswered=stand_in.unanswered,
    )


def _used(fleet: Fleet) -> tuple[float, float, float]:
    """Return CPU seconds until now: the bot's, the stand-in's, and all of the bot's core."""
    return fleet.cpu_seconds, cpu_seconds("self"), core_seconds(THEIRS)


def _result(name: str, counts: Counts, **more: float) -> Result:
    waits = sorted(counts.waits) or [float("nan")]
    percent = statistics.quantiles(waits, n=100) if len(waits) > 1 else waits * 99
    return Result(
        bot=name,
        p50=percent[49] * 1e3,
        p99=percent[98] * 1e3,
        longest=waits[-1] * 1e3,
        doubled=counts.doubled,
        wrong=counts.wrong,
        behind=counts.behind,
        **more,  # type: ignore[arg-type]
    )

"""Where does an update's CPU time go? py-spy looks at the bot a few hundred times a second."""

import asyncio
import subprocess
import sys
from collections import Counter
from pathlib import Path

from bench.load.bots import ROOT, WAYPOINT
from bench.load.load import NO_DELAY
from bench.load.measure import counted, tapping
from bench.load.running import meeting, new_folder
from bench.load.table import say, table

LOOKS = 400  # a second
SHOWN = 45
SPY = Path(sys.executable).with_name("py-spy")
STACKS = "stacks.txt"


async def profile(seconds: float) -> None:
    """Print what takes most, with all it calls and by itself, in microseconds an update."""
    with new_folder() as folder:
        async with (
            meeting(WAYPOINT, folder, NO_DELAY) as (stand_in, fleet),
            tapping(stand_in, NO_DELAY),
        ):
            spying = asyncio.to_thread(_spy, fleet.workers[0].running.pid, folder, seconds)
            counting = counted(WAYPOINT.name, fleet, stand_in, seconds)
            _, result = await asyncio.gather(spying, counting)
        stacks = _stacks(folder / STACKS)
    looks = sum(count for _, count in stacks)
    for title, times in (("With all it calls", _within(stacks)), ("By itself", _alone(stacks))):
        rows = [
            (place, f"{count / looks * result.cpu:,.0f}", f"{count / looks:.1%}")
            for place, count in times.most_common(SHOWN)
        ]
        say(f"\n{title}, of {result.cpu:,.0f} us an update\n\n{table(('where', 'us', ''), rows)}")


def _spy(pid: int, folder: Path, seconds: float) -> None:
    subprocess.run(
        [SPY, "record", "--pid", str(pid), "--duration", str(int(seconds)), "--rate", str(LOOKS),
         "--format", "raw", "--function", "--gil", "--output", folder / STACKS],
        check=True, capture_output=True,
    )  # fmt: skip


def _stacks(written: Path) -> list[tuple[list[str], int]]:
    """Return what was seen: frames from the outermost in, and how often."""
    lines = [line.rpartition(" ") for line in written.read_text().splitlines()]
    return [([_short(frame) for frame in stack.split(";")], int(n)) for stack, _, n in lines]


def _short(frame: str) -> str:
    return frame.replace(f"{ROOT}/", "").replace("site-packages/", "")


def _within(stacks: list[tuple[list[str], int]]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for frames, count in stacks:
        for frame in set(frames):
            counted[frame] += count
    return counted


def _alone(stacks: list[tuple[list[str], int]]) -> Counter[str]:
    counted: Counter[str] = Counter()
    for frames, count in stacks:
        counted[frames[-1]] += count
    return counted

"""What Waypoint aims at in each setting, and whether it is reached."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from bench.load.bots import WAYPOINT, WEBHOOK
from bench.load.measure import Result

QUICK = "no delay, 64 taps in the air"
FAR = "50 ms added to every call, 200 taps in the air"
EVEN = "50 ms added to every call, 300 taps a second"

OURS = (WAYPOINT.name, WEBHOOK.name)


class Aim(NamedTuple):
    """So many times as fast as another bot, or with so many times less CPU an update."""

    other: str
    least: float
    of_cpu: bool = False


AIMS = {
    QUICK: (Aim("ptb", 3), Aim("aiogram", 1.5), Aim("echo", 0.8), Aim("ptb", 3, of_cpu=True)),
    FAR: (Aim("ptb", 30), Aim("aiogram", 2)),
}
LONGEST_WAITS = {EVEN: (65, 150)}
"""Milliseconds from tap to next screen, half of them and 99 of 100."""


def aims(setting: str, results: Sequence[Result]) -> Iterator[str]:
    """Yield a line for each aim of a setting that can be told from the results."""
    found = {result.bot: result for result in results if result.rate}
    for ours in (found[name] for name in OURS if name in found):
        for aim in AIMS.get(setting, ()):
            if aim.other in found:
                yield _compared(ours, found[aim.other], aim)
        if setting in LONGEST_WAITS:
            yield _waits(ours, *LONGEST_WAITS[setting])


def _compared(ours: Result, other: Result, aim: Aim) -> str:
    if aim.of_cpu:
        ratio = other.cpu / ours.cpu
        told = f"1/{ratio:.1f} of the CPU an update of {aim.other}, aim 1/{aim.least:g}"
    else:
        ratio = ours.rate / other.rate
        told = f"{ratio:.1f} times as fast as {aim.other}, aim {aim.least:g}"
    return f"{ours.bot}: {told}: {_met(ratio >= aim.least)}"


def _waits(ours: Result, half: float, nearly_all: float) -> str:
    met = _met(ours.p50 <= half and ours.p99 <= nearly_all)
    waits = f"p50 {ours.p50:.0f} ms and p99 {ours.p99:.0f} ms"
    return f"{ours.bot}: {waits}, aim {half:g} and {nearly_all:g}: {met}"


def _met(is_met: bool) -> str:
    return "reached" if is_met else "not reached"

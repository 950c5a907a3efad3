"""Every bot under the same load, one after the other in one run, and the ratios between them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from bench.load.bots import BOTS, WAYPOINT, Bot
from bench.load.load import FAR_AWAY, NO_DELAY, STEADY, Load
from bench.load.measure import Result, measure
from bench.load.running import NotAnsweringError, new_folder, record
from bench.load.table import say, table

QUICK = "no delay, 64 taps in the air"
FAR = "50 ms added to every call, 200 taps in the air"
SETTINGS = {
    QUICK: NO_DELAY,
    FAR: FAR_AWAY,
    "50 ms added to every call, 300 taps a second": STEADY,
}

FEW = 24
"""Chats of a bot that takes one update at a time, far away: more would only stand in line."""

HEADS = (
    "bot", "updates/s", "waypoint is", "p50 ms", "p99 ms", "CPU us", "waypoint's",
    "its core", "others", "our core", "RSS MB", "lost", "doubled", "wrong",
)  # fmt: skip


@dataclass(frozen=True)
class Aim:
    """What is hoped for: Waypoint so many times as fast as another bot.

    Attributes:
        least: the ratio of updates a second; of CPU an update, the other's to Waypoint's.
    """

    other: str
    least: float
    of_cpu: bool = False


AIMS = {
    QUICK: (Aim("ptb", 3), Aim("aiogram", 1.5), Aim("echo", 0.8), Aim("ptb", 3, of_cpu=True)),
    FAR: (Aim("ptb", 30), Aim("aiogram", 2)),
}


async def side_by_side(bots: Sequence[str], seconds: float, rounds: int) -> None:
    """Measure the bots of these names in each setting and print a table for each.

    Args:
        rounds: how often each is measured, all of them before any again; the median counts.
    """
    with new_folder() as folder:
        await record(folder)
        for title, load in SETTINGS.items():
            fitting = [(BOTS[name], replace(load, seconds=seconds)) for name in [*bots] * rounds]
            measured = [await _measured(bot, load, folder) for bot, load in fitting]
            results = _medians([result for result in measured if result])
            say(f"\n{title}\n\n{compared(results)}\n{aims(results, AIMS.get(title, ()))}")


def _medians(results: Sequence[Result]) -> list[Result]:
    """Return each bot's result with the median rate."""
    rounds: dict[str, list[Result]] = {result.bot: [] for result in results}
    for result in sorted(results, key=lambda result: result.rate):
        rounds[result.bot].append(result)
    return [found[len(found) // 2] for found in rounds.values()]


async def _measured(bot: Bot, load: Load, folder: Path) -> Result | None:
    fitting = _fitting(bot, load)
    if fitting is None:
        return None
    say(f"... {bot.name}")
    try:
        return await measure(bot, fitting, folder)
    except NotAnsweringError as error:
        say(f"{bot.name} does not answer: {error}")
        return None


def _fitting(bot: Bot, load: Load) -> Load | None:
    """Return the load for a bot; None for a rate it would only fall behind."""
    if not (bot.one_at_a_time and load.delay):
        return load
    return replace(load, at_once=FEW, chats=FEW) if load.at_once else None


def compared(results: Sequence[Result]) -> str:
    """Return the table; the ratios are Waypoint's to each bot's."""
    ours = _of(results, WAYPOINT.name)
    return table(HEADS, [_row(result, ours) for result in results])


def _row(result: Result, ours: Result | None) -> tuple[str, ...]:
    return (
        result.bot,
        f"{result.rate:,.0f}",
        f"{ours.rate / result.rate:.2f}x" if ours and result.rate else "",
        f"{result.p50:,.0f}",
        f"{result.p99:,.0f}",
        f"{result.cpu:,.0f}",
        f"{ours.cpu / result.cpu:.2f}x" if ours and result.cpu else "",
        f"{result.busy:.0%}",
        f"{result.others_busy:.0%}",
        f"{result.our_busy:.0%}",
        f"{result.megabytes:.0f}",
        f"{result.lost + result.unanswered}",
        f"{result.doubled}",
        f"{result.wrong}",
    )


def aims(results: Sequence[Result], wanted: Sequence[Aim]) -> str:
    """Return a line for each ratio that is aimed at: what it is, and whether it is reached."""
    ours = _of(results, WAYPOINT.name)
    lines = [
        _aim(aim, ours, other)
        for aim in wanted
        if ours and (other := _of(results, aim.other)) and ours.rate and other.rate
    ]
    return "\n".join(["", *lines])


def _aim(aim: Aim, ours: Result, other: Result) -> str:
    ratio = other.cpu / ours.cpu if aim.of_cpu else ours.rate / other.rate
    what = "the CPU an update of" if aim.of_cpu else "as fast as"
    said = f"1/{ratio:.1f}" if aim.of_cpu else f"{ratio:.1f} times"
    hoped = f"1/{aim.least:g}" if aim.of_cpu else f"{aim.least:g} times"
    met = "reached" if ratio >= aim.least else "not reached"
    return f"waypoint: {said} {what} {aim.other}; {hoped} is aimed at: {met}"


def _of(results: Sequence[Result], name: str) -> Result | None:
    return next((result for result in results if result.bot == name), None)

"""Every bot under the same load, one after the other in one run, and the ratios between them."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from bench.load.aims import EVEN, FAR, QUICK, aims
from bench.load.bots import BOTS, WAYPOINT, Bot
from bench.load.load import FAR_AWAY, NO_DELAY, STEADY, Load
from bench.load.measure import Result, measure
from bench.load.running import NotAnsweringError, new_folder, record
from bench.load.table import say, table

SETTINGS = {QUICK: NO_DELAY, FAR: FAR_AWAY, EVEN: STEADY}

FEW = 24
"""Chats of a bot that takes one update at a time, far away: more would only stand in line."""

HEADS = (
    "bot", "updates/s", "waypoint is", "p50 ms", "p99 ms", "CPU us", "waypoint's",
    "its core", "others", "our core", "RSS MB", "lost", "doubled", "wrong",
)  # fmt: skip


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
            say(f"\n{title}\n\n{compared(results)}\n")
            for line in aims(title, results):
                say(line)


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
    ours = next((result for result in results if result.bot == WAYPOINT.name), None)
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

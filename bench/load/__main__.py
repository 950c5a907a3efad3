"""How fast is Waypoint? `python -m bench.load [command]`; each prints a table.

This process is the Bot API and the people who tap, on one core; the bot has the other.
"""

import argparse
import asyncio
from collections.abc import Coroutine
from typing import Any

import uvloop

from bench.load.blocking import loop
from bench.load.bots import BOTS
from bench.load.process import OURS, pin
from bench.load.profiled import profile
from bench.load.side_by_side import side_by_side
from bench.load.starting import start
from bench.load.stored import stored
from bench.load.workers import workers

COMMANDS = ("side", "stored", "start", "loop", "profile", "workers")
SIZES = (1_000, 100_000, 1_000_000)


def parser() -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="bench.load", description=__doc__)
    top.add_argument(
        "command", nargs="?", default="side", choices=COMMANDS,
        help="side by side with other bots (default); over many stored chats; from start to first"
        " answer; the longest block of the event loop; where the CPU time goes; one worker and two",
    )  # fmt: skip
    top.add_argument("--seconds", type=float, default=20.0, help="of each measurement")
    top.add_argument("--bots", nargs="+", choices=BOTS, default=list(BOTS), help="side by side")
    top.add_argument("--sizes", nargs="+", type=int, default=SIZES, help="chats stored")
    top.add_argument("--database", help="URL of a PostgreSQL database, for workers")
    return top


def chosen(given: argparse.Namespace) -> Coroutine[Any, Any, None]:
    if given.command == "stored":
        return stored(given.sizes, given.seconds)
    if given.command == "start":
        return start()
    if given.command == "loop":
        return loop(given.seconds)
    if given.command == "profile":
        return profile(given.seconds)
    if given.command == "workers":
        return workers(given.database, given.seconds)
    return side_by_side([BOTS[name] for name in given.bots], given.seconds)


if __name__ == "__main__":
    top = parser()
    asked = top.parse_args()
    if asked.command == "workers" and not asked.database:
        top.error("workers share a database: name it with --database")
    pin(OURS)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(chosen(asked))

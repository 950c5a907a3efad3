"""How fast is Waypoint? `python -m bench.load [command]`; each prints a table.

This process is the Bot API and the people who tap, on one core; the bot has the other.
"""

import argparse
import asyncio
import sys
from collections.abc import Callable, Coroutine
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

COMMANDS: dict[str, tuple[str, Callable[..., Coroutine[Any, Any, None]]]] = {
    "side": ("side by side with other bots; the default", side_by_side),
    "stored": ("over few stored chats and many", stored),
    "start": ("from start to first answer", start),
    "loop": ("the longest block of the event loop", loop),
    "profile": ("where the CPU time goes", profile),
    "workers": ("one worker and two", workers),
}
SIZES = (1_000, 100_000, 1_000_000)


def parser() -> argparse.ArgumentParser:
    """Return the command line."""
    top = argparse.ArgumentParser(prog="bench.load", description=__doc__)
    commands = top.add_subparsers(dest="command", metavar="command")
    added = {name: commands.add_parser(name, help=said) for name, (said, _) in COMMANDS.items()}
    for name, command in added.items():
        if name != "start":
            command.add_argument("--seconds", type=float, default=20.0, help="of each measurement")
    added["side"].add_argument("--bots", nargs="+", choices=BOTS, default=[*BOTS])
    added["side"].add_argument("--rounds", type=int, default=1, help="of all bots; median shown")
    added["stored"].add_argument("--sizes", nargs="+", type=int, default=SIZES)
    added["workers"].add_argument("--database", required=True, help="URL of a PostgreSQL database")
    return top


if __name__ == "__main__":
    given = vars(parser().parse_args(sys.argv[1:] or ["side"]))
    _, command = COMMANDS[given.pop("command")]
    pin(OURS)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(command(**given))

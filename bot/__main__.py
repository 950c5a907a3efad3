"""The command `waypoint`: run the bot, chat with it here, draw its flows, check its words."""

import argparse
import gc
import sys
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import NoReturn

WRONG = 2
"""Exit code when something given to us is wrong; 1 is kept for findings of `check`."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong with a command line in one sentence."""

    def error(self, message: str) -> NoReturn:
        """Print the sentence and leave with exit code 2."""
        self.exit(WRONG, f"waypoint: {message}\n")


def parser() -> Parser:
    """Return the command line: `waypoint [command]`, `run` when none is given."""
    top = Parser(prog="waypoint", description=__doc__)
    commands = top.add_subparsers(dest="command", metavar="command", parser_class=Parser)
    commands.add_parser("run", help="run the bot; without a token, the preview")
    commands.add_parser("poll", help="ask for updates and hand them to the workers")
    preview = commands.add_parser("preview", help="chat with the bot in a browser on this machine")
    preview.add_argument("--port", type=int, help="0 for any that is free")
    commands.add_parser("chat", help="chat with the bot in this terminal")
    drawing = commands.add_parser("map", help="draw the flows as SVG and Mermaid")
    drawing.add_argument("flows", nargs="*", metavar="flow", help="all of them when none is named")
    drawing.add_argument("--to", type=Path, default=Path("data/map"), help="folder to draw into")
    check = commands.add_parser("check", help="check words, facts and services")
    check.add_argument("--today", type=date.fromisoformat, help="as if it were this day")
    commands.add_parser("understand", help="what typed words ask for: JSON lines in and out")
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code.

    Everything that can be wrong with what we were given, a setting, a row, a template, a flow,
    ends in one sentence naming the place, before anything has started.
    """
    given = parser().parse_args(arguments)
    gc.disable()  # starting makes next to no garbage, and is a fifth quicker without
    from bot.settings import SettingsError  # noqa: PLC0415 (once no garbage is looked for)
    from flows.table import FlowError  # noqa: PLC0415
    from messages.toml import ContentError  # noqa: PLC0415

    try:
        return _command(given.command or "run")(given)
    except (SettingsError, ContentError, FlowError) as error:
        print(f"waypoint: {error}", file=sys.stderr)  # noqa: T201
        return WRONG
    except KeyboardInterrupt:
        return 0


def _command(name: str) -> Callable[[argparse.Namespace], int]:
    """Import what one command needs; a flow is checked when it is imported, and told the same."""
    if name == "understand":
        from bot.understanding import understood  # noqa: PLC0415

        return understood
    if name in {"map", "check"}:
        from bot import inspection  # noqa: PLC0415

        return inspection.COMMANDS[name]
    if name in {"preview", "chat"}:
        from bot.preview import commands  # noqa: PLC0415

        return commands.COMMANDS[name]
    from bot.commands import COMMANDS  # noqa: PLC0415

    return COMMANDS[name]


if __name__ == "__main__":
    sys.exit(main())

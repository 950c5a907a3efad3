"""The commands that look: the flows drawn from their tables, the words checked."""

import argparse
from collections.abc import Callable
from datetime import UTC, datetime

from bot.drawing import draw
from bot.printing import say
from bot.settings import SettingsError
from flows.catalogue import FLOWS
from messages.check import check
from messages.render import Words


def drawn(given: argparse.Namespace) -> int:
    """Draw flows and name the files."""
    unknown = [name for name in given.flows if name not in FLOWS]
    if unknown:
        raise SettingsError(f"map: there is no flow '{unknown[0]}'; there are {', '.join(FLOWS)}")
    for path in draw(given.flows or list(FLOWS), given.to):
        say(str(path))
    return 0


def checked(given: argparse.Namespace) -> int:
    """Check the content and print each finding as file:line: sentence; 1 if there is any."""
    findings = check(Words(), given.today or datetime.now(UTC).date())
    for finding in findings:
        say(f"{finding.place}: {finding.said}")
    say(f"{len(findings)} to mend." if findings else "Words, facts and services are in order.")
    return 1 if findings else 0


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {"map": drawn, "check": checked}

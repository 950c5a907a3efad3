"""The bots that are measured, each as its own process: how it is started."""

import sys
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bench.load.process import Process
from bench.load.stand_in import TOKEN

ROOT = Path(__file__).resolve().parents[2]
OURS = ROOT / ".venv" / "bin" / "python"
THEIRS = sys.executable
"""Waypoint runs on its own pinned dependencies; the others on the bench's, which differ."""

DATABASE, SCREENS, LOG = "load.db", "screens.json", "log.txt"
"""In a run's folder; the screens in the folder above it, for they are recorded once."""


@dataclass(frozen=True)
class Bot:
    """One bot.

    Attributes:
        name: as it stands in the table.
        module: what `python -m` runs.
        python: the interpreter, and with it the dependencies.
        more: further settings.
        one_at_a_time: it takes the next update when it has finished with the one before.
    """

    name: str
    module: tuple[str, ...]
    python: str = THEIRS
    more: Mapping[str, str] = field(default_factory=dict)
    one_at_a_time: bool = False

    def start(self, url: str, folder: Path) -> Process:
        """Run it against a stand-in, its files in a folder."""
        settings = {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": url,
            "DATABASE_URL": f"sqlite:///{folder / DATABASE}",
            "LOG_LEVEL": "WARNING",
            "BENCH_FOLDER": str(folder),
            **self.more,
        }
        return Process([self.python, "-m", *self.module], settings, ROOT, folder / LOG)


WAYPOINT = Bot("waypoint", ("bot", "run"), str(OURS) if OURS.exists() else THEIRS)
PEERS = (
    Bot("ptb", ("bench.load.peers.ptb",), one_at_a_time=True),
    Bot("aiogram", ("bench.load.peers.aiogram_fsm",)),
    Bot("echo", ("bench.load.peers.echo",)),
)
BOTS = {bot.name: bot for bot in (WAYPOINT, *PEERS)}

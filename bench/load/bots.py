"""The bots that are measured, each as its own process: how it is started."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from bench.load.process import OURS as OUR_CORE
from bench.load.process import THEIRS as THEIR_CORE
from bench.load.process import Fleet, Process
from bench.load.pushed import Address
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
        workers: how many of it run; more than one have a webhook.
        has_webhook: updates are posted to it; otherwise it fetches them.
    """

    name: str
    module: tuple[str, ...]
    python: str = THEIRS
    more: Mapping[str, str] = field(default_factory=dict)
    one_at_a_time: bool = False
    workers: int = 1
    has_webhook: bool = False

    def start(self, url: str, folder: Path, listening: Sequence[Address] = ()) -> Fleet:
        """Run it against a stand-in, its files in a folder.

        Args:
            listening: where each worker's webhook is to listen.
        """
        settings = {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": url,
            "DATABASE_URL": f"sqlite:///{folder / DATABASE}",
            "LOG_LEVEL": "WARNING",
            "BENCH_FOLDER": str(folder),
            **self.more,
        }
        command, log = [self.python, "-m", *self.module], folder / LOG
        hooks = [_webhook(*address) for address in listening] or [{}]
        workers = [
            Process(command, {**settings, **hook}, ROOT, log, (THEIR_CORE, OUR_CORE)[number % 2])
            for number, hook in enumerate(hooks)
        ]
        return Fleet(workers)


def _webhook(host: str, port: int) -> dict[str, str]:
    return {
        "WEBHOOK_URL": "https://waypoint.invalid/hook",
        "WEBHOOK_SECRET": "not-a-real-secret-" * 2,
        "WEBHOOK_LISTEN": f"{host}:{port}",
    }


WAYPOINT = Bot("waypoint", ("bot", "run"), str(OURS) if OURS.exists() else THEIRS)
WEBHOOK = replace(WAYPOINT, name="webhook", has_webhook=True)
PEERS = (
    Bot("ptb", ("bench.load.peers.ptb",), one_at_a_time=True),
    Bot("aiogram", ("bench.load.peers.aiogram_fsm",)),
    Bot("echo", ("bench.load.peers.echo",)),
)
BOTS = {bot.name: bot for bot in (WAYPOINT, WEBHOOK, *PEERS)}

"""A bot that runs against the stand-in, with a folder of its own; and one person who walks."""

import asyncio
import json
import shutil
import socket
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path

from bench.load.bots import LOG, ROOT, SCREENS, WAYPOINT, Bot
from bench.load.load import Load
from bench.load.process import Fleet
from bench.load.pushed import Address, Pushed
from bench.load.stand_in import StandIn, served
from bench.load.updates import Updates
from bench.load.wire import Way

DATA = ROOT / "data"
"""On a real disk: a durable write on a memory file system would cost nothing."""

START_SECONDS = 30
STEP_SECONDS = 10


class NotAnsweringError(Exception):
    """The bot ended, or does not ask for updates; its output is named."""


@contextmanager
def new_folder(within: Path = DATA) -> Iterator[Path]:
    """Yield a folder for the files of one run, on a real disk, and take it away afterwards."""
    within.mkdir(exist_ok=True)
    folder = Path(tempfile.mkdtemp(prefix="load-", dir=within))
    try:
        yield folder
    finally:
        shutil.rmtree(folder)


@asynccontextmanager
async def meeting(bot: Bot, folder: Path, load: Load) -> AsyncIterator[tuple[StandIn, Fleet]]:
    """Run a bot against a stand-in with a load's people, and stop it afterwards.

    Raises:
        NotAnsweringError: it never asks for updates, and sets no webhook.
    """
    listening = [free_address() for _ in range(bot.workers)] if bot.has_webhook else []
    updates = Pushed(listening, Way(load.delay / 2)) if listening else Updates()
    stand_in = StandIn(load.chats, load.walk, updates)
    async with served(stand_in, load.delay) as url, running(bot, url, folder, listening) as fleet:
        await ready(stand_in, fleet, folder)
        yield stand_in, fleet
        updates.close()


@asynccontextmanager
async def running(
    bot: Bot, url: str, folder: Path, listening: Sequence[Address] = ()
) -> AsyncIterator[Fleet]:
    """Run a bot, and stop it afterwards."""
    fleet = bot.start(url, folder, listening)
    try:
        yield fleet
    finally:
        await asyncio.to_thread(fleet.stop)


def free_address() -> Address:
    """Return an address on this machine where nobody listens."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        host, port = found.getsockname()
        return str(host), int(port)


async def ready(stand_in: StandIn, fleet: Fleet, folder: Path) -> None:
    """Wait until the bot asks for updates, or has set its webhook.

    Raises:
        NotAnsweringError: it does not.
    """
    is_ready = stand_in.updates.ready.is_set
    await until(lambda: is_ready() or fleet.has_ended, START_SECONDS)
    if fleet.has_ended or not is_ready():
        raise NotAnsweringError((folder / LOG).read_text()[-2000:])


async def record(folder: Path) -> None:
    """Let one person walk once with Waypoint, and write down what every bot will say."""
    with new_folder(folder) as own:
        async with meeting(WAYPOINT, own, Load(chats=1)) as (stand_in, _):
            stand_in.records = True
            taps = [tap async for tap in walk_once(stand_in)]
    screens = [
        {"text": text, "keyboard": json.loads(keyboard), "tapped": tapped}
        for (text, keyboard), tapped in zip(stand_in.screens, taps, strict=True)
    ]
    (folder / SCREENS).write_text(json.dumps(screens), "utf-8")


async def walk_once(stand_in: StandIn) -> AsyncIterator[str]:
    """Walk with the first chat to the end and yield each tap's data, last of all an empty one."""
    crowd = stand_in.crowd
    chat = crowd.idle[0]
    chat.until = crowd.last
    for step in range(crowd.last + 1):
        crowd.tap_next()
        await until(lambda: not crowd.waiting, STEP_SECONDS)
        if crowd.waiting:
            raise NotAnsweringError(f"no screen came at step {step}")
        yield chat.data.decode() if step < crowd.last else ""


async def until(condition: Callable[[], bool], seconds: float) -> None:
    """Wait until a condition holds, or for so many seconds."""
    with suppress(TimeoutError):
        async with asyncio.timeout(seconds):
            while not condition():  # noqa: ASYNC110 (what changes it is another process)
                await asyncio.sleep(0.005)

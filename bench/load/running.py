"""A bot that runs against the stand-in, with a folder of its own; and one person who walks."""

import asyncio
import json
import shutil
import tempfile
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, contextmanager, suppress
from pathlib import Path

from bench.load.bots import LOG, ROOT, SCREENS, WAYPOINT, Bot
from bench.load.process import Process
from bench.load.stand_in import StandIn, served

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
async def running(bot: Bot, url: str, stand_in: StandIn, folder: Path) -> AsyncIterator[Process]:
    """Run a bot until it asks for updates, and stop it afterwards.

    Raises:
        NotAnsweringError: it never asks.
    """
    process = bot.start(url, folder)
    try:
        await asks(stand_in, process, folder)
        yield process
    finally:
        await asyncio.to_thread(process.stop)


async def asks(stand_in: StandIn, process: Process, folder: Path) -> None:
    """Wait until the bot asks for updates."""
    for _ in range(START_SECONDS * 100):
        if stand_in.updates.polling.is_set():
            return
        if process.has_ended:
            break
        with suppress(TimeoutError):
            await asyncio.wait_for(stand_in.updates.polling.wait(), 0.01)
    raise NotAnsweringError((folder / LOG).read_text()[-2000:])


async def record(folder: Path) -> None:
    """Let one person walk once with Waypoint, and write down what every bot will say."""
    stand_in = StandIn(1)
    stand_in.records = True
    with new_folder(folder) as own:
        async with served(stand_in) as url, running(WAYPOINT, url, stand_in, own):
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

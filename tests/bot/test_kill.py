"""kill -9 at random under a load of 200 chats: no answer lost, none doubled, nobody stuck."""

import asyncio
import os
import random
import signal
import sys
import time
from contextlib import ExitStack
from pathlib import Path

from bot.store.rows import Rows
from bot.store.sealed import read_keys
from bot.store.sqlite import SqliteStore
from tests.bot.bot_api_server import TOKEN, served
from tests.bot.crowd import WALK, Tally, Walker, Witness, tally

ROOT = Path(__file__).resolve().parents[2]
CHATS = 200
KILLS = 30
LONGEST_LIFE_SECONDS = 1.0
REST_SECONDS = 0.3
"""Between taps: a little more than the bot takes for hammering."""

PATIENCE_SECONDS = 120.0


class Process:
    """The real program, over a stand-in for Telegram, killed and started as often as need be.

    Its log goes where the tests' own goes, or into a file `log` in its folder.
    """

    def __init__(self, folder: Path, url: str, *, logs: bool = False, **settings: str) -> None:
        self.log = folder / "log" if logs else None
        self.environment = {
            "PATH": os.environ["PATH"],
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": url,
            "DATABASE_URL": f"sqlite:///{folder / 'waypoint.db'}",
            "LOG_LEVEL": "ERROR",
            **settings,
        }
        self.process: asyncio.subprocess.Process | None = None

    async def start(self) -> None:
        with ExitStack() as opened:
            log = opened.enter_context(self.log.open("a")) if self.log else None
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", cwd=ROOT, env=self.environment, stderr=log
            )

    @property
    def megabytes(self) -> float:
        """Its resident memory."""
        assert self.process
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.partition("VmRSS:")[2].split()[0]) / 1024

    async def end(self, how: signal.Signals) -> int:
        """Send a signal and return what the program ended with."""
        assert self.process
        self.process.send_signal(how)
        return await self.process.wait()


async def kill_now_and_then(program: Process, api: Witness, chance: random.Random) -> None:
    """Kill the program, each time at a random moment of its work, and start it again."""
    for _ in range(KILLS):
        api.asked.clear()
        await api.asked.wait()
        await asyncio.sleep(chance.uniform(0.0, LONGEST_LIFE_SECONDS))
        await program.end(signal.SIGKILL)
        await program.start()


async def test_kills_lose_no_answer_double_none_and_leave_nobody_stuck(tmp_path):
    api = Witness()
    walkers = [
        Walker(api, api.add_person(f"P{number}"), PATIENCE_SECONDS, REST_SECONDS)
        for number in range(CHATS)
    ]
    stop = asyncio.Event()
    async with served(api) as url:
        program = Process(tmp_path, url)
        await program.start()
        walking = asyncio.gather(*(walker.walk(stop) for walker in walkers))
        try:
            await kill_now_and_then(program, api, random.Random(7))  # noqa: S311
            stop.set()
            await walking
        finally:
            walking.cancel()
            ended = await program.end(signal.SIGTERM)

    assert ended == 0
    assert tally(walkers) == Tally(lost=0, doubled=0)
    assert sum(walker.again for walker in walkers) == 0
    kept = await answers_kept(tmp_path, [walker.chat for walker in walkers])
    assert kept == [WALK] * CHATS


async def answers_kept(folder: Path, chats: list[int]) -> list[dict]:
    database = folder / "waypoint.db"
    store = SqliteStore(database, Rows(read_keys((), database), time.time, 24))
    await store.open()
    kept = [await store.load(chat) for chat in chats]
    await store.close()
    return [dict(one.visit.session.answers) for one in kept]

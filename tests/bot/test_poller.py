"""One poller, two workers over PostgreSQL, each a process of its own, killed under load."""

import asyncio
import base64
import os
import signal
import sys
import time
from pathlib import Path

import aiohttp
import pytest

from bot.store.rows import Rows
from tests.bot.bot_api_server import TOKEN, served
from tests.bot.crowd import STATIONS, WALK, Tally, Walker, Witness, tally
from tests.bot.places import KEY, PostgresPlace, opened
from tests.bot.pushing import free_ports

ROOT = Path(__file__).resolve().parents[2]
CHATS = 100
PATIENCE_SECONDS = 60.0


class Telegram(Witness):
    """Writes down which methods were called."""

    def __init__(self) -> None:
        super().__init__()
        self.called: list[str] = []

    async def call(self, method, parameters):
        self.called.append(method)
        return await super().call(method, parameters)


class Program:
    """`waypoint poll` or `waypoint run`, watched at a port of its own."""

    def __init__(self, command: str, watch: int, **settings: str) -> None:
        self.command = command
        self.watch = f"127.0.0.1:{watch}"
        self.environment = {
            "PATH": os.environ["PATH"],
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "LOG_LEVEL": "WARNING",
            "WATCH_LISTEN": self.watch,
            **settings,
        }

    async def start(self) -> None:
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", self.command, cwd=ROOT, env=self.environment
        )

    async def get(self, path: str) -> tuple[int, str]:
        """Ask what is watched; 0 while nothing answers."""
        try:
            async with (
                aiohttp.ClientSession() as session,
                session.get(f"http://{self.watch}{path}") as answer,
            ):
                return answer.status, await answer.text()
        except aiohttp.ClientConnectionError:
            return 0, ""

    async def until_ready(self, status: int = 200) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while (await self.get("/readyz"))[0] != status:  # noqa: ASYNC110 (another process)
                await asyncio.sleep(0.1)

    async def end(self, how: signal.Signals = signal.SIGTERM) -> int:
        if self.process.returncode is None:
            self.process.send_signal(how)
        return await self.process.wait()


@pytest.fixture
async def place(cluster):
    async with opened(PostgresPlace(cluster)) as made:
        yield made


@pytest.fixture
async def api():
    return Telegram()


@pytest.fixture
async def programs(api, place):
    """The poller and its two workers, not yet started."""
    *ports, first, second, third = free_ports(5)
    async with served(api) as url:
        same = {
            "TELEGRAM_API_URL": url,
            "WORKERS": ",".join(f"127.0.0.1:{port}" for port in ports),
        }
        stored = {"DATABASE_URL": place.url, "WAYPOINT_KEYS": base64.b64encode(KEY).decode()}
        workers = [
            Program("run", watch, WEBHOOK_LISTEN=f"127.0.0.1:{port}", **same, **stored)
            for port, watch in zip(ports, (first, second), strict=True)
        ]
        poller = Program("poll", third, **same)
        started = [*workers, poller]
        yield poller, workers
        for program in started:
            if hasattr(program, "process"):
                await program.end(signal.SIGKILL)


async def test_kills_of_worker_and_poller_lose_no_answer_double_none_and_leave_nobody_stuck(
    api, place, programs
):
    poller, workers = programs
    await poller.start()
    await poller.until_ready(503)
    for worker in workers:
        await worker.start()
    await asyncio.gather(*(program.until_ready() for program in (poller, *workers)))
    walkers = [Walker(api, api.add_person(f"P{number}"), 30.0) for number in range(CHATS)]

    async with asyncio.timeout(PATIENCE_SECONDS):
        walking = asyncio.gather(*(walker.walk() for walker in walkers))
        await until_walked(api, walkers, 0.3)
        await workers[0].end(signal.SIGKILL)
        await until_walked(api, walkers, 0.5)
        await workers[0].start()
        await poller.end(signal.SIGKILL)
        await poller.start()
        await until_walked(api, walkers, 0.8)
        assert not walking.done()
        await walking
    figures = (await poller.get("/metrics"))[1]
    ended = [await program.end() for program in (poller, workers[1])]

    assert ended == [0, 0]
    assert tally(walkers) == Tally(lost=0, doubled=0)
    assert sum(walker.again for walker in walkers) == 0
    assert [dict(kept) for kept in await answers_kept(place, walkers)] == [WALK] * CHATS
    assert api.updates.pending == 0
    assert api.called.count("deleteWebhook") == 2
    assert "setWebhook" not in api.called
    assert "waypoint_queue_depth" in figures


async def until_walked(api: Telegram, walkers: list[Walker], share: float) -> None:
    """Wait until so much of all the walks is done."""
    wanted = share * CHATS * len(STATIONS)
    while sum(len(api.journals[walker.chat]) for walker in walkers) < wanted:  # noqa: ASYNC110
        await asyncio.sleep(0.01)


async def answers_kept(place: PostgresPlace, walkers: list[Walker]) -> list[dict]:
    store = place.over(Rows([KEY], time.time, 24))
    place.opened.push_async_callback(store.close)
    await store.open()
    kept = [await store.load(walker.chat) for walker in walkers]
    return [one.visit.session.answers if one else {} for one in kept]

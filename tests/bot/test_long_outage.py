"""The database gone for half a minute under load, and back: told, nothing lost, nobody stuck.

Two programs, one that asks for updates and one that is brought them, over one server that stops
as in a crash. What came of it is counted on Telegram's side. The seconds are real ones: a clock
that says what it is told would prove nothing about connections, waits and retries.
"""

import asyncio
import base64
import signal
import time
from contextlib import AsyncExitStack
from pathlib import Path

import aiohttp

from bot.store.postgres import PostgresStore
from bot.store.rows import Rows
from tests.bot.bot_api_server import served
from tests.bot.crowd import WALK, Tally, Walker, Witness, tally
from tests.bot.places import KEY
from tests.bot.postgres import Cluster
from tests.bot.pushing import PushingBotApi, free_ports
from tests.bot.test_kill import Process

GONE_SECONDS = 30.0
REST_SECONDS = 0.3
"""Between taps: a little more than the bot takes for hammering."""

PATIENCE_SECONDS = 60.0
CHATS = 60
"""Fewer than the updates Telegram hands out at a time, so that everybody's has been seen."""

DANGER = "hes at the door with a pineapple knife"


class AskedFor(Witness):
    """Telegram as it is asked for updates; notes from which one on."""

    def __init__(self) -> None:
        super().__init__()
        self.offsets: list[int] = []

    async def call(self, method, parameters):
        if method == "getUpdates":
            self.offsets.append(int(parameters.get("offset") or 0))
        return await super().call(method, parameters)


class Brought(Witness, PushingBotApi):
    """Telegram as it brings updates."""


class Side:
    """One program with its database, and the people who chat with it."""

    def __init__(self, api: Witness, folder: Path, database: str, watch: int) -> None:
        folder.mkdir()
        self.api, self.folder, self.database = api, folder, database
        self.walkers = [
            Walker(api, api.add_person(f"P{number}"), PATIENCE_SECONDS, REST_SECONDS)
            for number in range(CHATS)
        ]
        self.afraid = api.add_person("Sam")
        self.stop = asyncio.Event()
        self.watch = f"127.0.0.1:{watch}"

    async def begin(self, opened: AsyncExitStack, **settings: str) -> None:
        """Start the program and let people walk."""
        url = await opened.enter_async_context(served(self.api))
        keys = base64.b64encode(KEY).decode()
        more = {"DATABASE_URL": self.database, "WAYPOINT_KEYS": keys, "WATCH_LISTEN": self.watch}
        more |= {"LOG_LEVEL": "INFO", **settings}
        self.program = Process(self.folder, url, logs=True, **more)
        await self.program.start()
        self.session = await opened.enter_async_context(aiohttp.ClientSession())
        self.walking = asyncio.gather(*(walker.walk(self.stop) for walker in self.walkers))

    @property
    def screens_shown(self) -> int:
        return sum(map(len, self.api.journals.values()))

    async def readiness(self) -> int:
        async with self.session.get(f"http://{self.watch}/readyz") as answer:
            return answer.status

    async def seconds_to_answer(self) -> float:
        """Type words of danger, and return how long they were unanswered."""
        begun, chat = time.monotonic(), self.api.chats[self.afraid]
        self.api.send_text(self.afraid, DANGER)
        async with asyncio.timeout(GONE_SECONDS):
            while not any("999" in said["text"] for said in [*chat.messages.values()]):  # noqa: ASYNC110 (the other side is a program)
                await asyncio.sleep(0.05)
        return time.monotonic() - begun

    async def end(self) -> int:
        """Let everybody arrive, and stop the program."""
        self.stop.set()
        await self.walking
        return await self.program.end(signal.SIGTERM)

    async def kept(self, chats: list[int]) -> list[dict]:
        store = PostgresStore(self.database, Rows([KEY], time.time, 24))
        await store.open()
        kept = [await store.load(chat) for chat in chats]
        await store.close()
        return [dict(one.visit.session.answers) for one in kept]


async def gone(cluster: Cluster, sides: list[Side]) -> None:
    """Stop the server, and start it again half a minute later."""
    begun = time.monotonic()
    await asyncio.to_thread(cluster.stop, "immediate")
    answered = await asyncio.gather(*(side.seconds_to_answer() for side in sides))
    await asyncio.sleep(GONE_SECONDS / 2)
    assert [await side.readiness() for side in sides] == [503, 503]
    shown = [side.screens_shown for side in sides]
    await asyncio.sleep(begun + GONE_SECONDS - time.monotonic())
    assert [side.screens_shown for side in sides] == shown
    await asyncio.to_thread(cluster.start)
    assert max(answered) < 5


async def test_half_a_minute_without_the_database_loses_nothing_and_leaves_nobody_stuck(
    cluster, tmp_path, monkeypatch
):
    monkeypatch.setattr("tests.bot.pushing.AGAIN_SECONDS", 0.5)
    first, second, third = free_ports(3)
    asking = Side(AskedFor(), tmp_path / "asking", cluster.database(), first)
    bringing = Side(Brought(), tmp_path / "bringing", cluster.database(), second)
    sides = [asking, bringing]
    at = f"127.0.0.1:{third}"
    hook = {"WEBHOOK_URL": f"http://{at}/updates", "WEBHOOK_LISTEN": at}
    async with AsyncExitStack() as opened:
        await asking.begin(opened)
        await bringing.begin(opened, **hook)
        pushing = asyncio.create_task(bringing.api.push(bringing.session, hook["WEBHOOK_URL"]))
        await until_walking(sides)
        assert [await side.readiness() for side in sides] == [200, 200]

        noted = asyncio.create_task(offsets_meanwhile(asking.api))
        await gone(cluster, sides)
        offsets = await noted

        async with asyncio.timeout(PATIENCE_SECONDS * 1.5):
            assert [await side.end() for side in sides] == [0, 0]
        pushing.cancel()
    for side in sides:
        assert tally(side.walkers) == Tally(lost=0, doubled=0)
        assert sum(walker.again for walker in side.walkers) == 0
        assert await side.kept([walker.chat for walker in side.walkers]) == [WALK] * CHATS
        assert (await side.kept([side.afraid]))[0]["alarm"] == "immediate"
        assert_told((side.folder / "log").read_text())
    assert len(offsets) > 5
    assert set(offsets) <= {max(offsets), max(offsets) - 1}  # the first, or the one before
    assert set(bringing.api.refused) == {503}


async def until_walking(sides: list[Side]) -> None:
    """Wait until everybody on both sides has given some answers."""
    async with asyncio.timeout(60):
        while min(len(side.api.journals[one.chat]) for side in sides for one in side.walkers) < 4:  # noqa: ASYNC110 (the other side is a program)
            await asyncio.sleep(0.05)


async def offsets_meanwhile(api: AskedFor) -> list[int]:
    """From which update on was asked, from when all had failed until just before the end."""
    await asyncio.sleep(5)
    before = len(api.offsets)
    await asyncio.sleep(GONE_SECONDS - 6)
    return api.offsets[before:]


def assert_told(log: str) -> None:
    """A line when it began, one when it was over, how long it took, and nobody's words.

    A last write may go through while the server stops, and then it begins twice.
    """
    told = [line for line in log.splitlines() if "the database c" in line]
    assert "the database cannot be used (" in told[0]
    *_, last = told
    _, _, after = last.partition("the database can be used again, after ")
    assert GONE_SECONDS - 2 <= float(after.removesuffix(" s")) <= GONE_SECONDS + 10
    assert len(told) in {2, 4}
    assert "pineapple" not in log

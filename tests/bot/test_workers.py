"""Four workers over one PostgreSQL: every answer counts once, in order, whoever takes the update.

Telegram is played as its own server sends to a webhook (tdlib/telegram-bot-api, WebhookActor.cpp):
two lines for each parent, messages and presses; the next of a line goes out once the one before
was answered; what was not heard of is sent again, to whomever.
"""

import asyncio
import base64
import itertools
import json
import os
import random
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from bot.store import Store
from bot.store.rows import Rows
from tests.bot.places import KEY, PostgresPlace, opened

ROOT = Path(__file__).resolve().parents[2]
CHATS = 500
WORKERS = 4
FIRST_CHAT, FIRST_UPDATE = 770_000_000, 1_000

WALK = {
    "safety": "no",
    "nation": "england",
    "role": "applying",
    "stage": "before",
    "worries": ("same_room", "private"),
}
"""Answers to give, in order: the first two typed, the others pressed, a tuple ticked at once."""


class Worker:
    """A process that takes updates; one that was killed takes none."""

    def __init__(self, url: str) -> None:
        self.environment = {
            "PATH": os.environ["PATH"],
            "DATABASE_URL": url,
            "WAYPOINT_KEYS": base64.b64encode(KEY).decode(),
        }
        self.waiting: dict[int, asyncio.Future[dict[str, Any]]] = {}
        self.numbers = itertools.count(1)

    async def start(self) -> None:
        self.process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "tests.bot.worker", cwd=ROOT, env=self.environment,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, limit=2**20,
        )  # fmt: skip
        assert await self.process.stdout.readline(), "a worker did not start"
        self.reading = asyncio.create_task(self.read())

    async def read(self) -> None:
        while line := await self.process.stdout.readline():
            reply = json.loads(line)
            self.waiting.pop(reply["of"]).set_result(reply)
        for future in self.waiting.values():  # it was killed: nobody heard what became of these
            future.set_result({"ok": False})

    async def give(self, update: dict[str, Any]) -> dict[str, Any]:
        """Hand over an update and return the reply; not ok when it was not taken."""
        if self.reading.done():
            return {"ok": False}
        number = next(self.numbers)
        self.waiting[number] = asyncio.get_running_loop().create_future()
        self.process.stdin.write(json.dumps({**update, "number": number}).encode() + b"\n")
        return await self.waiting[number]

    async def kill(self) -> None:
        with suppress(ProcessLookupError):
            self.process.kill()
        await self.process.wait()
        await self.reading


class Telegram:
    """Sends each update until it hears that it was taken; often twice, sometimes once more."""

    def __init__(self, workers: list[Worker], chance: random.Random) -> None:
        self.workers = workers
        self.chance = chance
        self.ids = itertools.count(FIRST_UPDATE)
        self.late: list[asyncio.Task[Any]] = []
        self.sent = 0

    async def send(self, update: dict[str, Any]) -> dict[str, Any]:
        while True:
            some = self.chance.choices(self.workers, k=self.chance.choice([1, 1, 1, 1, 1, 2, 3]))
            self.sent += len(some)
            replies = await asyncio.gather(*(worker.give(update) for worker in some))
            heard = [reply for reply in replies if reply["ok"] and self.chance.random() > 0.05]
            if heard:
                if self.chance.random() < 0.2:
                    self.late.append(asyncio.create_task(self.send_late(update)))
                return heard[0]

    async def send_late(self, update: dict[str, Any]) -> None:
        """Deliver an update once more when later ones have been taken."""
        await asyncio.sleep(self.chance.uniform(0, 1))
        self.sent += 1
        await self.chance.choice(self.workers).give(update)


class Walker:
    """A parent who types and presses, now and then several things at once."""

    def __init__(self, telegram: Telegram, chat: int) -> None:
        self.telegram = telegram
        self.chat = chat
        self.messages, self.presses = asyncio.Lock(), asyncio.Lock()

    async def type(self, text: str) -> dict[str, Any]:
        return await self._send(self.messages, {"text": text})

    async def press(self, data: str) -> dict[str, Any]:
        return await self._send(self.presses, {"press": data})

    async def _send(self, line: asyncio.Lock, what: dict[str, str]) -> dict[str, Any]:
        update = {"chat": self.chat, "update": next(self.telegram.ids), **what}
        async with line:
            return await self.telegram.send(update)

    async def walk(self) -> None:
        """Walk from /start to the outcome."""
        *_, shown = await asyncio.gather(
            self.type("/start miam"), self.type("no"), self.type("england")
        )
        for question, answer in list(WALK.items())[2:]:
            shown = await self.answer(shown["buttons"], question, answer)

    async def answer(
        self, buttons: dict[str, str], question: str, answer: str | tuple[str, ...]
    ) -> dict[str, Any]:
        if isinstance(answer, str):
            return await self.press(buttons[f"answer/{question}/{answer}"])
        ticks = [self.press(buttons[f"tick/{question}/{choice}"]) for choice in answer]
        done = self.press(buttons[f"done/{question}/"])
        *_, shown = await asyncio.gather(self.type("hello"), *ticks, done)
        return shown


@pytest.fixture
async def place(cluster):
    async with opened(PostgresPlace(cluster)) as made:
        yield made


@pytest.fixture
async def workers(place):
    started = [Worker(place.url) for _ in range(WORKERS)]
    await asyncio.gather(*(worker.start() for worker in started))
    yield started
    await asyncio.gather(*(worker.kill() for worker in started))


async def test_of_shuffled_and_doubled_updates_every_answer_counts_once_and_in_order(
    place, workers
):
    chance = random.Random(6)  # noqa: S311
    telegram = Telegram(workers, chance)
    walkers = [Walker(telegram, FIRST_CHAT + number) for number in range(CHATS)]
    chance.shuffle(walkers)

    async with asyncio.timeout(120):
        walking = [asyncio.create_task(walker.walk()) for walker in walkers]
        await asyncio.sleep(2)
        await workers[-1].kill()
        await asyncio.gather(*walking)
        await asyncio.gather(*telegram.late)

    store = place.over(Rows([KEY], asyncio.get_running_loop().time, 24))
    place.opened.push_async_callback(store.close)
    await store.open()
    answers = [await answers_kept(store, walker.chat) for walker in walkers]
    assert telegram.sent > 1.2 * (next(telegram.ids) - FIRST_UPDATE)
    assert [kept for kept in answers if kept != list(WALK.items())] == []


async def answers_kept(store: Store, chat: int) -> list[tuple[str, Any]]:
    """The answers of a chat, in the order in which they were given."""
    kept = await store.load(chat)
    return list(kept.visit.session.answers.items()) if kept else []

"""Telegram at its worst: counted at the end, no answer lost, none doubled, nobody stuck."""

import asyncio
import io
import random
import signal
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import aiohttp
import pytest

from bot.delivery import poll
from bot.flood import MOST, Flood
from tests.bot.bot_api_server import served
from tests.bot.crowd import WALK, Tally, Walker, Witness, tally
from tests.bot.over_http import connected
from tests.bot.person import Person, RunningBot, running
from tests.bot.pushing import PushingBotApi, free_port, said_to
from tests.bot.test_kill import Process
from tests.bot.trouble import Trouble

WORST = (
    "429 page", "500 page", "502 page", "504 page", "200 page", "slow",
    "reset before", "reset after", "hang before", "hang after",
)  # fmt: skip
NONE = Tally(lost=0, doubled=0)


@pytest.fixture(autouse=True)
def short_waits(monkeypatch):
    monkeypatch.setattr("bot.calls.READ_SECONDS", 0.6)
    monkeypatch.setattr("bot.delivery.LONG_POLL_SECONDS", 1)
    monkeypatch.setattr("bot.delivery.FIRST_WAIT_SECONDS", 0.05)
    monkeypatch.setattr("bot.sending.FIRST_WAIT_SECONDS", 0.02)


@asynccontextmanager
async def polled(bot: RunningBot) -> AsyncIterator[None]:
    """Poll until the end of the block."""
    stop = asyncio.Event()
    polling = asyncio.create_task(poll(bot.application, bot.application.entry.take, stop))
    try:
        yield
    finally:
        stop.set()
        await polling


def people(api: Witness, number: int, patience: float) -> list[Walker]:
    return [Walker(api, api.add_person(f"P{n}"), patience) for n in range(number)]


async def answers_of(bot: RunningBot, walkers: list[Walker]) -> list[dict]:
    return [(await bot.visit(walker.chat)).session.answers for walker in walkers]


async def test_a_fifth_of_all_calls_going_wrong_costs_nobody_an_answer(tmp_path):
    api, trouble = Witness(), Trouble()
    walkers = people(api, 40, patience=15)
    async with connected(tmp_path, trouble, api) as bot, polled(bot):
        trouble.at_random(random.Random(3), 0.2, *WORST)  # noqa: S311
        await asyncio.wait_for(asyncio.gather(*(walker.walk() for walker in walkers)), 120)
        trouble.at_random(random.Random(3), 0)  # noqa: S311
        kept = await answers_of(bot, walkers)

    assert trouble.befallen > 200
    assert tally(walkers) == NONE
    assert kept == [WALK] * len(walkers)


class Muddled(Witness):
    """Hands out updates in any order, some of them again after they were acknowledged."""

    def __init__(self, chance: random.Random) -> None:
        super().__init__()
        self._chance = chance
        self._before: list[dict] = []

    async def call(self, method, parameters):
        result = await super().call(method, parameters)
        if method != "getUpdates" or not result:
            return result
        again = self._chance.sample(self._before, min(len(self._before), 10))
        self._before += result
        muddled = [*result, *again, *self._chance.sample(result, len(result) // 2)]
        self._chance.shuffle(muddled)
        return muddled


async def test_updates_that_come_twice_and_out_of_order_count_once_and_in_order(tmp_path):
    api = Muddled(random.Random(5))  # noqa: S311
    walkers, typing = people(api, 40, patience=30), people(api, 40, patience=30)
    async with running(tmp_path, api) as bot, polled(bot):
        for words in ("/start", "no", "england", "do i have to?", "i may apply to court"):
            for walker in typing:
                api.send_text(walker.chat, words)
        await asyncio.wait_for(asyncio.gather(*(walker.walk() for walker in walkers)), 60)
        kept, typed = await answers_of(bot, walkers), await answers_of(bot, typing)

    assert tally(walkers) == NONE
    assert kept == [WALK] * len(walkers)
    assert typed == [{"safety": "no", "nation": "england", "role": "applying"}] * len(typing)
    assert sum(walker.again for walker in walkers) == 0


async def test_ten_thousand_updates_from_one_chat_hold_nobody_up(bot):
    hammering, other = Person(bot, "hammering"), Person(bot, "other")
    for number in range(10_000):
        bot.api.send_text(hammering.chat, "/start" if number % 2 else "hello")
    bot.api.send_text(other.chat, "/start")
    before, begun = len(bot.api.calls), time.process_time()
    stop = asyncio.Event()
    polling = asyncio.create_task(poll(bot.application, Flood(bot.application.entry).take, stop))
    async with asyncio.timeout(60):
        while not other.from_bot:  # noqa: ASYNC110 (the other side is the bot)
            await asyncio.sleep(0.01)
    stop.set()
    await polling

    assert "Rather not say" in other.buttons
    assert time.process_time() - begun < 20
    said = [method for method, _ in bot.api.calls[before:] if method.startswith("send")]
    assert len(said) < MOST * 3


async def test_rubbish_by_the_megabyte_costs_no_memory_and_stops_nothing(tmp_path):
    api, port = PushingBotApi(), free_port()
    person, url = api.add_person("Sam"), f"http://127.0.0.1:{port}/updates"
    async with served(api) as address, aiohttp.ClientSession() as session:
        program = Process(tmp_path, address, WEBHOOK_URL=url, WEBHOOK_LISTEN=f"127.0.0.1:{port}")
        await program.start()
        await asyncio.wait_for(api.hooked.wait(), 30)
        pushing = asyncio.create_task(api.push(session, url))
        for _ in range(200):
            await throw(url, session, bytes(range(256)) * 4096)
        before = program.megabytes
        for _ in range(50):
            await throw(url, session, bytes(range(256)) * 4096)
        api.start(person, "compulsory")
        async with asyncio.timeout(10):
            while not api.all_brought:  # noqa: ASYNC110 (the other side is a server)
                await asyncio.sleep(0.01)
        after = program.megabytes
        pushing.cancel()

        assert await program.end(signal.SIGTERM) == 0
    assert any(message["from"]["is_bot"] for message in api.chats[person].messages.values())
    assert after - before < 25  # what it keeps for reading is kept once


async def throw(url: str, session: aiohttp.ClientSession, rubbish: bytes) -> None:
    """Throw rubbish at the webhook: in a request, and as no request at all."""
    with suppress(aiohttp.ClientError):
        async with session.post(url, data=io.BytesIO(rubbish)) as answer:
            assert answer.status == 401
    with suppress(ConnectionError):
        await said_to(url.split("/")[2], rubbish)


async def test_it_ends_within_ten_seconds_of_being_asked_whatever_hangs(tmp_path):
    api, trouble = Witness(), Trouble()
    walkers = people(api, 20, patience=30)
    async with served(api, trouble=trouble) as url:
        program = Process(tmp_path, url)
        await program.start()
        await asyncio.gather(*(walker.walk() for walker in walkers[:10]))
        for walker in walkers[10:]:
            api.start(walker.chat, "compulsory")
        trouble.at_random(random.Random(1), 1, "hang before")  # noqa: S311
        await asyncio.sleep(0.5)
        begun = time.monotonic()

        assert await program.end(signal.SIGTERM) == 0
        assert time.monotonic() - begun < 11

"""Updates handed on to workers: acknowledged when one has taken them, and each chat in order."""

import asyncio
import random
from collections import Counter, defaultdict
from contextlib import AsyncExitStack, asynccontextmanager

import orjson
import pytest
from aiohttp import web

from bot.addresses import WORKER_PATH, Webhook
from bot.arrival import Arrival
from bot.delivery import poll
from bot.handing import Workers, reached
from bot.lanes import Lanes
from bot.store import StoreError
from bot.webhook import SECRET_HEADER, listening, receive
from tests.bot.crowd import WALK
from tests.bot.person import Person, running
from tests.bot.pushing import PushingBotApi, free_port
from tests.bot.test_delivery import Slow, waiting

SECRET = "kept-between-us"
CHAT = 700_000_001


class StandIn:
    """A worker as the poller knows it: it takes updates, or does what it is told to do instead.

    Attributes:
        does: "take", a status to answer with, "hang", or "break" the connection.
        taken: the updates it answered 200 for.
        asked: how often it was brought one.
        slow_for: a chat whose updates it never answers for.
    """

    def __init__(self) -> None:
        self.does: str | int = "take"
        self.taken: list[dict] = []
        self.asked, self.slow_for = 0, -1
        self.chance: random.Random | None = None
        self.runner: web.AppRunner | None = None
        self.port = free_port()

    @property
    def at(self) -> str:
        return f"127.0.0.1:{self.port}"

    async def start(self) -> None:
        app = web.Application()
        app.router.add_post(WORKER_PATH, self.answer)
        app.router.add_post("/elsewhere", self.elsewhere)
        self.runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.05)
        await self.runner.setup()
        await web.TCPSite(self.runner, "127.0.0.1", self.port, reuse_address=True).start()

    async def stop(self) -> None:
        if self.runner:
            await self.runner.cleanup()
            self.runner = None

    async def answer(self, request: web.Request) -> web.Response:
        self.asked += 1
        if request.headers[SECRET_HEADER] != SECRET:
            return web.Response(status=401)
        assert request.content_type == "application/json"
        update = orjson.loads(await request.read())
        if self.slow_for == chat_of(update):
            await asyncio.sleep(3600)
        does = self.chance.choice(["take", 503, "break"]) if self.chance else self.does
        if does == "break":
            request.transport.abort()
        if does == "hang":
            await asyncio.sleep(3600)
        if does == "take":
            self.taken.append(update)
        status = does if isinstance(does, int) else 200
        return web.Response(status=status, headers={"Location": "/elsewhere"})

    async def elsewhere(self, _: web.Request) -> web.Response:
        return web.Response()


@pytest.fixture(autouse=True)
def quick(monkeypatch):
    """Waits are short here."""
    monkeypatch.setattr("bot.outage.FIRST_WAIT_SECONDS", 0.02)
    monkeypatch.setattr("bot.outage.LONGEST_WAIT_SECONDS", 0.05)
    monkeypatch.setattr("bot.handing.ANSWER_SECONDS", 0.3)
    monkeypatch.setattr("bot.handing.SHORTEST_REST_SECONDS", 0.05)


@pytest.fixture
def unhurried(monkeypatch):
    """A machine that stops for a moment is not taken for a worker that hangs."""
    monkeypatch.setattr("bot.handing.ANSWER_SECONDS", 1.5)


@pytest.fixture
async def desks():
    """Three workers that listen."""
    three = [StandIn() for _ in range(3)]
    for desk in three:
        await desk.start()
    yield three
    for desk in three:
        await desk.stop()


@pytest.fixture
async def workers(desks):
    async with reached([desk.at for desk in desks], SECRET) as made:
        yield made


def in_order(workers: Workers, desks: list[StandIn], chat: int) -> list[StandIn]:
    """The desks, in the order in which a chat asks them."""
    return [{desk.at: desk for desk in desks}[one.at] for one in workers.order(chat)]


def update(number: int, chat: int = CHAT, text: str = "hello") -> Arrival:
    content = {"chat": {"id": chat, "type": "private"}, "text": text, "odd": [1.5, None, "é 😀"]}
    return Arrival.read({"update_id": number, "message": content})


@asynccontextmanager
async def polled(bot, take):
    """Ask for updates and hand them on until the end of the block."""
    stop = asyncio.Event()
    polling = asyncio.create_task(poll(bot.application, take, stop))
    try:
        yield
    finally:
        stop.set()
        await polling


async def until(condition, seconds: float = 5.0) -> None:
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 (any condition)
            await asyncio.sleep(0.01)


async def test_an_update_is_handed_on_as_it_came(workers, desks):
    arrival = update(7)

    await workers.take(arrival)

    assert [taken for desk in desks for taken in desk.taken] == [arrival.whole]


async def test_a_chat_has_one_worker_and_every_worker_its_share_of_the_chats(workers, desks):
    for number in range(300):
        await workers.take(update(number, CHAT + number % 150))

    whose = defaultdict(set)
    for desk in desks:
        for taken in desk.taken:
            whose[taken["message"]["chat"]["id"]].add(desk.at)
    assert all(len(ats) == 1 for ats in whose.values())
    shares = Counter(at for (at,) in whose.values())
    assert len(shares) == 3
    assert min(shares.values()) > 25


async def test_when_a_worker_goes_only_its_own_chats_move(workers, desks):
    before = {chat: in_order(workers, desks, chat) for chat in range(200)}
    gone = before[0][0]
    await gone.stop()
    await workers.take(update(1, 0))

    for chat, (first, second, _) in before.items():
        now = in_order(workers, desks, chat)
        assert now[0] is (second if first is gone else first)
        assert now[-1] is gone


PASSED_OVER = {
    "it cannot store": (503, "cannot store"),
    "it hangs": ("hang", "TimeoutError"),
    "it dies over it": ("break", "cannot be reached"),
    "it wants another secret": (401, "WEBHOOK_SECRET"),
    "something else answers": (404, "it answers 404: WORKERS"),
    "something odd answers": (599, "it answers 599: WORKERS"),
    "it sends elsewhere": (307, "it answers 307"),
    "nothing listens": ("stop", "cannot be reached"),
}


@pytest.mark.parametrize("what", PASSED_OVER)
async def test_a_worker_that_does_not_take_it_is_passed_over_and_told_once(
    workers, desks, caplog, what
):
    does, line = PASSED_OVER[what]
    first, second, _ = in_order(workers, desks, CHAT)
    first.does = does
    if does == "stop":
        await first.stop()

    for number in range(3):
        await workers.take(update(number, text="he is at the door"))

    assert first.taken == []
    assert [taken["update_id"] for taken in second.taken] == [0, 1, 2]
    (told,) = [record.message for record in caplog.records if record.name != "asyncio"]
    assert first.at in told
    assert line in told
    assert "door" not in told
    assert str(CHAT) not in told


async def test_one_that_hangs_is_asked_last_for_a_while_and_takes_them_again_later(
    workers, desks, monkeypatch, caplog
):
    monkeypatch.setattr("bot.handing.REST", 1)
    first, second, _ = in_order(workers, desks, CHAT)
    first.does = "hang"
    for number in range(5):
        await workers.take(update(number))
    assert (first.asked, len(second.taken)) == (1, 5)

    first.does = "take"
    await asyncio.sleep(0.35)
    await workers.take(update(5))

    assert len(first.taken) == 1
    assert "takes updates again" in caplog.messages[-1]


@pytest.mark.usefixtures("unhurried")
async def test_one_that_keeps_a_single_chat_waiting_is_not_taken_for_one_that_hangs(
    workers, desks, caplog
):
    for desk in desks:
        desk.slow_for = CHAT
    slow = asyncio.create_task(workers.take(update(1)))
    before = [in_order(workers, desks, chat) for chat in range(30)]
    number = 2
    while not slow.done():
        await asyncio.gather(*(workers.take(update(number + chat, chat)) for chat in range(30)))
        number += 30

    with pytest.raises(StoreError):
        await slow
    assert [in_order(workers, desks, chat) for chat in range(30)] == before
    assert not caplog.messages


async def test_what_nobody_takes_is_not_acknowledged_and_waits(
    bot, person, workers, desks, caplog
):
    for desk in desks:
        await desk.stop()
    bot.api.send_text(person.chat, "/start")

    async with polled(bot, workers.take):
        await asyncio.sleep(0.5)
        assert waiting(bot) == 1
        with pytest.raises(StoreError):
            await workers.check()
        await desks[0].start()
        await until(lambda: not waiting(bot))

    assert len(desks[0].taken) == 1
    await workers.check()
    assert len([line for line in caplog.messages if "no worker takes updates" in line]) == 1
    assert len([line for line in caplog.messages if "workers take updates again" in line]) == 1


async def test_one_worker_that_listens_is_enough_to_be_ready(workers, desks):
    await desks[0].stop()
    await desks[1].stop()
    await workers.check()
    await desks[2].stop()

    with pytest.raises(StoreError):
        await workers.check()


async def test_where_the_secret_differs_it_is_told_in_a_line_and_nothing_is_lost(
    bot, person, desks, caplog, monkeypatch
):
    monkeypatch.setattr("bot.delivery.FINISH_SECONDS", 0.1)
    bot.api.send_text(person.chat, "/start")
    async with reached([desks[0].at], "another") as workers, polled(bot, workers.take):
        await until(lambda: desks[0].asked > 2)
    assert waiting(bot) == 1
    told = [line for line in caplog.messages if "no worker takes updates" in line]
    assert len(told) == 1
    assert "WEBHOOK_SECRET differs" in told[0]

    async with reached([desks[0].at], SECRET) as workers, polled(bot, workers.take):
        await until(lambda: not waiting(bot))
    assert len(desks[0].taken) == 1


async def test_while_one_chat_waits_for_a_worker_the_others_go_on(
    bot, workers, desks, monkeypatch
):
    people = [Person(bot, f"P{number}") for number in range(5)]
    stuck = people[0].chat

    async def take(arrival: Arrival) -> None:
        if arrival.chat == stuck:
            raise StoreError("no worker")
        await workers.take(arrival)

    monkeypatch.setattr("bot.delivery.FINISH_SECONDS", 0.1)
    for person in people:
        bot.api.send_text(person.chat, "/start")
    async with polled(bot, take):
        await until(lambda: sum(len(desk.taken) for desk in desks) == 4)

    assert waiting(bot) == 5  # those behind it come again, and count once


async def test_each_chat_is_handed_on_in_order_whatever_the_workers_do(bot, workers, desks):
    people = [Person(bot, f"P{number}") for number in range(10)]
    for number, desk in enumerate(desks):
        desk.chance = random.Random(number)  # noqa: S311
    for number in range(8):
        for person in people:
            bot.api.send_text(person.chat, str(number))
    taken = []
    for desk in desks:
        desk.taken = taken

    async with polled(bot, workers.take):
        await until(lambda: not waiting(bot), 20)

    for person in people:
        texts = [one["message"]["text"] for one in taken if chat_of(one) == person.chat]
        assert texts == [str(number) for number in range(8)]


def chat_of(one: dict) -> int:
    return one["message"]["chat"]["id"]


async def test_at_the_end_what_is_in_hand_is_finished(bot, person, workers, desks):
    asked = asyncio.Event()

    async def slowly(arrival: Arrival) -> None:
        asked.set()
        await asyncio.sleep(0.2)
        await workers.take(arrival)

    bot.api.send_text(person.chat, "/start")
    bot.api.send_text(person.chat, "no")
    async with polled(bot, slowly):
        await asked.wait()

    assert [one["message"]["text"] for desk in desks for one in desk.taken] == ["/start"]
    assert waiting(bot) == 1


SHORT_SECONDS = 0.1


@asynccontextmanager
async def real_workers(bot, stored: list[int]):
    """Two workers over one store; the first stores, shows and answers for it too late."""

    async def stored_in_silence(arrival):
        reply = await bot.application.entry.take(arrival)
        if reply:
            await reply.say()
        stored.append(arrival.update)
        await asyncio.sleep(2 * SHORT_SECONDS)

    async with AsyncExitStack() as stack:
        ats = []
        for take in (stored_in_silence, bot.application.entry.take):
            port = free_port()
            webhook = Webhook(
                f"http://127.0.0.1:{port}{WORKER_PATH}", SECRET, f"127.0.0.1:{port}", is_told=False
            )
            lanes = Lanes(take, outlasts=False)
            stack.push_async_callback(lanes.finish, 0.1)
            await stack.enter_async_context(listening(webhook, lanes))
            ats.append(webhook.at)
        yield await stack.enter_async_context(reached(ats, SECRET))


async def test_what_was_stored_and_not_answered_for_has_its_effect_once_all_the_same(
    bot, monkeypatch
):
    monkeypatch.setattr("bot.handing.ANSWER_SECONDS", SHORT_SECONDS)
    monkeypatch.setattr("bot.handing.SHORTEST_REST_SECONDS", 0)
    monkeypatch.setattr("bot.handing.REST", 0)
    stored: list[int] = []
    people = [Person(bot, f"P{number}") for number in range(6)]
    async with real_workers(bot, stored) as workers, polled(bot, workers.take):
        for person in people:
            bot.api.start(person.chat, "compulsory")
        await until(lambda: not waiting(bot), 10)
        for answer in WALK.values():
            for choice in (answer,) if isinstance(answer, str) else (*answer, "done"):
                for person in people:
                    press(bot, person, choice)
                await until(lambda: not waiting(bot), 10)

    assert len(stored) > 20, "next to nothing was sent twice"
    for person in people:
        assert (await bot.visit(person.chat)).session.answers == WALK


def press(bot, person: Person, choice: str) -> None:
    data = next(
        data
        for data in person.buttons.values()
        if choice in (data.rpartition(":")[2], data.partition(":")[0])
    )
    bot.api.press(person.chat, person.screen["message_id"], data)


@asynccontextmanager
async def worker_of_a_poller(bot):
    """A worker that takes what is brought, and what hands it on."""
    at = f"127.0.0.1:{free_port()}"
    webhook = Webhook(f"http://localhost{WORKER_PATH}", SECRET, at, is_told=False)
    stop = asyncio.Event()
    taking = receive(bot.application, webhook, bot.application.entry.take, stop)
    receiving = asyncio.create_task(taking)
    async with reached([at], SECRET) as workers:
        await asyncio.sleep(0.05)
        yield workers
    stop.set()
    await receiving


async def test_a_worker_of_a_poller_tells_telegram_no_address_and_takes_none_back(tmp_path):
    async with running(tmp_path, PushingBotApi()) as bot:
        person = Person(bot)
        async with worker_of_a_poller(bot) as workers, polled(bot, workers.take):
            bot.api.send_text(person.chat, "/start")
            await until(lambda: not waiting(bot))

    assert "Rather not say" in person.buttons
    assert not bot.api.hook
    assert not bot.api.made("deleteWebhook")


@pytest.mark.parametrize(("longest", "is_shown"), [(60.0, True), (0.1, False)])
async def test_a_worker_is_done_with_an_update_when_it_is_shown_or_that_takes_long(
    bot, person, monkeypatch, longest, is_shown
):
    monkeypatch.setattr("bot.lanes.HOLD_SECONDS", longest)
    monkeypatch.setattr("bot.handing.ANSWER_SECONDS", 5)
    slow = Slow(bot, person.chat, monkeypatch)
    async with worker_of_a_poller(bot) as workers, polled(bot, workers.take):
        bot.api.send_text(person.chat, "/start")
        if is_shown:
            await asyncio.sleep(0.4)
            assert waiting(bot)
            slow.let_go.set()
        await until(lambda: not waiting(bot))
        assert bool(person.from_bot) == is_shown
        slow.let_go.set()

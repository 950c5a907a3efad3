"""Updates that are asked for: none is acknowledged before it is stored, and none waits for all."""

import asyncio
import sqlite3
from contextlib import closing, contextmanager

import pytest
from telegram.error import InvalidToken

from bot.delivery import LONG_POLL_SECONDS, UNKNOWN_TRIES, poll
from bot.preview.limits import BotApiError
from tests.bot.person import Person, RunningBot

BUSY = BotApiError(429, "Too Many Requests", retry_after=1)


@pytest.fixture
def quick(monkeypatch):
    """Waits are short here."""
    monkeypatch.setattr("bot.delivery.FIRST_WAIT_SECONDS", 0.001)


async def polling(bot: RunningBot, until, *, seconds: float = 5.0) -> None:
    """Poll until something is true, then stop."""
    stop = asyncio.Event()
    task = asyncio.create_task(poll(bot.application, bot.application.entry.take, stop))
    try:
        async with asyncio.timeout(seconds):
            while not until() and not task.done():  # noqa: ASYNC110 (any condition)
                await asyncio.sleep(0.01)
    finally:
        stop.set()
        await task


def waiting(bot: RunningBot) -> int:
    return bot.api.updates.pending


@contextmanager
def taken(folder):
    """Let somebody else hold the database, so that nothing can be written."""
    with closing(sqlite3.connect(folder / "waypoint.db", isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        yield


class Slow:
    """Lets calls for one chat wait until they are let go."""

    def __init__(self, bot: RunningBot, chat: int, monkeypatch) -> None:
        self.chat, self.let_go = chat, asyncio.Event()
        self.call = bot.api.call
        monkeypatch.setattr(bot.api, "call", self.slowly)

    async def slowly(self, method, parameters):
        if parameters.get("chat_id") == self.chat:
            await self.let_go.wait()
        return await self.call(method, parameters)


async def test_many_chats_are_answered_and_acknowledged(bot):
    people = [Person(bot, f"P{number}") for number in range(20)]
    for person in people:
        bot.api.send_text(person.chat, "/start")

    await polling(bot, lambda: all(person.from_bot for person in people) and not waiting(bot))

    assert all("Rather not say" in person.buttons for person in people)


async def test_one_chat_is_answered_in_order(bot, person):
    for text in ("/start", "no", "england", "do i have to?", "i may apply to court"):
        bot.api.send_text(person.chat, text)

    await polling(bot, lambda: not waiting(bot))

    answers = (await bot.visit(person.chat)).session.answers
    assert answers == {"safety": "no", "nation": "england", "role": "applying"}


async def test_while_one_chat_is_slow_others_come_in_and_are_answered(bot, person, monkeypatch):
    slow = Slow(bot, person.chat, monkeypatch)
    late = Person(bot, "late")
    bot.api.send_text(person.chat, "/start")

    def come_in_late() -> bool:
        if bot.api.made("getUpdates") and not late.messages:
            bot.api.send_text(late.chat, "/start")
        return bool(late.from_bot)

    await polling_and_letting_go(bot, come_in_late, slow)

    assert "Rather not say" in late.buttons
    assert "Rather not say" in person.buttons
    assert not waiting(bot)


async def polling_and_letting_go(bot, until, slow) -> None:
    def reached() -> bool:
        if until():
            slow.let_go.set()
        return slow.let_go.is_set() and not waiting(bot)

    await polling(bot, reached)


async def test_one_is_settled_first_so_that_the_next_poll_can_be_held_open(bot, person):
    bot.api.send_text(person.chat, "/start")

    await polling(bot, lambda: len(bot.api.made("getUpdates")) > 1)

    assert bot.api.made("getUpdates")[1]["timeout"] == LONG_POLL_SECONDS
    assert bot.api.made("getUpdates")[1]["offset"] == 2


async def test_more_is_asked_for_before_what_came_is_worked_on(bot, monkeypatch):
    for number in range(20):
        bot.api.send_text(Person(bot, f"P{number}").chat, "/start")
    call, order = bot.api.call, []

    async def told(method, parameters):
        await asyncio.sleep(0)  # as a client that writes a call one turn later
        order.append(method)
        return await call(method, parameters)

    async def take(arrival):
        order.append("taken")

    monkeypatch.setattr(bot.api, "call", told)
    monkeypatch.setattr(bot.application.entry, "take", take)

    await polling(bot, lambda: not waiting(bot))

    assert order[:3] == ["getUpdates", "getUpdates", "taken"]


async def test_nothing_is_acknowledged_while_it_cannot_be_stored(
    bot, person, tmp_path, monkeypatch
):
    monkeypatch.setattr("bot.store.committing.BUSY_SECONDS", 0.02)
    monkeypatch.setattr("bot.outage.FIRST_WAIT_SECONDS", 0.05)
    monkeypatch.setattr("bot.delivery.FINISH_SECONDS", 0.1)
    bot.api.send_text(person.chat, "/start")
    with taken(tmp_path):
        with pytest.raises(TimeoutError):
            await polling(bot, lambda: not waiting(bot), seconds=0.5)
        assert not person.from_bot

    await polling(bot, lambda: not waiting(bot))

    assert "Rather not say" in person.buttons


async def test_a_chat_told_to_wait_holds_up_no_acknowledgement(bot, person, monkeypatch):
    monkeypatch.setattr("bot.lanes.HOLD_SECONDS", 0.05)
    slow = Slow(bot, person.chat, monkeypatch)
    bot.api.send_text(person.chat, "/start")

    await polling(bot, lambda: not waiting(bot) and not slow.let_go.set())

    assert "Rather not say" in person.buttons


async def test_while_one_chat_is_held_up_another_is_heard_at_once(bot, person, monkeypatch):
    monkeypatch.setattr("bot.lanes.HOLD_SECONDS", 5.0)
    slow, other = Slow(bot, person.chat, monkeypatch), Person(bot, "Other")
    loop = asyncio.get_running_loop()
    bot.api.send_text(person.chat, "/start")
    loop.call_later(0.2, bot.api.send_text, other.chat, "/start")
    began = loop.time()

    await polling(bot, lambda: other.from_bot and not slow.let_go.set())

    assert loop.time() - began < 0.2 + 0.5


async def test_what_is_in_hand_is_finished_before_the_end(bot, person, monkeypatch):
    slow = Slow(bot, person.chat, monkeypatch)
    bot.api.send_text(person.chat, "/start")
    bot.api.send_text(person.chat, "no")
    asyncio.get_running_loop().call_later(0.3, slow.let_go.set)

    await polling(bot, lambda: len(bot.api.made("getUpdates")) > 1)

    assert "Rather not say" in person.buttons
    assert waiting(bot) == 1
    await bot.deliver()
    assert "England" in person.buttons


@pytest.mark.parametrize(
    ("error", "line"),
    [
        (BotApiError(502, "Bad Gateway"), "Telegram cannot be reached"),
        (BotApiError(409, "Conflict"), "another copy of this bot"),
        (BotApiError(401, "Unauthorized"), "does not know the token"),
        (BUSY, "Telegram asks to wait"),
    ],
)
@pytest.mark.usefixtures("quick")
async def test_what_keeps_updates_away_is_told_and_waited_for(bot, person, error, line, caplog):
    bot.api.refuse("getUpdates", error, times=2)
    bot.api.send_text(person.chat, "/start")

    await polling(bot, lambda: bool(person.from_bot))

    assert "Rather not say" in person.buttons
    assert len([record for record in caplog.messages if line in record]) == 2


@pytest.mark.usefixtures("quick")
async def test_a_token_refused_again_and_again_ends_the_polling(bot):
    bot.api.refuse("getUpdates", BotApiError(401, "Unauthorized"), times=UNKNOWN_TRIES + 1)

    with pytest.raises(InvalidToken):
        await polling(bot, lambda: False)


async def test_while_one_chat_waits_updates_are_not_asked_for_all_the_time(
    bot, person, monkeypatch
):
    monkeypatch.setattr("bot.delivery.FINISH_SECONDS", 0.1)
    Slow(bot, person.chat, monkeypatch)
    bot.api.send_text(person.chat, "/start")

    with pytest.raises(TimeoutError):
        await polling(bot, lambda: False, seconds=1)

    assert 2 < len(bot.api.made("getUpdates")) < 8


NONSENSE = [
    {"message": "not a message"},
    {"message": {"chat": {"id": "12"}, "text": "she is here"}},
    {"message": {"chat": {"id": 5, "type": "private"}, "text": "she is here"}},
    {"callback_query": {"message": {"chat": {"id": 5}}, "data": "she is here"}},
    {"callback_query": {"id": "1", "data": "she is here"}},
    {"edited_message": {"message_id": 1, "date": "she", "chat": {"id": 5, "type": "private"}}},
    {"poll": {"question": "she is here"}},
]


@pytest.mark.parametrize("nonsense", NONSENSE)
async def test_an_update_nobody_can_read_is_passed_over_and_not_told(
    bot, person, nonsense, caplog
):
    ((kind, content),) = nonsense.items()
    bot.api.updates.add(kind, content)
    bot.api.send_text(person.chat, "/start")
    bot.api.updates.add(kind, content)

    await polling(bot, lambda: not waiting(bot))

    assert "Rather not say" in person.buttons
    assert "she" not in caplog.text


async def test_an_answer_without_updates_in_it_ends_nothing(bot, person, monkeypatch):
    call, odd = bot.api.call, [True, {}]

    async def oddly(method, parameters):
        result = await call(method, parameters)
        return odd.pop() if method == "getUpdates" and odd else result

    monkeypatch.setattr(bot.api, "call", oddly)
    bot.api.send_text(person.chat, "/start")

    await polling(bot, lambda: not waiting(bot))

    assert "Rather not say" in person.buttons


async def test_after_a_quiet_time_updates_are_asked_for_whatever_their_id(
    bot, person, monkeypatch
):
    monkeypatch.setattr("bot.delivery.LONG_POLL_SECONDS", 0)
    bot.api.send_text(person.chat, "/start")

    await polling(bot, lambda: len(bot.api.made("getUpdates")) > 5)

    offsets = [call["offset"] for call in bot.api.made("getUpdates")]
    assert 2 in offsets
    assert offsets[offsets.index(2) + 1 :][0] == 0
    assert len(offsets) < 12

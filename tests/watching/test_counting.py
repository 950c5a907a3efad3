"""What passes through the bot is counted: updates, calls, waits, answers and outcomes."""

import pytest

from bot.arrival import Arrival
from bot.reply import Reply
from bot.watching.counting import count, counted
from bot.watching.meters import Meters
from tests.bot.person import Person, running
from tests.bot.test_chatting import at_menu


@pytest.fixture
async def watched(tmp_path, monkeypatch):
    monkeypatch.setattr("bot.application.refuse_unsound", lambda _: None)
    async with running(tmp_path) as bot:
        meters = Meters()
        count(bot.application, meters)
        yield Person(bot), meters


async def test_calls_are_counted_by_their_method_and_how_they_ended(watched):
    person, meters = watched
    await at_menu(person)

    assert meters.sends["sendMessage", "ok"] == 1
    assert meters.sends["editMessageText", "ok"] == 2


async def test_an_answer_and_an_outcome_are_counted_once_each(watched, monkeypatch):
    person, meters = watched
    edges, outcomes = [], []
    monkeypatch.setattr(meters, "edge", lambda *edge: edges.append(edge))
    monkeypatch.setattr(meters, "outcome", lambda *outcome: outcomes.append(outcome))
    await at_menu(person)
    await person.press("Do I have to?", "I am just finding out", "Send me my notes")

    assert edges == [
        ("opening", "safety", "no"),
        ("opening", "nation", "england"),
        ("compulsory", "role", "looking"),
    ]
    assert outcomes == [("compulsory", "just_looking")]


async def test_an_update_is_counted_by_its_kind_and_its_reply_by_how_long_it_took():
    meters, said = Meters(), []

    async def say() -> None:
        said.append("screen")

    async def take(_: Arrival) -> Reply:
        return Reply(say, shows_at_once=True)

    arrival = Arrival.read(
        {"update_id": 1, "callback_query": {"id": "1", "from": {"id": 5}, "data": "x",
                                            "message": {"message_id": 1, "chat": {"id": 5}}}}
    )  # fmt: skip
    reply = await counted(meters, take)(arrival)
    assert reply.shows_at_once
    await reply.say()

    assert said == ["screen"]
    assert meters.updates["callback_query"] == 1
    assert sum(meters.slower) == 1

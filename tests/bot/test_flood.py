"""Somebody who hammers gets one calm line, is still heard in danger, and slows nobody down."""

import pytest

from bot.arrival import WANTED, Arrival
from bot.flood import MOST, SECONDS, Flood
from tests.bot.person import Person, RunningBot
from tests.bot.places import Clock
from tests.bot.test_chatting import at_menu

CALM = "One moment, please."


class Guarded:
    """The bot with flood control before it; every update is handled at once."""

    def __init__(self, bot: RunningBot, clock: Clock) -> None:
        self.bot, self.clock = bot, clock
        self.flood = Flood(bot.application.entry, clock)

    async def deliver(self) -> None:
        for update in await self.bot.application.bot.updates(self.bot.offset, WANTED):
            reply = await self.flood.take(Arrival.read(update))
            if reply:
                await reply.say()
            self.bot.offset = update["update_id"] + 1

    async def hammer(self, person: Person, times: int, text: str = "hello") -> None:
        for number in range(times):
            self.bot.api.send_text(person.chat, f"{text} {number}")
            await self.deliver()


@pytest.fixture
async def clock():
    return Clock()


@pytest.fixture
async def guarded(bot, clock):
    return Guarded(bot, clock)


@pytest.fixture
async def hammering(guarded, person) -> Person:
    """Somebody who has just been told."""
    await at_menu(person)
    await guarded.hammer(person, MOST + 1)
    assert said(person) == 1
    return person


def said(person: Person) -> int:
    return sum(message["text"].startswith(CALM) for message in person.from_bot)


async def test_somebody_who_hammers_is_told_once_and_the_rest_does_no_work(
    bot, guarded, hammering
):
    calls = len(bot.api.calls)
    kept = await bot.visit(hammering.chat)

    await guarded.hammer(hammering, 200)

    assert said(hammering) == 1
    assert {method for method, _ in bot.api.calls[calls:]} == {"getUpdates"}
    assert await bot.visit(hammering.chat) == kept


async def test_others_feel_nothing_of_it(bot, guarded, hammering):
    other = Person(bot, "other")
    await guarded.hammer(hammering, 50)
    bot.api.send_text(other.chat, "/start")
    await guarded.deliver()

    assert "Rather not say" in other.buttons


async def test_after_a_pause_they_are_answered_again_and_may_be_told_again(
    guarded, clock, hammering
):
    clock.time += SECONDS + 1
    before = len(hammering.messages)
    await guarded.hammer(hammering, 1)
    assert len(hammering.messages) > before

    await guarded.hammer(hammering, MOST)

    assert said(hammering) == 2


async def test_whoever_goes_on_slowly_is_not_kept_out(guarded, clock, hammering):
    before = len(hammering.messages)
    for _ in range(20):
        clock.time += 1
        await guarded.hammer(hammering, 1)

    assert len(hammering.messages) > before + 20
    assert said(hammering) == 1


async def test_the_quickest_tapping_somebody_means_is_no_hammering(guarded, clock, person):
    await at_menu(person)
    for _ in range(60):
        clock.time += 0.3
        await guarded.hammer(person, 1)

    assert said(person) == 0


@pytest.mark.parametrize(
    ("words", "number"),
    [("he is at the door with a knife", "999"), ("i want to kill myself", "116 123")],
)
async def test_danger_is_heard_all_the_same_each_kind_once(bot, guarded, hammering, words, number):
    await guarded.hammer(hammering, 1, words)
    assert number in " ".join(message["text"] for message in hammering.from_bot[-3:])

    calls = len(bot.api.calls)
    await guarded.hammer(hammering, 30, words)

    assert {method for method, _ in bot.api.calls[calls:]} == {"getUpdates"}


@pytest.mark.parametrize("word", ["exit", "/exit", "/forget"])
async def test_leaving_works_all_the_same_and_nothing_is_said_after_it(
    bot, guarded, hammering, word
):
    bot.api.send_text(hammering.chat, word)
    await guarded.deliver()
    assert await bot.visit(hammering.chat) is None
    left = hammering.messages

    await guarded.hammer(hammering, 10)

    assert await bot.visit(hammering.chat) is None
    assert [m for m in hammering.from_bot if m not in left] == []


async def test_the_leave_button_works_all_the_same_even_as_the_first_tap_too_many(
    bot, guarded, person
):
    await at_menu(person)
    await guarded.hammer(person, MOST)
    person.tap("Leave")
    await guarded.deliver()

    assert await bot.visit(person.chat) is None
    assert said(person) == 0


async def test_a_group_that_hammers_is_told_nothing(bot, guarded, person):
    group = bot.api.add_group("Family", person.chat)
    for _ in range(MOST * 2):
        bot.api.send_text(group, "/start", by=person.chat)
    await guarded.deliver()

    lines = [m for m in bot.api.chats[group].messages.values() if m["from"]["is_bot"]]
    assert len(lines) <= MOST
    assert not any(line["text"].startswith(CALM) for line in lines)


async def test_no_more_chats_are_remembered_than_there_is_room_for(bot, guarded, monkeypatch):
    monkeypatch.setattr("bot.flood.MOST_CHATS", 10)
    for number in range(30):
        person = Person(bot, f"P{number}")
        bot.api.send_text(person.chat, "/start")
    await guarded.deliver()

    assert len(guarded.flood._paces) == 10

"""What cannot be sent is sent again where that is safe, holds up nobody and loses nothing."""

import asyncio
import time

import pytest

from bot.preview.limits import BotApiError
from bot.sending import TRIES
from tests.bot.over_http import connected
from tests.bot.person import Person
from tests.bot.trouble import SLOW_SECONDS, Trouble


@pytest.fixture
async def trouble():
    return Trouble()


@pytest.fixture
async def bot(tmp_path, trouble, monkeypatch):
    monkeypatch.setattr("bot.sending.FIRST_WAIT_SECONDS", 0.01)
    async with connected(tmp_path, trouble) as started:
        yield started


@pytest.fixture
async def walker(person: Person) -> Person:
    await person.type("/start")
    return person


async def answers_of(person: Person) -> dict:
    return (await person.bot.visit(person.chat)).session.answers


@pytest.mark.parametrize(
    "kind",
    [
        "500 page",
        "502 page",
        "reset before",
        "reset after",
        "hang before",
        "hang after",
        "504 page",
        "200 page",
        "slow",
    ],
)
async def test_a_screen_that_is_changed_comes_in_whatever_goes_wrong_once(walker, trouble, kind):
    trouble.befall("editMessageText", kind)

    await walker.press("No")

    assert "England" in walker.buttons
    assert await answers_of(walker) == {"safety": "no"}


@pytest.mark.parametrize("kind", ["500 page", "502 page", "slow"])
async def test_a_message_telegram_did_not_take_is_sent_again(person, trouble, kind):
    trouble.befall("sendMessage", *[kind] * (TRIES - 1))

    await person.type("/start")

    assert "Rather not say" in person.buttons


@pytest.mark.parametrize("kind", ["reset after", "hang after"])
async def test_a_message_that_may_have_been_sent_is_not_sent_twice(person, trouble, kind):
    trouble.befall("sendMessage", kind)

    await person.type("/start")

    assert len(person.from_bot) == 1
    await person.press("No")
    assert "England" in person.buttons
    assert len(person.from_bot) == 1


@pytest.mark.parametrize("kind", ["reset before", "hang before"])
async def test_a_message_that_was_lost_comes_with_whatever_comes_next(person, trouble, kind):
    trouble.befall("sendMessage", kind)
    await person.type("/start")
    assert not person.from_bot

    await person.type("hello?")

    assert "Rather not say" in person.buttons


async def test_a_screen_that_never_came_comes_with_the_next_press(walker, trouble):
    trouble.befall("editMessageText", *["500 page"] * TRIES)
    await walker.press("No")
    assert await answers_of(walker) == {"safety": "no"}

    await walker.press("No")

    assert "England" in walker.buttons
    assert await answers_of(walker) == {"safety": "no"}


async def test_who_has_blocked_the_bot_is_forgotten(bot, walker):
    bot.api.chats[walker.chat].left = True
    bot.api.send_text(walker.chat, "no")
    await bot.deliver()

    assert await bot.visit(walker.chat) is None


async def test_a_chat_told_to_wait_waits_alone(bot):
    waiting, other = Person(bot, "told to wait"), Person(bot, "other")
    bot.api.refuse("sendMessage", BotApiError(429, "Too Many Requests", retry_after=1))
    bot.api.send_text(waiting.chat, "/start")
    bot.api.send_text(other.chat, "/start")
    delivering = asyncio.create_task(bot.deliver())

    await asyncio.sleep(0.5)
    assert not waiting.from_bot
    assert "Rather not say" in other.buttons

    await delivering
    assert "Rather not say" in waiting.buttons


async def test_who_is_told_to_wait_for_very_long_is_shown_the_screen_with_what_comes_next(
    bot, person
):
    bot.api.refuse("sendMessage", BotApiError(429, "Too Many Requests", retry_after=4000))
    await asyncio.wait_for(person.type("/start"), 2)
    assert not person.from_bot

    await person.type("hello?")

    assert "Rather not say" in person.buttons


async def test_one_round_trip_stands_between_a_tap_and_its_screen(walker, trouble):
    trouble.befall("answerCallbackQuery", "slow")
    trouble.befall("editMessageText", "slow")
    begun = time.monotonic()

    await walker.press("No")

    assert time.monotonic() - begun < SLOW_SECONDS * 1.9
    assert "England" in walker.buttons


async def test_the_spinner_does_not_wait_for_a_screen_that_hangs(bot, walker, trouble):
    trouble.befall("editMessageText", "hang before")
    walker.tap("No")
    delivering = asyncio.create_task(bot.deliver())

    await asyncio.sleep(SLOW_SECONDS)

    assert len(bot.api.made("answerCallbackQuery")) == 1
    assert "Rather not say" in walker.buttons
    await delivering
    assert "England" in walker.buttons


async def test_a_spinner_that_hangs_holds_up_no_screen(bot, walker, trouble):
    trouble.befall("answerCallbackQuery", *["hang before"] * TRIES)
    begun = time.monotonic()

    await walker.press("No", "England", "Do I have to?")

    assert time.monotonic() - begun < SLOW_SECONDS * 4
    assert "I may apply to court" in walker.buttons


async def test_what_was_sent_before_something_failed_is_taken_away_on_leaving(walker, trouble):
    await walker.press("No", "England", "Do I have to?", "I am just finding out")
    trouble.befall("sendMessage", "", "reset before")
    await walker.press("Send me my notes")
    assert len(walker.from_bot) == 2

    await walker.type("exit")

    assert len(walker.messages) == 1

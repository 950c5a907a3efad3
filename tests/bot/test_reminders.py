"""Reminders: only on request, never where somebody may look, once, and gone with the rest."""

import asyncio
import time
from datetime import UTC, datetime, timedelta

import pytest

from bot.reminding import Asked, befores
from bot.sweeping import remind, sweep
from tests.bot.person import TODAY, Person, running
from tests.bot.test_chatting import at_menu
from tests.bot.test_delivery import taken

BANNED = ("abuse", "court", "solicitor", "police", "mediat", "miam", " ex ", "refuge", "form")


@pytest.fixture
async def dated(bot, person: Person) -> Person:
    """Somebody who has just been given the date of four months after a meeting."""
    await at_menu(person)
    await person.press("Do I have to?", "I may apply to court", "The children")
    await person.press("Decide what we cannot agree", "No, none of these")
    await person.press("None of these", "Done", "Yes, a MIAM about this")
    await person.press("Less than", "Yes, I have it", "Send me my notes")
    await person.press("A date for my calendar: applying")
    await person.type("10 August 2026")
    return person


async def set_one(person: Person) -> str:
    await person.press("Remind me here", "No, only me", "A week", "In the evening", "Library")
    line = person.screen["text"].split("Waypoint\n")[1].splitlines()[0]
    await person.press("Yes, set it")
    return line


def at(bot, moment: datetime) -> None:
    bot.conversation.store.rows.now = moment.timestamp


async def test_nothing_is_offered_before_a_date_was_asked_for(person):
    await at_menu(person)
    await person.press("Do I have to?", "I am just finding out", "Send me my notes")

    assert not [label for label in person.buttons if "emind" in label]


async def test_the_line_sent_is_exactly_the_one_that_was_shown(bot, dated):
    line = await set_one(dated)
    at(bot, datetime(2026, 12, 3, 19, 0, tzinfo=UTC))
    await remind(bot.application)

    sent = dated.from_bot[-1]
    assert sent["text"] == line
    assert not any(word in line.casefold() for word in BANNED)
    assert "stop" in line


async def test_it_is_sent_once_even_by_two_workers_and_not_before_its_time(bot, dated):
    await set_one(dated)
    count = len(dated.messages)
    at(bot, datetime(2026, 12, 3, 18, 59, tzinfo=UTC))
    await remind(bot.application)
    assert len(dated.messages) == count

    at(bot, datetime(2026, 12, 3, 19, 0, tzinfo=UTC))
    await remind(bot.application)
    await remind(bot.application)

    assert len(dated.messages) == count + 1


async def test_nothing_said_after_it_was_sent_sets_it_again(bot, dated):
    await set_one(dated)
    at(bot, datetime(2026, 12, 3, 19, 0, tzinfo=UTC))
    await remind(bot.application)
    bot.conversation.store.rows.now = time.time
    await dated.type("hello")
    at(bot, datetime(2026, 12, 4, tzinfo=UTC))

    assert await bot.conversation.store.claim() == []


async def test_the_sweeping_goes_on_after_the_store_was_out_of_reach(
    bot, person, tmp_path, monkeypatch
):
    monkeypatch.setattr("bot.store.committing.BUSY_SECONDS", 0.02)
    monkeypatch.setattr("bot.sweeping.SWEEP_SECONDS", 0.05)
    await person.type("/start")
    sweeping = asyncio.create_task(sweep(bot.application))
    with taken(tmp_path):
        await asyncio.sleep(0.2)
    later = time.time() + 25 * 3600
    monkeypatch.setattr(bot.conversation.store.rows, "now", lambda: later)
    await asyncio.sleep(0.3)

    assert not sweeping.done()
    sweeping.cancel()
    monkeypatch.undo()
    assert await bot.visit(person.chat) is None


async def test_a_reminder_survives_a_restart(tmp_path, bot, dated):
    await set_one(dated)

    async with running(tmp_path, bot.api) as restarted:
        at(restarted, datetime(2026, 12, 4, tzinfo=UTC))
        assert len(await restarted.conversation.store.claim()) == 1


@pytest.mark.parametrize("word", ["/exit", "stop", "/forget"])
async def test_leaving_cancels_it(bot, dated, word):
    await set_one(dated)
    await dated.type(word)
    at(bot, datetime(2026, 12, 30, tzinfo=UTC))

    assert await bot.conversation.store.claim() == []


async def test_where_somebody_may_see_the_screen_none_is_set(bot, dated):
    await dated.press("Remind me here", "Yes, or I am not sure")

    assert "Nothing has been set" in dated.screen["text"]
    assert not [label for label in dated.buttons if "set" in label.casefold()]
    at(bot, datetime(2027, 12, 30, tzinfo=UTC))
    assert await bot.conversation.store.claim() == []


async def test_a_pressed_button_nobody_was_shown_sets_none(bot, dated):
    nonce = (await bot.visit(dated.chat)).nonce
    data = f"remind:compulsory::{nonce}:set/2026-12-10/decade/evening/library"
    bot.api.press(dated.chat, dated.screen["message_id"], data)
    await bot.deliver()
    at(bot, datetime(2027, 12, 30, tzinfo=UTC))

    assert await bot.conversation.store.claim() == []


def test_no_reminder_lies_more_than_thirty_days_off_or_in_the_past():
    for days in range(1, 200):
        for before in befores(TODAY + timedelta(days=days), TODAY):
            due = Asked("sure", TODAY + timedelta(days=days), before, "evening").due().date()
            assert TODAY < due <= TODAY + timedelta(days=30)


async def test_the_database_does_not_tell_whom_or_what_it_reminds(tmp_path, bot, dated):
    line = await set_one(dated)

    files = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert line.encode() not in files
    assert str(dated.chat).encode() not in files

"""Leaving, clearing and coming back: safe for somebody whose phone is picked up."""

import time

import pytest

from tests.bot.person import Person
from tests.bot.test_chatting import at_menu

HOUR = 3600


@pytest.fixture
async def walker(person: Person) -> Person:
    """Somebody with notes in the chat, and something typed."""
    await at_menu(person)
    await person.press("Do I have to?", "I am just finding out", "Send me my notes")
    await person.type("thank you")
    return person


def is_neutral(text: str) -> bool:
    told = text.casefold()
    return not any(
        word in told
        for word in ("court", "miam", "mediat", "abuse", "parent", "child", "solicitor", "police")
    )


@pytest.mark.parametrize("word", ["/exit", "exit", "EXIT", "stop", "x", "bye", "Bye!"])
async def test_a_word_typed_in_a_hurry_leaves_one_neutral_line(bot, walker, word):
    await walker.type(word)

    (line,) = walker.messages
    assert is_neutral(line["text"])
    assert "reply_markup" not in line
    assert await bot.visit(walker.chat) is None


async def test_the_leave_button_is_on_every_screen_and_works(bot, walker):
    await walker.press("Leave")

    (line,) = walker.messages
    assert is_neutral(line["text"])
    assert await bot.visit(walker.chat) is None


async def test_an_old_leave_button_still_leaves(bot, walker):
    data, screen = walker.buttons["Leave"], walker.screen["message_id"]
    await walker.press("Menu")
    bot.api.press(walker.chat, screen, data)
    await bot.deliver()

    assert await bot.visit(walker.chat) is None
    assert all(is_neutral(message["text"]) for message in walker.messages)


async def test_leaving_is_a_handful_of_calls_and_fast(bot, walker):
    before, start = len(bot.api.calls), time.perf_counter()
    await walker.type("exit")

    assert time.perf_counter() - start < 1
    assert len(bot.api.calls) - before <= 4


async def test_what_telegram_no_longer_lets_go_of_does_not_stop_the_rest(bot, walker, monkeypatch):
    old = walker.messages[0]["message_id"]
    bot.api.chats[walker.chat].messages[old]["date"] -= 49 * HOUR

    await walker.type("exit")

    assert await bot.visit(walker.chat) is None
    assert {message["message_id"] for message in walker.messages} >= {old}
    assert len(walker.messages) == 2


async def test_leaving_with_nothing_kept_says_the_same_line(bot, person):
    await person.type("exit")

    assert any(is_neutral(message["text"]) for message in person.from_bot)
    assert await bot.visit(person.chat) is None


async def test_a_leave_cut_short_by_a_crash_is_made_good(bot, walker, monkeypatch):
    monkeypatch.setattr("bot.replies.leave", failing)
    bot.api.send_text(walker.chat, "exit")
    await bot.deliver(acknowledge=False)
    assert await bot.visit(walker.chat) is not None
    monkeypatch.undo()

    await bot.deliver()

    assert await bot.visit(walker.chat) is None
    assert len(walker.messages) == 1


async def failing(*_: object) -> None:
    raise RuntimeError("the process was stopped here")


async def test_clearing_warns_first_and_then_takes_what_was_sent_away(bot, walker):
    answers = (await bot.visit(walker.chat)).session.answers
    await walker.type("/clear")
    assert "noticed" in walker.screen["text"]

    await walker.press("Take away what was sent")

    assert walker.messages == [walker.screen]
    assert (await bot.visit(walker.chat)).session.answers == answers


async def test_clearing_can_be_called_off(walker):
    count = len(walker.messages)
    await walker.type("/clear")
    await walker.press("‹ Back to where I was")

    assert len(walker.messages) == count + 1


async def test_forget_erases_at_once_and_says_so(bot, walker):
    await walker.type("/forget")

    assert await bot.visit(walker.chat) is None
    assert any("erased" in message["text"] for message in walker.from_bot)


async def test_after_a_pause_nothing_said_earlier_is_shown_before_a_yes(bot, walker, monkeypatch):
    await walker.press("Menu", "Do I have to?")
    shown = walker.screen["text"]
    later = time.time() + 31 * 60
    monkeypatch.setattr(bot.conversation, "now", lambda: later)

    await walker.type("hello")

    assert set(walker.buttons) == {"Carry on", "Begin again", "Leave"}
    assert is_neutral(walker.screen["text"])
    await walker.type("/summary")
    assert set(walker.buttons) == {"Carry on", "Begin again", "Leave"}
    await walker.press("Carry on")
    assert walker.screen["text"] == shown


async def test_an_old_button_after_a_pause_is_not_taken_either(bot, walker, monkeypatch):
    await walker.press("Menu")
    data, screen = walker.buttons["Do I have to?"], walker.screen["message_id"]
    later = time.time() + 31 * 60
    monkeypatch.setattr(bot.conversation, "now", lambda: later)

    for _ in range(2):
        bot.api.press(walker.chat, screen, data)
        await bot.deliver()

    assert set(walker.buttons) == {"Carry on", "Begin again", "Leave"}


async def test_beginning_again_after_a_pause_forgets_the_answers(bot, walker, monkeypatch):
    later = time.time() + 31 * 60
    monkeypatch.setattr(bot.conversation, "now", lambda: later)
    await walker.type("hello")
    await walker.press("Begin again")

    assert (await bot.visit(walker.chat)).session.answers == {}


async def test_danger_is_answered_even_after_a_pause(bot, walker, monkeypatch):
    later = time.time() + 31 * 60
    monkeypatch.setattr(bot.conversation, "now", lambda: later)
    await walker.type("he is at the door with a knife")

    assert "999" in walker.from_bot[-2]["text"]

"""Each protection, taken out: the test that guards it must then fail, or it guards nothing."""

import inspect
from collections.abc import Callable
from typing import Any

import pytest

from tests.bot import test_kept, test_leaving, test_old_buttons, test_reminders
from tests.bot.person import Person, running


async def nothing(*_: Any, **__: Any) -> None:
    """A protection that does nothing."""


def opened(_: Any, plain: bytes, __: bytes) -> bytes:
    """A seal that does not seal."""
    return plain


PROTECTIONS: dict[str, tuple[str, Any, Callable[..., Any], dict[str, Any]]] = {
    "leaving takes the messages away": (
        "bot.leaving.take_away",
        nothing,
        test_leaving.test_a_word_typed_in_a_hurry_leaves_one_neutral_line,
        {"word": "exit"},
    ),
    "leaving erases the row": (
        "bot.store.sqlite.SqliteStore.forget",
        lambda *_: None,
        test_leaving.test_the_leave_button_is_on_every_screen_and_works,
        {},
    ),
    "a pause is followed by a neutral line": (
        "bot.conversation.PAUSE_SECONDS",
        10**9,
        test_leaving.test_after_a_pause_nothing_said_earlier_is_shown_before_a_yes,
        {},
    ),
    "rows are sealed": (
        "bot.store.sealed.Seal.close",
        opened,
        test_kept.test_after_a_full_walk_neither_the_database_nor_a_log_tells_anything,
        {},
    ),
    "erased rows leave the log on disk": (
        "bot.store.sqlite.SqliteStore.tidy",
        lambda _: None,
        test_kept.test_what_is_erased_is_gone_from_the_files_as_well,
        {},
    ),
    "a second tap changes nothing": (
        "bot.moves.Moves._late",
        lambda moves, visit, press: moves._answered(visit, "decide"),
        test_old_buttons.test_a_double_tap_answers_one_question_once,
        {},
    ),
    "a reminder is claimed before it is sent": (
        "bot.store.sqlite.SqliteStore.claim",
        lambda store: [(store.told, "again")],
        test_reminders.test_it_is_sent_once_even_by_two_workers_and_not_before_its_time,
        {},
    ),
}


@pytest.mark.parametrize("name", PROTECTIONS)
async def test_without_the_protection_its_test_fails(name, tmp_path, monkeypatch, caplog):
    place, broken, guarding, given = PROTECTIONS[name]
    monkeypatch.setattr(place, broken)

    with pytest.raises((AssertionError, ValueError, AttributeError)):
        await played(guarding, given, tmp_path, monkeypatch, caplog)


@pytest.mark.parametrize("name", PROTECTIONS)
async def test_with_the_protection_its_test_passes(name, tmp_path, monkeypatch, caplog):
    _, _, guarding, given = PROTECTIONS[name]

    await played(guarding, given, tmp_path, monkeypatch, caplog)


async def played(guarding, given, tmp_path, monkeypatch, caplog) -> None:
    """Run a test with the fixtures it asks for, made here."""
    wanted = set(inspect.signature(guarding).parameters)
    fixed = {"tmp_path": tmp_path, "monkeypatch": monkeypatch, "caplog": caplog, **given}
    if not wanted & {"bot", "walker", "person", "dated"}:
        await guarding(**{name: fixed[name] for name in wanted})
        return
    async with running(tmp_path / "run") as bot:
        person = Person(bot)
        fixed |= {"bot": bot, "person": person}
        if "walker" in wanted:
            fixed["walker"] = await WALKERS[guarding.__module__].__wrapped__(person)
        if "dated" in wanted:
            fixed["dated"] = await test_reminders.dated.__wrapped__(bot, person)
        await guarding(**{name: fixed[name] for name in wanted})


WALKERS = {
    test_leaving.__name__: test_leaving.walker,
    test_old_buttons.__name__: test_old_buttons.walker,
}

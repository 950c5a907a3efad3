"""Each protection, taken out: the test that guards it must then fail, or it guards nothing."""

import inspect
import sqlite3
from collections.abc import Callable
from contextlib import closing
from typing import Any

import pytest

from bot.given import answered
from flows.danger import Alarm
from flows.intents.understanding import Understood
from tests.bot import (
    test_alarms,
    test_kept,
    test_leaving,
    test_old_buttons,
    test_reminders,
    test_store,
)
from tests.bot.person import Person, running
from tests.bot.places import SqlitePlace, opened


async def nothing(*_: Any, **__: Any) -> None:
    """A protection that does nothing."""


def unsealed(_: Any, plain: bytes, __: bytes) -> bytes:
    """A seal that does not seal."""
    return plain


async def claimed_again(store: Any) -> list[tuple[int, str]]:
    """A claim that does not take the reminder out of the store."""
    with closing(sqlite3.connect(store.path)) as connection:
        rows = connection.execute("SELECT chat, sealed FROM reminder").fetchall()
    return store.rows.opened_reminders(rows)


PROTECTIONS: dict[str, tuple[str, Any, Callable[..., Any], dict[str, Any]]] = {
    "leaving takes the messages away": (
        "bot.leaving.take_away",
        nothing,
        test_leaving.test_a_word_typed_in_a_hurry_leaves_one_neutral_line,
        {"word": "exit"},
    ),
    "leaving erases the row": (
        "bot.store.sqlite.SqliteStore.forget",
        nothing,
        test_leaving.test_the_leave_button_is_on_every_screen_and_works,
        {},
    ),
    "a pause is followed by a neutral line": (
        "bot.turns.PAUSE_SECONDS",
        10**9,
        test_leaving.test_after_a_pause_nothing_said_earlier_is_shown_before_a_yes,
        {},
    ),
    "rows are sealed": (
        "bot.store.sealed.Seal.close",
        unsealed,
        test_kept.test_after_a_full_walk_neither_the_database_nor_a_log_tells_anything,
        {},
    ),
    "erased rows leave the log on disk": (
        "bot.store.committing.Writer.tidy",
        nothing,
        test_kept.test_what_is_erased_is_gone_from_the_files_as_well,
        {},
    ),
    "a second tap changes nothing": (
        "bot.moves.late",
        lambda visit, _: answered(visit, "decide"),
        test_old_buttons.test_a_double_tap_answers_one_question_once,
        {},
    ),
    "danger is heard before anything else": (
        "bot.handlers.understand",
        lambda _: Understood(None, ("compulsory",), Alarm()),
        test_alarms.test_a_danger_is_answered_first_and_the_question_stays,
        {"words": "i want to kill myself", "number": "116 123"},
    ),
    "a sign raises the care taken": (
        "bot.alarms._raised",
        lambda visit, _: visit,
        test_alarms.test_a_sign_raises_the_care_taken_in_every_later_screen,
        {},
    ),
    "help to harm is refused": (
        "bot.alarms.RAISING",
        (),
        test_alarms.test_help_to_harm_is_refused_and_no_message_offered_in_that_visit,
        {"words": "how do i track her phone"},
    ),
    "an answer to danger is not repeated at every turn": (
        "bot.alarms.AGAIN_SECONDS",
        -1,
        test_alarms.test_the_same_answer_is_not_given_at_every_turn_unless_it_grows_worse,
        {},
    ),
    "a visit expires": (
        "bot.store.rows.HOUR",
        10**6,
        test_store.test_a_visit_is_kept_for_the_hours_set_and_not_longer,
        {},
    ),
    "a visit of somebody afraid expires sooner": (
        "bot.store.rows.AFRAID_HOURS",
        24,
        test_store.test_a_visit_of_somebody_afraid_is_kept_for_an_hour,
        {"safety": "yes"},
    ),
    "two at once are put in order by the row's version": (
        "bot.store.sqlite._update",
        lambda writing, row, *_: bool(
            writing.execute("UPDATE visit SET sealed = ? WHERE chat = ?", (row.sealed, row.chat))
        ),
        test_store.test_a_save_that_was_overtaken_is_refused_and_changes_nothing,
        {},
    ),
    "a reminder is never set where somebody may look": (
        "bot.reminding.STEPS",
        (),
        test_reminders.test_where_somebody_may_see_the_screen_none_is_set,
        {},
    ),
    "a reminder is claimed before it is sent": (
        "bot.store.sqlite.SqliteStore.claim",
        claimed_again,
        test_reminders.test_it_is_sent_once_even_by_two_workers_and_not_before_its_time,
        {},
    ),
}


@pytest.mark.parametrize("name", PROTECTIONS)
async def test_without_the_protection_its_test_fails(name, tmp_path, monkeypatch, caplog):
    place, broken, guarding, given = PROTECTIONS[name]
    monkeypatch.setattr(place, broken)

    failing = (AssertionError, AttributeError, IndexError, ValueError, pytest.fail.Exception)
    with pytest.raises(failing):
        await played(guarding, given, tmp_path, monkeypatch, caplog)


@pytest.mark.parametrize("name", PROTECTIONS)
async def test_with_the_protection_its_test_passes(name, tmp_path, monkeypatch, caplog):
    _, _, guarding, given = PROTECTIONS[name]

    await played(guarding, given, tmp_path, monkeypatch, caplog)


async def played(guarding, given, tmp_path, monkeypatch, caplog) -> None:
    """Run a test with the fixtures it asks for, made here."""
    wanted = set(inspect.signature(guarding).parameters)
    fixed = {"tmp_path": tmp_path, "monkeypatch": monkeypatch, "caplog": caplog, **given}
    if "place" in wanted:
        async with opened(SqlitePlace(tmp_path)) as place:
            fixed |= {"place": place, "visit": test_store.visit.__wrapped__()}
            await guarding(**{name: fixed[name] for name in wanted})
        return
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
    test_alarms.__name__: test_alarms.walker,
}

"""What a parent takes away: why, papers, dates, and notes of every journey taken."""

from datetime import date

import pytest

from messages.dates import read_date
from tests.bot.person import Person
from tests.bot.test_chatting import at_menu

TODAY = date(2026, 11, 22)


@pytest.fixture
async def noted(person: Person) -> Person:
    """Somebody who has been sent their notes."""
    await at_menu(person)
    await person.press("Do I have to?", "I am just finding out", "Send me my notes")
    return person


def documents(person: Person) -> list[dict]:
    return [message for message in person.from_bot if "document" in message or "photo" in message]


async def test_every_outcome_says_why_with_the_answers_and_the_rule(person):
    await at_menu(person)
    await person.press("Do I have to?", "I am just finding out", "Why am I told this?")

    assert "I am just finding out" in person.screen["text"]
    assert "England" in person.screen["text"]
    assert "FPR" in person.screen["text"]


async def test_the_notes_can_be_had_as_a_page_to_print(noted):
    await noted.press("My notes as a page to print")

    (sent,) = documents(noted)
    assert sent["document"]["file_name"] == "notes.pdf"
    assert noted.messages[-1] == noted.screen


async def test_the_steps_can_be_had_as_a_picture_with_words_for_it(noted):
    await noted.press("A picture of the steps")

    (sent,) = documents(noted)
    assert sent["caption"]


async def test_a_paper_that_cannot_be_made_leaves_the_notes(noted, monkeypatch):
    def broken(*_: object) -> None:
        raise RuntimeError("no")

    monkeypatch.setitem(__import__("bot.papers").papers.MADE, "pdf", broken)
    await noted.press("My notes as a page to print")

    assert not documents(noted)
    assert noted.has_read("could not make that file")
    assert noted.has_read("Your notes")


async def test_a_date_is_worked_out_from_the_day_typed(person):
    await at_menu(person)
    await person.press("Do I have to?", "I may apply to court", "The children")
    await person.press("Decide what we cannot agree", "No, none of these")
    await person.press("None of these", "Done", "Yes, a MIAM about this")
    await person.press("Less than", "Yes, I have it", "Send me my notes")
    await person.press("A date for my calendar: applying")
    await person.type("yesterday")

    (sent,) = documents(person)
    assert sent["document"]["file_name"] == "date.ics"


async def test_a_date_that_is_none_is_asked_for_again(person):
    await test_a_date_is_worked_out_from_the_day_typed(person)
    await person.press("A date for my calendar: applying")
    asked = person.title
    await person.type("the week after next")

    assert person.title == asked
    assert len(documents(person)) == 1


async def test_the_notes_draw_on_every_journey_taken_and_say_nothing_twice(person):
    await at_menu(person)
    await person.press("Do I have to?", "I may apply to court", "The children")
    await person.press("Decide what we cannot agree", "No, none of these", "None of these", "Done")
    await person.press("No, not yet", "None of these", "Done", "Menu")
    await person.press("What happens at the first meeting?", "It is not booked", "None", "Done")
    await person.press("Send me my notes")

    notes = person.from_bot[-2]["text"]
    lines = [line.lstrip("0123456789.• ") for line in notes.splitlines() if line]
    assert len(lines) == len(set(lines))
    assert "not booked yet" in notes
    assert "a MIAM comes first" in notes


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("12/11/2026", date(2026, 11, 12)),
        ("12.11.2026", date(2026, 11, 12)),
        ("3 Nov", date(2026, 11, 3)),
        ("3 november 2026", date(2026, 11, 3)),
        ("24 December", date(2025, 12, 24)),
        ("today", TODAY),
        ("2026-10-01", date(2026, 10, 1)),
        ("31/02/2026", None),
        ("12/11/1996", None),
        ("soon", None),
        ("7", None),
        ("", None),
    ],
)
def test_a_date_is_read_as_people_write_it(typed, meant):
    assert read_date(typed, TODAY) == meant

"""A date to keep goes into any calendar, and says nothing but what it was given."""

from datetime import UTC, date, datetime

from icalendar import Calendar

from messages.paper.calendar import entry
from tests.messages.sampled import OVERDUE, TODAY
from tests.messages.test_safe_words import NEVER_FIRST


def test_a_date_comes_back_as_it_went_in():
    made = datetime(2026, 11, 22, 9, 30, tzinfo=UTC)
    file = Calendar.from_ical(
        entry("Look, \\ again;\r\nX-A:b", date(2026, 12, 11), "é" * 99, made)
    )
    (event,) = file.walk("VEVENT")

    assert str(event["summary"]).replace("\r", "") == "Look, \\ again;\nX-A:b"
    assert str(event["description"]) == "é" * 99
    assert (event["dtstart"].dt, event["dtend"].dt) == (date(2026, 12, 11), date(2026, 12, 12))
    assert event["dtstamp"].dt == made
    assert event["class"] == "PRIVATE"


def test_a_date_carries_nothing_but_what_it_was_given():
    made = datetime(2026, 11, 22, tzinfo=UTC)
    file = entry("Paperwork", date(2026, 12, 11), "", made).decode()
    names = {line.partition(":")[0].partition(";")[0] for line in file.splitlines() if line}

    assert names == {
        "BEGIN", "END", "VERSION", "PRODID", "UID", "SUMMARY", "DTSTART", "DTEND", "DTSTAMP",
        "CLASS", "TRANSP",
    }  # fmt: skip
    assert not NEVER_FIRST.findall(file)
    assert "VALARM" not in file


def test_a_date_added_twice_is_one_date_and_another_day_is_another():
    def uid(day: date, made: datetime) -> str:
        (event,) = Calendar.from_ical(entry("Paperwork", day, "Spare days.", made)).walk("VEVENT")
        return str(event["uid"])

    first, later = datetime(2026, 11, 22, tzinfo=UTC), datetime(2026, 11, 23, tzinfo=UTC)

    assert uid(TODAY, first) == uid(TODAY, later)
    assert uid(TODAY, first) != uid(OVERDUE, first)

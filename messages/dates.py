"""Dates for a plan: business days of England and Wales, and months as the rules count them."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta
from functools import cache

from dateutil.easter import easter
from dateutil.relativedelta import MO, relativedelta

PROCLAIMED: frozenset[date] = frozenset()
"""Bank holidays of one year alone, as for a coronation: gov.uk/bank-holidays lists them."""


def after_business_days(start: date, days: int) -> date:
    """Return the date that many business days after `start` (FPR r 2.9: no weekend or holiday)."""
    day = start
    while days:
        day += timedelta(days=1)
        if is_weekday(day) and day not in bank_holidays(day.year):
            days -= 1
    return day


@cache
def bank_holidays(year: int) -> frozenset[date]:
    """Return the days of a year, weekends apart, that are no business days in England and Wales.

    A library that knows the whole world's holidays takes 11 MB and blocks for 0.1 s; the tests
    hold these against it. Source: Banking and Financial Dealings Act 1971, Schedule 1, and the
    yearly proclamations.
    """
    last_monday = relativedelta(weekday=MO(-1))
    found = {
        easter(year) - timedelta(days=2),
        easter(year) + timedelta(days=1),
        date(year, 5, 7) + last_monday,
        date(year, 5, 31) + last_monday,
        date(year, 8, 31) + last_monday,
    }
    for day in (date(year, 1, 1), date(year, 12, 25), date(year, 12, 26)):
        found.add(_next_free(day, found))
    return frozenset(found | {day for day in PROCLAIMED if day.year == year})


def is_weekday(day: date) -> bool:
    """Return whether a day is none of a weekend."""
    return day.weekday() < 5  # noqa: PLR2004 (Saturday is 5)


def _next_free(day: date, taken: set[date]) -> date:
    """The day itself, or the weekday that is given for it."""
    while not is_weekday(day) or day in taken:
        day += timedelta(days=1)
    return day


def after_months(start: date, months: int) -> date:
    """Return the same day some months later, or that month's last day."""
    return start + relativedelta(months=months)


def after_days(start: date, days: int) -> date:
    """Return the day that many days after `start`."""
    return start + timedelta(days=days)


FORMS = ("%d/%m/%Y", "%d/%m/%y", "%d.%m.%Y", "%d-%m-%Y", "%Y-%m-%d", "%d %B %Y", "%d %b %Y")
YEARLESS = ("%d/%m", "%d %B", "%d %b")
LONGEST_AGO = timedelta(days=366)
LONGEST_AHEAD = timedelta(days=92)


def read_date(text: str, today: date) -> date | None:
    """Return the day a parent typed, day before month; None when it is no day near this one.

    Without a year it is the latest such day that has been.
    """
    said = " ".join(text.replace(",", " ").split()).casefold()
    named = {"today": today, "yesterday": today - timedelta(days=1)}
    day = named.get(said) or _formed(said, today)
    if day and today - LONGEST_AGO <= day <= today + LONGEST_AHEAD:
        return day
    return None


def _formed(said: str, today: date) -> date | None:
    for form in FORMS:
        with suppress(ValueError):
            return datetime.strptime(said, form).replace(tzinfo=UTC).date()
    for form in YEARLESS:
        for year in (today.year, today.year - 1):
            with suppress(ValueError):
                day = datetime.strptime(f"{said} {year}", f"{form} %Y").replace(tzinfo=UTC).date()
                if day <= today:
                    return day
    return None

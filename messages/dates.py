"""Dates for a plan: business days of England and Wales, and months as the rules count them."""

from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

from dateutil.relativedelta import relativedelta


def after_business_days(start: date, days: int) -> date:
    """Return the date that many business days after `start` (FPR r 2.9: no weekend or holiday).

    The calendar is imported with the first of them: it takes 3 MB and 20 ms.
    """
    import holidays  # noqa: PLC0415

    calendar = holidays.country_holidays("GB", subdiv="ENG")
    day = start
    while days:
        day += timedelta(days=1)
        if day.weekday() < 5 and day not in calendar:  # noqa: PLR2004 (Saturday is 5)
            days -= 1
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

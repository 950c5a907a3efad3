"""Dates for a plan: business days of England and Wales, and months as the rules count them."""

from datetime import date, timedelta

import holidays
from dateutil.relativedelta import relativedelta

from messages.facts import written


def after_business_days(start: date, days: int) -> date:
    """Return the date that many business days after `start` (FPR r 2.9: no weekend or holiday)."""
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


def plain(day: date) -> str:
    """Return a date as a plan writes it: 22 November 2026."""
    return written(day)

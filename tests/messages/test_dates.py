"""Dates for a plan: which days count, and which are passed over."""

from datetime import date

import holidays
import pytest

from messages.dates import after_business_days, bank_holidays, is_weekday


@pytest.mark.parametrize("year", range(2024, 2051))
def test_bank_holidays_are_those_that_a_library_of_holidays_knows(year):
    known = holidays.country_holidays("GB", subdiv="ENG", years=year)

    assert bank_holidays(year) == {day for day in known if is_weekday(day)}


@pytest.mark.parametrize(
    ("start", "days", "end"),
    [
        (date(2026, 11, 26), 15, date(2026, 12, 17)),
        (date(2026, 11, 27), 1, date(2026, 11, 30)),  # over a weekend
        (date(2026, 12, 24), 1, date(2026, 12, 29)),  # Boxing Day falls on a Saturday
        (date(2027, 12, 24), 1, date(2027, 12, 29)),  # both days of Christmas fall on a weekend
        (date(2027, 12, 31), 1, date(2028, 1, 4)),  # and New Year's Day in the year after
    ],
)
def test_weekends_and_bank_holidays_are_no_business_days(start, days, end):
    assert after_business_days(start, days) == end

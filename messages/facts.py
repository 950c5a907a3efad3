"""Facts: dated values a template names instead of writing a number, and the law they rest on."""

from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from messages.toml import Entry, read_rows

FOLDER = Path(__file__).resolve().parent
CHECK_GOVUK = "check GOV.UK"

Confidence = Literal["high", "medium", "low"]


class Fact(Entry):
    """One dated value; the fields are explained at the top of `facts.toml`."""

    value: bool | int | str
    unit: str
    statement: str
    source_name: str
    source_url: str
    source_date: str
    source_note: str
    checked: date
    review_by: date
    confidence: Confidence
    display: bool
    law_id: str = ""

    def is_shown(self, today: date) -> bool:
        """Return whether a reader may be told it: verified, sure enough and not overdue."""
        return self.display and self.confidence != "low" and not self.is_overdue(today)

    def is_overdue(self, today: date) -> bool:
        """Return whether its review date has passed."""
        return today > self.review_by

    @property
    def text(self) -> str:
        """The value as a sentence writes it: "£270", "4 months", "13 July 2026"."""
        if self.unit.startswith("GBP"):
            return f"£{self.value:,}"
        if self.unit == "date":
            return written(date.fromisoformat(str(self.value)))
        if self.unit in COUNTED:
            one = self.value == 1
            return f"{self.value} {self.unit.removesuffix('s') if one else self.unit}"
        return str(self.value)


COUNTED = {"months", "minutes", "days", "business days", "miles", "mediators"}
"""Units written after the number; money and the rest are written another way."""


class Law(Entry):
    """The authority a statement rests on, where it was read and how sure we are."""

    rule: str
    source_name: str
    source_url: str
    read: date | None = None
    confidence: Confidence


def written(day: date) -> str:
    """Return a date as people write it: 22 November 2026."""
    return f"{day.day} {day:%B %Y}"


@cache
def read_facts(path: Path = FOLDER / "facts.toml") -> dict[str, Fact]:
    """Return every fact by id. Raises ContentError for a broken row."""
    return read_rows(path, "fact", Fact)


@cache
def read_law(path: Path = FOLDER / "law.toml") -> dict[str, Law]:
    """Return every rule by id. Raises ContentError for a broken row."""
    return read_rows(path, "law", Law)

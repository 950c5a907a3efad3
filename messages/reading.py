"""How a text reads: its reading age, and whether its first line is harmless on a lock screen."""

import re
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import textstat
from pydantic import BaseModel, ConfigDict, ValidationError

from messages.facts import FOLDER
from messages.toml import ContentError, read_file, shown

FIRST = 80
"""Characters of a message that a lock screen shows."""

SCHOOL_STARTS_AT = 5
"""A grade of 7 is read at the age of 12."""

FEWEST_WORDS = 30
"""Below it the formula says nothing: one word of four syllables more is a year more."""

ADDRESS = re.compile(r"https?://\S+|\b(?:[\w-]+\.)+(?:uk|org|com|net)\b\S*")
PHONE = re.compile(r"\b0[\d ]{8,}\d\b")
DECIMAL = re.compile(r"(?<=\d)[.](?=\d)")
UNENDED = re.compile(r"(?<=[\w)”’\"'])[,:;]?\s*\n|(?<=[\w)”’\"'])$")


class Wording(BaseModel):
    """What one language's words are measured by; explained at the top of `wording.toml`."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    official_names: list[str]
    never_first: list[str]
    topics: list[str]


@cache
def read_wording(path: Path = FOLDER / "en" / "wording.toml") -> Wording:
    """Return a language's measures. Raises ContentError for a broken file."""
    content, _ = read_file(path)
    try:
        return Wording.model_validate(content)
    except ValidationError as error:
        raise ContentError(f"{shown(path)}: {error.errors()[0]['msg']}") from error


class Measure:
    """How texts of one language are measured."""

    def __init__(self, wording: Wording, services: Iterable[str]) -> None:
        """Args: services: names of services, left out of the count as they are written."""
        proper = [name for whole in services for name in {whole, whole.partition(" (")[0]}]
        official = f"(?i:{_any_of(wording.official_names)})"
        self.official = re.compile(rf"\b(?:{official}|{_any_of(proper)})(?!\w)")
        banned = (re.escape(word).replace(r"\*", r"\w*") for word in wording.never_first)
        self.banned = re.compile(rf"\b(?:{'|'.join(banned)})\b", re.IGNORECASE)

    def age(self, text: str) -> float | None:
        """Return the age a text is read at, in years, by Flesch and Kincaid; None if too short.

        textstat ends a sentence at every full stop and nowhere else, so a line without one
        gets one, and addresses and decimal points, which would end too many, are taken out. An
        official name, an address or a phone number counts as one short word.

        Args:
            text: as the reader sees it, without tags.
        """
        counted = self.official.sub("it", PHONE.sub("it", ADDRESS.sub("it", text)))
        counted = UNENDED.sub(".\n", DECIMAL.sub("", counted)).strip()
        if len(counted.split()) < FEWEST_WORDS:
            return None
        return float(textstat.flesch_kincaid_grade(counted)) + SCHOOL_STARTS_AT

    def on_lock_screen(self, text: str) -> str:
        """Return the first word a lock screen must not show; "" where the text is harmless."""
        found = self.banned.search(text[: FIRST + 1])  # one more, to see where a word ends
        return found[0] if found else ""


def _any_of(names: Iterable[str]) -> str:
    return "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))

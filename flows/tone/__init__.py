"""What in a draft message would make things worse, or should not be sent at all?

A list of words, read in order: no score, no guess at who is right, nothing kept. It looks for
what the rules on letters warn against, hostile words and threats, and for what mediators say
closes a door: blame, labels, last chances, a child carrying messages.
Source: PD9A protocol paras 26 to 28; checked 2026-11-22.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from flows.tone.hostile import DENIED, GUARDED, RUDE_SIGNS, hostile, well
from flows.tone.spelling import Plain, made_alike

STOPS = ("danger", "afraid")
"""Kinds that are no matter of tone: a message with one of them is better not sent."""

KINDS = (
    *STOPS,
    "threat", "bargain", "whereabouts", "money", "ultimatum", "insult", "messenger", "law",
    "blame", "address", "sarcasm", "shouting",
)  # fmt: skip
"""Every kind of finding, the most serious first."""

ADDRESS = re.compile(r"\b[a-z]{1,2}\d[a-z\d]? ?\d[a-z]{2}\b", re.IGNORECASE)
"""A postcode."""

MARKS = re.compile(r"[!?]{2,}")
LOUD = re.compile(r"[^\W_]+(?:['’][^\W_]+)*")
EMPHASIS = {"NEVER", "ALWAYS", "STOP", "YOU", "YOUR", "MY", "NOW", "MUST", "WILL", "LIAR"}
INITIALS = {
    "MIAM", "MIAMS", "CMS", "CSA", "NHS", "NFM", "FMC", "CAO", "SEN", "EHCP", "CAMHS", "CAFCASS",
    "DWP", "HMRC", "GCSE", "PDF", "BBC", "ASAP", "FYI", "LOL", "OMG", "NCDR", "MOU", "BST", "GMT",
    "GP", "PE", "UK", "OK", "PR", "TV", "AM", "PM", "RE", "SS", "LO", "DS", "DD", "DC", "XX",
    "PTA", "USA", "BSL", "EBF", "ASD", "ADHD", "XXX", "GOV", "RSVP",
}  # fmt: skip
SHORT = 120
"""Words in a message that is still read to the end."""


@dataclass(frozen=True)
class Finding:
    """One place in a draft that is likely to make things worse.

    Attributes:
        kind: one of KINDS.
        start, end: characters of the draft, as it was typed.
    """

    kind: str
    start: int
    end: int


def findings(text: str) -> list[Finding]:
    """Return what would make things worse, in the order it stands in the text."""
    plain = made_alike(text)
    found = [*_worded(plain), *_signs(text), *_loud(text)]
    return sorted(set(found), key=lambda one: (one.start, KINDS.index(one.kind), one.end))


def strengths(text: str) -> list[str]:
    """Return what reads well: names of `flows.tone.hostile.GOOD`, and "short"."""
    plain = made_alike(text)
    found = [name for name, pattern in well().items() if pattern.search(plain.text)]
    if "?" in text and "asks" not in found:
        found.append("asks")
    return [*found, "short"] if len(plain.text.split()) <= SHORT else found


def _worded(plain: Plain) -> Iterator[Finding]:
    for kind, pattern in hostile().items():
        for match in pattern.finditer(plain.text):
            before = plain.text[max(0, match.start() - SHORT) : match.start()]
            if kind not in GUARDED or not DENIED.search(before):
                yield Finding(kind, *plain.original(*match.span()))


def _signs(text: str) -> Iterator[Finding]:
    for kind, pattern in (("address", ADDRESS), ("shouting", MARKS), ("insult", RUDE_SIGNS)):
        yield from (Finding(kind, *match.span()) for match in pattern.finditer(text))


def _loud(text: str) -> Iterator[Finding]:
    """Runs of words in capitals, and single ones that press."""
    run: list[re.Match[str]] = []
    for word in (*LOUD.finditer(text), None):
        if word and word[0].isupper():
            run.append(word)
            continue
        loud = [one for one in run if _is_word(one[0])]
        if _presses([one[0] for one in loud]):
            yield Finding("shouting", loud[0].start(), loud[-1].end())
        run = []


def _is_word(capitals: str) -> bool:
    return len(capitals) > 1 and capitals.isalpha() and capitals not in INITIALS


def _presses(capitals: list[str]) -> bool:
    several = len(capitals) > 1 and any(len(word) > 2 for word in capitals)  # noqa: PLR2004
    return several or bool(EMPHASIS & {*capitals})

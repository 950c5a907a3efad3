"""What a parent is told of a message they would like to send: one reply, nothing kept.

The reply never repeats what was typed: a message quoted back stays in the chat twice. It says
which sentence it means, why that may make things worse, and calmer words to start from.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

from pydantic import Field

from flows.flow import Place
from flows.tone import KINDS, STOPS, Finding, findings, strengths
from flows.tone.spelling import Plain, made_alike
from messages.render import NOWHERE, Words
from messages.toml import Entry, read_rows

ASKING = "bot/check_words"
"""The page that asks for the words."""

STOPPED = {"danger": "bot/tone_danger", "afraid": "bot/tone_afraid"}
"""Kind → the page shown in place of any word about tone."""

MOST_FINDINGS = 4
MOST_WELL = 2

RESTS_ON = {
    "letter-tone": {*KINDS},
    "finance-protocol": {"threat", "bargain", "ultimatum"},
    "costs-finance-negotiate": {"threat", "bargain", "ultimatum"},
}
"""Id of `law.toml` → the kinds it speaks to."""

ORDINALS = (
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
)  # fmt: skip


class Found(Entry):
    """What is said of one kind of finding; explained at the top of `tone.toml`."""

    title: str
    reason: str
    try_: str = Field(alias="try")


class Well(Entry):
    """What is said of one thing that reads well."""

    text: str


@dataclass(frozen=True)
class Advice:
    """What was found, and the reply to it.

    Attributes:
        kinds: of `flows.tone.KINDS`, the most serious first, each once.
        html: one message, Telegram HTML.
    """

    kinds: tuple[str, ...]
    html: str

    @property
    def stops(self) -> bool:
        """Whether the message should not be sent at all, whatever its tone."""
        return bool({*STOPS} & {*self.kinds})


@cache
def read_tone(path: Path) -> tuple[dict[str, Found], dict[str, Well]]:
    """Return what is said of each kind, and of what reads well. Raises ContentError."""
    return read_rows(path, "found", Found), read_rows(path, "well", Well)


def advice(words: Words, text: str, today: date, place: Place = NOWHERE) -> Advice:
    """Return the reply to a draft; whether writing is safe at all is for the caller to know.

    Args:
        words: the language of the reply; the draft is read as English.
        text: as it was typed.
        today: the day on which numbers may be shown or not.
        place: whose nation decides which helplines are named.
    """
    found = findings(text)
    kinds = tuple(kind for kind in KINDS if any(one.kind == kind for one in found))
    for kind in kinds:
        if kind in STOPPED:
            return Advice(kinds, words.page(STOPPED[kind], place, today).html)
    said, praise = read_tone(words.folder / "tone.toml")
    plain = made_alike(text)
    well = [name for name in praise if name in strengths(text)]
    html = words.parts("bot/tone.jinja", place, today)["reply"](
        well=[praise[name].text for name in well if not (found and name == "thanks")][:MOST_WELL],
        found=[(_where(plain, found, kind), said[kind]) for kind in kinds[:MOST_FINDINGS]],
        more=len(kinds) > MOST_FINDINGS,
        rules=[words.law[name].rule for name, about in RESTS_ON.items() if about & {*kinds}],
    )
    return Advice(kinds, _tidy(str(html)))


def _where(plain: Plain, found: list[Finding], kind: str) -> str:
    """Which sentences a kind was found in, in words."""
    sentences = sorted({plain.sentence(one.start) for one in found if one.kind == kind})
    if plain.sentences == 1:
        return "In your message"
    named = [ORDINALS[number - 1] for number in sentences if number <= len(ORDINALS)][:2]
    if not named:
        return "Further down"
    if len(sentences) > len(named):
        return f"In your {named[0]} sentence and others"
    return f"In your {' and '.join(named)} sentence{'s' if len(named) > 1 else ''}"


def _tidy(html: str) -> str:
    """One blank line between paragraphs, as every message has it."""
    lines = html.strip().splitlines()
    return "\n".join(line for n, line in enumerate(lines) if line or lines[n - 1])

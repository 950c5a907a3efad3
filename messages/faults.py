"""What is wrong with how one screen reads: its length, its labels, its marks, its first line."""

from collections.abc import Iterator
from dataclasses import dataclass

from messages.reading import Measure
from messages.render import Message, Outcome
from messages.screens import Screen
from messages.telegram_html import MOST_TEXT, TelegramHtmlError, length, plain

MOST_BODY = 900
MOST_LABEL = 40
OLDEST = {"question": 12, "outcome": 14, "page": 14, "letter": 14}
"""The reading age each kind of screen may ask for."""


@dataclass(frozen=True)
class Fault:
    """One fault of one screen.

    Attributes:
        part: what the template sets it in: title, body, stand, options or `options.<choice>`.
        rule: the limit it breaks; of a template's faults under one rule the worst is told.
        worst: how far it goes.
    """

    part: str
    rule: str
    said: str
    worst: float = 0


def faults(screen: Screen, measure: Measure) -> Iterator[Fault]:
    """Yield everything wrong with a screen."""
    try:
        text = plain(screen.message.html)
        plain(screen.summary)
    except TelegramHtmlError as error:
        yield Fault("body", "html", f"Telegram would refuse it: {error}")
        return
    if word := measure.on_lock_screen(text):
        yield Fault("title", "lock screen", f"a lock screen would show “{word}”")
    if screen.kind == "letter" and "<pre>" not in screen.message.body:
        yield Fault("body", "pre", "a message to send stands in <pre>, so that a tap copies it")
    yield from _options(screen)
    yield from _lengths(screen)
    yield from _ages(screen, measure)


def _options(screen: Screen) -> Iterator[Fault]:
    labels = screen.message.options
    if screen.kind in ("page", "letter"):
        if len(plain(screen.message.title)) > MOST_LABEL:
            yield Fault(
                "title", "label", f"this title is a button too: over {MOST_LABEL} characters"
            )
        return
    if missing := [choice for choice in screen.offered if choice not in labels]:
        yield Fault("options", "missing", f"no label for {', '.join(missing)}")
    for choice, label in labels.items():
        part, shown = f"options.{choice}", plain(label)
        if choice not in screen.offered:
            yield Fault(part, "offered", f"“{choice}” is no choice of this question")
        if len(shown) > MOST_LABEL:
            yield Fault(part, "label", f"a label of {len(shown)} characters, over {MOST_LABEL}")


def _lengths(screen: Screen) -> Iterator[Fault]:
    if (size := length(screen.message.body)) > MOST_BODY:
        yield Fault("body", "body", f"the body is {size} characters, over {MOST_BODY}", size)
    kept = length(screen.summary)
    if kept > MOST_TEXT or _is_cut(screen):
        yield Fault("stand", "summary", f"the summary is over {MOST_TEXT} characters", kept)


def _is_cut(screen: Screen) -> bool:
    """A summary too long loses its last notes and papers, and the parent never knows."""
    outcome = screen.message
    if not screen.summary or not isinstance(outcome, Outcome):
        return False
    return any(line not in screen.summary for line in (*outcome.papers, *outcome.notes))


def _ages(screen: Screen, measure: Measure) -> Iterator[Fault]:
    oldest = OLDEST[screen.kind]
    for part, prose in (("body", screen.message.body), ("stand", _summed_up(screen.message))):
        age = measure.age(plain(prose))
        if age is not None and round(age, 1) > oldest:
            what = "the body" if part == "body" else "the summary"
            yield Fault(part, "age", f"{what} has a reading age of {age:.1f}, over {oldest}", age)


def _summed_up(message: Message) -> str:
    """What a summary says beyond the body, as one text."""
    if not isinstance(message, Outcome):
        return ""
    items = (*message.steps, *message.papers, *message.notes)
    return "\n".join((message.stand, message.why, *items))

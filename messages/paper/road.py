"""The road ahead as a picture for a phone, and the same in words for those who cannot see it."""

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from flows.flow import Place
from messages.facts import written
from messages.gather import gathered
from messages.paper.typeset import png
from messages.render import Line, Outcome, Words
from messages.telegram_html import length, plain

NAME = "steps.png"
"""What the file is called: nothing that says what it is about."""

MOST_CAPTION = 1024
"""What Telegram takes under a picture (Bot API 10.1), in UTF-16 code units after parsing."""

ROOM = 120
"""Characters up to which one more sentence of a step is told: four lines of the picture."""

MOST = 150
"""Characters of a step, however long its first sentence is."""

SENTENCE_END = re.compile(r"(?<=[.?!])\s+")


def road_png(
    words: Words, flow: str, place: Place, today: date, others: Sequence[tuple[str, Place]] = ()
) -> bytes:
    """Return an outcome's steps as a picture, 1,080 pixels wide and as tall as they need.

    Black on white, and told apart by shape and number alone.

    Args:
        words: what it is worded with.
        flow: the flow whose outcome this is.
        place: where the answers led in it.
        today: the day it is worded for, and the date it bears.
        others: flow and place of outcomes reached before, whose steps are added.
    """
    outcome = shortened(gathered(words, [(flow, place), *others], today))
    told = words.parts("bot/road.jinja", place, today, outcome=outcome)
    labels = {name: str(told[name]).strip() for name in ("title", "here", "rest")}
    page = {"language": words.folder.name, "date": written(today), **labels}
    return png("road.typ", {**page, "at": plain(outcome.title), "steps": [*outcome.steps]})


def road_text(
    words: Words, flow: str, place: Place, today: date, others: Sequence[tuple[str, Place]] = ()
) -> str:
    """Return what the picture of the same says, as Telegram HTML that fits under it.

    Steps that do not fit are left out from the end: the notes hold every one.
    """
    outcome = shortened(gathered(words, [(flow, place), *others], today))
    while True:
        told = words.parts("bot/road.jinja", place, today, outcome=outcome)
        text = str(told["body"]).strip()
        if length(text) <= MOST_CAPTION or not outcome.steps:
            return text
        outcome = replace(outcome, steps=outcome.steps[:-1])


def shortened(outcome: Outcome) -> Outcome:
    """Return an outcome whose steps are plain text, and their first sentences alone.

    A first sentence that lists too much ends between two things listed. What a step goes on
    to say is in the notes.
    """
    return replace(outcome, steps=tuple(Line(_short(plain(step))) for step in outcome.steps))


def _short(step: str) -> str:
    kept, *others = SENTENCE_END.split(step)
    for sentence in others:
        if len(kept) + len(sentence) >= ROOM:
            break
        kept = f"{kept} {sentence}"
    return kept if len(kept) <= MOST else f"{_cut(kept[:MOST])} …"


def _cut(text: str) -> str:
    """The text up to its last semicolon, or else its last space, or else all of it."""
    return (text.rpartition(";")[0] or text.rpartition(" ")[0] or text).rstrip()

"""The notes as a PDF: to print, to keep, or to take to a meeting."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from flows.flow import Place
from messages.facts import written
from messages.gather import gathered
from messages.paper.runs import paragraphs
from messages.paper.typeset import pdf
from messages.render import Outcome, Words
from messages.summary import authority

NAME = "notes.pdf"
"""What the file is called: nothing that says what it is about."""

SET_AS = {"steps": "numbers", "papers": "ticks", "notes": "bullets", "services": "bullets"}
"""Section → how `notes.typ` sets its items; the others are paragraphs."""


def notes_pdf(
    words: Words, flow: str, place: Place, today: date, others: Sequence[tuple[str, Place]] = ()
) -> bytes:
    """Return the summary of an outcome as PDF/UA-1 on A4; nothing in it is shortened.

    The same words on the same day give the same bytes, and its metadata is the same for all.

    Args:
        words: what it is worded with.
        flow: the flow whose outcome this is.
        place: where the answers led in it.
        today: the day it is worded for, and the date it bears.
        others: flow and place of outcomes reached before, whose steps are added.
    """
    outcome = gathered(words, [(flow, place), *others], today)
    more = authority(words, outcome)
    told = words.parts("bot/notes_pdf.jinja", place, today, outcome=outcome, **more)
    labels = {name: _line(told[name]) for name in ("title", "intro", "calls", "page", "of")}
    sections = [*_sections(outcome, told)]
    page = {"language": words.folder.name, "date": written(today), **labels}
    return pdf("notes.typ", {**page, "sections": sections})


def _sections(outcome: Outcome, told: Mapping[str, Any]) -> Iterator[dict[str, object]]:
    parts: dict[str, Iterable[str]] = {
        "stand": [outcome.stand],
        "why": [outcome.why],
        "steps": outcome.steps,
        "papers": outcome.papers,
        "notes": outcome.notes,
        "services": _lines(told["services"]),
        "grounds": _lines(told["grounds"]),
    }
    for name, items in parts.items():
        yield {
            "name": name,
            "heading": told["headings"][name],
            "set_as": SET_AS.get(name, "paragraphs"),
            "items": [paragraphs(item) for item in items if item],
        }


def _lines(text: object) -> list[str]:
    return [line.strip() for line in str(text).splitlines() if line.strip()]


def _line(text: object) -> str:
    return " ".join(_lines(text))

"""One set of notes out of every journey taken: nothing said twice, the present one first."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from flows.flow import Place
from messages.render import Line, Outcome, Words
from messages.services import MOST
from messages.telegram_html import plain

ALIKE = 0.6
"""Two lines that share this much of their words say the same thing, unless their topics differ."""

DANGER = "danger"
"""The topic of what to do in danger, which comes before every other step, whoever says it."""

FEWEST = 4
"""A line of fewer words than this is measured as if it had as many, or any other would say it."""

SMALL = {
    "a", "an", "and", "any", "as", "at", "be", "by", "can", "do", "for", "from", "have", "if",
    "in", "is", "it", "not", "of", "on", "or", "so", "that", "the", "them", "they", "to", "what",
    "with", "you", "your",
}  # fmt: skip


def gathered(words: Words, taken: Sequence[tuple[str, Place]], today: date) -> Outcome:
    """Return one outcome made of several: the first whole, and what the others add to it.

    Args:
        words: what they are worded with.
        taken: flow and place of each outcome reached, the present one first.
        today: the day they are worded for.
    """
    first, *others = (words.outcome(flow, place, today) for flow, place in taken)
    for other in others:
        steps = _danger_first(_with_new(first.steps, other.steps))
        notes = _not_about({step.topic for step in steps}, first.notes)
        first = replace(
            first,
            stand=_joined(first.stand, other.stand),
            rests_on=tuple(dict.fromkeys((*first.rests_on, *other.rests_on))),
            steps=steps,
            papers=_with_new(first.papers, other.papers),
            notes=_with_new(notes, other.notes, also=steps),
            services=tuple({s.id: s for s in (*first.services, *other.services)}.values())[:MOST],
            dates=tuple(dict.fromkeys((*first.dates, *other.dates))),
        )
    return first


def _joined(said: str, more: str) -> str:
    lines = [Line(line) for line in said.splitlines()]
    return said if _is_said(Line(more), lines) else f"{said}\n{more}"


def _danger_first(steps: tuple[Line, ...]) -> tuple[Line, ...]:
    return tuple(sorted(steps, key=lambda step: step.topic != DANGER))


def _not_about(topics: set[str], notes: tuple[Line, ...]) -> tuple[Line, ...]:
    """The notes that no step says: a step is what to do, so it is never left out for a note."""
    return tuple(note for note in notes if not note.topic or note.topic not in topics)


def _with_new(
    said: tuple[Line, ...], more: tuple[Line, ...], also: tuple[Line, ...] = ()
) -> tuple[Line, ...]:
    """The lines of both, leaving out of the second what the first already says."""
    kept = list(said)
    for line in more:
        if not _is_said(line, (*kept, *also)):
            kept.append(line)
    return tuple(kept)


def _is_said(line: Line, said: Sequence[Line]) -> bool:
    """Whether one of these is on the same topic or, where one has none, in nearly the same words.

    Two topics that differ are never the same: "call 999 if an order is broken" shares most of
    its words with "call 999 in danger".
    """
    words = _words(line)
    return any(
        line.topic == other.topic
        if line.topic and other.topic
        else _share(words, _words(other)) >= ALIKE
        for other in said
    )


def _words(line: str) -> set[str]:
    return {word.strip(".,:;“”()?").casefold() for word in plain(line).split()} - SMALL


def _share(one: set[str], other: set[str]) -> float:
    """How much of the shorter line the longer one says, from 0 to 1."""
    return len(one & other) / max(FEWEST, min(len(one), len(other)))

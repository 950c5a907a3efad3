"""One set of notes out of every journey taken: nothing said twice, the present one first."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from flows.flow import Place
from messages.render import Line, Outcome, Words
from messages.services import MOST
from messages.telegram_html import plain

ALIKE = 0.5
"""Two lines that share this much of their words say the same thing."""

SMALL = {"a", "an", "and", "the", "to", "of", "for", "it", "is", "in", "or", "you", "your", "that"}


def gathered(words: Words, taken: Sequence[tuple[str, Place]], today: date) -> Outcome:
    """Return one outcome made of several: the first whole, and what the others add to it.

    Args:
        words: what they are worded with.
        taken: flow and place of each outcome reached, the present one first.
        today: the day they are worded for.
    """
    first, *others = (words.outcome(flow, place, today) for flow, place in taken)
    for other in others:
        first = replace(
            first,
            stand=_joined(first.stand, other.stand),
            rests_on=tuple(dict.fromkeys((*first.rests_on, *other.rests_on))),
            steps=_with_new(first.steps, other.steps),
            papers=_with_new(first.papers, other.papers),
            notes=_with_new(first.notes, other.notes, also=first.steps),
            services=tuple({s.id: s for s in (*first.services, *other.services)}.values())[:MOST],
            dates=tuple(dict.fromkeys((*first.dates, *other.dates))),
        )
    return first


def _joined(said: str, more: str) -> str:
    lines = [Line(line) for line in said.splitlines()]
    return said if _is_said(Line(more), lines) else f"{said}\n{more}"


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
    """Whether one of these is on the same topic, or says nearly the same words."""
    words = _words(line)
    return any(
        (line.topic and line.topic == other.topic) or _share(words, _words(other)) >= ALIKE
        for other in said
    )


def _words(line: str) -> set[str]:
    return {word.strip(".,:;“”()?").casefold() for word in plain(line).split()} - SMALL


def _share(one: set[str], other: set[str]) -> float:
    """How much of the shorter line the longer one says, from 0 to 1."""
    return len(one & other) / max(1, min(len(one), len(other)))

"""The summary a parent keeps: one message, under Telegram's limit, whatever was answered."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from flows.flow import Place
from messages.facts import written
from messages.gather import gathered
from messages.render import Outcome, Words
from messages.telegram_html import MOST_TEXT, length

UNSOURCED = "General legal knowledge"
"""A statement nobody could read up is said as such in its words; it is no source to name."""


def summary(words: Words, taken: Sequence[tuple[str, Place]], today: date) -> str:
    """Return the notes of the outcomes reached as Telegram HTML, the present one first.

    Shortened from the end of the extra notes, then of the papers, then of the steps that other
    journeys added, until it fits in a message.
    """
    outcome = gathered(words, taken, today)
    place, own = taken[0][1], {*words.outcome(*taken[0], today).steps}
    least = max((n for n, step in enumerate(outcome.steps, 1) if step in own), default=0)
    text = _written(words, outcome, place, today)
    while length(text) > MOST_TEXT and (shorter := _shorter(outcome, least)) != outcome:
        outcome = shorter
        text = _written(words, outcome, place, today)
    return text


def _shorter(outcome: Outcome, least: int) -> Outcome:
    if outcome.notes:
        return replace(outcome, notes=outcome.notes[:-1])
    if outcome.papers:
        return replace(outcome, papers=outcome.papers[:-1])
    return replace(outcome, steps=outcome.steps[: max(least, len(outcome.steps) - 1)])


def authority(words: Words, outcome: Outcome) -> dict[str, object]:
    """Return what an outcome rests on: its rules, two sources at most, and when they were read."""
    law = [words.law[name] for name in outcome.rests_on]
    sourced = [entry for entry in law if not entry.source_name.startswith(UNSOURCED)]
    read = [entry.read for entry in sourced if entry.read]
    return {
        "rules": list(dict.fromkeys(entry.rule for entry in law if entry.rule)),
        "sources": list(dict.fromkeys(entry.source_name for entry in sourced))[:2],
        "read": written(min(read)) if read else "",
        "checked": written(max(fact.checked for fact in words.facts.values())),
    }


def _written(words: Words, outcome: Outcome, place: Place, today: date) -> str:
    more = authority(words, outcome)
    return words.page("bot/summary", place, today, outcome=outcome, **more).html

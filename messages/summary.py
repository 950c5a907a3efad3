"""The summary a parent keeps: one message, under Telegram's limit, whatever was answered."""

from dataclasses import replace
from datetime import date

from flows.flow import Place
from messages.facts import written
from messages.render import Outcome, Words
from messages.telegram_html import MOST_TEXT, length


def summary(words: Words, flow: str, place: Place, today: date) -> str:
    """Return the summary of an outcome as Telegram HTML.

    Shortened from the end of the extra notes, then of the papers, until it fits in a message.
    """
    outcome = words.outcome(flow, place, today)
    text = _written(words, outcome, place, today)
    while length(text) > MOST_TEXT and (outcome.notes or outcome.papers):
        outcome = _shorter(outcome)
        text = _written(words, outcome, place, today)
    return text


def _shorter(outcome: Outcome) -> Outcome:
    if outcome.notes:
        return replace(outcome, notes=outcome.notes[:-1])
    return replace(outcome, papers=outcome.papers[:-1])


def _written(words: Words, outcome: Outcome, place: Place, today: date) -> str:
    law = [words.law[name] for name in outcome.rests_on]
    rules = list(dict.fromkeys(entry.rule for entry in law if entry.rule))
    sources = list(dict.fromkeys(entry.source_name for entry in law))[:2]
    read = [entry.read for entry in law if entry.read]
    page = words.page(
        "bot/summary",
        place,
        today,
        outcome=outcome,
        rules=rules,
        sources=sources,
        read=written(min(read)) if read else "",
        checked=written(max(fact.checked for fact in words.facts.values())),
    )
    return page.html

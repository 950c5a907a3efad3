"""The words of every state, on every path sampled, today and once every fact is overdue."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import date
from functools import cache
from random import Random

from flows.catalogue import FLOWS
from flows.flow import Flow, Place
from flows.paths import answers_to, walks
from flows.session import Answer, Answers
from messages.render import Message, Outcome, Words

TODAY = date(2026, 11, 22)
OVERDUE = date(2040, 1, 1)

STATES = [(flow, state) for flow in FLOWS for state in FLOWS[flow].machine.states]
OUTCOMES = [
    (flow, state) for flow, state in STATES if state in FLOWS[flow].outcomes and state != "menu"
]
"""Where a walk ends with a summary; the menu ends the opening with a choice instead."""

BEGINNINGS: list[Answers] = [
    {"safety": "no", "nation": "england", "contact_barred": "no"},
    {"safety": "no", "nation": "no_children", "home": "wales", "contact_barred": "no"},
    {"safety": "yes", "nation": "wales"},
]
"""Most answers at the start end a walk or call for care; from these the rest is reached."""


@cache
def words() -> Words:
    return Words()


@cache
def places(flow: str) -> dict[str, list[Place]]:
    """Return state → the places of this flow that paths reach, from first question to outcome."""
    sampled = FLOWS[flow]
    die = Random(flow)  # noqa: S311 (the same walks every time, nothing secret)
    distinct = {
        (place.state, *place.answers.items()): place
        for place in (*walks(sampled), *_full_walks(sampled, die))
    }
    found = defaultdict(list)
    for place in distinct.values():
        found[place.state].append(place)
    return found


def _full_walks(flow: Flow, die: Random, each: int = 80) -> Iterator[Place]:
    for beginning in BEGINNINGS * each:
        place = flow.place(beginning)
        while place.state in flow.questions:
            answer = _roll(flow, place.state, die)
            place = flow.place({**beginning, **place.answers, place.state: answer})
            yield place


def _roll(flow: Flow, question: str, die: Random) -> Answer:
    *one, last = answers_to(flow, question)
    if not isinstance(last, tuple):
        return die.choice([*one, last])
    some = tuple(option for option in last if die.random() < 1 / 2)
    return die.choice([die.choice(one), some or last, last])


@cache
def messages(flow: str, state: str) -> list[tuple[Place, date, Message]]:
    """Return what a state says at each of its places, on both days."""
    say = words().outcome if state in FLOWS[flow].outcomes else words().question
    return [
        (place, today, say(flow, place, today))
        for place in places(flow)[state]
        for today in (TODAY, OVERDUE)
    ]


def outcomes(flow: str, state: str) -> list[tuple[Place, date, Outcome]]:
    """Return what an outcome says at each of its places, on both days."""
    return [
        (place, today, message)
        for place, today, message in messages(flow, state)
        if isinstance(message, Outcome)
    ]

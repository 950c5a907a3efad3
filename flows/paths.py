"""Sample paths through a flow: every option of every question, every outcome, always the same.

For checks that must be quick. First a search, which goes on wherever an answer leads somewhere
it did not lead before; then the paths to each outcome with every answer changed in turn; then
the same paths with some answers rolled anew by a seeded die, a quarter of them as a parent
whose answers in another flow were a warning sign.
"""

from collections import deque
from collections.abc import Iterator
from random import Random

from flows.flow import Flow, Place
from flows.safety import WARNED, is_careful
from flows.session import Answer, Answers
from flows.table import Guard

ROLLED = 80
"""Paths rolled a flow; in all a few hundred places, some two thousand for the longest."""


def walks(flow: Flow, rolled: int = ROLLED) -> Iterator[Place]:
    """Yield places of a flow, from the first question to every outcome, none of them twice.

    Every option of every question is answered somewhere, each option of a choose-any question
    alone and all of them together. Pairs of ticks are left to the die: for those, and for
    every row of the table, walk every path.
    """
    seen: set[tuple[tuple[str, Answer], ...]] = set()
    for place in _walked(flow, rolled):
        key = tuple(place.answers.items())
        if key not in seen:
            seen.add(key)
            yield place


def _walked(flow: Flow, rolled: int) -> Iterator[Place]:
    ends: dict[tuple[str, bool], Place] = {}
    for place in _searched(flow):
        yield place
        if place.state in flow.outcomes:
            ends.setdefault((place.state, is_careful(place.answers)), place)
    for end in ends.values():
        yield from _varied(flow, end)
    die = Random(flow.name)  # noqa: S311 (the same walks every time, nothing secret)
    for number in range(rolled):
        yield from _rolled(flow, die.choice([*ends.values()]), die, warned=number % 4 == 0)


def answers_to(flow: Flow, question: str) -> tuple[Answer, ...]:
    """Return the answers worth trying: each option, and for choose-any all at once too."""
    offered = flow.options(question)
    if question not in flow.choose_any:
        return offered
    together = tuple(option for option in offered if option != flow.choose_any[question].none)
    return (*((option,) for option in offered), together)


def _searched(flow: Flow) -> Iterator[Place]:
    queue, taken = deque([flow.place({})]), set[tuple[object, ...]]()
    guards = {guard for row in flow.rows for guard in row[3:]}
    while queue:
        place = queue.popleft()
        yield place
        if place.state in flow.outcomes:
            continue
        for answer in answers_to(flow, place.state):
            onward = flow.place({**place.answers, place.state: answer})
            passing = tuple(_passes(guard, onward.answers) for guard in guards)
            if (step := (place.state, answer, onward.state, passing)) not in taken:
                taken.add(step)
                queue.append(onward)


def _passes(guard: Guard, answers: Answers) -> bool:
    """A guard may read a question that is not asked on this path: then it opens nothing here."""
    try:
        return guard(answers)
    except KeyError:
        return False


def _varied(flow: Flow, end: Place) -> Iterator[Place]:
    for question in end.path:
        for answer in answers_to(flow, question):
            yield flow.place({**end.answers, question: answer})


def _rolled(flow: Flow, end: Place, die: Random, warned: bool) -> Iterator[Place]:
    kept = {question: end.answers[question] for question in end.path if die.random() < 2 / 3}
    place = flow.place({WARNED: "yes"} if warned else {})
    while place.state in flow.questions:
        answer = kept.get(place.state) or _roll(flow, place.state, die)
        place = flow.place({**place.answers, place.state: answer})
        yield place


def _roll(flow: Flow, question: str, die: Random) -> Answer:
    if question not in flow.choose_any:
        return die.choice(flow.options(question))
    *alone, together = answers_to(flow, question)
    some = tuple(option for option in together if die.random() < 1 / 2)
    return die.choice([*alone, together, *([some] * len(alone) if some else [])])

"""Sample paths through a flow: every option of every question, every outcome, always the same.

For checks that must be quick. Two kinds of walk are made: a search that goes on wherever an
answer leads somewhere it did not lead before, then walks by the roll of a seeded die, a
quarter of them as a parent whose answers in another flow were a warning sign.
"""

from collections import deque
from collections.abc import Iterator
from itertools import chain
from random import Random

from flows.flow import Flow, Guard, Place
from flows.safety import WARNED, is_careful
from flows.session import Answer, Answers

WALKS = 100
"""Random walks a flow, each of 3 to 25 places: a second or less for the longest flow."""

Given = dict[str, Answer]


def walks(flow: Flow, random_walks: int = WALKS) -> Iterator[Place]:
    """Yield places of a flow, from the first question to every outcome, none of them twice.

    Every option of every question is answered somewhere, each option of a choose-any question
    alone and all of them together, and every row of the table is followed that these reach.
    """
    seen: set[tuple[tuple[str, Answer], ...]] = set()
    for place in chain(_searched(flow), _rolled(flow, random_walks)):
        key = tuple(place.answers.items())
        if key not in seen:
            seen.add(key)
            yield place


def answers_to(flow: Flow, question: str) -> tuple[Answer, ...]:
    """Return the answers worth trying: each option, and for choose-any all at once too."""
    offered = flow.options(question)
    if question not in flow.choose_any:
        return offered
    together = tuple(option for option in offered if option != flow.choose_any[question].none)
    return (*((option,) for option in offered), together)


def _searched(flow: Flow) -> Iterator[Place]:
    queue, taken = deque([flow.place({})]), set[tuple[object, ...]]()
    guards = {is_careful, *(guard for row in flow.rows for guard in row[3:])}
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


def _rolled(flow: Flow, count: int) -> Iterator[Place]:
    die = Random(flow.name)  # noqa: S311 (the same walks every time, nothing secret)
    going_on = {(row[1], row[0]) for row in flow.rows if row[2] in flow.questions}
    for number in range(count):
        place = flow.place({WARNED: "yes"} if number % 4 == 0 else {})
        yield place
        while place.state in flow.questions:
            answer = _roll(flow, place.state, die, going_on)
            place = flow.place({**place.answers, place.state: answer})
            yield place


def _roll(flow: Flow, question: str, die: Random, going_on: set[tuple[str, str]]) -> Answer:
    """Ticks may be any at all; of other answers, those that end the walk are the rarer."""
    if question in flow.choose_any:
        *one_or_all, together = answers_to(flow, question)
        some = tuple(option for option in together if die.random() < 1 / 2)
        return die.choice([*one_or_all, together, *([some] * len(one_or_all) if some else [])])
    offered = flow.options(question)
    further = [choice for choice in offered if (question, choice) in going_on]
    return die.choice(further if further and die.random() < 9 / 10 else offered)

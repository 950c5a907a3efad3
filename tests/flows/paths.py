"""Every path of a flow: each distinct sequence of states once, with answers that walk it.

A flow can be walked in more ways than can be tried, and in far fewer that differ: two parents at
one question whom no guard still ahead can tell apart have the same ways on. So the flow
is asked, one answer at a time, for one parent of each kind.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cache
from itertools import combinations

from flows.catalogue import FLOWS
from flows.exemptions import about_children, about_money
from flows.flow import Flow, Place
from flows.session import Answer, Answers

Fact = Callable[[Answers], object]
"""Something that guards, or a test, may tell two parents apart by."""

Kind = tuple[object, ...]
"""A state, and what each guard still ahead of it says of the answers so far."""

Way = tuple[tuple[str, Answer], ...]
"""Questions with the answer given to each, first to last."""

TOLD_APART = {"reasons"}
"""Choose-any questions whose ticks each lead somewhere of their own: every set of ticks counts.

Of the others the flows only ask whether any of some options is ticked, so each alone and all
at once are enough.
"""


class Paths:
    """All ways through one flow.

    Attributes:
        facts: what else to tell parents apart by, beside the guards of the flow's rows.
        only: question → the only answers to try there.
        given: answers already given in another flow.
        places: kind → the place of one such parent, for every question and outcome.
        steps: every (question, answer, state that followed).
    """

    def __init__(
        self,
        flow: Flow,
        facts: Collection[Fact] = (),
        only: Mapping[str, Collection[Answer]] | None = None,
        given: Answers | None = None,
    ) -> None:
        self.flow = flow
        self.only = dict(only or {})
        self.given = dict(given or {})
        self.facts = {state: (*guards_ahead(flow, state), *facts) for state in states(flow)}
        self.steps: set[tuple[str, Answer, str]] = set()
        self._onward: dict[Kind, dict[Kind, Answer]] = {}
        first = flow.place(self.given)
        self._first = self.kind(first)
        self.places: dict[Kind, Place] = {self._first: first}
        self._explore([first])

    def kind(self, place: Place) -> Kind:
        """Return what decides the ways on from here."""
        return (place.state, *(_told(fact, place.answers) for fact in self.facts[place.state]))

    def _explore(self, new: list[Place]) -> None:
        while new:
            place = new.pop()
            onward = self._onward[self.kind(place)] = {}
            for answer in self.answers_to(place.state):
                arrived = self.after(place, answer)
                self.steps.add((place.state, answer, arrived.state))
                onward.setdefault(self.kind(arrived), answer)
                if self.kind(arrived) not in self.places:
                    self.places[self.kind(arrived)] = arrived
                    new.append(arrived)

    def answers_to(self, state: str) -> Collection[Answer]:
        """Return the answers tried at a question; none at an outcome."""
        return self.only.get(state) or answers_to(self.flow, state)

    def after(self, place: Place, answer: Answer) -> Place:
        """Return the place one answer later."""
        return self.flow.place({**self.given, **place.answers, place.state: answer})

    def ways(self) -> Iterator[tuple[tuple[str, ...], Way]]:
        """Return each sequence of states from the first question to an outcome, and its way."""
        return self._ways({self._first: ()}, (str(self._first[0]),))

    def _ways(
        self, here: dict[Kind, Way], passed: tuple[str, ...]
    ) -> Iterator[tuple[tuple[str, ...], Way]]:
        if passed[-1] in self.flow.outcomes:
            yield passed, next(iter(here.values()))
        following: dict[str, dict[Kind, Way]] = {}
        for kind, way in here.items():
            for arrived, answer in self._onward[kind].items():
                there = following.setdefault(str(arrived[0]), {})
                there.setdefault(arrived, (*way, (passed[-1], answer)))
        for state, there in following.items():
            yield from self._ways(there, (*passed, state))


@cache
def paths_of(name: str) -> Paths:
    """Return all ways through a flow of the catalogue.

    What the dispute is about is told apart to the end: two exemptions hold for one list only.
    """
    return Paths(FLOWS[name], facts=(about_children, about_money))


def states(flow: Flow) -> tuple[str, ...]:
    """Return every question and outcome."""
    return (*flow.questions, *flow.outcomes)


def answers_to(flow: Flow, state: str) -> list[Answer]:
    """Return answers that give each option, and each set of ticks that leads somewhere else."""
    options = flow.options(state)
    if state not in flow.choose_any:
        return list(options)
    none = flow.choose_any[state].none
    ticks = [option for option in options if option != none]
    sizes = range(1, len(ticks) + 1) if state in TOLD_APART else (1, len(ticks))
    return [(none,), *(chosen for size in sizes for chosen in combinations(ticks, size))]


def guards_ahead(flow: Flow, state: str) -> tuple[Fact, ...]:
    """Return the guards of every row that can still be met from this state on."""
    met = onward(flow, state)
    return tuple(dict.fromkeys(row[3] for row in flow.rows if len(row) > 3 and row[1] in met))


def onward(flow: Flow, state: str) -> set[str]:
    """Return this state and every state that rows lead to from it, sooner or later."""
    found, new = set[str](), {state}
    while new:
        found |= new
        new = {str(row[2]) for row in flow.rows if row[1] in new} - found
    return found


def _told(fact: Fact, answers: Answers) -> object:
    try:
        return fact(answers)
    except KeyError:  # it reads an answer that is given later
        return None

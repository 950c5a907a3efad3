"""A flow: a table of transitions, and a parent's place in it found by replaying answers.

All that moves a place is in this file, and it is the only one that imports `transitions`.
A machine is shared by everybody and holds no model: a place is handed to one event and
dropped (registering models keeps every one of them for ever).
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from types import SimpleNamespace

from transitions import Machine, State

from flows.safety import WARNED, is_warned
from flows.session import Answer, Answers, Session
from flows.table import DONE, ChooseAny, FlowError, Row, check

REMEMBERED = 512
"""How many places a flow remembers: a dozen questions are asked of each on the way to one screen,
and most parents pass the same ones."""


class InvalidAnswerError(Exception):
    """The present question does not offer that choice; the session given still stands."""


@dataclass(frozen=True)
class Place:
    """Where a parent stands.

    Attributes:
        state: a question not yet answered, or an outcome.
        path: the questions answered on the way, first to last.
        answers: the answers that count, question → answer, in path order.
    """

    state: str
    path: tuple[str, ...]
    answers: Answers

    def __hash__(self) -> int:
        """Return what equal places share: their answers stand in the order of their paths."""
        return hash((self.state, *self.answers.items()))


class Flow:
    """One conversation, checked when it is made.

    Raises:
        FlowError: a row names an unknown state, or a question has no way on.
    """

    def __init__(
        self,
        name: str,
        questions: Sequence[str],
        outcomes: Sequence[str],
        rows: Sequence[Row],
        choose_any: Mapping[str, ChooseAny] | None = None,
    ) -> None:
        self.name = name
        self.questions = tuple(questions)
        self.outcomes = tuple(outcomes)
        self.rows = tuple(tuple(row) for row in rows)
        self.choose_any = dict(choose_any or {})
        self.first = self.questions[0]
        check(name, self.questions, self.outcomes, self.rows, self.choose_any)
        self._found = lru_cache(REMEMBERED)(self._find)
        self._options = {question: self._offered(question) for question in self.questions}
        self.machine = Machine(
            model=None,
            states=[*self.questions, *(State(outcome, final=True) for outcome in self.outcomes)],
            transitions=[list(row) for row in self.rows],
            initial=self.first,
            auto_transitions=False,  # no to_<state>() ways around the table
        )

    def _offered(self, question: str) -> tuple[str, ...]:
        if question in self.choose_any:
            return self.choose_any[question].options
        return tuple(dict.fromkeys(str(row[0]) for row in self.rows if row[1] == question))

    def options(self, question: str) -> tuple[str, ...]:
        """Return the choices a question offers, in table order; empty for an outcome."""
        return self._options.get(question, ())

    def place(self, answers: Answers) -> Place:
        """Return the place these answers lead to, asking each question for its answer.

        A warning sign counts from the first question on when it was given in another flow, or
        in this one before another answer led away from it.
        """
        return self._found(tuple(answers.items()))

    def _find(self, given: tuple[tuple[str, Answer], ...]) -> Place:
        answers = dict(given)
        place = self._replay(answers, warned=False)
        aside = {name: given for name, given in answers.items() if name not in place.path}
        return self._replay(answers, warned=True) if is_warned(aside) else place

    def _replay(self, answers: Answers, *, warned: bool) -> Place:
        counted: dict[str, Answer] = {WARNED: "yes"} if warned else {}
        at = SimpleNamespace(state=self.first)
        while at.state in self.questions:
            question = at.state
            answer = answers.get(question)
            if answer is None or not self.fits(question, answer):
                break
            counted[question] = answer
            trigger = DONE if question in self.choose_any else str(answer)
            if not self.machine.events[trigger].trigger(at, counted):
                raise FlowError(f"flow {self.name}: no row leads on from {question}={answer!r}")
        return Place(at.state, tuple(name for name in counted if name != WARNED), counted)

    def fits(self, question: str, answer: Answer) -> bool:
        """Return whether the question offers this answer, as it now stands in the table."""
        offered = self.options(question)
        if question not in self.choose_any:
            return isinstance(answer, str) and answer in offered
        if isinstance(answer, str) or not answer or not set(answer) <= set(offered):
            return False
        return self.choose_any[question].none not in answer or len(answer) == 1

    def answer(self, session: Session, answer: Answer) -> Session:
        """Return the session one answer later; the one given is left as it was.

        Raises:
            InvalidAnswerError: the present question does not offer it, or this is an outcome.
        """
        question = self.place(session.answers).state
        if question not in self.questions or not self.fits(question, answer):
            raise InvalidAnswerError(f"{self.name}/{question}: {answer!r}")
        return session.with_answer(question, answer)

    def tick(
        self, question: str, ticked: tuple[str, ...], choice: str, on: bool
    ) -> tuple[str, ...]:
        """Return what is ticked after one tap; the exclusive option clears the others.

        Raises:
            InvalidAnswerError: not an option of this choose-any question.
        """
        if question not in self.choose_any or choice not in self.options(question):
            raise InvalidAnswerError(f"{self.name}/{question}: {choice!r}")
        none = self.choose_any[question].none
        if on and choice == none:
            return (none,)
        now = ({*ticked} - {none}) | {choice} if on else {*ticked} - {choice}
        return tuple(option for option in self.options(question) if option in now)

"""What a flow's table is made of, and whether it is sound."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from flows.session import Answers, chosen

DONE = "done"
"""The trigger of a choose-any question: what was ticked is read by the guards."""

Guard = Callable[[Answers], bool]
Row = Sequence[Any]  # strings, and a Guard in the fourth place
"""(choice, question, next state) or (choice, question, next state, guard)."""


class FlowError(Exception):
    """A flow's table is wrong; the sentence names the flow and the row."""


@dataclass(frozen=True)
class ChooseAny:
    """A question where several options may be ticked.

    Attributes:
        options: in the order they are offered, the exclusive one last.
        none: the option that excludes the others.
    """

    options: tuple[str, ...]
    none: str = "none"


def ticked(question: str, option: str) -> Guard:
    """Return a guard that is true when this option was ticked at a choose-any question."""

    def guard(answers: Answers) -> bool:
        return option in chosen(answers, question)

    guard.__name__ = f"ticked_{option}"
    return guard


def check(
    flow: str,
    questions: Sequence[str],
    outcomes: Sequence[str],
    rows: Sequence[Row],
    choose_any: Mapping[str, ChooseAny],
) -> None:
    """Refuse a table that names an unknown state or gives a question no way on.

    Raises:
        FlowError: with the flow, and the row counted from one.
    """
    for number, row in enumerate(rows, start=1):
        if said := _wrong_row(row, questions, outcomes, choose_any):
            raise FlowError(f"flow {flow}, row {number} {list(row[:3])}: {said}")
    for question in questions:
        if not any(row[1] == question for row in rows):
            raise FlowError(f"flow {flow}: question '{question}' has no row of its own")


def _wrong_row(
    row: Row,
    questions: Sequence[str],
    outcomes: Sequence[str],
    choose_any: Mapping[str, ChooseAny],
) -> str:
    if len(row) not in (3, 4):
        return "a row is choice, question, next state and maybe a guard"
    if row[1] not in questions:
        return f"'{row[1]}' is not a question of this flow"
    if row[2] not in questions and row[2] not in outcomes:
        return f"'{row[2]}' is not a question or outcome of this flow"
    if row[1] in choose_any and row[0] != DONE:
        return f"a choose-any question moves on '{DONE}' only"
    return ""

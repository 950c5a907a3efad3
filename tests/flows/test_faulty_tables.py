"""Is a slip in a flow's table refused, or the walk stopped, in a sentence naming the row?"""

import pytest

from flows.flow import Flow
from flows.table import DONE, ChooseAny, FlowError

QUESTIONS = ["safety", "worries"]
OUTCOMES = ["menu", "call_now"]
ROWS = [
    ["yes", "safety", "call_now"],
    ["no", "safety", "worries"],
    [DONE, "worries", "menu"],
]
CHOOSE_ANY = {"worries": ChooseAny(("cost", "none"))}


def table(*changed, row=1, questions=QUESTIONS):
    rows = [*ROWS[:row], *changed, *ROWS[row + 1 :]]
    return Flow("example", questions, OUTCOMES, rows, CHOOSE_ANY)


def test_the_table_the_faults_are_put_into_is_sound():
    assert table(ROWS[1]).place({"safety": "no", "worries": ("cost",)}).state == "menu"


@pytest.mark.parametrize(
    ("faulty", "named"),
    [
        (["no", "safety", "worrys"], "'worrys'"),
        (["no", "saftey", "worries"], "'saftey'"),
        (["no", "menu", "worries"], "'menu'"),
        (["no", "safety"], "row is"),
        (["no", "safety", "worries", lambda answers: True, "more"], "row is"),
        (["no", "worries", "menu"], "'done'"),
    ],
    ids=["destination", "question", "outcome asks", "two columns", "five columns", "trigger"],
)
def test_a_mistyped_row_is_refused_and_named(faulty, named):
    with pytest.raises(FlowError, match="flow example, row 2 ") as raised:
        table(faulty)

    assert named in str(raised.value)


def test_a_question_that_no_row_starts_from_is_refused_and_named():
    with pytest.raises(FlowError, match="flow example: question 'nation'"):
        table(ROWS[1], questions=[*QUESTIONS, "nation"])


def test_a_missing_last_row_stops_the_walk_at_that_answer():
    flow = table(["no", "safety", "worries", lambda answers: False])

    with pytest.raises(FlowError, match="flow example: no row leads on from safety='no'"):
        flow.place({"safety": "no"})


def test_a_guard_that_returns_text_does_not_count_as_passed():
    flow = table(["no", "safety", "worries", lambda answers: "yes"])

    with pytest.raises(FlowError, match="flow example: no row leads on from safety='no'"):
        flow.place({"safety": "no"})


def test_a_choose_any_question_that_no_row_starts_from_is_refused_and_named():
    with pytest.raises(FlowError, match="flow example: question 'worries'"):
        Flow("example", QUESTIONS, OUTCOMES, ROWS[:2], CHOOSE_ANY)

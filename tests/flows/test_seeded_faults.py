"""Would the other tests notice? A fault is put into a table, and a check has to find it."""

import pytest

from flows.compulsory import COMPULSORY, is_directed, is_invited, is_ncdr
from flows.exemptions import has_exemption
from flows.flow import Flow, InvalidAnswerError
from flows.miam import MIAM
from flows.refusal import REFUSAL, has_recent_miam
from flows.safety import is_careful
from flows.table import FlowError
from tests.flows.conversation import after
from tests.flows.paths import Paths
from tests.golden.cases import OUTCOMES, cases, walks

ONE_OR_NONE = [(reason,) for reason in COMPULSORY.options("reasons")]


def always(answers):
    return True


def changed(flow, change):
    """The same flow, with the rows that `change` returns in place of each."""
    rows = [new for row in flow.rows for new in change(list(row))]
    return Flow(flow.name, flow.questions, flow.outcomes, rows, flow.choose_any)


def without(flow, *row):
    return changed(flow, lambda each: [] if each[:3] == [*row] else [each])


def leading(flow, *row, to):
    return changed(flow, lambda each: [[*row[:2], to]] if each == [*row] else [each])


def guarded(flow, guard, by):
    swapped_in = {guard: by}
    return changed(flow, lambda each: [[*each[:3], *(swapped_in.get(it, it) for it in each[3:])]])


def unguarded_first(flow, choice, question):
    rows = sorted(flow.rows, key=lambda row: len(row) if row[:2] == (choice, question) else 0)
    return Flow(flow.name, flow.questions, flow.outcomes, rows, flow.choose_any)


def is_right_for_the_golden_cases(flow):
    for name, walk in walks().items():
        expected = cases()[name]["expect"]
        try:
            ended = OUTCOMES.get(after(flow, **walk).state)
        except (AssertionError, InvalidAnswerError, FlowError):
            return False
        if ended not in {expected["outcome"], *expected.get("accept_also", ())}:
            return False
    return True


def reaches_every_state(flow):
    try:
        places = Paths(flow, only={"reasons": ONE_OR_NONE}).places.values()
    except FlowError:
        return False
    return {place.state for place in places} == {*flow.questions, *flow.outcomes}


def keeps_the_careful_apart(flow):
    for place in Paths(flow, facts=(is_careful,)).places.values():
        careful, ended = is_careful(place.answers), "last_miam" in place.answers
        if careful and place.state in {"tried", "behind", "gain", "next_move"}:
            return False
        if ended and place.state in flow.outcomes and careful != (place.state == "protected_plan"):
            return False
    return True


def lets_a_refusal_bar_nobody(flow):
    """A meeting within four months is enough to apply, and an older one is not (r 3.8(1)(d))."""
    tried = {"tried": ("none",), "answered": "said_no", "behind": ("none",), "gain": ("none",)}
    safe = {"safety": "no", "nation": "england", "contact_barred": "no", "about": "money", **tried}
    ends = {
        when: after(flow, **safe, last_miam="miam", miam_when=when, next_move="court").state
        for when in ("under_3", "over_4")
    }
    return ends == {"under_3": "get_form_signed", "over_4": "book_own_miam"}


def prepares_for_the_right_day(flow):
    going = {"safety": "no", "nation": "wales", "role": "applying"}
    ends = {
        (stage, worry): after(flow, **going, stage=stage, worries=(worry,)).state
        for stage in ("before", "soon")
        for worry in ("cost", "none")
    }
    return ends == {
        ("before", "cost"): "means",
        ("soon", "cost"): "means",
        ("before", "none"): "prepare_to_book",
        ("soon", "none"): "prepare_for_the_day",
    }


SOUND = [
    (COMPULSORY, is_right_for_the_golden_cases),
    (COMPULSORY, reaches_every_state),
    (REFUSAL, keeps_the_careful_apart),
    (REFUSAL, lets_a_refusal_bar_nobody),
    (REFUSAL, reaches_every_state),
    (MIAM, prepares_for_the_right_day),
    (MIAM, reaches_every_state),
]

FAULTS = {
    "a row is lost": (
        without(COMPULSORY, "child", "role", "young_person"),
        is_right_for_the_golden_cases,
    ),
    "the last row of an answer is lost": (
        without(COMPULSORY, "under_3", "miam_when", "miam_signed"),
        is_right_for_the_golden_cases,
    ),
    "the invited are sent to apply": (
        guarded(COMPULSORY, is_invited, lambda answers: False),
        is_right_for_the_golden_cases,
    ),
    "everybody is taken for directed by a judge": (
        guarded(COMPULSORY, is_directed, always),
        is_right_for_the_golden_cases,
    ),
    "every reason ticked counts": (
        guarded(COMPULSORY, has_exemption, always),
        is_right_for_the_golden_cases,
    ),
    "a letter is asked of those who went to a MIAM": (
        guarded(COMPULSORY, is_ncdr, always),
        is_right_for_the_golden_cases,
    ),
    "the way round the guard comes first": (
        unguarded_first(COMPULSORY, "done", "abuse_proof"),
        is_right_for_the_golden_cases,
    ),
    "an emergency order does not count": (
        leading(COMPULSORY, "order", "care", "care_case", to="situation"),
        is_right_for_the_golden_cases,
    ),
    "a meeting runs out before it should": (
        leading(COMPULSORY, "under_4", "miam_when", "in_time", to="reasons"),
        is_right_for_the_golden_cases,
    ),
    "being let off carries over": (
        leading(COMPULSORY, "was_exempt", "case_step", "reasons", to="same_case"),
        is_right_for_the_golden_cases,
    ),
    "an outcome is cut off": (
        leading(COMPULSORY, "divorce", "kind", "divorce_only", to="not_listed"),
        reaches_every_state,
    ),
    "nobody is careful": (
        guarded(REFUSAL, is_careful, lambda answers: False),
        keeps_the_careful_apart,
    ),
    "the careful are asked what lies behind it": (
        without(REFUSAL, "silence", "answered", "last_miam"),
        keeps_the_careful_apart,
    ),
    "everybody is taken for in danger": (
        guarded(REFUSAL, is_careful, always),
        keeps_the_careful_apart,
    ),
    "an old meeting is taken for a recent one": (
        guarded(REFUSAL, has_recent_miam, always),
        lets_a_refusal_bar_nobody,
    ),
    "a recent meeting is forgotten": (
        unguarded_first(REFUSAL, "court", "next_move"),
        lets_a_refusal_bar_nobody,
    ),
    "cost is passed over": (
        without(MIAM, "done", "worries", "means"),
        prepares_for_the_right_day,
    ),
    "the day and the booking change places": (
        unguarded_first(MIAM, "done", "worries"),
        prepares_for_the_right_day,
    ),
}


@pytest.mark.parametrize(("flow", "is_sound"), SOUND)
def test_the_tables_as_they_are_pass_the_checks(flow, is_sound):
    assert is_sound(flow)


@pytest.mark.parametrize(("flow", "is_sound"), FAULTS.values(), ids=FAULTS)
def test_a_fault_put_into_a_table_is_noticed(flow, is_sound):
    assert not is_sound(flow)

"""Does every flow, on every path, lead on to an outcome, and ask safety and nation first?"""

from collections import Counter
from graphlib import TopologicalSorter

import pytest

from flows import opening
from flows.catalogue import FLOWS
from flows.table import DONE
from tests.flows.paths import paths_of

NONCE = 6
MOST_CALLBACK_DATA = 64
"""Bytes; Telegram refuses a button that carries more."""

NEVER_FOLLOWED = {
    "compulsory": {
        *((choice, "mediators", "book_miam") for choice in ("none_near", "none_in_time")),
        ("no_facilities", "mediators", "book_miam"),
        *((choice, "without_notice", "book_miam") for choice in ("defeated", "no_time", "risk")),
        *((choice, "under_18", "book_miam") for choice in ("me", "ex")),
        (DONE, "reasons", "claim_exemption"),
    }
}
"""Rows nobody may follow: who has just named an exemption is not sent to book a meeting, and who
has only ticked reasons has met no condition yet. The rows of every reason are made alike.
"""

NATIONS = {"help": ("england", "wales", "scotland", "northern_ireland")}
"""Where a flow goes on besides England and Wales: the rules end at the border, help does not."""

every_flow = pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)


@every_flow
def test_every_answer_to_every_question_leads_on(flow):
    explored = paths_of(flow.name)

    led_on = {(question, answer) for question, answer, _ in explored.steps}
    for place in explored.places.values():
        for option in flow.options(place.state):
            answer = (option,) if place.state in flow.choose_any else option
            assert (place.state, answer) in led_on


@every_flow
def test_every_path_ends_at_an_outcome_and_asks_nothing_twice(flow):
    for states, _ in paths_of(flow.name).ways():
        assert states[-1] in flow.outcomes
        assert len(states) == len(set(states))


@every_flow
def test_a_path_walked_as_a_whole_passes_the_same_questions(flow):
    for number, (states, way) in enumerate(paths_of(flow.name).ways()):
        if number % 50 == 0:  # each step was taken by the flow; this is that the steps join
            place = flow.place(dict(way))
            assert (*place.path, place.state) == states


@every_flow
def test_no_question_can_come_round_again(flow):
    joined = TopologicalSorter[str]()
    for row in flow.rows:
        joined.add(str(row[2]), str(row[1]))

    joined.prepare()  # raises CycleError with the loop


@every_flow
def test_every_question_and_outcome_is_reached(flow):
    reached = {place.state for place in paths_of(flow.name).places.values()}

    assert reached == {*flow.questions, *flow.outcomes}


@every_flow
def test_every_row_is_followed_by_somebody(flow):
    followed = {
        (DONE if question in flow.choose_any else answer, question, state)
        for question, answer, state in paths_of(flow.name).steps
    }

    assert {row[:3] for row in flow.rows} - followed == NEVER_FOLLOWED.get(flow.name, set())


@every_flow
def test_no_two_rows_lead_from_one_answer_to_one_state(flow):
    assert [row for row, times in Counter(row[:3] for row in flow.rows).items() if times > 1] == []


@every_flow
def test_the_last_row_of_every_answer_has_no_guard_and_the_others_have(flow):
    for question in flow.questions:
        for choice in dict.fromkeys(row[0] for row in flow.rows if row[1] == question):
            rows = [row for row in flow.rows if row[:2] == (choice, question)]
            assert [len(row) for row in rows] == [4] * (len(rows) - 1) + [3], (question, choice)


@every_flow
def test_safety_is_asked_first_and_where_the_children_live_before_anything_of_the_flow(flow):
    for states, _ in paths_of(flow.name).ways():
        assert states[0] == "safety"
        beginning = [state for state in states if state in opening.QUESTIONS]
        assert list(states[: len(beginning)]) == beginning
        assert "nation" in beginning or states[-1] == "call_now"


@every_flow
def test_outside_england_and_wales_nothing_of_the_flow_is_asked(flow):
    for states, way in paths_of(flow.name).ways():
        answers = dict(way)
        lives = answers.get("home", answers.get("nation"))
        if lives not in NATIONS.get(flow.name, ("england", "wales")):
            assert {*states} <= {*opening.QUESTIONS, *opening.OUTCOMES}


@every_flow
def test_the_longest_button_fits_what_telegram_lets_a_button_carry(flow):
    for question in flow.questions:
        for choice in (*flow.options(question), DONE):
            data = ":".join((flow.name, question, "n" * NONCE, choice))
            assert len(data.encode()) <= MOST_CALLBACK_DATA, data


def test_a_question_that_several_flows_ask_offers_the_same_answers_in_each():
    offered: dict[str, dict[str, tuple[bool, frozenset[str]]]] = {}
    for flow in FLOWS.values():
        for question in flow.questions:
            asked = (question in flow.choose_any, frozenset(flow.options(question)))
            offered.setdefault(question, {})[flow.name] = asked

    assert {question for question, asked in offered.items() if len({*asked.values()}) > 1} == set()


@every_flow
def test_names_are_written_as_words_and_no_choice_is_named_like_the_trigger(flow):
    names = [flow.name, *flow.questions, *flow.outcomes]
    names += [choice for question in flow.questions for choice in flow.options(question)]

    assert [name for name in names if not name.replace("_", "").isalnum()] == []
    assert [name for name in names if name == DONE] == []


def test_no_state_is_a_question_in_one_flow_and_an_outcome_in_another():
    outcomes = {outcome for flow in FLOWS.values() for outcome in flow.outcomes}

    assert outcomes & {question for flow in FLOWS.values() for question in flow.questions} == set()

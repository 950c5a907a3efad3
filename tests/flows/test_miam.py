"""What a MIAM is like for each parent, before, at and after it."""

import pytest

from flows.miam import MIAM
from tests.flows.conversation import after

OPENING = {"safety": "no", "nation": "wales"}
GOING = {**OPENING, "role": "applying"}


@pytest.mark.parametrize("role", ["applying", "invited", "in_case", "judge", "looking"])
def test_anybody_may_ask_what_the_meeting_is_like_whoever_has_to_go(role):
    assert after(MIAM, **OPENING, role=role).state == "stage"


def test_a_young_person_is_told_who_helps_and_is_sent_to_no_meeting():
    assert after(MIAM, **OPENING, role="child").state == "young_person"


@pytest.mark.parametrize(
    ("stage", "state"), [("before", "prepare_to_book"), ("soon", "prepare_for_the_day")]
)
@pytest.mark.parametrize(
    "worries", [("none",), ("first_time", "same_room"), ("language", "disability", "child_voice")]
)
def test_what_to_prepare_depends_on_whether_the_meeting_is_booked(stage, worries, state):
    assert after(MIAM, **GOING, stage=stage, worries=worries).state == state


@pytest.mark.parametrize("means", ["me", "ex", "both", "neither", "not_sure"])
@pytest.mark.parametrize(
    ("stage", "state"), [("before", "prepare_to_book"), ("soon", "prepare_for_the_day")]
)
def test_either_persons_means_may_make_it_free_so_a_worry_about_cost_asks_for_both(
    stage, means, state
):
    worried = after(MIAM, **GOING, stage=stage, worries=("cost", "private"))

    assert worried.state == "means"
    assert after(MIAM, **GOING, stage=stage, worries=("cost",), means=means).state == state


def test_nobody_else_is_asked_about_money():
    assert after(MIAM, **GOING, stage="before", worries=("same_room",)).state == "prepare_to_book"


@pytest.mark.parametrize(
    ("result", "state"),
    [
        ("both_willing", "arrange_mediation"),
        ("ex_unwilling", "use_the_form"),
        ("unsuitable", "not_suitable"),
        ("unwilling", "decide_in_your_time"),
        ("waiting", "wait_for_reply"),
    ],
)
def test_after_the_meeting_nobody_has_to_mediate_and_each_result_has_a_next_step(result, state):
    assert after(MIAM, **GOING, stage="after", result=result).state == state

"""What a parent can do when the other will not take part: a refusal is no exemption and no bar.

Expected values: PD3A paras 2 and 32 to 34, r 3.8(1)(d), PD12B para 5.2.
"""

import pytest

from flows.refusal import ANSWERED, REFUSAL
from tests.flows.conversation import after

SAFE = {"safety": "no", "nation": "england", "contact_barred": "no", "about": "children"}
TRIED = {
    **SAFE,
    "tried": ("wrote",),
    "answered": "said_no",
    "behind": ("hurt",),
    "gain": ("time",),
}
AFRAID = {**SAFE, "safety": "yes"}


@pytest.mark.parametrize("answered", ANSWERED)
def test_however_the_other_parent_answered_there_is_a_next_move(answered):
    answers = {**TRIED, "answered": answered, "last_miam": "no"}

    assert after(REFUSAL, **answers).state == "next_move"


@pytest.mark.parametrize("about", ["children", "money", "both", "something_else"])
def test_it_is_the_same_whatever_the_dispute_is_about(about):
    assert after(REFUSAL, **{**TRIED, "about": about}).state == "last_miam"


@pytest.mark.parametrize("when", ["under_3", "under_4"])
def test_a_refusal_does_not_stop_somebody_whose_own_meeting_is_within_four_months(when):
    answers = {**TRIED, "last_miam": "miam", "miam_when": when}

    assert after(REFUSAL, **answers, next_move="court").state == "get_form_signed"


def test_an_older_meeting_has_to_be_held_again():
    answers = {**TRIED, "last_miam": "miam", "miam_when": "over_4"}

    assert after(REFUSAL, **answers, next_move="court").state == "book_own_miam"


@pytest.mark.parametrize("last", ["no", "ncdr", "other_dispute", "course"])
@pytest.mark.parametrize("move", ["court", "once_more", "not_sure"])
def test_without_a_meeting_about_this_dispute_the_first_step_is_ones_own(last, move):
    assert after(REFUSAL, **TRIED, last_miam=last, next_move=move).state == "book_own_miam"


@pytest.mark.parametrize("when", ["under_3", "under_4"])
def test_one_more_invitation_goes_through_the_mediator_seen_already(when):
    answers = {**TRIED, "last_miam": "miam", "miam_when": when}

    assert after(REFUSAL, **answers, next_move="once_more").state == "mediator_invites_again"


@pytest.mark.parametrize(("move", "state"), [("other", "other_routes"), ("rest", "let_it_rest")])
@pytest.mark.parametrize("last", ["no", "course"])
def test_court_is_not_the_only_way_on_and_waiting_is_allowed(last, move, state):
    assert after(REFUSAL, **TRIED, last_miam=last, next_move=move).state == state


@pytest.mark.parametrize("answered", ANSWERED)
@pytest.mark.parametrize(
    "last", [{"last_miam": "no"}, {"last_miam": "miam", "miam_when": "under_3"}]
)
def test_a_parent_who_may_be_in_danger_gets_a_plan_that_needs_nobody_else(answered, last):
    assert after(REFUSAL, **AFRAID, answered=answered, **last).state == "protected_plan"


def test_a_question_answered_in_another_flow_is_not_asked_again():
    elsewhere = {"safety": "no", "nation": "wales", "about": "money", "last_miam": "no"}
    place = after(
        REFUSAL,
        elsewhere,
        contact_barred="no",
        tried=("none",),
        answered="silence",
        behind=("none",),
        gain=("none",),
    )

    assert place.state == "next_move"

"""Who must go to a MIAM before court, and who need not because of what they apply for.

Expected values are the rules': FPR r 3.6 to 3.10 and PD3A, as amended on 29 April 2024.
"""

import pytest

from flows.compulsory import COMPULSORY
from tests.flows.conversation import after

OPENING = {"safety": "no", "nation": "england"}
CHILDREN = {**OPENING, "role": "applying", "about": "children", "request": "decide", "care": "no"}
MONEY = {**OPENING, "role": "applying", "about": "money", "request": "decide"}
NEITHER = {"situation": ("none",), "last_miam": "no"}


def outcome(**answers):
    return after(COMPULSORY, **answers).state


@pytest.mark.parametrize(
    ("role", "state"),
    [
        ("invited", "expected_to_attend"),
        ("judge", "direction"),
        ("in_case", "case_step"),
        ("applying", "request"),
    ],
)
@pytest.mark.parametrize("about", ["children", "money", "both"])
def test_only_the_person_who_starts_a_case_has_to_go(role, about, state):
    assert outcome(**OPENING, role=role, about=about) == state


@pytest.mark.parametrize(
    ("role", "state"), [("looking", "just_looking"), ("child", "young_person")]
)
def test_somebody_who_plans_no_application_has_nothing_they_must_do(role, state):
    assert outcome(**OPENING, role=role) == state


@pytest.mark.parametrize("told", ["attend", "pause", "suggested"])
@pytest.mark.parametrize("about", ["children", "money", "both", "something_else"])
def test_what_a_judge_has_directed_is_followed_whatever_it_is_about(about, told):
    assert outcome(**OPENING, role="judge", about=about, direction=told) == "follow_direction"


@pytest.mark.parametrize(
    ("nation", "state"),
    [
        ("scotland", "scotland"),
        ("northern_ireland", "northern_ireland"),
        ("elsewhere", "abroad"),
        ("moved", "moved_abroad"),
        ("england", "role"),
        ("wales", "role"),
    ],
)
def test_the_childs_home_decides_whether_the_rule_applies_at_all(nation, state):
    assert outcome(safety="no", nation=nation) == state


@pytest.mark.parametrize("request_made", ["decide", "change", "partly"])
def test_a_contested_order_a_change_to_one_and_a_part_agreement_all_need_the_meeting(request_made):
    answers = {**MONEY, "request": request_made, **NEITHER, "reasons": ("none",)}

    assert outcome(**answers) == "book_miam"


@pytest.mark.parametrize("about", ["children", "money", "both"])
@pytest.mark.parametrize(
    ("request_made", "state"), [("agreed", "consent_order"), ("enforce", "enforcement")]
)
def test_an_agreed_order_and_keeping_an_order_need_no_meeting(about, request_made, state):
    assert outcome(**OPENING, role="applying", about=about, request=request_made) == state


@pytest.mark.parametrize(
    ("kind", "state"),
    [
        ("protection", "protective_order"),
        ("taken", "urgent_child"),
        ("maintenance", "maintenance_only"),
        ("divorce", "divorce_only"),
        ("home", "not_listed"),
        ("adoption", "not_listed"),
        ("other", "ask_an_adviser"),
    ],
)
def test_what_is_not_on_the_lists_needs_no_meeting(kind, state):
    assert outcome(**OPENING, role="applying", about="something_else", kind=kind) == state


@pytest.mark.parametrize("care", ["live", "order"])
@pytest.mark.parametrize("about", ["children", "both"])
def test_a_live_care_case_or_an_order_still_in_force_takes_the_child_outside_the_rule(about, care):
    assert outcome(**{**CHILDREN, "about": about, "care": care}) == "care_case"


@pytest.mark.parametrize("care", ["past", "voluntary", "no"])
def test_a_closed_care_case_and_voluntary_care_do_not(care):
    answers = {**CHILDREN, "care": care, **NEITHER, "reasons": ("none",)}

    assert outcome(**answers) == "book_miam"


def test_a_care_case_is_not_asked_about_where_only_money_is_in_dispute():
    assert outcome(**MONEY) == "situation"


def test_a_money_claim_after_a_divorce_abroad_is_for_an_adviser_and_never_certain():
    assert outcome(**MONEY, situation=("ex_abroad", "divorced_abroad")) == "overseas_divorce"


def test_a_divorce_abroad_makes_no_difference_where_only_the_children_are_in_dispute():
    assert outcome(**CHILDREN, situation=("divorced_abroad",)) == "last_miam"


@pytest.mark.parametrize(
    "situation", ["relative", "teen", "not_married", "ex_abroad", "ex_lost", "ex_prison"]
)
def test_who_people_are_and_where_the_ex_is_lets_nobody_off(situation):
    answers = {**CHILDREN, "situation": (situation,), "last_miam": "no", "reasons": ("none",)}

    assert outcome(**answers) == "book_miam"


@pytest.mark.parametrize(
    ("when", "steps", "state"),
    [
        ("under_3", {"miam_signed": "yes"}, "ready_to_apply"),
        ("under_4", {"in_time": "yes", "miam_signed": "yes"}, "ready_to_apply"),
        ("under_4", {"in_time": "no", "reasons": ("none",)}, "book_miam"),
        ("over_4", {"reasons": ("none",)}, "book_miam"),
    ],
)
def test_a_meeting_counts_for_four_months_back_from_the_day_of_applying(when, steps, state):
    answers = {**CHILDREN, "situation": ("none",), "last_miam": "miam", "miam_when": when}

    assert outcome(**answers, **steps) == state


def test_a_page_not_signed_yet_means_chasing_it_and_no_second_meeting():
    answers = {"situation": ("none",), "last_miam": "miam", "miam_when": "under_3"}

    assert outcome(**CHILDREN, **answers, miam_signed="not_yet") == "ready_to_apply"


@pytest.mark.parametrize("last", ["other_dispute", "course"])
def test_a_meeting_about_another_dispute_and_a_course_do_not_count(last):
    answers = {**CHILDREN, "situation": ("none",), "last_miam": last, "reasons": ("none",)}

    assert outcome(**answers) == "book_miam"


@pytest.mark.parametrize(
    ("steps", "state"),
    [
        ({"miam_when": "under_3", "ncdr_letter": "yes"}, "ready_to_apply"),
        ({"miam_when": "under_4", "in_time": "yes", "ncdr_letter": "yes"}, "ready_to_apply"),
        ({"miam_when": "under_3", "ncdr_letter": "no", "reasons": ("none",)}, "book_miam"),
        ({"miam_when": "over_4", "reasons": ("none",)}, "book_miam"),
    ],
)
def test_another_way_of_settling_counts_only_in_time_and_with_its_letter(steps, state):
    assert outcome(**MONEY, situation=("none",), last_miam="ncdr", **steps) == state


def test_in_a_live_case_a_meeting_before_starting_it_is_enough():
    assert (
        outcome(**OPENING, role="in_case", about="children", case_step="did_miam") == "same_case"
    )


def test_an_exemption_used_at_the_start_of_the_case_does_not_carry_over():
    answers = {**OPENING, "role": "in_case", "about": "children", "case_step": "was_exempt"}

    assert outcome(**answers, reasons=("none",)) == "book_miam"
    assert outcome(**answers, reasons=("abuse",), abuse_proof=("none",)) == "book_miam"
    assert outcome(**answers, reasons=("abuse",), abuse_proof=("police",)) == "claim_exemption"


def test_a_respondent_who_wants_an_order_in_the_case_is_sent_to_ask_the_court():
    answers = {**OPENING, "role": "in_case", "about": "children", "case_step": "respondent"}

    assert outcome(**answers) == "ask_the_court"


def test_a_new_matter_beside_a_case_is_a_new_application():
    answers = {"role": "in_case", "about": "children", "case_step": "new_matter"}

    assert outcome(**OPENING, **answers) == "request"

"""What comes next once a judge may decide: danger first, then the papers, forms and dates.

Expected values: r 3.8(1)(c) and (d), PD3A paras 2, 10B, 10C, 10E and 34, PD12B paras 8.11 and
12.1; law facts `safety-abduction`, `fm5-*`, `invited-after-issue`, `enforcement`.
"""

from datetime import date

import pytest

from flows.court import ABOUT, COURT
from flows.safety import is_careful
from messages.render import Words
from messages.telegram_html import plain
from tests.flows.conversation import after

TODAY = date(2026, 11, 22)
SAFE = {"safety": "no", "nation": "england"}
STOPPED = {**SAFE, "court_stage": "stopped", "child_now": "none", "contact_barred": "no"}
KEPT = {**SAFE, "court_stage": "kept", "child_now": "none", "contact_barred": "no"}
NO_ORDER = {**STOPPED, "how_stopped": "they", "order_now": "no"}
APPLY = {**SAFE, "court_stage": "apply", "contact_barred": "no", "about": "children"}
PAPERS = {**SAFE, "court_stage": "papers", "contact_barred": "no"}
HEARING = {**SAFE, "court_stage": "hearing", "contact_barred": "no"}

IN_DATE = [
    {"last_miam": last, "miam_when": when}
    for last in ("miam", "ncdr")
    for when in ("under_3", "under_4")
]
OUT_OF_DATE = [
    {"last_miam": "no"},
    {"last_miam": "other_dispute"},
    {"last_miam": "course"},
    {"last_miam": "miam", "miam_when": "over_4"},
    {"last_miam": "ncdr", "miam_when": "over_4"},
]


def said(place, today=TODAY):
    """Everything an outcome says, in lower case."""
    outcome = Words().outcome("court", place, today)
    lines = [outcome.body, outcome.stand, outcome.why]
    return plain("\n".join([*lines, *outcome.steps, *outcome.papers, *outcome.notes])).lower()


def fm5(about, *facts, when="later", **more):
    """What somebody with a hearing coming is told first about form FM5."""
    answers = {**HEARING, "about": about, "case_facts": facts, "hearing_when": when, **more}
    body = Words().outcome("court", after(COURT, **answers), TODAY).body
    return plain(body).lower().partition("a judge cannot")[0]


@pytest.mark.parametrize("stage", ["stopped", "kept"])
@pytest.mark.parametrize(
    ("worry", "state"),
    [("abroad", "urgent_child"), ("harm", "protect_child"), ("hidden", "protect_child")],
)
def test_a_child_who_may_be_in_danger_comes_before_any_ladder(stage, worry, state):
    place = after(COURT, **SAFE, court_stage=stage, child_now=worry)

    assert place.state == state
    assert is_careful(place.answers)


def test_a_child_who_may_be_taken_abroad_leads_to_999_and_to_reunite():
    place = after(COURT, **SAFE, court_stage="kept", child_now="abroad")
    outcome = Words().outcome("court", place, TODAY)

    assert [service.id for service in outcome.services[:2]] == ["emergency-999", "reunite"]
    assert "999" in plain(outcome.body)[:200]


@pytest.mark.parametrize("worry", ["harm", "hidden"])
def test_a_civil_matter_is_said_to_be_only_half_of_what_the_police_can_do(worry):
    words = said(after(COURT, **SAFE, court_stage="stopped", child_now=worry))

    assert "civil matter" in words
    assert "999" in words.partition("civil matter")[0]


def test_nobody_is_helped_to_find_a_hidden_child_by_themself():
    words = said(after(COURT, **SAFE, court_stage="stopped", child_now="hidden"))

    assert "do not search by yourself" in words


@pytest.mark.parametrize("miam", OUT_OF_DATE)
def test_contact_that_stopped_without_an_order_goes_up_one_step_at_a_time(miam):
    assert after(COURT, **NO_ORDER, **miam).state == "write_then_meet"


@pytest.mark.parametrize("miam", OUT_OF_DATE)
def test_somebody_about_to_apply_without_a_miam_that_counts_goes_to_one_first(miam):
    assert after(COURT, **APPLY, **miam).state == "meet_first"


@pytest.mark.parametrize("miam", IN_DATE)
@pytest.mark.parametrize("so_far", [NO_ORDER, APPLY])
def test_with_a_miam_or_a_process_within_four_months_the_form_can_go_in(so_far, miam):
    assert after(COURT, **so_far, **miam).state == "apply_now"


@pytest.mark.parametrize("miam", [*IN_DATE, *OUT_OF_DATE])
@pytest.mark.parametrize("so_far", [NO_ORDER, APPLY])
def test_a_parent_who_may_be_unsafe_gets_the_way_that_needs_no_contact(so_far, miam):
    assert after(COURT, **{**so_far, "safety": "not_sure"}, **miam).state == "apply_safely"


def test_whoever_stopped_it_out_of_worry_is_treated_with_care():
    place = after(COURT, **{**NO_ORDER, "how_stopped": "me"}, last_miam="no")

    assert place.state == "apply_safely"


@pytest.mark.parametrize("how", ["they", "child", "faded"])
def test_an_order_that_is_not_kept_is_enforced_without_a_miam(how):
    place = after(COURT, **STOPPED, how_stopped=how, order_now="yes")

    assert place.state == "enforce_order"
    assert "c79" in said(place)


@pytest.mark.parametrize("order", ["yes", "change"])
def test_whoever_stopped_contact_against_an_order_is_told_that_it_stands(order):
    place = after(COURT, **STOPPED, how_stopped="me", order_now=order)

    assert place.state == "keep_to_order"


def test_changing_an_order_is_a_new_request_that_starts_with_a_miam():
    place = after(COURT, **KEPT, order_now="change", last_miam="no")

    assert place.state == "write_then_meet"
    assert "new request" in said(place)


@pytest.mark.parametrize("so_far", [{**NO_ORDER, "last_miam": "no"}, {**KEPT, "order_now": "yes"}])
def test_money_and_time_with_a_child_are_kept_apart_and_no_contact_is_promised(so_far):
    words = said(after(COURT, **so_far))

    assert "maintenance" in words
    assert "presum" not in words
    assert "you will see" not in words


def test_a_parent_who_may_have_frightened_the_other_is_told_to_leave_the_asking_to_a_mediator():
    words = said(after(COURT, **NO_ORDER, last_miam="no"))

    assert "ask once" in words
    assert "afraid of you" in words


@pytest.mark.parametrize("papers", ["c100", "not_sure"])
def test_papers_about_a_child_are_answered_on_c7_within_fourteen_days(papers):
    place = after(COURT, **PAPERS, papers=papers)
    words = said(place)

    assert place.state == "answer_papers"
    assert "c7" in words
    assert "14 days" in words
    assert "6 december 2026" in words
    assert "never" in words


def test_papers_about_money_name_no_c7():
    words = said(after(COURT, **PAPERS, papers="money"))

    assert "c7" not in words
    assert "fm5" in words


def test_past_its_review_date_the_time_to_answer_is_not_shown():
    words = said(after(COURT, **PAPERS, papers="c100"), today=date(2040, 1, 1))

    assert "14 days" not in words
    assert "2040" not in words


def test_an_order_made_without_warning_is_kept_to_and_treated_with_care():
    place = after(COURT, **PAPERS, papers="order")

    assert place.state == "obey_order"
    assert is_careful(place.answers)


def test_a_mediators_letter_is_no_court_paper():
    assert after(COURT, **PAPERS, papers="invitation").state == "not_court_papers"


@pytest.mark.parametrize("about", ["money", "both"])
def test_in_a_money_case_both_send_fm5_seven_business_days_before(about):
    words = fm5(about, "none")

    assert "you both send" in words
    assert "7 business days" in words


def test_in_a_childs_case_fm5_is_only_for_the_online_system():
    assert "you both send" in fm5("children", "online")
    assert "only if" in fm5("children", "none")


@pytest.mark.parametrize("about", ["children", "money", "both"])
def test_no_fm5_where_the_applicant_was_let_off_the_miam_for_abuse(about):
    assert "do not need" in fm5(about, "online", "let_off")


def test_no_fm5_in_a_childs_case_where_harm_was_reported():
    assert "do not need" in fm5("children", "online", "harm_form")


@pytest.mark.parametrize("about", ["children", "money"])
def test_no_fm5_where_no_miam_was_needed(about):
    assert "do not need" in fm5(about, "no_duty")


@pytest.mark.parametrize("about", ABOUT)
def test_whoever_the_court_has_told_sends_one_whatever_else_fits(about):
    words = fm5(about, "harm_form", "let_off", "told")

    assert "send the fm5" in words
    assert "do not need" not in words


def test_when_the_hearing_is_near_fm5_is_for_today():
    assert "today" in fm5("money", "none", when="soon")
    assert "today" not in fm5("money", "none", when="later")


@pytest.mark.parametrize("about", ABOUT)
def test_a_judge_is_never_said_to_be_able_to_order_mediation(about):
    answers = {**HEARING, "about": about, "case_facts": ("none",), "hearing_when": "no_date"}

    assert "cannot make you mediate" in said(after(COURT, **answers))


@pytest.mark.parametrize("about", ABOUT)
def test_somebody_unsafe_is_told_of_screens_before_the_hearing(about):
    answers = {**HEARING, "safety": "yes", "about": about, "case_facts": ("none",)}
    words = said(after(COURT, **answers, hearing_when="later"))

    assert "screen" in words
    assert "999" in words


def test_harm_and_a_private_address_have_their_own_forms():
    words = said(after(COURT, **{**APPLY, "safety": "yes"}, last_miam="no"))

    assert "c1a" in words
    assert "c8" in words


@pytest.mark.parametrize("told", ["attend", "pause", "suggested"])
def test_a_judges_direction_is_followed_whatever_it_is_called(told):
    answers = {**SAFE, "court_stage": "judge", "contact_barred": "no", "about": "children"}

    assert after(COURT, **answers, direction=told).state == "follow_direction"


def test_the_form_a_fee_is_never_given_as_a_number():
    place = after(COURT, **{**APPLY, "about": "money"}, last_miam="miam", miam_when="under_3")

    assert "£" not in said(place)


def test_what_was_answered_elsewhere_is_not_asked_again():
    elsewhere = {**SAFE, "contact_barred": "no", "about": "money", "last_miam": "no"}

    assert after(COURT, elsewhere, court_stage="apply").state == "meet_first"

"""Which exemption from the MIAM holds, for whom, and under what conditions?

Expected values are the rules': FPR r 3.8(1) and PD3A paras 17 to 27, as amended on 29 April 2024.
"""

import pytest

from flows.compulsory import COMPULSORY
from flows.exemptions import exemptions_held
from tests.flows.conversation import after

OPENING = {"safety": "no", "nation": "england"}
CHILDREN = {**OPENING, "role": "applying", "about": "children", "request": "decide", "care": "no"}
MONEY = {**OPENING, "role": "applying", "about": "money", "request": "decide"}
NEITHER = {"situation": ("none",), "last_miam": "no"}


def with_reason(reason, about="children", **details):
    """Where somebody ends who has been to no meeting and gives one reason."""
    start = MONEY if about == "money" else {**CHILDREN, "about": about}
    return after(COMPULSORY, **start, **NEITHER, reasons=(reason,), **details)


@pytest.mark.parametrize(
    "proof",
    ["police", "courts", "health", "agencies", "support", "home_office", "money", "coming"],
)
@pytest.mark.parametrize("about", ["children", "money", "both"])
def test_one_kind_of_listed_proof_of_abuse_is_enough(about, proof):
    place = with_reason("abuse", about, abuse_proof=(proof,))

    assert place.state == "claim_exemption"
    assert exemptions_held(place.answers) == ("abuse",)


@pytest.mark.parametrize("proof", ["both_promised", "other_letter", "none"])
def test_undertakings_both_gave_and_letters_off_the_list_do_not_count(proof):
    assert with_reason("abuse", abuse_proof=(proof,)).state == "book_miam"


def test_listed_proof_is_not_undone_by_something_beside_it_that_does_not_count():
    place = with_reason("abuse", abuse_proof=("police", "both_promised", "other_letter"))

    assert place.state == "claim_exemption"


@pytest.mark.parametrize(
    ("child_protection", "state"),
    [
        ("plan", "claim_exemption"),
        ("enquiry", "claim_exemption"),
        ("elsewhere", "book_miam"),
        ("other_help", "book_miam"),
        ("none", "book_miam"),
    ],
)
def test_a_plan_or_an_enquiry_counts_now_and_for_a_child_of_this_home(child_protection, state):
    assert with_reason("child_protection", child_protection=(child_protection,)).state == state


def test_child_protection_does_not_count_for_money_alone():
    assert (
        with_reason("child_protection", "money", child_protection=("plan",)).state == "book_miam"
    )


@pytest.mark.parametrize(
    "harm",
    ["life", "child_harm", "abduction", "injustice", "hardship", "lost_evidence", "abroad_first"],
)
def test_each_listed_harm_makes_it_urgent(harm):
    assert with_reason("urgent", urgency=(harm,)).state == "claim_exemption"


@pytest.mark.parametrize("no_harm", ["deadline", "none"])
def test_a_date_coming_up_is_not_urgency(no_harm):
    assert with_reason("urgent", urgency=(no_harm,)).state == "book_miam"


@pytest.mark.parametrize(
    ("why", "state"),
    [
        ("defeated", "claim_exemption"),
        ("no_time", "claim_exemption"),
        ("risk", "claim_exemption"),
        ("no_reason", "book_miam"),
    ],
)
def test_not_telling_the_other_parent_needs_one_of_three_reasons(why, state):
    assert with_reason("without_notice", without_notice=why).state == state


@pytest.mark.parametrize(
    ("mediators", "state"),
    [
        ("none_near", "claim_exemption"),
        ("none_in_time", "claim_exemption"),
        ("no_facilities", "claim_exemption"),
        ("in_time", "book_miam"),
        ("not_asked", "book_miam"),
    ],
)
def test_no_mediator_counts_after_asking_and_only_when_online_is_impossible(mediators, state):
    assert with_reason("no_access", online="no", mediators=mediators).state == state


def test_somebody_who_can_join_online_is_not_asked_which_mediators_they_tried():
    assert with_reason("no_access", online="yes").state == "book_miam"


@pytest.mark.parametrize(
    ("held", "state"),
    [
        ("no_video", "claim_exemption"),
        ("bail", "claim_exemption"),
        ("licence", "claim_exemption"),
        ("video", "book_miam"),
        ("ex_only", "book_miam"),
        ("none", "book_miam"),
    ],
)
def test_only_the_applicants_own_prison_bail_and_licence_count(held, state):
    assert with_reason("held", held=(held,)).state == state


@pytest.mark.parametrize(
    ("who", "state"),
    [("me", "claim_exemption"), ("ex", "claim_exemption"), ("child", "book_miam")],
)
def test_a_party_under_eighteen_counts_and_the_child_of_the_case_does_not(who, state):
    assert with_reason("under_18", under_18=who).state == state


@pytest.mark.parametrize(
    ("about", "whose", "state"),
    [
        ("money", "me", "claim_exemption"),
        ("both", "me", "claim_exemption"),
        ("children", "me", "book_miam"),
        ("money", "ex", "book_miam"),
    ],
)
def test_bankruptcy_counts_for_money_only_and_for_the_applicant_only(about, whose, state):
    assert with_reason("bankrupt", about, bankrupt=whose).state == state


@pytest.mark.parametrize(
    "heard",
    [
        "ex_refuses", "mediator_excuses", "exempt_before", "in_process", "ex_condition",
        "letter", "cannot_pay", "three_mediators", "none",
    ],
)  # fmt: skip
def test_nothing_that_was_abolished_or_is_only_hearsay_lets_anybody_off(heard):
    assert with_reason("told", told=(heard,)).state == "book_miam"


def test_several_exemptions_hold_at_once_in_the_order_of_the_rule():
    place = after(
        COMPULSORY,
        **CHILDREN,
        **NEITHER,
        reasons=("abuse", "urgent", "held", "under_18"),
        abuse_proof=("police",),
        urgency=("child_harm",),
        held=("bail",),
        under_18="me",
    )

    assert place.state == "claim_exemption"
    assert exemptions_held(place.answers) == ("abuse", "urgent", "held", "under_18")


def test_an_exemption_is_not_forgotten_because_a_later_reason_fails():
    place = after(
        COMPULSORY,
        **CHILDREN,
        **NEITHER,
        reasons=("abuse", "no_access", "told"),
        abuse_proof=("health",),
        online="yes",
        told=("ex_refuses",),
    )

    assert place.state == "claim_exemption"
    assert exemptions_held(place.answers) == ("abuse",)


def test_a_condition_met_for_a_reason_no_longer_ticked_does_not_hold():
    place = with_reason("bankrupt", "money", bankrupt="me")
    changed = COMPULSORY.place({**place.answers, "reasons": ("none",)})

    assert changed.state == "book_miam"
    assert exemptions_held(changed.answers) == ()


def test_changing_what_it_is_about_withdraws_what_counts_for_the_other_list_only():
    place = with_reason("bankrupt", "both", bankrupt="me")

    assert COMPULSORY.place({**place.answers, "about": "children"}).state == "book_miam"

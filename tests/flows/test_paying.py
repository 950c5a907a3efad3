"""What a parent may have to pay, and who else may pay it.

Expected values: PD3A paras 29 and 30, PD12B para 2.8 and Annex 2 para 10, PD36V para 1.4.
"""

import pytest

from flows.paying import PAYING
from flows.safety import is_careful
from messages.summary import summary
from messages.telegram_html import plain
from tests.flows.conversation import after
from tests.messages.sampled import OVERDUE, TODAY, outcomes, words

OPENING = {"safety": "no", "nation": "england"}
CHILD = {**OPENING, "role": "applying", "about": "children"}
FIRST_MEETING = {**CHILD, "costs": ("first_meeting",)}
NOBODY_QUALIFIES = {**FIRST_MEETING, "means": "neither", "hard_part": ("none",)}


def notes(place, today=TODAY):
    return plain(summary(words(), [("paying", place)], today))


@pytest.mark.parametrize("role", ["applying", "invited", "in_case", "judge", "looking"])
def test_anybody_may_ask_what_it_costs_whoever_has_to_go(role):
    assert after(PAYING, **OPENING, role=role).state == "about"


def test_a_young_person_is_told_who_helps_and_is_asked_for_no_money():
    assert after(PAYING, **OPENING, role="child").state == "young_person"


@pytest.mark.parametrize("means", ["me", "ex", "both", "not_sure"])
@pytest.mark.parametrize("about", ["children", "money", "both", "something_else"])
def test_whoever_of_the_two_may_have_legal_aid_it_is_asked_about_first(means, about):
    answers = {**FIRST_MEETING, "about": about, "means": means, "hard_part": ("cannot_pay",)}

    assert after(PAYING, **answers).state == "ask_for_legal_aid"


def test_legal_aid_that_only_the_other_has_is_not_lost_on_somebody_with_a_higher_income():
    answers = {**NOBODY_QUALIFIES, "hard_part": ("their_aid",)}

    assert after(PAYING, **answers).state == "ask_for_legal_aid"


@pytest.mark.parametrize(
    ("about", "state"),
    [
        ("children", "use_the_voucher"),
        ("both", "use_the_voucher"),
        ("money", "compare_prices"),
        ("something_else", "compare_prices"),
    ],
)
def test_the_voucher_is_for_a_dispute_about_a_child(about, state):
    assert after(PAYING, **{**NOBODY_QUALIFIES, "about": about}).state == state


@pytest.mark.parametrize(
    ("costs", "state"),
    [
        (("court_fee",), "ask_for_fee_help"),
        (("court_fee", "lawyer"), "ask_for_fee_help"),
        (("lawyer",), "find_legal_help"),
        (("sessions", "court_fee"), "ask_for_legal_aid"),
        (("none",), "ask_for_legal_aid"),
    ],
)
def test_each_cost_has_a_help_of_its_own(costs, state):
    assert after(PAYING, **CHILD, costs=costs, means="me", hard_part=("none",)).state == state


@pytest.mark.parametrize("costs", [("first_meeting",), ("court_fee",), ("lawyer",), ("none",)])
def test_somebody_who_may_be_in_danger_is_shown_what_can_be_had_alone(costs):
    careful = {**CHILD, "safety": "yes", "costs": costs, "means": "ex", "hard_part": ("none",)}

    assert after(PAYING, **careful).state == "pay_safely"


def test_money_that_is_controlled_is_a_sign_of_danger():
    place = after(PAYING, **{**NOBODY_QUALIFIES, "hard_part": ("their_lawyer", "controlled")})

    assert place.state == "pay_safely"
    assert is_careful(place.answers)


def test_a_careful_parent_is_not_sent_to_find_out_what_the_other_earns_or_to_bargain():
    for place, today, _ in outcomes("paying", "pay_safely"):
        told = notes(place, today)

        assert "legal aid for a solicitor" in told.lower()
        assert "the other person may get legal aid" not in told
        assert "Ask the other" not in told


@pytest.mark.parametrize("safety", ["no", "yes"])
def test_not_being_able_to_pay_is_neither_a_refusal_nor_an_exemption(safety):
    answers = {**NOBODY_QUALIFIES, "safety": safety, "hard_part": ("cannot_pay",)}
    told = notes(after(PAYING, **answers))

    assert "no refusal" in told
    assert "does not excuse you from a MIAM" in told


def test_nobody_has_to_pay_for_two():
    told = notes(after(PAYING, **{**NOBODY_QUALIFIES, "hard_part": ("told_to_pay",)}))

    assert "You pay for your own meeting" in told


def test_the_free_first_session_is_never_stated_as_certain():
    place = after(PAYING, **FIRST_MEETING, means="ex", hard_part=("none",))
    said = plain(words().outcome("paying", place, TODAY).html) + notes(place)

    for sentence in said.replace("\n", ". ").split(". "):
        if "first session" in sentence:
            assert "as far as i could check" in sentence.lower()


def test_a_fee_that_is_not_verified_is_not_printed():
    place = after(
        PAYING,
        **{**CHILD, "about": "money"},
        costs=("court_fee",),
        means="me",
        hard_part=("none",),
    )
    fee = words().facts["fee-form-a-april-2025"].text

    assert "Form A" in plain(words().outcome("paying", place, TODAY).body)
    assert fee not in notes(place)


@pytest.mark.parametrize("state", ["use_the_voucher", "ask_for_fee_help"])
def test_an_amount_past_its_day_is_not_shown(state):
    overdue = [notes(place, day) for place, day, _ in outcomes("paying", state) if day == OVERDUE]

    assert overdue
    assert not [told for told in overdue if "£" in told]

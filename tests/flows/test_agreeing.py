"""How two people may settle, what binds them, and what to do when it breaks.

Expected values: PD3A paras 10A, 12 and 13, PD12B paras 5.2 and 5.11, PD12J para 6, r 3.8(1)(d).
"""

import pytest

from flows.agreeing import AGREEING
from flows.safety import is_careful
from messages.summary import summary
from messages.telegram_html import plain
from tests.flows.conversation import after
from tests.messages.sampled import TODAY, outcomes, words

SAFE = {"safety": "no", "nation": "england", "contact_barred": "no", "about": "children"}
AFRAID = {**SAFE, "safety": "yes"}
AGREED = {**SAFE, "have": "written", "freely": "yes", "kept": "yes"}
ORDER = {**SAFE, "have": "order", "kept": "no"}


def notes(place):
    return plain(summary(words(), [("agreeing", place)], TODAY))


@pytest.mark.parametrize("have", ["nothing", "talking"])
@pytest.mark.parametrize(
    ("wish", "state"),
    [
        ("plan", "write_a_plan"),
        ("other", "choose_another_way"),
        ("mediation", "weigh_up_mediation"),
    ],
)
def test_with_nothing_agreed_there_is_more_than_one_way_to_begin(have, wish, state):
    assert after(AGREEING, **SAFE, have=have, settle_by=wish).state == state


@pytest.mark.parametrize("have", ["words", "written"])
def test_an_agreement_becomes_binding_through_an_order(have):
    answers = {**AGREED, "have": have}

    assert after(AGREEING, **answers, want="binding").state == "make_it_an_order"


@pytest.mark.parametrize("want", ["binding", "enough"])
def test_an_order_is_binding_already(want):
    assert after(AGREEING, **ORDER, want=want).state == "keep_it_going"


def test_a_broken_order_can_be_enforced_and_a_broken_agreement_cannot():
    order = after(AGREEING, **ORDER, want="broken")
    agreement = after(AGREEING, **{**AGREED, "kept": "no"}, want="broken")

    assert order.state == "enforce_the_order"
    assert "C79" in notes(order)
    assert agreement.state == "mend_the_agreement"
    assert "C79" not in notes(agreement)


def test_a_change_both_want_is_made_by_consent():
    assert after(AGREEING, **ORDER, want="change", both_agree="yes").state == "make_it_an_order"


@pytest.mark.parametrize("both", ["no", "not_asked"])
def test_a_change_of_an_order_that_is_not_agreed_needs_a_meeting_first(both):
    place = after(AGREEING, **ORDER, want="change", both_agree=both)

    assert place.state == "ask_to_change_the_order"
    assert "MIAM" in words().outcome("agreeing", place, TODAY).stand


@pytest.mark.parametrize("both", ["no", "not_asked"])
def test_nobody_changes_an_agreement_alone(both):
    place = after(AGREEING, **AGREED, want="change", both_agree=both)

    assert place.state == "mend_the_agreement"


@pytest.mark.parametrize("last", ["no", "ncdr", "other_dispute", "course"])
def test_when_mediation_breaks_down_there_is_a_way_on(last):
    place = after(AGREEING, **SAFE, have="broke_down", last_miam=last)

    assert place.state == "go_on_from_mediation"


@pytest.mark.parametrize(("when", "counts"), [("under_3", True), ("under_4", True), ("over_4", 0)])
def test_a_meeting_counts_for_four_months_whatever_time_the_talks_took(when, counts):
    place = after(AGREEING, **SAFE, have="broke_down", last_miam="miam", miam_when=when)

    assert ("still counts" in words().outcome("agreeing", place, TODAY).stand) == bool(counts)


def test_what_was_said_in_mediation_is_private_whoever_asks():
    for _, _, outcome in outcomes("agreeing", "go_on_from_mediation"):
        assert "private" in outcome.body
        assert "private" in outcome.pages


@pytest.mark.parametrize("have", ["words", "written"])
@pytest.mark.parametrize("freely", ["no", "not_sure"])
def test_an_agreement_that_was_not_free_is_nothing_to_build_on(have, freely):
    place = after(AGREEING, **SAFE, have=have, freely=freely)

    assert place.state == "agree_nothing_yet"
    assert is_careful(place.answers)


@pytest.mark.parametrize("have", ["nothing", "talking"])
@pytest.mark.parametrize("unsafe", [{"safety": "yes"}, {"contact_barred": "yes"}])
def test_a_parent_who_may_be_in_danger_is_not_asked_to_settle(have, unsafe):
    assert after(AGREEING, **{**SAFE, **unsafe}, have=have).state == "agree_nothing_yet"


def test_nor_is_one_who_says_the_agreement_was_free():
    assert after(AGREEING, **AFRAID, have="written", freely="yes").state == "agree_nothing_yet"


def test_nor_one_whose_mediation_broke_down():
    place = after(AGREEING, **AFRAID, have="broke_down", last_miam="miam", miam_when="under_3")

    assert place.state == "agree_nothing_yet"


def test_a_careful_parent_may_use_the_order_they_have_without_being_asked_if_the_other_agrees():
    order = {**AFRAID, "have": "order", "kept": "no"}

    assert after(AGREEING, **order, want="broken").state == "enforce_the_order"
    assert after(AGREEING, **order, want="change").state == "ask_to_change_the_order"


def test_nobody_careful_is_sent_to_a_tool_for_planning_together():
    plan = words().services["propose-child-arrangements-plan"].url
    for state in AGREEING.outcomes:
        for place, day, outcome in outcomes("agreeing", state):
            if is_careful(place.answers):
                pages = [words().page(f"pages/{page}", place, day).html for page in outcome.pages]

                assert plan not in "".join([outcome.html, notes(place), *pages])


def test_enforcing_is_never_stated_as_certain():
    for _, _, outcome in outcomes("agreeing", "enforce_the_order"):
        assert "as far as I could check" in outcome.body
        assert "as far as I could check" in outcome.stand.replace("As far", "as far")


def test_a_judge_may_refuse_what_two_parents_agree():
    place = after(AGREEING, **AGREED, want="binding")

    assert "may refuse" in words().outcome("agreeing", place, TODAY).body

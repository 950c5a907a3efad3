"""Is a parent who may be in danger kept from any suggestion of contact, on every path?"""

import pytest

from flows.catalogue import FLOWS
from flows.refusal import REFUSAL
from flows.safety import SIGNS, answering, is_careful, may_write
from flows.session import Session, chosen
from tests.flows.conversation import after
from tests.flows.paths import Paths

ABOUT_THE_OTHER_PARENT = {"tried", "behind", "gain"}
"""What was tried, what may be behind the no, what a yes may bring: unsafe to dwell on."""

every_flow = pytest.mark.parametrize("flow", FLOWS.values(), ids=FLOWS)
SIGNS_GIVEN = [(question, sign) for question in SIGNS for sign in sorted(SIGNS[question])]
every_sign = pytest.mark.parametrize(("question", "sign"), SIGNS_GIVEN)
elsewhere = pytest.mark.parametrize(
    ("flow", "question", "sign"),
    [
        pytest.param(flow, question, sign, id=f"{flow.name}-{question}-{sign}")
        for flow in FLOWS.values()
        for question, sign in SIGNS_GIVEN
        if question not in flow.questions
    ],
)


def has_given_a_sign(answers):
    return any({*chosen(answers, question)} & signs for question, signs in SIGNS.items())


def ways_through(flow, **given):
    """All ways through a flow, telling the careful and the warned from the others.

    Each reason alone, all of them and none are enough here: only one of them is a sign.
    """
    *reasons, none = (*flow.options("reasons"), "none")
    alone_or_all = [(none,), tuple(reasons), *((reason,) for reason in reasons)]
    facts = (has_given_a_sign, is_careful, may_write)
    return Paths(flow, facts, only={"reasons": alone_or_all}, given=given)


def places(flow, **given):
    return ways_through(flow, **given).places.values()


def as_given(question, sign):
    """The answer that a sign is part of."""
    ticked = any(question in flow.choose_any for flow in FLOWS.values())
    return (sign,) if ticked else sign


@every_flow
def test_after_any_sign_every_later_screen_is_careful_and_nothing_may_be_written(flow):
    warned = [place for place in places(flow) if has_given_a_sign(place.answers)]

    assert warned
    for place in warned:
        assert is_careful(place.answers), place
        assert not may_write(place.answers), place


@elsewhere
def test_a_sign_given_in_one_flow_counts_at_every_screen_of_another(flow, question, sign):
    for place in places(flow, **{question: as_given(question, sign)}):
        assert is_careful(place.answers), place
        assert not may_write(place.answers), place


@every_sign
def test_every_sign_is_an_answer_somebody_can_give(question, sign):
    assert any(sign in flow.options(question) for flow in FLOWS.values())


@pytest.mark.parametrize("safety", ["now", "yes", "not_sure", "rather_not_say"])
@every_flow
def test_anything_but_a_no_to_safety_is_careful_from_then_on(flow, safety):
    for place in places(flow, safety=safety):
        assert is_careful(place.answers), place
        assert not may_write(place.answers), place


@every_flow
def test_a_message_may_be_written_only_where_safety_is_clear_and_contact_is_not_barred(flow):
    for place in places(flow):
        if may_write(place.answers):
            assert place.answers["safety"] == "no"
            assert place.answers["contact_barred"] == "no"


def test_a_message_may_be_written_by_somebody_safe_whose_ex_will_not_take_part():
    place = after(
        REFUSAL,
        safety="no",
        nation="england",
        contact_barred="no",
        about="children",
        tried=("none",),
    )

    assert may_write(place.answers)


@pytest.mark.parametrize("barred", ["yes", "not_sure"])
def test_contact_that_is_or_may_be_barred_by_a_court_or_the_police_is_never_suggested(barred):
    place = after(REFUSAL, safety="no", nation="england", contact_barred=barred, about="children")

    assert is_careful(place.answers)
    assert place.state == "answered"


def test_a_careful_parent_is_asked_nothing_about_the_other_parents_reasons():
    for place in places(REFUSAL):
        if place.state in ABOUT_THE_OTHER_PARENT:
            assert not is_careful(place.answers), place


@elsewhere
def test_nor_is_one_whose_sign_was_given_in_another_flow(flow, question, sign):
    states = {place.state for place in places(flow, **{question: as_given(question, sign)})}

    assert not states & ABOUT_THE_OTHER_PARENT


def test_a_careful_parent_ends_at_the_plan_that_involves_nobody_else():
    for place in places(REFUSAL):
        if place.state in REFUSAL.outcomes and "last_miam" in place.answers:
            assert (place.state == "protected_plan") == is_careful(place.answers), place


def test_control_named_as_what_may_lie_behind_a_no_ends_the_questions_about_the_other_parent():
    place = after(
        REFUSAL,
        safety="no",
        nation="england",
        contact_barred="no",
        about="children",
        tried=("spoke",),
        answered="said_no",
        behind=("hurt", "controlling"),
    )

    assert place.state == "last_miam"


def test_an_ex_who_may_be_afraid_is_written_nothing():
    answers = {
        "safety": "no", "nation": "wales", "contact_barred": "no", "about": "children",
        "tried": ("none",), "answered": "said_no", "behind": ("afraid",),
    }  # fmt: skip

    assert not may_write(after(REFUSAL, **answers).answers)


@pytest.mark.parametrize("safety", ["now", "yes", "not_sure", "no", "rather_not_say"])
def test_no_later_answer_lowers_the_care_taken(safety):
    """Answers only ever add to the signs: the careful stay careful, whatever they press next."""
    for flow in FLOWS.values():
        ways = ways_through(flow, safety=safety)
        for place in ways.places.values():
            for answer in ways.answers_to(place.state):
                assert is_careful(ways.after(place, answer).answers) or not is_careful(
                    place.answers
                )


@pytest.mark.parametrize(
    "signs",
    [
        {"about": "something_else", "kind": "protection"},
        {"about": "something_else", "kind": "taken"},
        {"reasons": ("abuse",)},
        {"without_notice": "risk"},
        {"urgency": ("child_harm", "deadline")},
        {"held": ("bail",)},
        {"held": ("licence",)},
    ],
)
def test_somebody_who_said_no_to_safety_and_names_a_danger_or_a_ban_later_is_treated_with_care(
    signs,
):
    assert is_careful({"safety": "no", **signs})


@every_sign
def test_an_answer_in_passing_in_place_of_a_sign_leaves_the_care_as_it_was(question, sign):
    session = Session("refusal", {"safety": "no", question: sign})
    harmless = "no" if question == "safety" else "something else"

    assert is_careful(answering(session, question, harmless).answers)


def test_a_sign_counts_after_an_answer_before_it_was_changed():
    told = {
        "safety": "no",
        "nation": "england",
        "role": "applying",
        "about": "children",
        "request": "decide",
        "care": "no",
        "situation": ("none",),
        "last_miam": "no",
        "reasons": ("abuse",),
    }
    place = FLOWS["compulsory"].place({**told, "role": "invited"})

    assert place.state == "expected_to_attend"
    assert is_careful(place.answers)


def test_a_sign_can_be_taken_back_where_it_was_given():
    calm = {
        "safety": "no",
        "nation": "england",
        "contact_barred": "no",
        "about": "children",
        "tried": ("none",),
        "answered": "said_no",
    }
    controlled = FLOWS["refusal"].place({**calm, "behind": ("controlling",)})
    taken_back = FLOWS["refusal"].place({**calm, "behind": ("cost",)})

    assert is_careful(controlled.answers)
    assert "behind" in controlled.path
    assert not is_careful(taken_back.answers)

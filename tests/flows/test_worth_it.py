"""How somebody is comes first; reasons and warnings are thought about only where it is safe.

Expected values: PD12B para 5.2 (people who have been abused are not expected to mediate),
PD9A paras 26 to 28 (no threats in letters), and people before procedure for whoever does not
want to go on.
"""

from datetime import date

import pytest

from flows.safety import is_careful
from flows.worth_it import OF_THE_OTHER, WORTH_IT
from messages.render import Outcome, Words
from messages.telegram_html import plain
from tests.flows.conversation import after

TODAY = date(2026, 11, 22)
SAFE = {"safety": "no", "nation": "england"}
CALM = {**SAFE, "feeling": ("none",)}
FEELINGS = [feeling for feeling in WORTH_IT.options("feeling") if feeling != "giving_up"]
REASONS = [
    reason for reason in WORTH_IT.options("behind") if reason not in ("controlling", "none")
]

words = Words()


def said(**answers) -> Outcome:
    return words.outcome("worth_it", after(WORTH_IT, **answers), TODAY)


def text(outcome: Outcome) -> str:
    return plain(
        "\n".join([outcome.body, outcome.stand, outcome.why, *outcome.steps, *outcome.notes])
    )


@pytest.mark.parametrize("safety", ["no", "yes", "not_sure", "rather_not_say"])
@pytest.mark.parametrize("others", [(), ("angry",), tuple(FEELINGS[:-1])])
def test_whoever_does_not_want_to_go_on_is_given_people_and_asked_nothing_more(safety, others):
    feeling = (*others, "giving_up")
    place = after(WORTH_IT, safety=safety, nation="wales", feeling=feeling)

    assert place.state == "reach_someone_now"


@pytest.mark.parametrize("nation", ["england", "wales"])
def test_the_first_thing_said_then_is_who_to_call_now_and_nothing_of_mediation_or_court(nation):
    outcome = said(safety="no", nation=nation, feeling=("giving_up",))
    body = plain(outcome.body)

    assert "999" in body.split("\n")[0]
    assert all(number in body for number in ("116 123", "85258", "111"))
    assert not outcome.flows
    assert not outcome.pages
    for word in ("mediat", "court", "MIAM", "form C", "solicitor"):
        assert word not in text(outcome)


@pytest.mark.parametrize("feeling", FEELINGS)
def test_every_other_feeling_leads_on_to_what_is_on_somebody_s_mind(feeling):
    assert after(WORTH_IT, **SAFE, feeling=(feeling,)).state == "asking"


@pytest.mark.parametrize("asking", OF_THE_OTHER)
@pytest.mark.parametrize("safety", ["yes", "not_sure", "rather_not_say"])
def test_where_safety_is_not_clear_reasons_and_wording_are_left_out(asking, safety):
    answers = {**CALM, "safety": safety, "asking": asking}

    assert after(WORTH_IT, **answers).state == "stay_safe_first"


@pytest.mark.parametrize("asking", OF_THE_OTHER)
@pytest.mark.parametrize("barred", ["yes", "not_sure"])
def test_nor_where_contact_is_or_may_be_barred(asking, barred):
    answers = {**CALM, "asking": asking, "contact_barred": barred}

    assert after(WORTH_IT, **answers).state == "stay_safe_first"


@pytest.mark.parametrize(
    ("asking", "state"),
    [("worth", "gain"), ("why_no", "behind"), ("threaten", "say_it_calmly")],
)
def test_somebody_safe_is_asked_what_their_question_turns_on(asking, state):
    assert after(WORTH_IT, **CALM, asking=asking, contact_barred="no").state == state


@pytest.mark.parametrize("others", [(), ("hurt",), ("cost", "family")])
def test_control_behind_a_no_leads_to_safety_and_not_to_tactics(others):
    behind = (*others, "controlling")
    place = after(WORTH_IT, **CALM, asking="why_no", contact_barred="no", behind=behind)

    assert place.state == "stay_safe_first"
    assert is_careful(place.answers)


@pytest.mark.parametrize("reason", REASONS)
def test_for_each_reason_there_is_something_that_helps_and_something_to_leave_out(reason):
    outcome = said(**CALM, asking="why_no", contact_barred="no", behind=(reason,))
    body = plain(outcome.body)

    assert "Helps: " in body
    assert "Makes it worse: " in body


def test_an_ex_who_may_be_afraid_gets_space_and_no_page_on_asking_again():
    answers = {**CALM, "asking": "why_no", "contact_barred": "no", "behind": ("afraid", "cost")}
    outcome = said(**answers)

    assert "space" in plain(outcome.body).split("\n")[0]
    assert "asking_again" not in outcome.pages
    assert "respect-phoneline" in [service.id for service in outcome.services]


@pytest.mark.parametrize(
    "answers",
    [
        {"asking": "threaten", "contact_barred": "no"},
        {"asking": "why_no", "contact_barred": "no", "behind": ("suits_them", "cost")},
        {"asking": "worth", "contact_barred": "no", "gain": ("time",)},
    ],
)
def test_no_trick_of_the_bad_advice_that_goes_round_is_repeated(answers):
    outcome = said(**CALM, **answers)

    for phrase in ("wallet", "beg for", "significant other", "their idea", "suck it up", "jury"):
        assert phrase not in text(outcome)


def test_whether_to_threaten_court_is_answered_no():
    outcome = said(**CALM, asking="threaten", contact_barred="no")

    assert "no" in plain(outcome.title).split()
    assert "letter-tone" in outcome.rests_on


@pytest.mark.parametrize("safety", ["no", "yes", "rather_not_say"])
def test_better_and_cheaper_is_never_said_as_certain(safety):
    outcome = said(**{**CALM, "safety": safety}, asking="better")

    assert "usually" in text(outcome)
    assert "miam-to-mediation-rate" in outcome.rests_on


def test_somebody_afraid_hears_first_that_mediating_is_not_expected_of_them():
    outcome = said(**{**CALM, "safety": "yes"}, asking="better")
    body = plain(outcome.body)

    assert body.index("not expected to mediate") < body.index("usually")
    assert outcome.services[0].id == "national-domestic-abuse-helpline"


@pytest.mark.parametrize("safety", ["no", "yes"])
def test_somebody_worn_out_is_allowed_to_stop_and_told_who_listens(safety):
    outcome = said(safety=safety, nation="england", feeling=("worn_out",), asking="cope")

    assert "stop" in plain(outcome.body)
    assert "0808 800 2222" in plain(outcome.body)


@pytest.mark.parametrize(
    ("feeling", "named"),
    [("angry", "Anger"), ("sleepless", "Nights"), ("lonely", "Weekends"), ("money", "Money"),
     ("low", "Low days")],
)  # fmt: skip
def test_each_feeling_named_is_met_with_one_small_thing(feeling, named):
    outcome = said(**SAFE, feeling=(feeling,), asking="cope")

    assert f"• {named}:" in plain(outcome.body)


def test_what_was_guessed_in_another_flow_is_not_asked_again():
    elsewhere = {"contact_barred": "no", "behind": ("cost",), "safety": "no", "nation": "wales"}
    place = after(WORTH_IT, elsewhere, feeling=("none",), asking="why_no")

    assert place.state == "understand_the_no"

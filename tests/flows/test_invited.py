"""What a parent asked along can answer: an invitation is no order, court papers and a judge are.

Expected values: PD3A paras 2, 32 and 33, PD12B paras 5.2 and 8.11 and Annex 2 para 19, PD9A
protocol para 16.
"""

from datetime import date

import pytest

from flows.invited import ABOUT, CONCERNS, INVITED, REPLIED
from flows.safety import is_careful
from messages.render import Words
from messages.telegram_html import plain
from tests.flows.conversation import after

TODAY = date(2026, 11, 22)

SAFE = {
    "safety": "no",
    "nation": "england",
    "what_came": "mediator",
    "contact_barred": "no",
    "about": "children",
}
ASKED = {**SAFE, "concerns": ("none",), "replied": "not_yet"}
AFRAID = {**ASKED, "safety": "yes"}

LEANS = INVITED.options("lean")
TICKS = [option for option in CONCERNS.options if option != "none"]


@pytest.fixture(scope="module")
def words():
    return Words()


def told(words, place):
    """Everything an outcome, its pages and its letter tell this parent."""
    outcome = words.outcome("invited", place, TODAY)
    said = [outcome.body, outcome.stand, outcome.why]
    said += [*outcome.steps, *outcome.papers, *outcome.notes]
    said += [words.page(f"pages/{name}", place, TODAY).html for name in outcome.pages]
    if outcome.letter:
        said.append(words.page(f"letters/{outcome.letter}", place, TODAY).html)
    return plain("\n".join(said))


def letter(words, place):
    """The words a parent may copy."""
    name = words.outcome("invited", place, TODAY).letter
    return plain(words.page(f"letters/{name}", place, TODAY).body)


@pytest.mark.parametrize("about", ABOUT)
def test_court_papers_are_told_apart_from_an_invitation_whatever_they_are_about(about):
    place = after(INVITED, **{**SAFE, "what_came": "court", "about": about})

    assert place.state == "answer_court_first"


@pytest.mark.parametrize("about", ["children", "both", "something_else"])
def test_papers_about_a_child_are_answered_on_a_c7_in_time_with_a_c1a_for_harm(words, about):
    place = after(INVITED, **{**SAFE, "what_came": "court", "about": about})
    text = told(words, place)

    assert {form for form in ("C7", "C1A", "C8") if form in text} == {"C7", "C1A", "C8"}
    assert words.facts["c7-response-time"].text in text


def test_papers_about_money_alone_are_not_answered_on_a_childrens_form(words):
    outcome = words.outcome(
        "invited", after(INVITED, **{**SAFE, "what_came": "court", "about": "money"}), TODAY
    )

    assert "C7" not in "\n".join([outcome.body, *outcome.steps])


def test_court_papers_get_no_letter_to_a_mediator_in_place_of_an_answer(words):
    place = after(INVITED, **{**SAFE, "what_came": "court"})

    assert not words.outcome("invited", place, TODAY).letter


@pytest.mark.parametrize("told_to", ["attend", "pause", "suggested"])
def test_a_judges_direction_is_followed_as_in_the_journey_about_the_duty(told_to):
    place = after(INVITED, **{**SAFE, "what_came": "judge"}, direction=told_to)

    assert place.state == "follow_direction"


def test_a_message_from_the_other_parent_alone_needs_no_answer():
    assert after(INVITED, **{**SAFE, "what_came": "other_parent"}).state == "wait_for_mediator"


def test_somebody_who_cannot_tell_is_helped_to_find_out_before_anything_else():
    answers = {"safety": "no", "nation": "wales", "what_came": "not_sure", "contact_barred": "no"}

    assert after(INVITED, **answers).state == "find_out_which"


@pytest.mark.parametrize(
    ("lean", "state", "sent"),
    [
        ("go", "accept_meeting", "reply_accept"),
        ("separate", "ask_separate", "reply_separate"),
        ("another", "ask_another", "reply_another"),
        ("not_go", "decline_with_reasons", "reply_decline"),
        ("not_sure", "take_time", "reply_ask"),
    ],
)
@pytest.mark.parametrize("replied", REPLIED)
def test_every_choice_has_its_own_answer_whatever_was_said_before(
    words, lean, state, sent, replied
):
    place = after(INVITED, **{**ASKED, "replied": replied}, lean=lean)

    assert place.state == state
    assert words.outcome("invited", place, TODAY).letter == sent


@pytest.mark.parametrize("lean", LEANS)
@pytest.mark.parametrize(
    "given",
    [
        {"safety": "yes"},
        {"safety": "not_sure"},
        {"safety": "rather_not_say"},
        {"contact_barred": "yes"},
        {"contact_barred": "not_sure"},
        {"concerns": ("afraid", "who_pays")},
    ],
)
def test_a_parent_who_may_be_unsafe_answers_the_mediator_alone(words, lean, given):
    place = after(INVITED, **{**ASKED, **given}, lean=lean)

    assert place.state == "answer_safely"
    assert words.outcome("invited", place, TODAY).letter == "reply_unsafe"


def test_fear_ticked_as_a_worry_makes_every_later_screen_careful():
    place = after(INVITED, **{**SAFE, "concerns": ("afraid",)})

    assert place.state == "replied"
    assert is_careful(place.answers)


@pytest.mark.parametrize("lean", LEANS)
@pytest.mark.parametrize("about", ABOUT)
def test_a_parent_who_may_be_unsafe_reads_of_help_and_that_nobody_expects_them_to_mediate(
    words, lean, about
):
    place = after(INVITED, **{**AFRAID, "about": about}, lean=lean)
    outcome = words.outcome("invited", place, TODAY)

    assert words.services["emergency-999"].phone in plain(outcome.body)[:80]
    assert "not expected to mediate" in outcome.body
    assert "C8" in "\n".join(outcome.steps)
    assert "national-domestic-abuse-helpline" in [service.id for service in outcome.services]


@pytest.mark.parametrize("lean", LEANS)
def test_a_safe_answer_says_nothing_of_the_other_parent_and_asks_to_pass_nothing_on(words, lean):
    text = letter(words, after(INVITED, **AFRAID, lean=lean))

    assert "pass on nothing" in text
    assert "[their name]" not in text


def test_fear_is_named_in_a_letter_only_by_somebody_who_named_it(words):
    named = letter(words, after(INVITED, **{**ASKED, "concerns": ("afraid",)}, lean="not_go"))
    unsaid = letter(words, after(INVITED, **{**ASKED, "safety": "rather_not_say"}, lean="not_go"))

    assert "safety" in named
    assert "safety" not in unsaid


@pytest.mark.parametrize("lean", LEANS)
def test_every_letter_is_to_the_mediator_and_leaves_the_names_blank(words, lean):
    for answers in (ASKED, AFRAID):
        text = letter(words, after(INVITED, **answers, lean=lean))

        assert "Dear [mediator's name]" in text
        assert "[date]" in text


@pytest.mark.parametrize("about", ["money", "both"])
def test_a_no_about_money_is_written_down_with_its_reasons_for_costs_can_follow(words, about):
    place = after(INVITED, **{**ASKED, "about": about}, lean="not_go")
    outcome = words.outcome("invited", place, TODAY)

    assert "costs-finance" in outcome.rests_on
    assert "in writing" in outcome.why
    assert "costs" in outcome.body


@pytest.mark.parametrize("about", ABOUT)
@pytest.mark.parametrize("lean", LEANS)
def test_nobody_invited_is_told_that_they_must_go_or_that_the_outcome_turns_on_it(
    words, about, lean
):
    text = told(words, after(INVITED, **{**ASKED, "about": about}, lean=lean))

    assert "no law makes you" in text or "nobody can make" in text.lower()
    assert "does not change what is decided" in text or "Not for what is decided" in text
    assert "you will be fined" not in text


@pytest.mark.parametrize("lean", LEANS)
def test_somebody_who_ignored_the_invitation_is_not_in_trouble(words, lean):
    for answers in (ASKED, AFRAID):
        place = after(INVITED, **{**answers, "replied": "ignored"}, lean=lean)

        assert "not in trouble" in words.outcome("invited", place, TODAY).body


@pytest.mark.parametrize("worry", TICKS)
@pytest.mark.parametrize("lean", ["go", "not_sure"])
def test_a_worry_changes_what_is_said_unless_every_answer_says_it_already(words, worry, lean):
    """An answer to one worry is more than what somebody without any worry is told."""
    without = told(words, after(INVITED, **ASKED, lean=lean))
    with_it = told(words, after(INVITED, **{**ASKED, "concerns": (worry,)}, lean=lean))

    assert with_it != without


def test_somebody_whose_ex_has_them_go_alone_learns_that_this_is_how_it_is_meant(words):
    place = after(INVITED, **{**SAFE, "what_came": "other_parent"})

    assert "on your own" in words.outcome("invited", place, TODAY).body.lower()


def test_what_was_answered_in_another_journey_is_not_asked_again():
    elsewhere = {"safety": "no", "nation": "wales", "contact_barred": "no", "about": "money"}
    place = after(
        INVITED, elsewhere, what_came="mediator", concerns=("none",), replied="not_yet", lean="go"
    )

    assert place.state == "accept_meeting"

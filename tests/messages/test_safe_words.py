"""A message gives nothing away at a glance, and sends nobody unsafe to the other parent."""

import re
from datetime import date

import pytest

from flows.flow import Place
from flows.safety import is_careful, may_write
from messages.summary import summary
from messages.telegram_html import plain
from tests.messages.sampled import OUTCOMES, STATES, messages, outcomes, words

LOCK_SCREEN = 80
"""Characters of a message that show on a lock screen."""

NEVER_FIRST = re.compile(
    r"\b(abus\w*|violen\w*|courts?|solicitors?|police|ex|exes|refuges?|custody|mediat\w*"
    r"|helplines?)\b",
    re.IGNORECASE,
)

OTHER = r"(?:the other (?:parent|person)|your ex)"
CONTACT = re.compile(
    rf"\b(?:ask|tell|talk (?:to|with)|speak (?:to|with)|message|text|e?mail|write to|ring|phone"
    rf"|call|contact|invite|meet(?: with)?|see|visit|persuade|convince|reply to|answer|send"
    rf"|agree with|sit down with) {OTHER}\b"
    r"|\b(?:message|text|invite|persuade|convince|meet) them\b",
    re.IGNORECASE,
)
"""Words that send somebody to the other parent."""

NOT_YOU = re.compile(
    r"\b(?:not|never|nobody|no one|nothing|cannot|without|nor)\b|n[’']t\b"
    r"|\b(?:judge|court|council|police|solicitor|mediator)s? (?:can|could|may|might|must|will) $",
    re.IGNORECASE,
)
"""What makes of them the opposite, or another's doing, when it stands before them."""

TO_A_MEDIATOR = {
    "reply_accept", "reply_separate", "reply_another", "reply_decline", "reply_ask",
    "reply_unsafe",
}  # fmt: skip
"""Letters that answer a mediator. Every other letter is to the other parent; these are not, so
they need no leave to write to the other parent."""

UNSAFE = "reply_unsafe"
"""The letter for somebody who may be unsafe."""


def read_by(letter: str) -> list[tuple[Place, date]]:
    """Return the places where a letter is offered, with the day each is read on."""
    return [
        (place, today)
        for flow, state in OUTCOMES
        for place, today, outcome in outcomes(flow, state)
        if outcome.letter == letter
    ]


def suggestions_of_contact(text: str) -> list[str]:
    """Return the sentences that would have the reader get in touch with the other parent."""
    sentences = re.split(r"(?<=[.?!:;])\s+|\n+", text)
    found = [(sentence, match) for sentence in sentences for match in CONTACT.finditer(sentence)]
    return [sentence for sentence, match in found if not NOT_YOU.search(sentence[: match.start()])]


@pytest.mark.parametrize(("flow", "state"), STATES)
def test_the_first_line_gives_nothing_away(flow, state):
    for _, _, message in messages(flow, state):
        assert not NEVER_FIRST.findall(plain(message.title))
        assert not NEVER_FIRST.findall(plain(message.html)[:LOCK_SCREEN])


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_the_first_line_of_a_summary_gives_nothing_away(flow, state):
    for place, today, _ in outcomes(flow, state):
        text = plain(summary(words(), [(flow, place)], today))

        assert not NEVER_FIRST.findall(text[:LOCK_SCREEN])


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_the_first_line_of_a_page_or_letter_gives_nothing_away(flow, state):
    for place, today, outcome in outcomes(flow, state):
        letters = [f"letters/{outcome.letter}"] if outcome.letter else []
        for name in [*(f"pages/{page}" for page in outcome.pages), *letters]:
            page = words().page(name, place, today)

            assert not NEVER_FIRST.findall(plain(page.html)[:LOCK_SCREEN]), name


@pytest.mark.parametrize(("flow", "state"), STATES)
def test_no_screen_sends_a_parent_who_may_be_unsafe_to_the_other(flow, state):
    for place, _, message in messages(flow, state):
        if is_careful(place.answers):
            text = "\n".join([message.body, *message.options.values()])

            assert not suggestions_of_contact(plain(text))


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_no_plan_of_a_parent_who_may_be_unsafe_means_contact(flow, state):
    for place, today, _ in outcomes(flow, state):
        if is_careful(place.answers):
            assert not suggestions_of_contact(plain(summary(words(), [(flow, place)], today)))


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_no_page_offered_to_a_parent_who_may_be_unsafe_means_contact(flow, state):
    for place, today, outcome in outcomes(flow, state):
        if is_careful(place.answers):
            for name in outcome.pages:
                page = words().page(f"pages/{name}", place, today)

                assert not suggestions_of_contact(plain(page.body))


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_a_message_to_the_other_parent_is_offered_only_where_writing_is_safe(flow, state):
    for place, _, outcome in outcomes(flow, state):
        if outcome.letter not in TO_A_MEDIATOR:
            assert may_write(place.answers) or not outcome.letter


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_a_parent_who_may_be_unsafe_is_offered_only_the_letter_that_gives_nothing_away(
    flow, state
):
    for place, _, outcome in outcomes(flow, state):
        if is_careful(place.answers):
            assert outcome.letter in {"", UNSAFE}


@pytest.mark.parametrize("letter", sorted(TO_A_MEDIATOR))
def test_a_letter_to_a_mediator_is_addressed_to_nobody_else(letter):
    for place, today in read_by(letter):
        copied = plain(words().page(f"letters/{letter}", place, today).body)

        assert copied.count("Dear ") == copied.count("Dear [mediator's name]") == 1


def test_the_letter_that_gives_nothing_away_asks_that_nothing_be_passed_on():
    for place, today in read_by(UNSAFE):
        copied = plain(words().page(f"letters/{UNSAFE}", place, today).body)

        assert "pass on nothing" in copied
        assert "[their name]" not in copied


@pytest.mark.parametrize(
    ("sentence", "suggests"),
    [
        ("Ask the other parent what they would agree to.", True),
        ("Invite them once more.", True),
        ("Talk to your ex, who may not answer.", True),
        ("You do not have to talk to the other parent.", False),
        ("A judge can ask the other parent why.", False),
        ("Ask the mediator to see you alone.", False),
    ],
)
def test_words_of_contact_are_told_from_words_that_hold_back(sentence, suggests):
    assert bool(suggestions_of_contact(sentence)) is suggests

"""The danger net: little is missed, little else is alarming, and nothing typed breaks it."""

import json
import re
import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.danger import CLASSES, MOST, RULES, SAYINGS, Alarm, danger
from flows.danger.names import LISTS

TESTS = Path(__file__).resolve().parents[1]
TYPED = [
    json.loads(line)
    for line in (TESTS / "data" / "typed_messages.jsonl").read_text(encoding="utf-8").splitlines()
]
PHRASES = tomllib.loads((TESTS / "danger" / "phrases.toml").read_text(encoding="utf-8"))

URGENT = ("immediate", "suicide", "threat", "child", "abuse", "abduction")
DEADLY = [phrase for name in ("immediate", "suicide") for phrase in PHRASES[name]]
BEFORE = "Hi, I split up with my ex in May and I have to fill in a C100 before the MIAM. "
AFTER = ". Which page do I start on? I also need to know what it costs."


def in_class(name):
    return [(name, phrase) for phrase in PHRASES[name]]


def is_of(name, alarm):
    """Of this class or a more serious one: which of the two comes first may be argued."""
    return any(CLASSES.index(found) <= CLASSES.index(name) for found in alarm.classes)


@pytest.mark.parametrize("row", [row for row in TYPED if row["urgent"]], ids=lambda row: row["id"])
def test_every_urgent_message_of_the_set_opens_with_help(row):
    assert danger(row["text"]).urgent


def test_few_other_messages_of_the_set_do():
    others = [row for row in TYPED if not row["urgent"]]

    assert sum(danger(row["text"]).urgent for row in others) <= 0.03 * len(others)


def test_the_phrases_are_as_many_as_a_release_needs():
    refused = sum(len(phrases) for phrases in PHRASES["refused"].values())

    assert sum(len(PHRASES[name]) for name in (*URGENT, "own", "distress")) + refused >= 320
    assert len(PHRASES["ordinary"]["phrases"]) >= 120


@pytest.mark.parametrize(("name", "phrase"), [one for name in URGENT for one in in_class(name)])
def test_no_urgent_phrase_is_missed(name, phrase):
    alarm = danger(phrase)

    assert alarm.urgent
    assert is_of(name, alarm)


@pytest.mark.parametrize("phrase", PHRASES["indirect"])
def test_no_roundabout_or_short_phrase_is_missed(phrase):
    assert danger(phrase).urgent


@pytest.mark.parametrize("phrase", DEADLY)
def test_danger_is_heard_in_the_middle_of_a_question_about_forms(phrase):
    assert danger(BEFORE + phrase + AFTER).urgent


@pytest.mark.parametrize("phrase", DEADLY)
def test_danger_is_heard_however_the_phone_writes_it(phrase):
    for typed in (
        phrase.upper(),
        phrase.replace("'", "’"),
        phrase.replace("'", ""),
        phrase.replace("’", "'"),
        f"  {phrase}!!!\n",
        f"“{phrase}”",
    ):
        assert danger(typed).urgent


@pytest.mark.parametrize(("name", "phrase"), [*in_class("own"), *in_class("distress")])
def test_what_weighs_on_somebody_gets_its_card(name, phrase):
    assert name in danger(phrase).classes


@pytest.mark.parametrize("phrase", PHRASES["distress"])
def test_distress_alone_is_no_emergency(phrase):
    assert not danger(phrase).urgent


@pytest.mark.parametrize("card", PHRASES["cards"], ids=lambda card: card["phrase"])
def test_a_sign_that_is_no_emergency_still_gets_its_card(card):
    alarm = danger(card["phrase"])

    assert card["class"] in alarm.classes
    assert not alarm.urgent


@pytest.mark.parametrize("phrase", [one for kind in PHRASES["refused"].values() for one in kind])
def test_what_could_be_used_against_the_other_parent_is_refused(phrase):
    assert "refused" in danger(phrase).classes


@pytest.mark.parametrize("phrase", [one for kind in PHRASES["softly"].values() for one in kind])
def test_sayings_denials_and_what_is_long_over_are_answered_softly(phrase):
    alarm = danger(phrase)

    assert alarm.softly
    assert not alarm.urgent


@pytest.mark.parametrize("phrase", PHRASES["ordinary"]["phrases"])
def test_an_ordinary_message_is_no_emergency(phrase):
    assert not danger(phrase).urgent


@pytest.mark.parametrize(
    ("typed", "how"),
    [
        ("he's never hit the kids", "negated"),
        ("he used to hit me", "past"),
        ("my friend says her husband hits her", "third_person"),
        ("she says i hit her", "accused"),
        ("do i need proof of abuse", "mention"),
        ("this form is killing me", "saying"),
        ("im 14 and my dad hits me", "young"),
    ],
)
def test_how_it_is_said_is_told(typed, how):
    assert how in danger(typed).how


@pytest.mark.parametrize(
    "typed",
    [
        "if i dont go back he'll kill me",
        "he wont stop hitting me",
        "he never stops hitting the kids",
        "i cant stop thinking about killing myself",
        "he used to be nice, now he hits me",
        "we split up 2 years ago and he's outside my house",
        "he hit me years ago and last night he hit me again",
        "I haven't killed myself because of the kids",
        "she says i made it up but he is at the door with a knife",
    ],
)
def test_a_denial_or_the_past_takes_nothing_back_beyond_its_own_words(typed):
    assert danger(typed).urgent


def test_danger_that_is_over_is_abuse():
    alarm = danger("he tried to strangle me years ago")

    assert alarm.classes == ("abuse",)
    assert alarm.softly


def test_what_is_worst_comes_first():
    alarm = danger("i cant cope. he controls my money. he hits the kids. i want to die")

    assert alarm.classes == ("suicide", "child", "abuse", "distress")


def test_the_plainest_words_decide_between_softly_and_urgent():
    alarm = danger("this form is killing me and i want to kill myself")

    assert alarm.urgent
    assert not alarm.softly


BYE = "exit|Stop|x|X|bye|quit|leave|/exit|EXIT!!|exti|hwyl|allan|exit exit|bye bye|leave now"


@pytest.mark.parametrize("typed", BYE.split("|"))
def test_a_bare_word_of_leaving_is_nothing_else(typed):
    assert danger(typed) == Alarm(classes=("exit",))


@pytest.mark.parametrize("typed", ["xx", "xxx", "x x", "thanks x", "exit the marriage", "", "now"])
def test_kisses_and_longer_messages_are_no_leaving(typed):
    assert "exit" not in danger(typed).classes


def test_a_message_of_nothing_in_particular_is_no_alarm():
    assert danger("is mediation compulsory") == Alarm()


@given(st.text())
def test_nothing_typed_breaks_it(typed):
    alarm = danger(typed)

    assert list(alarm.classes) == sorted(alarm.classes, key=CLASSES.index)
    assert not (alarm.urgent and alarm.softly)


WORST = [
    *("he hit me ", "kill ", "not ", "used to ", "she says i ", "knifx ", "a", "a ", "aaab"),
    *("'", ".", "\n", "su!", "1.2", "s u i ", " ", "\u0301", "\ufdfa", "\ud800", "😀"),
]


@pytest.mark.parametrize("repeated", WORST)
def test_the_longest_message_is_read_at_once(repeated):
    typed = (repeated * MOST)[:MOST]
    start = time.perf_counter()
    danger(typed)

    assert time.perf_counter() - start < 0.5


def test_every_list_a_rule_names_is_there():
    named = {
        word
        for table in (*RULES.values(), SAYINGS)
        for rule in table
        for step in rule.steps
        for word in (*step.words, *step.unless)
    }

    assert {word for word in named if word.isupper()} <= set(LISTS)
    assert not {word for word in named if not re.fullmatch(r"[A-Z]+|[a-z0-9]+|#", word)}


def test_a_saying_covers_words_that_stand_side_by_side():
    assert not [saying for saying in SAYINGS if any(step.gap for step in saying.steps)]

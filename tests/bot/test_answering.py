"""Numbers, labels and plain words are taken for a button when they can mean one and no other."""

import pytest

from bot.answering import labelled, numbered
from bot.press import Button, Press


def buttons(*labels, kind="answer"):
    return [
        Button(label, Press(kind, "miam", "role", "n", str(n))) for n, label in enumerate(labels)
    ]


MIAM = buttons("Yes, I have been to one", "No, not yet", "I am not sure")
ABOUT = buttons("The children", "Money, home or pension", "Both of these", "Something else")


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("2", (2,)), ("2.", (2,)), (" 3) ", (3,)), ("two", (2,)), ("Option 1", (1,)),
        ("number three", (3,)), ("1, 3 and 4", (1, 3, 4)), ("0", ()), ("5", ()), ("2 kids", ()),
        ("", ()), ("twelve", ()),
    ],
)  # fmt: skip
def test_a_number_is_that_button(text, numbers):
    assert numbered(text, 4) == numbers


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("yes", "Yes, I have been to one"), ("Yeah", "Yes, I have been to one"),
        ("aye", "Yes, I have been to one"), ("no", "No, not yet"), ("NOPE", "No, not yet"),
        ("no not yet", "No, not yet"), ("not sure", "I am not sure"), ("idk", "I am not sure"),
        ("dont know", "I am not sure"), ("I’m not sure", "I am not sure"),
        ("yes i have been to one", "Yes, I have been to one"),
    ],
)  # fmt: skip
def test_plain_words_are_the_answer_that_says_them(text, label):
    assert labelled(text, MIAM).label == label


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("the children", "The children"), ("children", "The children"),
        ("both of these", "Both of these"), ("money, home", "Money, home or pension"),
        ("SOMETHING ELSE!", "Something else"),
    ],
)  # fmt: skip
def test_a_label_in_its_own_words_is_that_button(text, label):
    assert labelled(text, ABOUT).label == label


@pytest.mark.parametrize(
    "text",
    ["yes but he hits me", "no idea what a miam is", "money for the children", "ok", "", "?"],
)
def test_words_that_say_more_or_less_are_left_to_be_understood(text):
    assert labelled(text, MIAM) is None
    assert labelled(text, ABOUT) is None


def test_words_that_may_be_either_of_two_are_neither():
    assert labelled("yes", buttons("Yes, often", "Yes, once")) is None


def test_a_plain_yes_never_presses_a_button_that_is_no_answer():
    assert labelled("yes", buttons("Yes, take it all away", kind="leave")) is None

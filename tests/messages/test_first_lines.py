"""What shows on a lock screen, in a list of chats or in a link gives nothing away."""

from itertools import product

import pytest

from flows.catalogue import LINKS
from messages.facts import FOLDER
from messages.paper import calendar, notes, road
from messages.reading import Measure, read_wording
from messages.render import NOWHERE
from messages.telegram_html import plain
from tests.messages.sampled import TODAY, words

SHOWN = 80
CARDS = sorted(path.stem for path in (FOLDER / "en/danger").glob("*.jinja"))
HOW = [
    dict(zip(("third_person", "past", "negated"), on, strict=True))
    for on in product((True, False), repeat=3)
]


def given_away(text: str) -> str:
    """The first banned word that shows; "" when there is none."""
    return Measure(read_wording(), []).on_lock_screen(text)


@pytest.mark.parametrize("name", [notes.NAME, road.NAME, calendar.NAME])
def test_file_names_are_neutral(name):
    assert given_away(name.replace(".", " ")) == ""


@pytest.mark.parametrize("word", LINKS)
def test_words_of_deep_links_are_neutral(word):
    assert given_away(word.replace("_", " ")) == ""


@pytest.mark.parametrize("card", CARDS)
@pytest.mark.parametrize("how", HOW)
def test_the_first_line_of_an_answer_to_danger_names_nothing(card, how):
    text = plain(words().page(f"danger/{card}", NOWHERE, TODAY, **how).html)

    assert given_away(text[:SHOWN]) == ""


@pytest.mark.parametrize(
    "part", ["about", "commands", "buttons", "covers", "again", "left", "expired"]
)
def test_what_the_shell_says_first_is_neutral(part):
    page = words().page(f"bot/{part}", NOWHERE, TODAY)
    said = [page.title, plain(page.body)[:SHOWN]]
    said += [] if part == "buttons" else list(page.options.values())

    assert given_away(" ".join(said)) == ""

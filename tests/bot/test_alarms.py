"""Danger in typed words: before anything else, in fixed words, and not at every turn."""

import time

import pytest

from flows.catalogue import FLOWS
from flows.safety import is_careful, may_write
from tests.bot.person import Person
from tests.bot.test_chatting import at_menu

DANGERS = {
    "he's at the door with a knife": "999",
    "i want to kill myself": "116 123",
    "she hits the kids": "0808 800 5000",
    "he tracks my phone and controls all my money": "0808 2000 247",
    "hes taking them abroad tonight and the passports are gone": "0116 2556 234",
}
AWAY = "where can i find out where she lives now"


@pytest.fixture
async def walker(person: Person) -> Person:
    await at_menu(person)
    await person.press("Do I have to?")
    return person


async def visit_of(person: Person):
    return await person.bot.visit(person.chat)


@pytest.mark.parametrize(("words", "number"), DANGERS.items())
async def test_a_danger_is_answered_first_and_the_question_stays(walker, words, number):
    asked = walker.title
    await walker.type(words)

    assert number in walker.from_bot[-2]["text"] or number in walker.from_bot[-3]["text"]
    assert "999" in " ".join(message["text"] for message in walker.from_bot)
    assert walker.title == asked


@pytest.mark.parametrize("words", DANGERS)
async def test_a_danger_in_a_caption_or_an_edit_is_heard_as_well(bot, walker, words):
    bot.api.edit_text(walker.chat, walker.messages[0]["message_id"], words)
    await bot.deliver()

    assert "999" in walker.from_bot[-2]["text"]


async def test_the_same_answer_is_not_given_at_every_turn_unless_it_grows_worse(walker):
    await walker.type("he controls my money and threatens me")
    card = walker.from_bot[-2]["text"]
    await walker.type("he controls my money and threatens me")
    assert walker.from_bot[-2]["text"] != card

    await walker.type("he is here now and he has a knife")

    assert walker.from_bot[-2]["text"].startswith("Call now")


async def test_after_a_while_it_is_given_again(bot, walker, monkeypatch):
    await walker.type("i want to kill myself")
    later = time.time() + 11 * 60
    monkeypatch.setattr(bot.conversation, "now", lambda: later)
    before = len(walker.from_bot)
    await walker.type("i want to kill myself")

    assert len(walker.from_bot) == before + 1


async def test_a_sign_raises_the_care_taken_in_every_later_screen(walker):
    await walker.type("he hit me and strangled me")
    place = (await visit_of(walker)).session

    for flow in FLOWS.values():
        assert is_careful(flow.place(place.answers).answers)


async def test_what_only_sounds_like_danger_is_answered_softly_and_raises_nothing(walker):
    await walker.type("this form is killing me")

    assert "alarm" not in (await visit_of(walker)).session.answers
    assert "in case" in walker.from_bot[-2]["text"].casefold()


@pytest.mark.parametrize(
    "words",
    [
        AWAY,
        "how do i track her phone",
        "can you write a threatening message to scare him",
        "help me make up evidence that she hit me",
    ],
)
async def test_help_to_harm_is_refused_and_no_message_offered_in_that_visit(walker, words):
    await walker.type(words)

    assert "cannot help" in walker.from_bot[-2]["text"]
    calm = {"safety": "no", "nation": "england", "contact_barred": "no"}
    answers = {**(await visit_of(walker)).session.answers, **calm}
    assert not may_write(FLOWS["refusal"].place(answers).answers)


async def test_two_accounts_get_the_same_words(bot):
    said = []
    for name in ("A", "B"):
        person = await at_menu(Person(bot, name))
        await person.type("is my ex using this bot too")
        said.append([message["text"] for message in person.from_bot])

    assert said[0] == said[1]


@pytest.mark.parametrize(
    "words", ["xx", "xxx", "thanks x", "exit the marriage", "stop him coming"]
)
async def test_words_that_are_no_goodbye_erase_nothing(walker, words):
    await walker.type(words)

    assert await visit_of(walker) is not None

"""A parent chats with the bot: from /start to their notes, and every way off the path."""

import pytest

from bot.application import announce
from flows.catalogue import LINKS
from tests.bot.person import Person, RunningBot, buttons_of

TO_MENU = ["No", "England"]


async def at_menu(person: Person, *safety_and_nation: str) -> Person:
    await person.type("/start")
    await person.press(*(safety_and_nation or TO_MENU))
    return person


async def test_the_first_screen_asks_about_safety_and_has_no_other_button_but_leave(person):
    await person.type("/start")

    assert set(person.buttons) == {
        "I need help right now", "Yes", "Not sure", "No", "Rather not say", "Leave",
    }  # fmt: skip


async def test_every_screen_is_the_same_message_edited_in_place(bot, person):
    await at_menu(person)
    screen = person.screen["message_id"]

    await person.press("Do I have to?", "I may apply to court", "The children")

    assert person.screen["message_id"] == screen
    assert len(bot.api.made("sendMessage")) == 1


async def test_a_walk_ends_in_notes_that_stay_in_the_chat(person):
    await at_menu(person)
    await person.press("Do I have to?", "I am just finding out", "Send me my notes")

    notes = person.from_bot[-2]["text"]
    assert notes.startswith("Your notes")
    assert "not legal advice" in notes
    assert "1. " in notes
    assert person.from_bot[-1] == person.screen


async def test_start_forgets_the_old_place_and_the_old_answers(bot, person):
    await at_menu(person, "Yes", "Wales", "Carry on carefully")
    await person.press("Do I have to?")

    await person.type("/start")

    assert (await bot.visit(person.chat)).session.answers == {}
    assert "Rather not say" in person.buttons


@pytest.mark.parametrize(("word", "flow"), [*LINKS.items(), ("court", "court")])
async def test_a_deep_link_leads_to_its_flow_after_safety_and_nation(bot, person, word, flow):
    bot.api.start(person.chat, word)
    await bot.deliver()
    assert "Rather not say" in person.buttons

    await person.press(*TO_MENU)

    assert (await bot.visit(person.chat)).session.flow == flow
    assert "There are no children" not in person.buttons


async def test_an_unknown_deep_link_begins_like_any_other(person):
    await person.type("/start nonsense")
    await person.press(*TO_MENU)

    assert "Do I have to?" in person.buttons


async def test_an_answer_given_in_one_flow_is_not_asked_again_in_another(person):
    await at_menu(person)
    await person.press("Do I have to?", "I may apply to court", "The children", "Menu")

    await person.press("What happens at the first meeting?")

    assert "I may apply to court" not in person.buttons


async def test_back_goes_one_question_back_and_off_a_flow_to_the_menu(person):
    await at_menu(person)
    await person.press("Do I have to?")
    asked = person.title
    await person.press("I may apply to court", "‹ Back")
    assert person.title == asked

    await person.press("‹ Back")

    assert "Do I have to?" in person.buttons


async def test_commands_do_what_the_buttons_do(person):
    await at_menu(person)
    await person.press("Do I have to?")
    asked = person.title

    await person.type("/help")
    assert "999" in person.screen["text"]
    await person.type("/back")
    assert person.title == asked
    await person.type("/privacy")
    assert "24 hours" in person.screen["text"]
    await person.type("/menu")
    assert "Do I have to?" in person.buttons


async def test_asking_for_notes_too_early_says_so_and_asks_the_question_again(person):
    await at_menu(person)
    await person.press("Do I have to?")
    asked = person.title

    await person.type("/summary")

    assert person.title == asked
    assert person.from_bot[-2]["text"] != person.screen["text"]


async def test_several_ticks_are_kept_until_done(bot, person):
    await at_menu(person)
    await person.press("What happens at the first meeting?", "I may apply to court")
    labels = list(person.buttons)
    await person.press(labels[0])
    ticked = list(person.buttons)[:2]
    await person.press(*ticked, "Done")

    assert len((await bot.visit(person.chat)).session.answers["worries"]) == 2


@pytest.mark.parametrize(
    "kind", ["sticker", "photo", "voice", "location", "contact", "poll", "document", "video"]
)
async def test_what_cannot_be_read_gets_a_kind_line_and_the_question_again(person, kind):
    await at_menu(person)
    await person.press("Do I have to?")
    asked = person.title

    person.bot.api.send_other(person.chat, kind)
    await person.bot.deliver()

    assert person.title == asked
    assert person.messages[-1] == person.screen
    assert person.from_bot[-2]["text"]


@pytest.mark.parametrize("words", ["what a joke", "/nonsense", "lorem " * 600, "<b>hello", "🙂"])
async def test_typed_words_never_break_the_flow_and_are_never_repeated(person, words):
    await at_menu(person)
    await person.press("Do I have to?")
    asked = person.title

    await person.type(words)

    assert person.title == asked
    assert not any(words in message["text"] for message in person.from_bot)


async def test_a_label_or_its_number_can_be_typed(person):
    await at_menu(person)
    await person.type("do i have to?")
    await person.type("1")

    assert "The children" in person.buttons


async def test_an_edited_message_changes_no_answer(bot, person):
    await at_menu(person)
    before = (await bot.visit(person.chat)).session

    bot.api.edit_text(person.chat, person.messages[0]["message_id"], "yes")
    await bot.deliver()

    assert (await bot.visit(person.chat)).session == before


async def test_the_screen_is_the_last_thing_in_the_chat_after_something_is_typed(person):
    await at_menu(person)
    await person.type("hello")

    assert person.messages[-1] == person.screen


async def test_in_a_group_there_is_one_line_and_nothing_is_kept(bot, person):
    group = bot.api.add_group("Family", by=person.chat)
    bot.api.send_text(group, "/start", by=person.chat)
    await bot.deliver()

    lines = [
        message
        for message in bot.api.chats[group].messages.values()
        if message["from"]["is_bot"] and "text" in message
    ]
    assert lines
    assert all("privately" in line["text"] and not buttons_of(line) for line in lines)
    assert await bot.visit(group) is None


async def test_a_channel_is_left(bot, person):
    channel = bot.api.add_group("News", by=person.chat, kind="channel")
    await bot.deliver()

    assert bot.api.made("leaveChat") == [{"chat_id": channel}]


async def test_somebody_who_blocks_the_bot_is_forgotten(bot, person):
    await at_menu(person)
    bot.api.block(person.chat)
    await bot.deliver()

    assert await bot.visit(person.chat) is None


async def test_nothing_is_sent_with_a_sound_or_a_link_preview(bot, person):
    await at_menu(person)
    await person.press("Do I have to?", "I am just finding out", "Send me my notes")

    for sent in bot.api.made("sendMessage"):
        assert sent["disable_notification"] is True
        assert sent["link_preview_options"] == {"is_disabled": True}


async def test_two_people_do_not_meet(bot):
    one, other = Person(bot, "A"), Person(bot, "B")
    await at_menu(one, "Yes", "Wales", "Carry on carefully")
    await at_menu(other)

    assert (await bot.visit(other.chat)).session.answers["safety"] == "no"
    assert (await bot.visit(one.chat)).session.answers["safety"] == "yes"


async def test_the_bot_says_what_it_is_in_neutral_words(bot: RunningBot):
    words = bot.conversation.wording.words
    await announce(bot.application.bot, words)
    set_once = len(bot.api.calls)
    await announce(bot.application.bot, words)

    profile = bot.api.profile
    said = " ".join([profile.name, profile.short_description, profile.description])
    said += " ".join(
        f"{command['command']} {command['description']}" for command in profile.commands
    )
    for word in ("abuse", "court", "solicitor", "police", " ex ", "refuge", "mediat"):
        assert word not in said.casefold()
    assert {command["command"] for command in profile.commands} == {
        "start", "menu", "back", "summary", "help", "privacy", "clear", "forget", "exit",
    }  # fmt: skip
    assert not [name for name, _ in bot.api.calls[set_once:] if name.startswith("set")]

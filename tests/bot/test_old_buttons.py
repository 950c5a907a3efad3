"""Double taps, old buttons, and updates that come twice: nothing counts twice, nothing is lost."""

from dataclasses import replace

import pytest

from bot.event import Event
from bot.press import Press
from tests.bot.person import Person, running
from tests.bot.test_chatting import at_menu


@pytest.fixture
async def walker(person: Person) -> Person:
    """Somebody at the question what it is about, having said they may apply."""
    await at_menu(person)
    await person.press("Do I have to?", "I may apply to court")
    return person


async def answers_of(person: Person) -> dict:
    return (await person.bot.visit(person.chat)).session.answers


async def test_a_double_tap_answers_one_question_once(bot, walker):
    screen, data = walker.screen["message_id"], walker.buttons["The children"]
    bot.api.press(walker.chat, screen, data)
    bot.api.press(walker.chat, screen, data)
    await bot.deliver()

    assert (await answers_of(walker))["about"] == "children"
    assert "request" not in await answers_of(walker)
    assert len(bot.api.made("answerCallbackQuery")) >= 2


async def test_a_double_tap_on_back_goes_back_once(bot, walker):
    await walker.press("The children")
    screen, data = walker.screen["message_id"], walker.buttons["‹ Back"]
    bot.api.press(walker.chat, screen, data)
    bot.api.press(walker.chat, screen, data)
    await bot.deliver()

    assert "The children" in walker.buttons


async def test_a_double_tap_on_a_tick_leaves_it_ticked(bot, person):
    await at_menu(person)
    await person.press("What happens at the first meeting?", "I may apply to court")
    await person.press(next(iter(person.buttons)))
    label = next(iter(person.buttons))
    screen, data = person.screen["message_id"], person.buttons[label]
    bot.api.press(person.chat, screen, data)
    bot.api.press(person.chat, screen, data)
    await bot.deliver()

    assert len((await bot.visit(person.chat)).ticked) == 1


async def test_two_quick_ticks_both_count(bot, person):
    await at_menu(person)
    await person.press("What happens at the first meeting?", "I may apply to court")
    await person.press(next(iter(person.buttons)))
    screen, (first, second, *_) = person.screen["message_id"], person.buttons.values()
    bot.api.press(person.chat, screen, first)
    bot.api.press(person.chat, screen, second)
    await bot.deliver()

    assert len((await bot.visit(person.chat)).ticked) == 2


async def test_another_answer_on_an_old_screen_is_offered_not_taken(bot, walker):
    old = walker.buttons
    await walker.press("The children")
    before = await answers_of(walker)

    bot.api.press(walker.chat, walker.screen["message_id"], old["Money, home or pension"])
    await bot.deliver()

    assert await answers_of(walker) == before
    assert "Money, home or pension" in walker.screen["text"]
    assert "The children" in walker.screen["text"]
    await walker.press("Leave it as it is")
    assert await answers_of(walker) == before


async def test_the_offer_names_the_answers_that_would_stop_counting(bot, walker):
    old = walker.buttons
    await walker.press("The children")
    asked = walker.title
    await walker.press(next(iter(walker.buttons)))

    bot.api.press(walker.chat, walker.screen["message_id"], old["Something else"])
    await bot.deliver()

    assert asked in walker.screen["text"]
    await walker.press("Yes, change it")
    assert (await answers_of(walker))["about"] == "something_else"


async def test_an_answer_can_be_changed_from_the_list_and_walking_away_changes_nothing(walker):
    await walker.press("The children", "Menu", "See or change my answers", "Where the children")
    await walker.press("Scotland")
    assert (await answers_of(walker))["nation"] == "england"

    await walker.type("/menu")

    assert (await answers_of(walker))["nation"] == "england"
    await walker.press("See or change my answers", "Where the children", "Scotland")
    await walker.press("Yes, change it")
    assert (await answers_of(walker))["nation"] == "scotland"


async def test_an_update_delivered_twice_is_counted_once_and_shown_again(bot, walker):
    walker.tap("The children")
    await bot.deliver(acknowledge=False)
    after = await answers_of(walker)
    shown = walker.title

    await bot.deliver()

    assert await answers_of(walker) == after
    assert walker.title == shown


async def test_notes_cut_short_by_a_crash_are_sent_when_the_update_comes_again(tmp_path):
    async with running(tmp_path) as bot:
        person = await at_menu(Person(bot))
        await person.press("Do I have to?", "I am just finding out")
        person.tap("Send me my notes")
        (update,) = await bot.application.bot.get_updates(offset=bot.offset, timeout=0)
        screen = person.screen["message_id"]
        press = Press.unpack(update.callback_query.data)
        await bot.conversation.press(
            Event(person.chat, update.update_id, screen, is_press=True), press
        )  # saved, and then a crash

    async with running(tmp_path, bot.api) as restarted:
        restarted.offset = bot.offset
        await restarted.deliver()

    assert person.from_bot[-2]["text"].startswith("Your notes")


async def test_after_a_restart_the_next_press_carries_on(tmp_path):
    async with running(tmp_path) as bot:
        person = await at_menu(Person(bot))
        await person.press("Do I have to?", "I may apply to court")

    async with running(tmp_path, bot.api) as restarted:
        restarted.offset = bot.offset
        person.bot = restarted
        await person.press("The children")

        assert (await answers_of(person))["about"] == "children"
        assert (await answers_of(person))["role"] == "applying"


async def test_an_old_button_whose_nonce_came_again_answers_no_other_question(bot, walker):
    old = walker.buttons["The children"].split(":")
    await walker.press("The children")
    answered = await answers_of(walker)
    present = next(iter(walker.buttons.values())).split(":")
    assert old[2] != present[2]

    again = ":".join((*old[:3], present[3], present[4]))
    bot.api.press(walker.chat, walker.screen["message_id"], again)
    await bot.deliver()

    assert await answers_of(walker) == answered


async def test_a_press_after_everything_was_erased_begins_again_and_says_so(bot, walker):
    await bot.conversation.store.forget(walker.chat)

    await walker.press("The children")

    assert "Rather not say" in walker.buttons
    assert walker.from_bot[-2]["text"] != walker.screen["text"]


@pytest.mark.parametrize(
    "data",
    ["", "x", "answer:gone:gone:0000:gone", "go:opening:::nowhere", "a:b:c:d:e:f", ":" * 20],
)
async def test_a_button_nobody_knows_shows_the_present_question(bot, walker, data):
    asked = walker.title
    if data:
        bot.api.press(walker.chat, walker.screen["message_id"], data)
        await bot.deliver()

    assert walker.title == asked


async def test_a_visit_in_a_flow_that_was_removed_goes_to_the_menu(bot, walker):
    kept = await bot.conversation.store.load(walker.chat)
    removed = replace(kept.visit, session=kept.visit.session.entering("long_gone"))
    await bot.conversation.store.save(walker.chat, removed, kept.version)

    await walker.type("/menu")

    assert "Do I have to?" in walker.buttons


async def test_a_screen_the_parent_deleted_is_sent_again(bot, walker):
    data, screen = walker.buttons["The children"], walker.screen["message_id"]
    bot.api.press(walker.chat, screen, data)
    del bot.api.chats[walker.chat].messages[screen]

    await bot.deliver()

    assert walker.screen["message_id"] != screen
    assert (await answers_of(walker))["about"] == "children"

"""Somebody else at the same chat: a second line of updates, another worker, one who leaves."""

from dataclasses import replace

import pytest

from bot.application import build_conversation
from bot.conversation import Conversation
from bot.event import Event
from bot.press import Press
from bot.settings import SQLITE, Settings
from bot.visit import Visit, new_visit
from flows.intents.understanding import Understood, understand

CHAT = 770_123_456


@pytest.fixture
async def conversation(tmp_path):
    """Somebody at the question where the children live."""
    settings = Settings(_env_file=None, database_url=f"{SQLITE}{tmp_path / 'visits.db'}")
    made = build_conversation(settings)
    await made.store.open()
    await made.start(message(1))
    await made.typed(message(2), *words("no"))
    yield made
    await made.store.close()


def words(text: str) -> tuple[str, Understood]:
    return text, understand(text)


def message(number: int) -> Event:
    return Event(CHAT, number, number)


def pressed(number: int) -> Event:
    return Event(CHAT, number, 1, is_press=True)


async def answering(conversation: Conversation, choice: str) -> Press:
    kept = await conversation.store.load(CHAT)
    return Press("answer", "opening", "nation", kept.visit.nonce, choice)


async def kept_of(conversation: Conversation):
    return (await conversation.store.load(CHAT)).visit


def before_saving(conversation: Conversation, monkeypatch, happens) -> None:
    """Let something happen in the store, as by another worker, just before the next save."""
    save = conversation.store.save

    async def overtaken(*asked):
        monkeypatch.undo()
        await happens()
        return await save(*asked)

    monkeypatch.setattr(conversation.store, "save", overtaken)


async def test_a_message_that_arrives_after_a_later_press_is_heard_all_the_same(conversation):
    await conversation.press(pressed(9), await answering(conversation, "england"))

    turn = await conversation.typed(message(8), *words("he's at the door with a knife"))

    assert "999" in turn.notices[0]


async def test_a_press_that_arrives_after_a_later_message_counts_all_the_same(conversation):
    press = await answering(conversation, "england")
    await conversation.typed(message(9), *words("hello"))

    await conversation.press(pressed(8), press)

    assert (await kept_of(conversation)).session.answers["nation"] == "england"


@pytest.mark.parametrize("number", [8, 9])
async def test_a_second_delivery_counts_for_nothing_on_either_line(conversation, number):
    press = await answering(conversation, "england")
    await conversation.press(pressed(9), press)
    await conversation.typed(message(9), *words("hello"))
    before = await kept_of(conversation)

    await conversation.press(pressed(number), press)
    turn = await conversation.typed(message(number), *words("hello"))

    assert await kept_of(conversation) == before
    assert turn.notices == ()


async def test_what_somebody_else_saved_meanwhile_is_built_upon(conversation, monkeypatch):
    async def type_elsewhere():
        await conversation.typed(message(8), *words("hello"))

    press = await answering(conversation, "england")
    before_saving(conversation, monkeypatch, type_elsewhere)

    await conversation.press(pressed(9), press)

    visit = await kept_of(conversation)
    assert (visit.update, visit.press) == (8, 9)
    assert visit.session.answers["nation"] == "england"


async def test_a_parent_who_leaves_meanwhile_is_shown_nothing(conversation, monkeypatch):
    async def leave():
        await conversation.forget(CHAT)

    press = await answering(conversation, "england")
    before_saving(conversation, monkeypatch, leave)

    assert await conversation.press(pressed(9), press) is None
    assert await conversation.store.load(CHAT) is None


async def test_what_was_sent_to_a_parent_who_has_left_is_taken_away_again(conversation):
    turn = await conversation.typed(message(9), *words("hello"))
    await conversation.forget(CHAT)

    assert await conversation.shown(message(9), turn, 20, [19]) == (19, 20)
    assert await conversation.store.load(CHAT) is None


async def test_of_two_screens_shown_at_once_the_later_one_stays(conversation):
    first = await conversation.typed(message(8), *words("hello"))
    second = await conversation.typed(message(9), *words("hello"))
    assert await conversation.shown(message(9), second, 21, [20]) == ()

    assert await conversation.shown(message(8), first, 19, [18]) == (19,)

    visit = await kept_of(conversation)
    assert visit.screen == 21
    assert {number for number, _ in visit.messages} >= {18, 20, 21}


def test_a_visit_of_a_release_with_one_mark_for_both_lines_counts_nothing_twice():
    written = replace(new_visit("miam"), update=9).to_bytes().replace(b'"press":0,', b"", 1)

    assert Visit.from_bytes(written).has_taken(9, is_press=True)
    assert not Visit.from_bytes(written).has_taken(10, is_press=True)

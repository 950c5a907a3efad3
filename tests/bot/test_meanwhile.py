"""While the database is away: danger is answered and a screen is left, once, and nothing stays."""

import asyncio
import logging
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager

import pytest

from bot.addresses import Webhook
from bot.arrival import Arrival
from bot.delivery import poll
from bot.event import Event
from bot.flood import MOST, Flood
from bot.preview.limits import BotApiError
from tests.bot.checked_bot_api import CheckedBotApi
from tests.bot.person import Person, running
from tests.bot.pushing import PushingBotApi, free_port, hooked
from tests.bot.test_alarms import DANGERS
from tests.bot.test_chatting import at_menu
from tests.bot.test_delivery import taken
from tests.bot.test_leaving import is_neutral

BUSY_TOO_LONG = BotApiError(429, "Too Many Requests", retry_after=3600)
DANGER = "he's at the door with a knife"
WAYS = ["asked for", "brought"]


@pytest.fixture(params=WAYS)
async def bot(request, tmp_path, monkeypatch):
    """The bot, to be woken later; updates are then asked for, or brought to it."""
    monkeypatch.setattr("bot.delivery.LONG_POLL_SECONDS", 1)
    monkeypatch.setattr("bot.lanes.PATIENCE_SECONDS", 0.3)
    async with AsyncExitStack() as awake, running(tmp_path, PushingBotApi()) as started:
        started.way, started.awake = request.param, awake
        yield started
        await awake.aclose()
        assert started.api.wrong == []


@pytest.fixture
async def person(bot):
    """Somebody at the menu, when the bot has been woken."""
    person = await at_menu(Person(bot))
    bot.api.updates._acknowledge(bot.offset)
    await bot.awake.enter_async_context(woken(bot))
    return person


@asynccontextmanager
async def woken(bot):
    if bot.way == "brought":
        port = free_port()
        at = Webhook(f"http://127.0.0.1:{port}/updates", "kept", f"127.0.0.1:{port}")
        async with hooked(bot, at, flooded(bot)) as hook:
            hook.push()
            yield
        return
    stop = asyncio.Event()
    polling = asyncio.create_task(poll(bot.application, flooded(bot), stop))
    yield
    stop.set()
    await polling


def flooded(bot):
    return Flood(bot.application.entry).take


@pytest.fixture(params=["refuses", "hangs"])
def away(request, tmp_path, monkeypatch):
    """Let the database refuse, or hang, for a while."""

    @contextmanager
    def gone():
        with monkeypatch.context() as patch, taken(tmp_path):
            if request.param == "refuses":
                patch.setattr("bot.store.committing.BUSY_SECONDS", 0)
            yield

    return gone


async def until(condition, seconds: float = 4) -> None:
    async with asyncio.timeout(seconds):
        while not condition():  # noqa: ASYNC110 (the other side is the bot)
            await asyncio.sleep(0.01)


def said(person: Person, number: str) -> int:
    return sum(number in message["text"] for message in person.from_bot)


def is_done(bot) -> bool:
    if bot.way == "brought":
        return bot.api.all_brought
    return not (bot.api.updates.pending or bot.application.depth())


@pytest.mark.parametrize(("words", "number"), DANGERS.items())
async def test_danger_is_answered_without_the_database(bot, person, away, words, number):
    with away():
        bot.api.send_text(person.chat, words)
        await until(lambda: said(person, "999") and said(person, number))

        first = person.from_bot[-1]["text"].splitlines()[0].casefold().split()
        assert not {"abuse", "court", "solicitor", "police", "ex", "refuge"} & {*first}
        assert not is_done(bot)


async def test_it_is_said_once_however_often_the_update_comes_and_then_answered_as_always(
    bot, person, away
):
    asked = person.title
    with away():
        bot.api.send_text(person.chat, DANGER)
        await until(lambda: said(person, "999"))
        card = person.messages[-1]["message_id"]
        await asyncio.sleep(1.5)
        assert said(person, "999") == 1
        assert person.messages[-1]["text"] != asked

    await until(lambda: is_done(bot), 10)

    assert said(person, "999") == 2
    assert person.messages[-1]["text"].splitlines()[0] == asked
    visit = await bot.visit(person.chat)
    assert visit.session.answers["alarm"] == "immediate"
    assert card in dict(visit.messages)


async def test_leaving_afterwards_leaves_nothing_of_it_behind(bot, person, away):
    with away():
        bot.api.send_text(person.chat, DANGER)
        await until(lambda: said(person, "999"))
    await until(lambda: is_done(bot), 10)

    bot.api.send_text(person.chat, "exit")
    await until(lambda: is_done(bot), 10)

    (line,) = person.messages
    assert is_neutral(line["text"])
    assert await bot.visit(person.chat) is None


async def test_danger_in_an_edit_or_a_caption_is_answered_as_well(bot, person, away):
    typed = bot.api.send_text(person.chat, "hello")
    await until(lambda: is_done(bot), 10)
    with away():
        bot.api.edit_text(person.chat, typed, DANGER)
        await until(lambda: said(person, "999"))
    await until(lambda: is_done(bot), 10)
    with away():
        picture = message(person.chat, 900, "")["message"] | {"photo": [], "date": 1}
        del picture["text"]
        bot.api.updates.add("message", {**picture, "caption": "i want to kill myself"})
        await until(lambda: said(person, "116 123"))


async def test_danger_is_heard_behind_something_that_waits(bot, person, away):
    """A press and a message come side by side even where Telegram brings them."""
    with away():
        person.tap("Do I have to?")
        await asyncio.sleep(0.1)
        bot.api.send_text(person.chat, DANGER)
        await until(lambda: said(person, "999"))
    await until(lambda: is_done(bot), 10)

    assert (await bot.visit(person.chat)).session.flow == "compulsory"


async def test_the_same_danger_twice_is_answered_once_and_a_worse_one_again(bot):
    hear = bot.application.meanwhile.unstored
    person = Person(bot)
    for number, words in enumerate(["he controls my money", "he controls my money", DANGER]):
        hear(Arrival.read(message(person.chat, 900 + number, words)))
        await asyncio.sleep(0.1)

    assert len(person.from_bot) == 2
    assert person.has_read("0808 2000 247")
    assert person.from_bot[-1]["text"].startswith("Call now")


async def test_an_update_that_comes_again_after_an_hour_is_not_answered_again(bot, monkeypatch):
    meanwhile, person = bot.application.meanwhile, Person(bot)
    for hour in range(3):
        monkeypatch.setattr(meanwhile, "_now", lambda hour=hour: 1e9 + hour * 3600)
        meanwhile.unstored(Arrival.read(message(person.chat, 900, DANGER)))
        await asyncio.sleep(0.1)

    assert len(person.from_bot) == 1


def message(chat: int, update: int, text: str, kind: str = "private") -> dict:
    return {
        "update_id": update,
        "message": {"message_id": update, "chat": {"id": chat, "type": kind}, "text": text},
    }


async def test_plain_words_and_groups_are_told_nothing(bot, person):
    before = len(bot.api.calls)
    hear = bot.application.meanwhile.unstored
    for text, kind in (("do i have to?", "private"), ("", "private"), (DANGER, "group")):
        hear(Arrival.read(message(person.chat, 900 + len(text), text, kind)))
    await asyncio.sleep(0.1)

    assert not [name for name, _ in bot.api.calls[before:] if name.startswith("send")]


@pytest.mark.parametrize("bot", ["brought"], indirect=True)
async def test_danger_that_there_is_no_room_for_is_answered(bot, person, monkeypatch):
    monkeypatch.setattr("bot.lanes.MOST_IN_HAND", 0)
    bot.api.send_text(person.chat, DANGER)
    await until(lambda: said(person, "999"))

    assert set(bot.api.refused) == {503}


async def test_danger_from_somebody_who_hammers_is_answered(bot, person, away):
    for number in range(MOST + 5):
        bot.api.send_text(person.chat, f"hello {number}")
    await until(lambda: is_done(bot), 10)
    with away():
        bot.api.send_text(person.chat, DANGER)
        await until(lambda: said(person, "999"))


async def test_the_leave_button_turns_the_screen_at_once_and_all_goes_later(bot, person, away):
    bot.api.send_text(person.chat, "hello")
    await until(lambda: is_done(bot), 10)
    with away():
        person.tap("Leave")
        await until(lambda: not any("reply_markup" in message for message in person.messages))
        assert is_neutral(person.messages[-1]["text"])

    await until(lambda: is_done(bot), 10)

    (line,) = person.messages
    assert is_neutral(line["text"])
    assert await bot.visit(person.chat) is None


@pytest.mark.parametrize("word", ["exit", "/exit", "Bye!"])
async def test_a_word_typed_in_a_hurry_goes_and_a_neutral_line_is_last(bot, person, away, word):
    with away():
        bot.api.send_text(person.chat, word)
        await until(lambda: person.messages[-1]["from"]["is_bot"])
        assert is_neutral(person.messages[-1]["text"])
        assert word not in [message["text"] for message in person.messages]

    await until(lambda: is_done(bot), 10)

    (line,) = person.messages
    assert is_neutral(line["text"])
    assert await bot.visit(person.chat) is None


async def test_leaving_with_nothing_kept_says_its_line_once_however_long_it_lasts(bot, away):
    person = Person(bot)
    await bot.awake.enter_async_context(woken(bot))
    with away():
        before = len(bot.api.made("sendMessage"))
        bot.api.send_text(person.chat, "exit")
        await asyncio.sleep(2)
        assert len(bot.api.made("sendMessage")) == before + 1
    await until(lambda: is_done(bot), 10)

    (line,) = person.messages
    assert is_neutral(line["text"])


async def test_who_has_left_is_told_nothing_more_when_the_database_is_back(bot, person, away):
    with away():
        bot.api.send_text(person.chat, DANGER)
        await until(lambda: said(person, "999"))
        person.tap("Leave")
        await until(lambda: len(person.messages) <= 2)
        assert person.messages[-1]["text"] != DANGER
        before = len(bot.api.calls)

    await until(lambda: is_done(bot), 10)

    told = [given["text"] for name, given in bot.api.calls[before:] if name.startswith("send")]
    assert all(is_neutral(text) for text in told)
    (line,) = person.messages
    assert is_neutral(line["text"])
    assert await bot.visit(person.chat) is None


async def test_words_that_leaving_overtook_are_neither_answered_nor_stored(bot):
    person, entry = await at_menu(Person(bot)), bot.application.entry
    words = Arrival.read(message(person.chat, 900, DANGER))
    bot.application.meanwhile.unstored(words)
    await until(lambda: said(person, "999"))
    await entry.replies.leave(Event(person.chat, 901, 0))

    reply = await entry.take(words)
    await reply.say()

    assert not said(person, "999")
    assert await bot.visit(person.chat) is None


async def test_a_press_that_comes_again_and_again_stops_its_spinner_once(bot, person, away):
    before = len(bot.api.made("answerCallbackQuery"))
    with away():
        person.tap("Do I have to?")
        await asyncio.sleep(1.5)
    await until(lambda: is_done(bot), 10)

    assert len(bot.api.made("answerCallbackQuery")) == before + 1


async def test_who_comes_back_after_leaving_is_answered(bot, person, away):
    with away():
        person.tap("Leave")
        await asyncio.sleep(0.5)
    await until(lambda: is_done(bot), 10)
    bot.api.start(person.chat)
    await until(lambda: is_done(bot), 10)

    assert "Rather not say" in person.buttons


async def test_what_one_worker_said_goes_when_the_parent_leaves_by_another(tmp_path, monkeypatch):
    monkeypatch.setattr("bot.store.committing.BUSY_SECONDS", 0)
    api = CheckedBotApi()
    async with running(tmp_path, api) as one, running(tmp_path, api) as other:
        person = await at_menu(Person(other))
        with taken(tmp_path):
            typed = api.send_text(person.chat, DANGER)
            one.application.meanwhile.unstored(Arrival.read(message(person.chat, 99, DANGER)))
            await until(lambda: said(person, "999"))
            card = person.messages[-1]["message_id"]
        await other.deliver()
        await until_known(other, person.chat, card)

        await person.type("exit")

    (line,) = person.messages
    assert typed != line["message_id"] != card
    assert is_neutral(line["text"])


async def until_known(bot, chat: int, number: int) -> None:
    async with asyncio.timeout(10):
        while number not in dict((await bot.visit(chat)).messages):  # noqa: ASYNC110 (as above)
            await asyncio.sleep(0.01)


async def test_nothing_that_was_typed_is_logged(bot, person, away, caplog):
    caplog.set_level(logging.DEBUG, "bot")
    bot.api.refuse("sendMessage", BUSY_TOO_LONG)
    with away():
        bot.api.send_text(person.chat, DANGER)
        await until(lambda: "could not be said" in caplog.text)
    await until(lambda: is_done(bot), 10)

    assert not {"door", "knife", str(person.chat)} & {*caplog.text.replace("'", " ").split()}


async def test_no_more_is_remembered_than_can_be_held(bot, person, monkeypatch):
    monkeypatch.setattr("bot.meanwhile.MOST", 3)
    meanwhile = bot.application.meanwhile
    for chat in range(1, 20):
        meanwhile.unstored(Arrival.read(message(chat, chat, "hello")))
    await asyncio.sleep(0.1)

    assert len(meanwhile._heard) == len(meanwhile._asides) == 3

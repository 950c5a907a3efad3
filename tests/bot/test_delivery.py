"""Updates: in order within a chat, side by side across chats, acknowledged once stored."""

import asyncio

import pytest
from telegram.error import InvalidToken

from bot.delivery import poll
from bot.preview.limits import BotApiError
from bot.sending import TRIES
from tests.bot.person import Person, RunningBot


async def polling(bot: RunningBot, until, *, seconds: float = 5.0) -> None:
    """Poll until something is true, then stop."""
    stop = asyncio.Event()
    task = asyncio.create_task(poll(bot.application, stop))
    try:
        async with asyncio.timeout(seconds):
            while not until() and not task.done():  # noqa: ASYNC110 (any condition)
                await asyncio.sleep(0.01)
    finally:
        stop.set()
        await task


def waiting(bot: RunningBot) -> int:
    return bot.api.updates.pending


async def test_many_chats_are_answered_and_acknowledged(bot):
    people = [Person(bot, f"P{number}") for number in range(20)]
    for person in people:
        bot.api.send_text(person.chat, "/start")

    await polling(bot, lambda: all(person.from_bot for person in people) and not waiting(bot))

    assert all("Rather not say" in person.buttons for person in people)


async def test_one_chat_is_answered_in_order(bot, person):
    for text in ("/start", "no", "england", "do i have to?", "i may apply to court"):
        bot.api.send_text(person.chat, text)

    await polling(bot, lambda: not waiting(bot))

    answers = (await bot.visit(person.chat)).session.answers
    assert answers == {"safety": "no", "nation": "england", "role": "applying"}


async def test_a_slow_chat_does_not_hold_up_another(bot, monkeypatch):
    slow, quick = Person(bot, "slow"), Person(bot, "quick")
    sent = []
    call = bot.api.call

    async def slower(method, parameters):
        if parameters.get("chat_id") == slow.chat:
            await asyncio.sleep(0.3)
        if method == "sendMessage":
            sent.append(parameters["chat_id"])
        return await call(method, parameters)

    monkeypatch.setattr(bot.api, "call", slower)
    bot.api.send_text(slow.chat, "/start")
    bot.api.send_text(quick.chat, "/start")

    await polling(bot, lambda: len(sent) == 2)

    assert sent == [quick.chat, slow.chat]


@pytest.mark.parametrize(
    "error",
    [BotApiError(502, "Bad Gateway"), BotApiError(429, "Too Many Requests", retry_after=1)],
)
async def test_telegram_out_of_order_is_waited_for(bot, person, error, monkeypatch):
    monkeypatch.setattr("bot.delivery.FIRST_WAIT_SECONDS", 0.01)
    bot.api.refuse("getUpdates", error)
    bot.api.send_text(person.chat, "/start")

    await polling(bot, lambda: bool(person.from_bot))

    assert "Rather not say" in person.buttons


async def test_a_token_telegram_does_not_know_ends_the_polling(bot):
    bot.api.refuse("getUpdates", BotApiError(401, "Unauthorized"))

    with pytest.raises(InvalidToken):
        await polling(bot, lambda: False, seconds=1)


async def test_a_send_telegram_asks_to_repeat_is_repeated(bot, person):
    bot.api.refuse("sendMessage", BotApiError(429, "Too Many Requests", retry_after=1))

    await person.type("/start")

    assert "Rather not say" in person.buttons


async def test_a_call_telegram_could_not_take_is_made_again(bot, person, monkeypatch):
    monkeypatch.setattr("bot.sending.FIRST_WAIT_SECONDS", 0.01)
    bot.api.refuse("sendMessage", BotApiError(502, "Bad Gateway"), times=TRIES - 1)

    await person.type("/start")

    assert "Rather not say" in person.buttons


async def test_a_screen_that_could_not_be_sent_comes_with_the_next_press(bot, person, monkeypatch):
    monkeypatch.setattr("bot.sending.FIRST_WAIT_SECONDS", 0.01)
    await person.type("/start")
    bot.api.refuse("editMessageText", BotApiError(500, "Internal Server Error"), times=TRIES)
    await person.press("No")
    assert (await bot.visit(person.chat)).session.answers == {"safety": "no"}

    await person.press("No")

    assert "England" in person.buttons
    assert (await bot.visit(person.chat)).session.answers == {"safety": "no"}

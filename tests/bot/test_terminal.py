"""The chat at a prompt, fed by a pipe as in `echo 1 | waypoint chat`."""

import asyncio
import io

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup

from bot.preview.bot_api import LocalBotApi
from bot.preview.request import LocalRequest
from bot.preview.terminal import chat


async def answer(bot: Bot) -> None:
    """A bot with one question: a press edits it, typed words are repeated, /clear deletes."""
    offset = 0
    while True:
        for update in await bot.get_updates(offset=offset, timeout=10):
            offset = update.update_id
            await reply(bot, update)
            offset += 1


async def reply(bot: Bot, update) -> None:
    who = update.effective_chat.id
    if query := update.callback_query:
        await query.answer("Noted")
        await query.edit_message_text(f"You said {query.data}")
    elif update.message.text == "/start":
        rows = [[InlineKeyboardButton(label, callback_data=label)] for label in ("Yes", "No")]
        text = "<b>Ready?</b> See <a href='https://gov.uk/'>this page</a>."
        await bot.send_message(who, text, "HTML", reply_markup=InlineKeyboardMarkup(rows))
    elif update.message.text == "/file":
        await bot.send_document(who, b"%PDF-", filename="notes.pdf")
    elif update.message.text == "/clear":
        await bot.delete_messages(who, [update.message.message_id])
    else:
        await bot.send_message(who, update.message.text.upper())


@pytest.fixture
async def talk():
    api = LocalBotApi()
    request = LocalRequest(api)
    async with Bot("1:token", request=request, get_updates_request=request) as bot:
        answering = asyncio.create_task(answer(bot))

        async def run(typed: str, **more: object) -> str:
            out = io.StringIO()
            await asyncio.wait_for(chat(api, source=io.StringIO(typed), out=out, **more), 10)
            return out.getvalue()

        yield run
        answering.cancel()


async def test_the_first_screen_is_plain_text_with_numbered_buttons(talk):
    said = await talk("")

    assert "Ready? See this page (https://gov.uk/)." in said
    assert "  1  Yes\n  2  No\n" in said
    assert "<" not in said


async def test_a_number_presses_and_the_edited_screen_is_printed_again(talk):
    said = await talk("2\n")

    assert said.index("[No]") < said.index("(Noted)") < said.index("You said No")


async def test_anything_else_is_typed(talk):
    said = await talk("3\nhello there\n")

    assert "\n3\n" in said  # there are two buttons, so this is no press
    assert "HELLO THERE" in said


async def test_quit_leaves_and_nothing_after_it_is_read(talk):
    assert "HELLO" not in await talk("/quit\nhello\n")


async def test_files_and_deletions_are_told(talk):
    said = await talk("/file\n/clear\n")

    assert "[file: notes.pdf]" in said
    assert "(messages deleted: 1)" in said


async def test_it_ends_when_told_to_stop(talk):
    stop = asyncio.Event()
    stop.set()

    assert "HELLO" not in await talk("", stop=stop)

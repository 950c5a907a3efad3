"""The stand-in over HTTP answers a bot in another process as Telegram would."""

import pytest
from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup
from telegram.error import BadRequest, InvalidToken

from bot.preview.bot_api import LocalBotApi
from tests.bot.bot_api_server import TOKEN, served


@pytest.fixture
async def api():
    return LocalBotApi()


@pytest.fixture
async def address(api):
    async with served(api) as found:
        yield found


async def test_messages_files_updates_and_errors_cross_the_wire(api, address):
    chat = api.add_person("Sam")
    keys = InlineKeyboardMarkup([[InlineKeyboardButton("Yes", callback_data="y")]])
    async with Bot(TOKEN, base_url=f"{address}/bot") as bot:
        sent = await bot.send_message(chat, "<b>Hello</b>", "HTML", reply_markup=keys)
        document = await bot.send_document(chat, b"%PDF-", filename="notes.pdf")
        api.press(chat, sent.message_id, "y")
        (update,) = await bot.get_updates(allowed_updates=["callback_query"])
        with pytest.raises(BadRequest, match="Message to edit not found"):
            await bot.edit_message_text("x", chat, 999)

    assert update.callback_query.message.reply_markup == keys
    assert api.files[document.document.file_id].content == b"%PDF-"


async def test_another_token_is_unauthorized(address):
    with pytest.raises(InvalidToken):
        async with Bot("1:other", base_url=f"{address}/bot"):
            pass

"""The client carries every call, and says of each that failed whether it may have had effect."""

import asyncio
import logging
import traceback

import pytest
from telegram import Bot
from telegram.error import NetworkError, TelegramError, TimedOut

from bot.client import AiohttpRequest
from bot.preview.bot_api import LocalBotApi
from bot.wire import SENT, UnansweredError
from tests.bot.bot_api_server import TOKEN, served
from tests.bot.trouble import SLOW_SECONDS, Trouble

TROUBLES = {
    "reset before": (UnansweredError, 0),
    "reset after": (UnansweredError, 1),
    "hang before": (TimedOut, 0),
    "hang after": (TimedOut, 1),
    "500 page": (NetworkError, 0),
    "502 page": (NetworkError, 0),
    "504 page": (TimedOut, 0),
    "302 elsewhere": (NetworkError, 0),
    "200 page": (UnansweredError, 0),
}
"""Kind of trouble → the error it must become, and how many messages it leaves."""


@pytest.fixture
async def api():
    return LocalBotApi()


@pytest.fixture
async def trouble():
    return Trouble()


@pytest.fixture
async def address(api, trouble):
    async with served(api, trouble=trouble) as found:
        yield found


@pytest.fixture
async def bot(address):
    request = AiohttpRequest(read_seconds=SLOW_SECONDS * 2)
    async with Bot(TOKEN, f"{address}/bot", request=request, get_updates_request=request) as bot:
        yield bot


@pytest.fixture
async def chat(api):
    return api.add_person("Sam")


async def test_words_files_and_pictures_arrive_as_they_were_sent(api, bot, chat):
    content = bytes(range(256)) * 10_000
    await bot.send_message(chat, "<b>Olá & «привет» 🙂</b>", "HTML")
    sent = await bot.send_document(chat, content, filename="notes ü.pdf", caption="Notes")
    picture = await bot.send_photo(chat, content, filename="road.png", has_spoiler=True)

    said, document, _ = api.chats[chat].messages.values()
    assert said["text"] == "Olá & «привет» 🙂"
    assert api.files[sent.document.file_id].content == content
    assert (document["document"]["file_name"], document["caption"]) == ("notes ü.pdf", "Notes")
    assert api.files[picture.photo[0].file_id].content == content


async def test_calls_share_a_connection_that_is_kept(bot, chat, trouble):
    for _ in range(20):
        await bot.send_message(chat, "Hello")

    assert len(trouble.connections) == 1


async def test_updates_are_waited_for_longer_than_any_other_answer(api, bot, chat):
    assert await bot.get_updates(timeout=1) == ()

    api.send_text(chat, "Hello")
    assert [update.message.text for update in await bot.get_updates(timeout=1)] == ["Hello"]


async def test_a_slow_answer_is_an_answer(bot, chat, trouble):
    trouble.befall("sendMessage", "slow")

    assert (await bot.send_message(chat, "Hello")).text == "Hello"


@pytest.mark.parametrize("kind", TROUBLES)
async def test_what_went_wrong_says_whether_it_may_have_had_effect(api, bot, chat, trouble, kind):
    expected, messages = TROUBLES[kind]
    trouble.befall("sendMessage", kind)

    with pytest.raises(NetworkError) as raised:
        await bot.send_message(chat, "Hello")

    assert type(raised.value) is expected
    assert len(api.chats[chat].messages) == messages


@pytest.fixture
async def sent():
    found: list[str] = []
    listening = SENT.set(lambda: found.append("sent"))
    yield found
    SENT.reset(listening)


async def test_a_call_is_told_to_be_on_its_way_before_it_is_answered(bot, chat, trouble, sent):
    trouble.befall("sendMessage", "hang before")
    calling = asyncio.create_task(bot.send_message(chat, "Hello"))
    await asyncio.sleep(SLOW_SECONDS)

    assert sent == ["sent"]
    assert not calling.done()
    with pytest.raises(TimedOut):
        await calling


async def test_a_call_that_nobody_takes_is_not_told_to_be_on_its_way(bot, sent):
    elsewhere = Bot(TOKEN, "http://127.0.0.1:9/bot", request=bot.request)
    with pytest.raises(NetworkError):
        await elsewhere.send_message(1, "Hello")

    assert not sent


async def test_where_nobody_listens_the_call_was_not_sent():
    with pytest.raises(NetworkError, match="not sent") as raised:
        async with Bot(TOKEN, "http://127.0.0.1:9/bot", request=AiohttpRequest()):
            pass

    assert type(raised.value) is NetworkError


async def test_what_cannot_be_written_is_not_quoted(bot, chat):
    half = chr(0xD800) + "typed"
    with pytest.raises(TelegramError) as raised:
        await bot.send_message(chat, half)

    assert "typed" not in "".join(traceback.format_exception(raised.value))


@pytest.mark.parametrize("kind", [*TROUBLES, "refused"])
async def test_neither_an_error_nor_a_log_holds_the_token(bot, chat, trouble, kind, caplog):
    caplog.set_level(logging.INFO)
    caplog.set_level(logging.DEBUG, "aiohttp")
    trouble.befall("sendMessage", kind)
    if kind == "refused":
        bot = Bot(TOKEN, "http://127.0.0.1:9/bot", request=bot.request)

    with pytest.raises(NetworkError) as raised:
        await bot.send_message(chat, "Hello")

    told = "".join(traceback.format_exception(raised.value)) + caplog.text
    assert TOKEN.partition(":")[2] not in told
    assert "Sign in" not in told


async def test_an_answer_that_is_no_http_does_not_tell_the_token(bot, caplog):
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"who is there?\r\n\r\n")
        writer.close()

    async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
        address = "http://127.0.0.1:{1}/bot".format(*server.sockets[0].getsockname())
        with pytest.raises(UnansweredError) as raised:
            await Bot(TOKEN, address, request=bot.request).send_message(1, "Hello")

    told = "".join(traceback.format_exception(raised.value)) + caplog.text
    assert TOKEN.partition(":")[2] not in told


async def test_a_proxy_is_used_only_when_asked_for(address, monkeypatch):
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    async with Bot(TOKEN, f"{address}/bot", request=AiohttpRequest()) as bot:
        assert bot.username

    with pytest.raises(NetworkError, match="not sent"):
        async with Bot(TOKEN, f"{address}/bot", request=AiohttpRequest(trust_env=True)):
            pass

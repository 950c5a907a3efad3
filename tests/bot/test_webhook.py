"""Updates that are brought: 200 for what is stored, and nothing told to anybody else."""

import asyncio
import json
import socket
import stat

import pytest

from bot.addresses import Webhook
from bot.preview.limits import BotApiError
from bot.settings import SettingsError
from bot.webhook import MOST_BYTES, SECRET_HEADER
from tests.bot.crowd import WALK
from tests.bot.person import Person, running
from tests.bot.pushing import PushingBotApi, free_port, hooked, said_to
from tests.bot.test_delivery import Slow, taken

SECRET = "kept-between-us"


@pytest.fixture
async def webhook():
    port = free_port()
    return Webhook(f"http://127.0.0.1:{port}/updates", SECRET, f"127.0.0.1:{port}")


@pytest.fixture
async def bot(tmp_path):
    async with running(tmp_path, PushingBotApi()) as started:
        yield started
        assert started.api.wrong == []


@pytest.fixture
async def hook(bot, webhook):
    async with hooked(bot, webhook) as listening:
        yield listening


async def test_a_whole_walk_is_brought_and_answered_in_order(hook, bot):
    people = [Person(bot, f"P{number}") for number in range(5)]
    hook.push()
    for person in people:
        bot.api.start(person.chat, "compulsory")
    await hook.until_brought()
    for answer in WALK.values():
        for choice in (answer,) if isinstance(answer, str) else (*answer, "done"):
            for person in people:
                data = next(
                    data
                    for data in person.buttons.values()
                    if choice in (data.rpartition(":")[2], data.partition(":")[0])
                )
                bot.api.press(person.chat, person.screen["message_id"], data)
            await hook.until_brought()

    for person in people:
        assert (await bot.visit(person.chat)).session.answers == WALK
    assert hook.api.refused == []


async def test_telegram_is_told_where_and_what_and_the_secret(hook):
    assert hook.api.hook["url"] == hook.webhook.url
    assert hook.api.hook["secret_token"] == SECRET
    assert hook.api.hook["max_connections"] == 100
    assert "callback_query" in hook.api.hook["allowed_updates"]


def start(chat: int, number: int = 1, text: str = "/start") -> dict:
    entity = [{"type": "bot_command", "offset": 0, "length": len(text)}] if text[0] == "/" else []
    person = {"id": chat, "is_bot": False, "first_name": "Sam"}
    message = {
        "message_id": number,
        "date": 1,
        "chat": {"id": chat, "type": "private"},
        "from": person,
        "text": text,
        "entities": entity,
    }
    return {"update_id": number, "message": message}


GOOD = json.dumps(start(700_000_001))
TOLD = "he is at the door"
REFUSED = {
    "another method": (405, {"method": "GET"}),
    "another path": (404, {"path": "/other"}),
    "no secret": (401, {"secret": ""}),
    "another secret": (401, {"secret": "kept-between-uS"}),
    "another kind": (415, {"kind": "text/plain"}),
    "too much": (413, {"body": json.dumps({"x": "y" * MOST_BYTES})}),
    "no JSON": (400, {"body": f"{{{TOLD}"}),
    "no object": (400, {"body": json.dumps([TOLD])}),
    "no id": (400, {"body": json.dumps({"message": TOLD})}),
    "true for an id": (400, {"body": json.dumps({"update_id": True, "message": {}})}),
    "an id without end": (400, {"body": f'{{"update_id": {"9" * 400}}}'}),
    "text for a message": (400, {"body": json.dumps({"update_id": 1, "message": TOLD})}),
    "no chat": (400, {"body": json.dumps({"update_id": 1, "message": {"text": TOLD}})}),
    "boxes in boxes": (400, {"body": '{"update_id":' + "[" * 100_000}),
    "no letters": (400, {"body": b"\xff\xfe\x00" * 50}),
}


@pytest.mark.parametrize("what", REFUSED)
async def test_what_is_not_from_telegram_or_no_update_is_refused_in_silence(
    hook, bot, caplog, what
):
    status, given = REFUSED[what]
    person = Person(bot)
    origin = hook.webhook.url.removesuffix("/updates")
    headers = {"Content-Type": given.get("kind", "application/json")}
    if secret := given.get("secret", SECRET):
        headers[SECRET_HEADER] = secret
    async with hook.session.request(
        given.get("method", "POST"),
        origin + given.get("path", "/updates"),
        data=given.get("body", GOOD),
        headers=headers,
    ) as answer:
        assert (answer.status, await answer.read()) == (status, b"")

    assert not person.messages
    assert TOLD not in caplog.text
    assert len([record for record in caplog.records if record.name != "asyncio"]) == 1


RUBBISH = [
    TOLD.encode() + b"\r\n\r\n",
    f"POST /{TOLD} HTTP/1.1\r\n\r\n".encode(),
    f"POST /updates HTTP/1.1\r\n{TOLD}\r\n\r\n".encode(),
    b"POST /updates HTTP/1.1\r\nX: " + TOLD.encode() * 10_000 + b"\r\n\r\n",
    b"POST /updates HTTP/1.1\r\nContent-Length: -5\r\n\r\n" + TOLD.encode(),
    b"POST /updates HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n" + TOLD.encode() + b"\r\n",
    bytes(range(256)) * 4096,
]


@pytest.mark.parametrize("rubbish", RUBBISH)
async def test_what_is_no_request_is_answered_without_a_word_of_it(hook, bot, caplog, rubbish):
    answered = await said_to(hook.webhook.at, rubbish)

    assert answered[: len("HTTP/1.1 4")] in {b"HTTP/1.0 4", b"HTTP/1.1 4", b""}
    assert b"door" not in answered
    assert "door" not in caplog.text
    assert await hook.bring(start(Person(bot).chat)) == 200


async def test_half_an_update_is_not_waited_for_for_ever(hook, bot, monkeypatch):
    monkeypatch.setattr("bot.webhook.READ_SECONDS", 0.05)
    head = f"POST /updates HTTP/1.1\r\nHost: bot\r\n{SECRET_HEADER}: {SECRET}\r\n"
    half = f"{head}Content-Type: application/json\r\nContent-Length: 99\r\n\r\n{{"

    assert (await said_to(hook.webhook.at, half.encode())).startswith(b"HTTP/1.1 408")


async def test_an_update_that_cannot_be_stored_must_come_again(hook, bot, tmp_path, monkeypatch):
    monkeypatch.setattr("bot.store.committing.BUSY_SECONDS", 0.02)
    person = Person(bot)
    with taken(tmp_path):
        assert await hook.bring(start(person.chat)) == 503
        assert not person.from_bot

    assert await hook.bring(start(person.chat)) == 200
    assert "Rather not say" in person.buttons


async def test_an_update_brought_twice_at_once_is_answered_once(hook, bot):
    person = Person(bot)

    answered = await asyncio.gather(*(hook.bring(start(person.chat)) for _ in range(5)))

    assert answered == [200] * 5
    assert len(person.from_bot) == 1


async def test_what_is_brought_side_by_side_is_taken_in_order(hook, bot, monkeypatch):
    person = Person(bot)
    slow = Slow(bot, person.chat, monkeypatch)
    first = asyncio.create_task(hook.bring(start(person.chat, 1)))
    await asyncio.sleep(0.1)
    words = {2: "no", 3: "england", 4: "do i have to?"}
    behind = [
        asyncio.create_task(hook.bring(start(person.chat, number, words[number])))
        for number in (4, 2, 3)
    ]
    await asyncio.sleep(0.1)
    slow.let_go.set()

    assert await asyncio.gather(first, *behind) == [200] * 4
    assert "I may apply to court" in person.buttons


async def test_more_than_can_be_held_must_come_again(bot, webhook, monkeypatch):
    monkeypatch.setattr("bot.lanes.MOST_IN_HAND", 2)
    people = [Person(bot, f"P{number}") for number in range(3)]
    slow = Slow(bot, people[0].chat, monkeypatch)
    async with hooked(bot, webhook) as hook:
        held = [
            asyncio.create_task(hook.bring(start(people[0].chat, number))) for number in (1, 2)
        ]
        await asyncio.sleep(0.1)

        assert await hook.bring(start(people[1].chat, 3)) == 503
        slow.let_go.set()
        assert await asyncio.gather(*held) == [200, 200]
        assert await hook.bring(start(people[1].chat, 3)) == 200


async def test_at_the_end_what_is_begun_is_finished(bot, webhook, monkeypatch):
    person = Person(bot)
    slow = Slow(bot, person.chat, monkeypatch)
    async with hooked(bot, webhook) as hook:
        begun = asyncio.create_task(hook.bring(start(person.chat, 1)))
        behind = asyncio.create_task(hook.bring(start(person.chat, 2, "no")))
        await asyncio.sleep(0.1)
        hook.stop.set()
        asyncio.get_running_loop().call_later(0.1, slow.let_go.set)

        assert await asyncio.gather(begun, behind) == [200, 503]
    assert "Rather not say" in person.buttons


async def test_it_may_listen_at_a_socket_that_only_its_group_can_use(bot, tmp_path):
    at = tmp_path / "updates.sock"
    async with hooked(bot, Webhook("http://127.0.0.1/updates", SECRET, f"unix:{at}")) as hook:
        assert stat.S_IMODE(at.stat().st_mode) == 0o660
        assert await hook.bring(start(Person(bot).chat)) == 200


async def test_an_address_that_is_taken_is_told_in_one_sentence(bot, webhook):
    host, port = webhook.at.split(":")
    with socket.create_server((host, int(port))), pytest.raises(SettingsError, match="LISTEN"):
        async with hooked(bot, webhook):
            pass


async def test_an_address_telegram_refuses_is_told_in_one_sentence(bot, webhook):
    bot.api.refuse("setWebhook", BotApiError(400, "Bad Request: bad webhook: IP is private"))
    with pytest.raises(SettingsError, match="WEBHOOK_URL"):
        async with hooked(bot, webhook):
            pass

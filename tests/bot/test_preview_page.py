"""The preview's page: for this machine only, and only for the page itself."""

import asyncio
import json

import aiohttp
import pytest

from bot.preview.bot_api import LocalBotApi
from bot.preview.chats import File
from bot.preview.web import NotLoopbackError, serve


@pytest.fixture
def api() -> LocalBotApi:
    return LocalBotApi()


@pytest.fixture
async def page(api: LocalBotApi):
    served = await serve(api)
    yield served
    await served.close()


@pytest.fixture
async def client(page):
    origin = page.url.rstrip("/")
    async with aiohttp.ClientSession(origin, headers={"Origin": origin}) as session:
        yield session


async def event(response: aiohttp.ClientResponse) -> tuple[str, dict]:
    name = (await response.content.readline()).decode().removeprefix("event: ").strip()
    data = (await response.content.readline()).decode().removeprefix("data: ")
    await response.content.readline()
    return name, json.loads(data)


@pytest.mark.parametrize("host", ["0.0.0.0", "::", "192.168.1.5", "example.org", ""])  # noqa: S104
async def test_it_cannot_be_opened_to_other_machines(api, host):
    with pytest.raises(NotLoopbackError):
        await serve(api, host)


@pytest.mark.parametrize("path", ["/", "/page/chat.js", "/events", "/files/none", "/nowhere"])
async def test_every_answer_forbids_anything_from_elsewhere(client, path):
    async with client.get(path) as response:
        rules = response.headers["Content-Security-Policy"].split("; ")

        assert "default-src 'none'" in rules
        assert "frame-ancestors 'none'" in rules
        assert not any("http" in rule or "unsafe" in rule or "*" in rule for rule in rules)
        assert response.headers["Referrer-Policy"] == "no-referrer"
        assert response.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize("host", ["evil.example", "evil.example:80", "127.0.0.1.evil.example"])
@pytest.mark.parametrize("path", ["/", "/events", "/files/file-1"])
async def test_a_name_pointed_at_this_machine_is_refused(client, host, path):
    async with client.get(path, headers={"Host": host}) as response:
        assert response.status == 403


async def test_this_machines_own_names_are_accepted(client):
    for host in ("localhost:8470", "127.0.0.1:1", "[::1]:8470"):
        async with client.get("/", headers={"Host": host}) as response:
            assert response.status == 200


@pytest.mark.parametrize("origin", ["http://evil.example", "null", "http://localhost:1", ""])
async def test_another_site_cannot_type(api, page, origin):
    (chat,) = api.chats
    headers = {"Origin": origin} if origin else {}
    async with (
        aiohttp.ClientSession(page.url, headers=headers) as elsewhere,
        elsewhere.post(f"/people/{chat}/text", json={"text": "/start"}) as response,
    ):
        assert response.status == 403
    assert api.updates.pending == 0


async def test_a_form_cannot_type(api, client):
    (chat,) = api.chats
    async with client.post(f"/people/{chat}/text", data={"text": "/start"}) as response:
        assert response.status == 415
    assert api.updates.pending == 0


async def test_what_a_person_does_reaches_the_bot(api, client):
    (chat,) = api.chats
    acts = [("text", {"text": "Helo"}), ("other", {"kind": "sticker"})]
    for act, body in acts:
        await client.post(f"/people/{chat}/{act}", json=body)
    typed = min(api.chats[chat].messages)
    await client.post(f"/people/{chat}/edit", json={"message": typed, "text": "Hello"})
    await client.post(f"/people/{chat}/press", json={"message": typed, "data": "yes"})

    updates = await api.call("getUpdates", {})
    assert [next(kind for kind in update if kind != "update_id") for update in updates] == [
        "message", "message", "edited_message", "callback_query",
    ]  # fmt: skip


async def test_a_press_on_a_message_that_is_gone_is_answered_with_a_conflict(api, client):
    (chat,) = api.chats
    async with client.post(f"/people/{chat}/press", json={"message": 9, "data": "x"}) as response:
        assert response.status == 409


async def test_the_page_is_told_of_everything_then_of_each_change(api, client):
    (chat,) = api.chats
    api.send_text(chat, "Hello")
    async with client.get("/events") as stream:
        name, state = await event(stream)
        assert name == "state"
        assert [message["text"] for message in state["chats"][0]["messages"]] == ["Hello"]

        await api.call("sendMessage", {"chat_id": chat, "text": "Hello yourself"})
        name, view = await event(stream)
        assert name == "chat"
        assert [message["text"] for message in view["messages"]] == ["Hello", "Hello yourself"]

        query = api.press(chat, min(api.chats[chat].messages), "x")
        answer = {"callback_query_id": query, "text": "Noted", "show_alert": True}
        await api.call("answerCallbackQuery", answer)
        assert await event(stream) == ("answer", {"chat": chat, "text": "Noted", "alert": True})


async def test_people_are_added_beside_each_other(api, client):
    async with client.get("/events") as stream:
        await event(stream)
        await client.post("/people", json={})
        _, state = await event(stream)

    assert len({chat["id"] for chat in state["chats"]}) == 2
    assert len({chat["name"] for chat in state["chats"]}) == 2


async def test_leaving_lets_everybody_who_began_say_exit(api, client):
    (chat,) = api.chats
    other = api.add_person("Jo")
    api.start(chat)

    await client.post("/leave", json={})

    said = [[m["text"] for m in api.chats[who].messages.values()] for who in (chat, other)]
    assert said == [["/start", "/exit"], []]


async def test_a_document_is_saved_and_never_shown_as_a_page(api, client):
    api.files["file-1"] = File("a.html", "text/html", b"<script>alert(1)</script>")
    async with client.get("/files/file-1") as response:
        assert response.headers["Content-Disposition"] == 'attachment; filename="a.html"'


@pytest.mark.parametrize("name", ["..%2Fweb.py", "%2Fetc%2Fpasswd", "none.js"])
async def test_only_the_pages_own_files_are_served(client, name):
    async with client.get(f"/page/{name}") as response:
        assert response.status == 404


async def test_it_ends_at_once_while_a_page_is_open(api):
    page = await serve(api)
    async with aiohttp.ClientSession() as session, session.get(f"{page.url}events") as stream:
        await event(stream)
        await asyncio.wait_for(page.close(), 0.5)

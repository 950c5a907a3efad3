"""What the page follows: everything as it stands, then each change, as server-sent events."""

import asyncio
import json
from contextlib import suppress

from aiohttp import web

from bot.preview.bot_api import LocalBotApi
from bot.preview.chats import Change, Chat, Chats

API = web.AppKey("api", LocalBotApi)
CLOSING = web.AppKey("closing", asyncio.Event)
QUIET_SECONDS = 15.0  # a comment is sent this often, so that a closed page is noticed


async def events(request: web.Request) -> web.StreamResponse:
    """Send everything as it stands, then each change, for as long as the page is open."""
    api, closing = request.app[API], request.app[CLOSING]
    stream = web.StreamResponse(headers={"Content-Type": "text/event-stream"})
    # A page that is closed shows only when something is written to it.
    with api.watch() as changes, suppress(ConnectionResetError):
        await stream.prepare(request)
        await _send(stream, "state", _state(api))
        while not closing.is_set():
            try:
                async with asyncio.timeout(QUIET_SECONDS):
                    change = await changes.get()
            except TimeoutError:
                await stream.write(b":\n\n")
            else:
                await _send(stream, *_event(api, change))
    return stream


async def _send(stream: web.StreamResponse, name: str, content: object) -> None:
    await stream.write(f"event: {name}\ndata: {json.dumps(content)}\n\n".encode())


def _event(api: Chats, change: Change) -> tuple[str, object]:
    """A change's name and what the page needs to show it."""
    if change.what == "bot":
        return "state", _state(api)
    if change.what == "chat":
        return "chat", _view(api.chats[change.chat])
    return change.what, {"chat": change.chat, "text": change.text, "alert": change.alert}


def _state(api: Chats) -> object:
    private = [chat for chat in api.chats.values() if chat.kind == "private"]
    return {"bot": vars(api.profile), "chats": [_view(chat) for chat in private]}


def _view(chat: Chat) -> object:
    return {"id": chat.id, "name": chat.name, "messages": list(chat.messages.values())}

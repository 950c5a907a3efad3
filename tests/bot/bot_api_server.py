"""The in-process Bot API over HTTP, so that a bot in a process of its own can be pointed at it."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import BodyPartReader, web

from bot.preview.bot_api import BotApiError, LocalBotApi
from bot.preview.chats import File
from tests.bot.trouble import Trouble

TOKEN = "123456:not-a-real-token"


def bot_api_app(api: LocalBotApi, token: str, trouble: Trouble) -> web.Application:
    """`/bot<token>/<method>`, by GET or POST, with a query, a form, JSON or files."""

    async def method(request: web.Request) -> web.Response:
        given, name = await _parameters(request), request.match_info["method"]

        async def answer() -> web.Response:
            try:
                if request.match_info["token"] != token:
                    raise BotApiError(401, "Unauthorized")
                result = await api.call(name, given)
            except BotApiError as error:
                return web.json_response(error.answer, status=error.code)
            return web.json_response({"ok": True, "result": result})

        return await trouble.answered(request, name, answer)

    app = web.Application(client_max_size=60_000_000)
    app.router.add_route("*", "/bot{token:[^/]+}/{method}", method)
    return app


@asynccontextmanager
async def served(
    api: LocalBotApi, token: str = TOKEN, trouble: Trouble | None = None, port: int = 0
) -> AsyncIterator[str]:
    """Serve it, on a free port where none is given, and yield what `TELEGRAM_API_URL` is to be."""
    app = bot_api_app(api, token, trouble or Trouble())
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
    await runner.setup()
    try:
        await web.TCPSite(runner, "127.0.0.1", port).start()
        yield f"http://127.0.0.1:{runner.addresses[0][1]}"
    finally:
        await runner.cleanup()


async def _parameters(request: web.Request) -> dict[str, object]:
    given: dict[str, object] = dict(request.query)
    if request.content_type == "application/json":
        given |= json.loads(await request.text() or "{}")
    elif request.content_type == "multipart/form-data":
        given |= {name: value async for name, value in _parts(request)}
    elif request.can_read_body:
        given |= dict(await request.post())
    return given


async def _parts(request: web.Request) -> AsyncIterator[tuple[str, object]]:
    async for part in await request.multipart():
        assert isinstance(part, BodyPartReader)
        content = bytes(await part.read())
        if part.filename:
            mime = part.headers.get("Content-Type", "application/octet-stream")
            yield part.name or "", File(part.filename, mime, content)
        else:
            yield part.name or "", content.decode()

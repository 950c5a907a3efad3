"""The chat as a page, in a browser on this machine and nowhere else."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from aiohttp import web

from bot.preview.bot_api import LocalBotApi
from bot.preview.chats import Change
from bot.preview.guard import HERE, add_headers, guard
from bot.preview.stream import API, CLOSING, events

PAGE = Path(__file__).parent / "page"


class NotLoopbackError(Exception):
    """The address asked for could be reached by others."""


def page_app(api: LocalBotApi) -> web.Application:
    """Return the page, its events and what a person does there."""
    app = web.Application(middlewares=[guard])
    app[API], app[CLOSING] = api, asyncio.Event()
    app.on_response_prepare.append(add_headers)
    app.on_shutdown.append(_close)
    app.router.add_get("/", _asset)
    app.router.add_get("/page/{name}", _asset)
    app.router.add_get("/events", events)
    app.router.add_get("/files/{file}", _file)
    app.router.add_post("/people", _add_person)
    app.router.add_post("/leave", _leave)
    app.router.add_post("/people/{chat}/{act}", _act)
    return app


@dataclass(frozen=True)
class Page:
    """The page while it is served.

    Attributes:
        url: the address to open.
    """

    url: str
    runner: web.AppRunner

    async def close(self) -> None:
        """Stop serving it."""
        await self.runner.cleanup()


async def serve(api: LocalBotApi, host: str = "127.0.0.1", port: int = 0) -> Page:
    """Serve the page, with somebody there to chat.

    Args:
        api: a person is added if there is none yet.
        host: a name or address by which this machine reaches itself.
        port: 0 for any that is free.

    Raises:
        NotLoopbackError: other machines could reach that host.
        OSError: the port is taken.
    """
    if host not in HERE:
        raise NotLoopbackError(f"the preview is for this machine only, and {host} is not")
    if not api.chats:
        api.add_person()
    runner = web.AppRunner(page_app(api), access_log=None, shutdown_timeout=1)
    await runner.setup()
    await web.TCPSite(runner, host, port).start()
    name = f"[{host}]" if ":" in host else host
    return Page(f"http://{name}:{runner.addresses[0][1]}/", runner)


async def _close(app: web.Application) -> None:
    app[CLOSING].set()
    app[API].tell(Change("bot"))  # wakes the streams, so that they see it and end


async def _asset(request: web.Request) -> web.FileResponse:
    path = PAGE / request.match_info.get("name", "index.html")
    if path.parent != PAGE or not path.is_file():
        raise web.HTTPNotFound
    return web.FileResponse(path)


async def _file(request: web.Request) -> web.Response:
    file = request.app[API].files.get(request.match_info["file"])
    if file is None:
        raise web.HTTPNotFound
    kind = "inline" if file.mime in ("image/png", "image/jpeg") else "attachment"
    name = file.name.replace('"', "")
    disposition = f'{kind}; filename="{name}"'
    headers = {"Content-Type": file.mime, "Content-Disposition": disposition}
    return web.Response(body=file.content, headers=headers)


async def _add_person(request: web.Request) -> web.Response:
    return web.json_response({"chat": request.app[API].add_person()})


async def _leave(request: web.Request) -> web.Response:
    """Let everybody who has begun say `/exit`, so that the bot forgets and clears each chat."""
    api = request.app[API]
    for chat in list(api.chats.values()):
        if chat.kind == "private" and chat.messages:
            api.send_text(chat.id, "/exit")
    return web.json_response({})


async def _act(request: web.Request) -> web.Response:
    """Do what a person did, as the JSON sent says."""
    api, given = request.app[API], await request.json()
    chat = int(request.match_info["chat"])
    acts: dict[str, Callable[[], object]] = {
        "text": lambda: api.send_text(chat, str(given["text"])),
        "press": lambda: api.press(chat, int(given["message"]), str(given["data"])),
        "other": lambda: api.send_other(chat, str(given["kind"])),
        "edit": lambda: api.edit_text(chat, int(given["message"]), str(given["text"])),
        "clear": lambda: api.clear(chat),
    }
    try:
        acts[request.match_info["act"]]()
    except (KeyError, ValueError) as error:
        raise web.HTTPConflict(text="that is no longer there") from error
    return web.json_response({})

"""Running the bot without Telegram: the same application over a Bot API in this process."""

import asyncio
import tempfile
from collections.abc import Awaitable, Callable
from pathlib import Path

from bot.application import announce, build, settle
from bot.delivery import poll
from bot.preview.bot_api import LocalBotApi
from bot.preview.request import LocalRequest
from bot.preview.terminal import chat
from bot.preview.web import serve
from bot.settings import SQLITE, Settings, SettingsError

HOST = "127.0.0.1"
PORT = 8470

Talk = Callable[[LocalBotApi, asyncio.Event], Awaitable[None]]
"""What people do on the other side until they have had enough, or the event is set."""


async def preview(settings: Settings, stop: asyncio.Event, talk: Talk) -> None:
    """Run the application until the talk ends; its visits are erased with it.

    Raises:
        SettingsError: the page's port cannot be used.
    """
    with tempfile.TemporaryDirectory(prefix="waypoint-") as folder:
        api = LocalBotApi()
        database = f"{SQLITE}{Path(folder) / 'preview.db'}"
        here = settings.model_copy(update={"telegram_bot_token": None, "database_url": database})
        application = build(here, LocalRequest(api))
        settle()
        async with application:
            await announce(application.bot, application.conversation.wording.words)
            polling = asyncio.create_task(poll(application, application.entry.take, stop))
            try:
                await talk(api, stop)
            finally:
                stop.set()
                await polling


def on_page(port: int, say: Callable[[str], None]) -> Talk:
    """Return a talk on a web page, which says where to open it."""

    async def talk(api: LocalBotApi, stop: asyncio.Event) -> None:
        try:
            page = await serve(api, HOST, port)
        except (OSError, OverflowError) as error:
            raise SettingsError(f"--port {port}: it cannot be used ({error})") from error
        say(f"Open {page.url} in a browser. Ctrl+C ends it, and nothing of it is kept.")
        await stop.wait()
        await page.close()

    return talk


async def at_prompt(api: LocalBotApi, stop: asyncio.Event) -> None:
    """A talk in this terminal."""
    await chat(api, stop)

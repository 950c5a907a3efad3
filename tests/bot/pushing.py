"""Telegram as it brings updates to a webhook: two lines a parent, each one update at a time.

Source: tdlib/telegram-bot-api, WebhookActor.cpp and Client.cpp: an update that is not answered 200
is brought again, and what stands behind it in its line waits.
"""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import ExitStack, asynccontextmanager, suppress
from typing import Any

import aiohttp

from bot.addresses import Webhook
from bot.preview.bot_api import BotApiError
from bot.reply import Take
from bot.webhook import SECRET_HEADER, receive
from tests.bot.checked_bot_api import CheckedBotApi
from tests.bot.person import RunningBot

AGAIN_SECONDS = 0.05


class PushingBotApi(CheckedBotApi):
    """Knows where updates are to be brought.

    Attributes:
        hook: what setWebhook was given last.
        refused: statuses other than 200 that were answered.
    """

    def __init__(self) -> None:
        super().__init__()
        self.hook: dict[str, Any] = {}
        self.hooked = asyncio.Event()
        self.refused: list[int] = []
        self._lines: dict[tuple[int, bool], asyncio.Task[None]] = {}

    async def call(self, method, parameters):
        if method == "setWebhook":
            try:
                await super().call(method, parameters)  # noted, and refused where that is asked
            except BotApiError as error:
                if error.code != 404:
                    raise
            self.hook = dict(parameters)
            self.hooked.set()
            return True
        return await super().call(method, parameters)

    async def push(self, session: aiohttp.ClientSession, url: str) -> None:
        """Bring updates until cancelled."""
        await self.hooked.wait()
        offset = 0
        async with asyncio.TaskGroup() as bringing:
            while True:
                for update in await self.updates.get(offset, wait=1):
                    offset = update["update_id"] + 1
                    line = line_of(update)
                    before = self._lines.get(line)
                    self._lines[line] = bringing.create_task(
                        self._bring(session, url, update, before)
                    )

    async def _bring(self, session, url, update, before) -> None:
        if before:
            await before
        while (status := await self.bring(session, url, json.dumps(update))) != 200:
            self.refused.append(status)
            await asyncio.sleep(AGAIN_SECONDS)

    async def bring(self, session: aiohttp.ClientSession, url: str, body: str) -> int:
        """Bring one update and return the status it was answered with."""
        headers = {SECRET_HEADER: self.hook["secret_token"], "Content-Type": "application/json"}
        async with session.post(url, data=body, headers=headers) as answer:
            assert await answer.read() == b""
            return answer.status

    @property
    def all_brought(self) -> bool:
        return not self.updates.pending and all(line.done() for line in self._lines.values())


def line_of(update: dict[str, Any]) -> tuple[int, bool]:
    is_press = "callback_query" in update
    holder = update["callback_query"] if is_press else next(iter([*update.values()][1:]))
    chat = holder["message"]["chat"] if is_press else holder["chat"]
    return chat["id"], is_press


async def said_to(at: str, request: bytes) -> bytes:
    """Say something over a connection of its own, and return all that is answered."""
    reader, writer = await asyncio.open_connection(*at.split(":"))
    try:
        writer.write(request)
        await writer.drain()
        return await asyncio.wait_for(reader.read(), 5)
    except ConnectionError:
        return b""
    finally:
        writer.close()
        with suppress(ConnectionError):
            await writer.wait_closed()


def free_port() -> int:
    (port,) = free_ports(1)
    return port


def free_ports(number: int) -> list[int]:
    """Return so many at once: asked for one after the other, the same may come again."""
    with ExitStack() as opened:
        local = ("127.0.0.1", 0)
        found = [opened.enter_context(socket.create_server(local)) for _ in range(number)]
        return [int(one.getsockname()[1]) for one in found]


class Hooked:
    """A bot that listens, and the connection over which updates are brought to it."""

    def __init__(self, bot: RunningBot, webhook: Webhook, session: aiohttp.ClientSession) -> None:
        self.bot, self.webhook, self.session = bot, webhook, session
        self.stop = asyncio.Event()
        self.pushing: asyncio.Task[None] | None = None

    @property
    def api(self) -> PushingBotApi:
        assert isinstance(self.bot.api, PushingBotApi)
        return self.bot.api

    def push(self) -> None:
        """Let Telegram bring updates from now on."""
        self.pushing = asyncio.create_task(self.api.push(self.session, self.webhook.url))

    async def bring(self, update: object) -> int:
        return await self.api.bring(self.session, self.webhook.url, json.dumps(update))

    async def until_brought(self) -> None:
        async with asyncio.timeout(10):
            while not self.api.all_brought:  # noqa: ASYNC110 (the other side is a server)
                await asyncio.sleep(0.01)


@asynccontextmanager
async def hooked(
    bot: RunningBot, webhook: Webhook, take: Take | None = None
) -> AsyncIterator[Hooked]:
    """Listen until the end of the block."""
    is_unix = webhook.at.startswith("unix:")
    path = webhook.at.removeprefix("unix:")
    connector = aiohttp.UnixConnector(path) if is_unix else aiohttp.TCPConnector()
    async with aiohttp.ClientSession(connector=connector) as session:
        made = Hooked(bot, webhook, session)
        take = take or bot.application.entry.take
        receiving = asyncio.create_task(receive(bot.application, webhook, take, made.stop))
        api = made.api
        waiting = asyncio.create_task(api.hooked.wait())
        await asyncio.wait({receiving, waiting}, return_when=asyncio.FIRST_COMPLETED)
        try:
            yield made
        finally:
            waiting.cancel()
            made.stop.set()
            if made.pushing:
                made.pushing.cancel()
            await receiving

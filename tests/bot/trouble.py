"""What goes wrong between a bot and Telegram, on demand and over real connections."""

import asyncio
import random
import socket
import struct
from collections import defaultdict
from collections.abc import Awaitable, Callable

from aiohttp import web

from bot.preview.limits import BotApiError

PORTAL = "<html><title>Sign in to the network</title>/bot{token}/{method}</html>"
"""What answers in Telegram's place where a network wants something first, or a gateway fails."""

SLOW_SECONDS = 0.3

Answer = Callable[[], Awaitable[web.Response]]


class Trouble:
    """Faults that wait for the calls they befall.

    Attributes:
        connections: where calls came from; as many as there were connections.
        befallen: how many calls went wrong.
    """

    def __init__(self) -> None:
        self.connections: set[object] = set()
        self._coming: dict[str, list[str]] = defaultdict(list)
        self._chance, self._share, self._kinds = random.Random(), 0.0, [""]  # noqa: S311
        self.befallen = 0

    def befall(self, method: str, *kinds: str) -> None:
        """Let the next calls of a method go wrong, one kind after the other.

        "reset before", "reset after" and "hang before", "hang after" its effect; "slow"; or the
        status and kind of body, such as "502 page".
        """
        self._coming[method] += kinds

    def at_random(self, chance: random.Random, share: float, *kinds: str) -> None:
        """Let this share of all calls go wrong, in one of these ways."""
        self._chance, self._share, self._kinds = chance, share, list(kinds)

    async def answered(self, request: web.Request, method: str, answer: Answer) -> web.Response:
        """Answer a call, or let it go wrong."""
        self.connections.add(request.transport and request.transport.get_extra_info("peername"))
        kind = self._kind(method)
        self.befallen += bool(kind)
        what, _, when = kind.partition(" ")
        if what.isdigit():
            return _refused(int(what), request, method)
        if when == "before":
            await _gone(request, what)
        if what == "slow":
            await asyncio.sleep(SLOW_SECONDS)
        response = await answer()
        if when == "after":
            await _gone(request, what)
        return response

    def _kind(self, method: str) -> str:
        if self._coming[method]:
            return self._coming[method].pop(0)
        return self._chance.choice(self._kinds) if self._chance.random() < self._share else ""


async def _gone(request: web.Request, what: str) -> None:
    """Break the connection as a crashed machine does, or never answer."""
    if what == "hang":
        await asyncio.sleep(3600)
    assert request.transport
    connection: socket.socket = request.transport.get_extra_info("socket")
    at_once = struct.pack("ii", 1, 0)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, at_once)
    request.transport.abort()
    raise asyncio.CancelledError


def _refused(status: int, request: web.Request, method: str) -> web.Response:
    if status == 429:
        busy = BotApiError(429, "Too Many Requests: retry after 1", retry_after=1)
        return web.json_response(busy.answer, status=429)
    page = PORTAL.format(token=request.match_info["token"], method=method)
    headers = {"Location": f"{request.url.origin()}/elsewhere"} if status == 302 else {}
    return web.Response(status=status, text=page, content_type="text/html", headers=headers)

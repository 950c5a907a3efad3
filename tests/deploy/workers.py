"""Workers behind a proxy, as far as the proxy can tell: they take updates, or do not."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass

from aiohttp import web

MOST_BYTES = 10_000_000
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


@dataclass(frozen=True)
class Taken:
    """A request that came whole."""

    body: bytes
    path: str
    headers: Mapping[str, str]


class Worker:
    """Keeps what it was sent.

    Attributes:
        taken: what came whole, in order.
        begun: how often something came, whole or not.
        breaks: it hangs up in the middle instead of answering.
        seconds: how long it takes to answer.
    """

    def __init__(self) -> None:
        self.taken: list[Taken] = []
        self.begun = 0
        self.breaks = False
        self.seconds = 0.0
        self.address = ""
        self.runner: web.AppRunner | None = None

    async def start(self) -> None:
        """Listen, again at the same port when it has stopped."""
        app = web.Application(client_max_size=MOST_BYTES)
        app.router.add_route("*", "/{path:.*}", self._take)
        self.runner = web.AppRunner(app, access_log=None, shutdown_timeout=0.1)
        await self.runner.setup()
        port = int(self.address.rpartition(":")[2] or 0)
        await web.TCPSite(self.runner, "127.0.0.1", port, reuse_address=True).start()
        self.address = f"127.0.0.1:{self.runner.addresses[0][1]}"

    async def stop(self) -> None:
        """Refuse every connection."""
        assert self.runner
        await self.runner.cleanup()

    async def _take(self, request: web.Request) -> web.Response:
        self.begun += 1
        body = await request.read()
        if self.breaks:
            assert request.transport
            request.transport.abort()
        await asyncio.sleep(self.seconds)
        self.taken.append(Taken(body, request.path, request.headers))
        return web.Response()


@asynccontextmanager
async def two_workers() -> AsyncIterator[list[Worker]]:
    workers = [Worker(), Worker()]
    for worker in workers:
        await worker.start()
    yield workers
    for worker in workers:
        await worker.stop()

"""Workers behind a proxy, as far as the proxy can tell: they take updates, or do not."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web

MOST_BYTES = 10_000_000
SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"


class Worker:
    """Keeps what it was sent.

    Attributes:
        taken: each body, whole, and the header that says the sender is Telegram.
        begun: how often something came, whole or not.
        breaks: it hangs up in the middle instead of answering.
        seconds: how long it takes to answer.
    """

    def __init__(self) -> None:
        self.taken: list[tuple[bytes, str]] = []
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
        self.taken.append((body, request.headers.get(SECRET_HEADER, "")))
        return web.Response()


@asynccontextmanager
async def two_workers() -> AsyncIterator[list[Worker]]:
    workers = [Worker(), Worker()]
    for worker in workers:
        await worker.start()
    yield workers
    for worker in workers:
        await worker.stop()

"""Health and figures over HTTP, on a port of their own that nothing of Telegram's reaches.

`/healthz`: the process lives and its loop turns. `/readyz`: what it needs is there, so updates may
be sent here. `/metrics`: the figures, in Prometheus' form.
"""

import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from aiohttp import web
from prometheus_client.exposition import choose_encoder

from bot.settings import SettingsError
from bot.watching.address import Address
from bot.watching.figures import registry_of
from bot.watching.meters import Meters
from bot.watching.readiness import Readiness

logger = logging.getLogger(__name__)

CLOSING_SECONDS = 1.0


@asynccontextmanager
async def served(listen: Address, meters: Meters, readiness: Readiness) -> AsyncIterator[str]:
    """Serve the pages for as long as the block runs; yield the address to ask at.

    Raises:
        SettingsError: the address cannot be used.
    """
    app = watching_app(meters, readiness)
    runner = web.AppRunner(app, access_log=None, shutdown_timeout=CLOSING_SECONDS)
    await runner.setup()
    try:
        await _listen(runner, listen)
        host = f"[{listen.host}]" if ":" in listen.host else listen.host
        url = f"http://{host}:{runner.addresses[0][1]}"
        logger.info("health and figures are at %s", url)
        yield url
    finally:
        await runner.cleanup()


def watching_app(meters: Meters, readiness: Readiness) -> web.Application:
    """Return the three pages."""
    registry = registry_of(meters)

    async def metrics(request: web.Request) -> web.Response:
        encode, kind = choose_encoder(request.headers.get("Accept", ""))
        return web.Response(body=encode(registry), headers={"Content-Type": kind})

    async def ready(_: web.Request) -> web.Response:
        failing = await readiness.failing()
        answer = {"ready": not failing, "failing": failing}
        return web.json_response(answer, status=503 if failing else 200)

    async def healthy(_: web.Request) -> web.Response:
        return web.json_response({"alive": True})

    app = web.Application()
    app.router.add_get("/healthz", healthy)
    app.router.add_get("/readyz", ready)
    app.router.add_get("/metrics", metrics)
    return app


async def _listen(runner: web.AppRunner, listen: Address) -> None:
    try:
        await web.TCPSite(runner, listen.host, listen.port).start()
    except OSError as error:
        raise SettingsError(f"WATCH_LISTEN: it cannot be used ({error.strerror})") from error

"""Health and figures over HTTP, on a port of their own that nothing of Telegram's reaches.

`/healthz`: the process lives and its loop turns. `/readyz`: what it needs is there, so updates may
be sent here. `/metrics`: the figures, in Prometheus' form.
"""

import asyncio
import logging
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager

from aiohttp import web

from bot.settings import SettingsError
from bot.watching.address import Address
from bot.watching.meters import Meters
from bot.watching.readiness import Check, Readiness

logger = logging.getLogger(__name__)

CLOSING_SECONDS = 1.0


@asynccontextmanager
async def watched(
    listen: Address | None, meters: Meters, checks: Mapping[str, Check], stop: asyncio.Event
) -> AsyncIterator[str]:
    """Serve health and figures for as long as the block runs; yield the address to ask at.

    Args:
        listen: nothing is served when None, and the address is "".
        meters: what is counted.
        checks: name → fails while the bot is not ready; names are shown, reasons are not.
        stop: once it is set the bot is ready for nothing more.

    Raises:
        SettingsError: the address cannot be used.
    """
    if listen is None:
        yield ""
        return
    app = watching_app(meters, Readiness(checks, stop))
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
    from prometheus_client.exposition import choose_encoder  # noqa: PLC0415 (slow: see figures)

    from bot.watching.figures import registry_of  # noqa: PLC0415

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

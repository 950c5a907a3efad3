"""Taking updates as Telegram sends them: 200 for one that is stored, and nothing for anybody else.

It listens behind a proxy that speaks TLS for it, or for a poller of our own, which brings them as
Telegram would. What does not bring the secret is refused before it is read; what is no update is
refused, and neither an answer nor a log line repeats any of it. 503 says that the store is out of
reach or too much is in hand: it is then brought again.
"""

import asyncio
import hmac
import logging
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from http import HTTPStatus

import orjson
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest

from bot.addresses import Webhook
from bot.application import StoredApplication
from bot.arrival import WANTED, Arrival, MalformedError
from bot.delivery import FINISH_SECONDS
from bot.lanes import Lanes
from bot.reply import Take
from bot.settings import SettingsError

logger = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 (its name, not its value)

MOST_BYTES = 256 * 1024
"""An update of the longest text with every entity is about a tenth of it."""

READ_SECONDS = 10.0
LINGER_SECONDS = 1.0
MOST_CONNECTIONS = 100
"""How many updates Telegram sends side by side: the most it allows."""


class Refusal(Exception):  # noqa: N818 (an answer, not a fault of ours)
    """A request that is answered with this status and no word."""

    def __init__(self, status: HTTPStatus) -> None:
        super().__init__()
        self.status = status


class Receiving:
    """Answers requests, and puts the updates they bring in their lanes."""

    def __init__(self, webhook: Webhook, lanes: Lanes) -> None:
        self._path = webhook.path
        self._secret = webhook.secret.encode()
        self._lanes = lanes
        self._said: set[HTTPStatus] = set()

    async def answer(self, request: web.BaseRequest) -> web.Response:
        """Answer one request with a status and nothing else."""
        try:
            arrival = await self._read(request)
        except Refusal as refusal:
            self._say(refusal.status)
            return web.Response(status=refusal.status)
        if self._lanes.is_full:
            self._lanes.turn_away(arrival)
            return web.Response(status=HTTPStatus.SERVICE_UNAVAILABLE)
        stored = await asyncio.shield(self._lanes.put(arrival))
        return web.Response(status=HTTPStatus.OK if stored else HTTPStatus.SERVICE_UNAVAILABLE)

    async def _read(self, request: web.BaseRequest) -> Arrival:
        """Return the update a request brings.

        Raises:
            Refusal: it is not from Telegram, or brings no update.
        """
        if request.path != self._path:
            raise Refusal(HTTPStatus.NOT_FOUND)
        if request.method != "POST":
            raise Refusal(HTTPStatus.METHOD_NOT_ALLOWED)
        brought = request.headers.get(SECRET_HEADER, "").encode(errors="replace")
        if not hmac.compare_digest(brought, self._secret):
            raise Refusal(HTTPStatus.UNAUTHORIZED)
        if request.content_type != "application/json":
            raise Refusal(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
        try:
            return Arrival.read(orjson.loads(await _body(request)))
        except (orjson.JSONDecodeError, MalformedError):
            raise Refusal(HTTPStatus.BAD_REQUEST) from None

    def _say(self, status: HTTPStatus) -> None:
        """Say once that something is refused: whoever sends rubbish must not fill a disk."""
        if status not in self._said:
            self._said.add(status)
            logger.warning("a request was refused (%s); more of them are not told", status.phrase)


async def _body(request: web.BaseRequest) -> bytes:
    length = request.content_length
    if length is None:
        raise Refusal(HTTPStatus.LENGTH_REQUIRED)
    if length > MOST_BYTES:
        raise Refusal(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
    try:
        async with asyncio.timeout(READ_SECONDS):
            return await request.content.readexactly(length)
    except (TimeoutError, asyncio.IncompleteReadError):
        raise Refusal(HTTPStatus.REQUEST_TIMEOUT) from None


class QuietHandler(web.RequestHandler):
    """Says nothing about what it cannot read; aiohttp's own quotes it, in answer and log."""

    def handle_error(
        self,
        request: web.BaseRequest,
        status: int = 500,
        exc: BaseException | None = None,
        message: str | None = None,
    ) -> web.StreamResponse:
        """Answer with the status alone, and close."""
        response = web.Response(status=status)
        response.force_close()
        return response


@asynccontextmanager
async def listening(webhook: Webhook, lanes: Lanes) -> AsyncIterator[asyncio.Server]:
    """Listen for updates.

    Raises:
        SettingsError: the address cannot be listened at.
    """
    loop = asyncio.get_running_loop()
    server = web.Server(Receiving(webhook, lanes).answer)
    try:
        listener = await webhook.listen(
            lambda: QuietHandler(server, loop=loop, lingering_time=LINGER_SECONDS)
        )
    except OSError as error:
        why = error.strerror or error  # a socket's path that is too long has no number
        raise SettingsError(f"WEBHOOK_LISTEN: it cannot be used ({why})") from None
    try:
        yield listener
    finally:
        listener.close()
        server.pre_shutdown()
        await server.shutdown(LINGER_SECONDS)


async def receive(
    application: StoredApplication, webhook: Webhook, take: Take, stop: asyncio.Event
) -> None:
    """Take updates until `stop` is set, and finish what is in hand then.

    Raises:
        SettingsError: Telegram refuses the webhook, or the address cannot be listened at.
        TelegramError: Telegram cannot be reached.
    """
    unstored = application.meanwhile.unstored
    lanes = application.lanes = Lanes(take, outlasts=False, unstored=unstored)
    async with listening(webhook, lanes):
        if webhook.is_told:
            await _tell(application.bot, webhook)
        else:
            logger.info("updates are taken from a poller: `waypoint poll` must run")
        await stop.wait()
        await lanes.finish(FINISH_SECONDS)


async def _tell(bot: Bot, webhook: Webhook) -> None:
    try:
        await bot.set_webhook(
            webhook.url,
            secret_token=webhook.secret,
            allowed_updates=WANTED,
            max_connections=MOST_CONNECTIONS,
        )
    except BadRequest as error:
        raise SettingsError(f"WEBHOOK_URL: Telegram refuses it ({error.message})") from None

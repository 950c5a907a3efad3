"""Handing updates on: one process asks Telegram for them, and several workers take them.

An update is acknowledged to Telegram when a worker has answered 200 for it, and not before. Each
chat has an order of its own among the workers: the first takes its updates, and the next one while
that one cannot. Any worker may take any update, and take it again: it has its effect once. So one
that was sent and not answered for is sent once more, to whichever worker.
"""

import asyncio
import time
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from hashlib import blake2b
from http import HTTPStatus

import aiohttp
import orjson

from bot.addresses import WORKER_PATH, read_listen
from bot.arrival import Arrival
from bot.outage import Outage
from bot.store import StoreError
from bot.webhook import SECRET_HEADER

CONNECT_SECONDS = 3.0
ANSWER_SECONDS = 12.0
"""More than a statement of the database may take, after which a worker answers 503."""

SHORTEST_REST_SECONDS = 1.0
REST = 5
"""A worker that failed is asked last for so many times as long as it kept an update waiting: one
that hangs costs a chat 12 seconds, and one that is being started again next to nothing."""

REASONS: Mapping[int, str] = {
    HTTPStatus.UNAUTHORIZED: "its TELEGRAM_BOT_TOKEN or WEBHOOK_SECRET differs from the poller's",
    HTTPStatus.SERVICE_UNAVAILABLE: "it cannot store, has too much in hand or is stopping",
}
"""What a worker's answer means; any other comes from something else that listens there."""


class Worker:
    """One worker, as the poller knows it.

    Args:
        at: `host:port`.
        session: what carries updates to it.

    Attributes:
        took: when it last took an update, by a clock that only goes forward.
        rests: until when it is asked last.
    """

    def __init__(self, at: str, session: aiohttp.ClientSession) -> None:
        self.at = at
        self.took = self.rests = 0.0
        self._url = f"http://{at}{WORKER_PATH}"
        self._session = session
        self._outage = Outage(
            f"the worker at {at} takes no updates (%s)",
            f"the worker at {at} takes updates again, after %.0f s",
        )

    async def take(self, update: bytes) -> None:
        """Give it an update.

        Raises:
            StoreError: it did not say that it stored it; it may have done so.
        """
        began = time.monotonic()
        try:
            async with self._session.post(self._url, data=update, allow_redirects=False) as answer:
                status = answer.status
        except (aiohttp.ClientError, TimeoutError, OSError) as error:
            raise self._failed(began, f"it cannot be reached: {type(error).__name__}") from None
        if status != HTTPStatus.OK:
            other = f"it answers {status}: WORKERS may name something else"
            raise self._failed(began, REASONS.get(status, other))
        self.took, self.rests = time.monotonic(), 0.0
        self._outage.over()

    async def check(self) -> None:
        """Return if something listens there.

        Raises:
            OSError: nothing does.
        """
        async with asyncio.timeout(CONNECT_SECONDS):
            _, connection = await asyncio.open_connection(*read_listen(self.at))
        connection.close()

    def _failed(self, began: float, reason: str) -> StoreError:
        if self.took > began:  # others were taken: it is this chat that has to wait there
            return StoreError(reason)
        now = time.monotonic()
        self.rests = now + max(SHORTEST_REST_SECONDS, REST * (now - began))
        return self._outage.failed(reason)


class Workers:
    """All of them, who take each update once between them."""

    def __init__(self, workers: Sequence[Worker]) -> None:
        self._workers = workers
        self._outage = Outage(
            "no worker takes updates (of the last one: %s): they wait with Telegram",
            "workers take updates again, after %.0f s",
        )

    async def take(self, arrival: Arrival) -> None:
        """Hand an update to the first worker that takes it.

        Raises:
            StoreError: none of them does; it must be tried again.
        """
        began, update, reason = time.monotonic(), orjson.dumps(arrival.whole), ""
        for worker in self.order(arrival.chat):
            try:
                await worker.take(update)
            except StoreError as error:
                reason = str(error)
            else:
                self._outage.over()
                return
        if any(worker.took > began for worker in self._workers):
            raise StoreError(reason)
        raise self._outage.failed(reason)

    def order(self, chat: int) -> list[Worker]:
        """Return whom to ask for a chat, always in the same order, but those that rest last."""
        now = time.monotonic()
        return sorted(self._workers, key=lambda one: (one.rests > now, _rank(one.at, chat)))

    async def check(self) -> None:
        """Return if updates can be handed on.

        Raises:
            StoreError: no worker takes them, or can be reached.
        """
        checks = [worker.check() for worker in self._workers]
        found = await asyncio.gather(*checks, return_exceptions=True)
        if self._outage.lasts or None not in found:
            raise StoreError("no worker")


@asynccontextmanager
async def reached(addresses: Sequence[str], secret: str) -> AsyncIterator[Workers]:
    """Hold connections to the workers open for as long as the block runs."""
    async with aiohttp.ClientSession(
        connector=aiohttp.TCPConnector(limit=0),  # as many as there are updates in hand
        cookie_jar=aiohttp.DummyCookieJar(),
        headers={SECRET_HEADER: secret, "Content-Type": "application/json"},
        timeout=aiohttp.ClientTimeout(total=ANSWER_SECONDS, sock_connect=CONNECT_SECONDS),
    ) as session:
        yield Workers([Worker(at, session) for at in addresses])


def _rank(at: str, chat: int) -> bytes:
    """Return what decides between workers; one more or one less moves no other chat."""
    return blake2b(f"{at} {chat}".encode(), digest_size=8).digest()

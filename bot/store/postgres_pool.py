"""Connections to PostgreSQL: a few, made anew by themselves when the server comes back."""

import asyncio
import logging
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg

from bot.outage import Outage
from bot.settings import SettingsError

logger = logging.getLogger(__name__)

MOST_CONNECTIONS = 10
CONNECT_SECONDS = 5.0
STATEMENT_SECONDS = 10.0
"""After this long the server is taken for gone."""

QUEUE_SECONDS = 30.0
"""For how long something may wait for one of the connections."""

START_SECONDS = 30.0
"""A server that starts at the same time as the bot, or is being restarted, is waited for."""

AGAIN_SECONDS = 1.0

GONE = (
    OSError,
    TimeoutError,
    asyncpg.PostgresConnectionError,
    asyncpg.CannotConnectNowError,
    asyncpg.AdminShutdownError,
    asyncpg.TooManyConnectionsError,
)
UNUSABLE = (
    OSError,
    TimeoutError,
    asyncpg.PostgresError,
    asyncpg.InterfaceError,
    asyncpg.InternalClientError,  # a connection that broke off in the middle of something
)


class Connections:
    """A pool over one database, which tells of it when it cannot be used."""

    def __init__(self, url: str) -> None:
        self.url = url
        self.outage = Outage()
        self._pool: Any = None

    async def open(self) -> None:
        """Connect, waiting a while for a server that is not there yet.

        Raises:
            SettingsError: it is not there, or does not let us in.
        """
        until = time.monotonic() + START_SECONDS
        while self._pool is None:
            try:
                self._pool = await self._connected()
            except GONE as error:
                if time.monotonic() > until:
                    name = type(error).__name__
                    raise SettingsError(
                        f"DATABASE_URL: the database cannot be reached ({name})"
                    ) from error
                logger.warning("the database cannot be reached yet (%s)", type(error).__name__)
                await asyncio.sleep(AGAIN_SECONDS)
            except (ValueError, asyncpg.InterfaceError) as error:
                raise SettingsError("DATABASE_URL: PostgreSQL cannot read this address") from error
            except asyncpg.PostgresError as error:
                raise SettingsError(f"DATABASE_URL: the database refuses: {error}") from error

    async def close(self) -> None:
        """Let what is under way finish, for a moment, and disconnect."""
        if self._pool:
            try:
                await asyncio.wait_for(self._pool.close(), CONNECT_SECONDS)
            except TimeoutError:
                self._pool.terminate()

    @asynccontextmanager
    async def one(self) -> AsyncIterator[Any]:
        """Lend a connection.

        Raises:
            StoreError: the database could not do what was asked of it.
        """
        try:
            async with self._pool.acquire(timeout=QUEUE_SECONDS) as connection:
                yield connection
        except UNUSABLE as error:
            raise self.outage.failed(type(error).__name__) from error

    async def fetch(self, *asked: object) -> list[Any]:
        """Run a statement with its values, one that only reads, and return its rows."""
        async with self.one() as connection:
            rows: list[Any] = await connection.fetch(*asked)
            return rows

    async def write(self, *asked: object) -> list[Any]:
        """Run a statement that writes; what it returned is kept once this returns."""
        rows = await self.fetch(*asked)
        self.outage.over()
        return rows

    async def _connected(self) -> Any:
        pool = await asyncpg.create_pool(
            self.url,
            min_size=0,  # one that is kept for its own sake would log when it cannot be
            max_size=MOST_CONNECTIONS,
            timeout=CONNECT_SECONDS,
            command_timeout=STATEMENT_SECONDS,
            reset=_as_it_is,
            server_settings={"application_name": "waypoint"},
        )
        async with pool.acquire(timeout=CONNECT_SECONDS):
            return pool


async def _as_it_is(_: Any) -> None:
    """Nothing here changes a connection's settings: putting them back would cost a round trip."""

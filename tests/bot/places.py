"""Somewhere to keep visits: a folder with SQLite, or a database of a real PostgreSQL server."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager, closing
from pathlib import Path

from bot.store import Store
from bot.store.postgres import PostgresStore
from bot.store.rows import Rows
from bot.store.sqlite import SqliteStore
from tests.bot.postgres import Cluster

KEY, OTHER_KEY = b"k" * 32, b"o" * 32


class Clock:
    """A clock that stands still until it is set."""

    def __init__(self) -> None:
        self.time = 1_000_000.0

    def __call__(self) -> float:
        return self.time


class Place:
    """One database, opened as often as a test wants, as by workers of their own."""

    def __init__(self) -> None:
        self.clock = Clock()
        self.opened = AsyncExitStack()

    async def store(self, *keys: bytes, keep_hours: int = 24) -> Store:
        """Open it, with one key unless told otherwise; it is closed with the test."""
        store = self.over(Rows(keys or (KEY,), self.clock, keep_hours))
        self.opened.push_async_callback(store.close)
        await store.open()
        return store

    def over(self, rows: Rows) -> Store:
        """A store of this database, not yet open."""
        raise NotImplementedError

    def everything(self) -> bytes:
        """All that is kept of it on disk, as somebody would find it who took the machine."""
        raise NotImplementedError

    def sql(self, statement: str) -> list[str]:
        """Run a statement past the store, and return the first column of what it finds."""
        raise NotImplementedError


class SqlitePlace(Place):
    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.path = folder / "visits.db"

    def over(self, rows: Rows) -> SqliteStore:
        return SqliteStore(self.path, rows)

    def everything(self) -> bytes:
        files = [path for path in self.path.parent.iterdir() if path.name.startswith("visits")]
        return b"".join(path.read_bytes() for path in files)

    def sql(self, statement: str) -> list[str]:
        with closing(sqlite3.connect(self.path, isolation_level=None)) as connection:
            return [str(row[0]) for row in connection.execute(statement)]


class PostgresPlace(Place):
    def __init__(self, cluster: Cluster, url: str = "") -> None:
        super().__init__()
        self.cluster = cluster
        self.url = url or cluster.database()

    def over(self, rows: Rows) -> PostgresStore:
        return PostgresStore(self.url, rows)

    def everything(self) -> bytes:
        self.cluster.sql("CHECKPOINT")
        return self.cluster.everything()

    def sql(self, statement: str) -> list[str]:
        return self.cluster.sql(statement, self.name)

    @property
    def name(self) -> str:
        return self.url.split("/")[3].split("?")[0]


@asynccontextmanager
async def opened(place: Place) -> AsyncIterator[Place]:
    async with place.opened:
        yield place

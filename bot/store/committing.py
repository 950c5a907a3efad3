"""Commits shared across chats: what is asked while one is under way goes together into the next.

A durable commit waits for the disk, 0.2 ms on a good one and 10 ms on a bad one; what it holds
makes next to no difference. Statements run on the event loop, some microseconds each; only the
commit itself runs on a thread, where it waits without holding up anybody.
"""

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from bot.store.outage import Outage

logger = logging.getLogger(__name__)

BUSY_SECONDS = 5.0
"""For how long somebody else may hold the file before what was asked is given up."""

AGAIN_SECONDS = 0.02

Result = TypeVar("Result")
Work = Callable[[sqlite3.Connection], Any]
Waiting = tuple[Work, "asyncio.Future[Any]"]


class Writer:
    """The one connection that writes to a file."""

    def __init__(self, connection: sqlite3.Connection, outage: Outage) -> None:
        self._connection = connection
        self._outage = outage
        self._thread = ThreadPoolExecutor(1, "commit")
        self._waiting: list[Waiting] = []
        self._tidying: list[asyncio.Future[Any]] = []
        self._running: asyncio.Task[None] | None = None

    async def write(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """Do some work in a transaction; its result comes when that is on the disk.

        Raises:
            StoreError: nothing of it was kept, or nobody can say whether it was.
        """
        done: asyncio.Future[Result] = asyncio.get_running_loop().create_future()
        self._waiting.append((work, done))
        self._run()
        return await done

    async def tidy(self) -> None:
        """Empty the write-ahead log, where erased rows would otherwise be found for a while.

        Where somebody else is reading the file the log stays, and the next to tidy empties it.
        """
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._tidying.append(done)
        self._run()
        await done

    async def close(self) -> None:
        """Finish what is under way."""
        if self._running:
            await self._running
        self._thread.shutdown()

    def _run(self) -> None:
        """Start with the next turn of the event loop, so that all this turn asks goes together."""
        if self._running is None:
            self._running = asyncio.create_task(self._take_turns())

    async def _take_turns(self) -> None:
        while self._waiting or self._tidying:
            group, self._waiting = self._waiting, []
            tidying, self._tidying = self._tidying, []
            if group:
                await self._commit(group)
            if tidying:
                await self._empty_log()
                _resolve((done, None) for done in tidying)
        self._running = None

    async def _commit(self, group: list[Waiting]) -> None:
        try:
            await self._begin()
            results = [work(self._connection) for work, _ in group]
            await self._on_thread("COMMIT")
        except Exception as error:
            self._roll_back()
            failed = self._outage.failed(reason(error))
            failed.__cause__ = error
            for _, done in group:
                if not done.done():
                    done.set_exception(failed)
        else:
            self._outage.over()
            _resolve(zip((done for _, done in group), results, strict=True))

    async def _begin(self) -> None:
        """Begin a transaction, waiting for somebody else's to end."""
        for _ in range(int(BUSY_SECONDS / AGAIN_SECONDS)):
            try:
                self._connection.execute("BEGIN IMMEDIATE")
            except sqlite3.OperationalError as error:
                if reason(error) != "SQLITE_BUSY":
                    raise
                await asyncio.sleep(AGAIN_SECONDS)
            else:
                return
        self._connection.execute("BEGIN IMMEDIATE")

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            self._connection.execute("ROLLBACK")

    async def _empty_log(self) -> None:
        try:
            for _ in range(int(BUSY_SECONDS / AGAIN_SECONDS)):
                busy, *_ = (await self._on_thread("PRAGMA wal_checkpoint(TRUNCATE)")).fetchone()
                if not busy:
                    return
                await asyncio.sleep(AGAIN_SECONDS)
            logger.warning("somebody else reads the database: its log could not be emptied yet")
        except sqlite3.Error as error:
            logger.error("the database's log could not be emptied (%s)", reason(error))

    async def _on_thread(self, statement: str) -> sqlite3.Cursor:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, self._connection.execute, statement)


def reason(error: Exception) -> str:
    """Return SQLite's name for an error, such as "SQLITE_FULL"; not its text, which may quote."""
    return getattr(error, "sqlite_errorname", type(error).__name__)


def _resolve(results: Iterable[tuple["asyncio.Future[Any]", Any]]) -> None:
    for done, result in results:
        if not done.done():  # whoever waited may have been cancelled
            done.set_result(result)

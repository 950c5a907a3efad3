"""Commits shared across chats: what is asked while one is under way goes together into the next.

A durable commit waits for the disk, 0.2 ms on a good one and 10 ms on a bad one; what it holds
makes next to no difference. Statements run on the event loop, some microseconds each; only the
commit itself runs on a thread, where it waits without holding up anybody.
"""

import asyncio
import logging
import sqlite3
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from typing import Any, TypeVar

from bot.outage import Outage
from bot.store.grouping import Groups

logger = logging.getLogger(__name__)

BUSY_SECONDS = 5.0
"""For how long somebody else may hold the file before what was asked is given up."""

TIDY_SECONDS = 0.2
"""For how long somebody who reads the file may keep its log from being emptied."""

AGAIN_SECONDS = 0.02

Result = TypeVar("Result")
Work = Callable[[sqlite3.Connection], Any]


class Writer:
    """The one connection that writes to a file.

    Attributes:
        is_untidy: whether erased rows may still stand in the log, because somebody read it.
    """

    def __init__(self, connection: sqlite3.Connection, outage: Outage) -> None:
        self._connection = connection
        self._outage = outage
        self.is_untidy = True  # a start may follow a crash
        self._thread = ThreadPoolExecutor(1, "commit")
        self._groups = Groups[Work | None, Any](self._together)

    async def write(self, work: Callable[[sqlite3.Connection], Result]) -> Result:
        """Do some work in a transaction; its result comes when that is on the disk.

        Raises:
            StoreError: nothing of it was kept, or nobody can say whether it was.
        """
        result: Result = await self._groups.ask(work)
        return result

    async def tidy(self) -> None:
        """Empty the write-ahead log, where erased rows would otherwise be found for a while.

        Where somebody else is reading the file the log stays, and the next to tidy empties it.
        """
        await self._groups.ask(None)

    async def close(self) -> None:
        """Finish what is under way."""
        await self._groups.close()
        self._thread.shutdown()

    async def _together(self, group: Sequence[Work | None]) -> Sequence[Any]:
        """Do the work of a group in one transaction; None in it asks for tidying after that."""
        works = [work for work in group if work]
        results = iter(await self._commit(works) if works else ())
        if None in group:
            await self._empty_log()
        return [next(results) if work else None for work in group]

    async def _commit(self, works: Sequence[Work]) -> list[Any]:
        try:
            await self._begin()
            results = [work(self._connection) for work in works]
            await self._on_thread("COMMIT")
        except Exception as error:
            self._roll_back()
            raise self._outage.failed(reason(error)) from error
        self._outage.over()
        return results

    def _roll_back(self) -> None:
        if self._connection.in_transaction:
            with suppress(sqlite3.Error):
                self._connection.execute("ROLLBACK")

    async def _begin(self) -> None:
        """Begin a transaction, waiting for somebody else's to end."""
        self._roll_back()
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

    async def _empty_log(self) -> None:
        self.is_untidy = True
        try:
            for _ in range(int(TIDY_SECONDS / AGAIN_SECONDS)):
                busy, *_ = (await self._on_thread("PRAGMA wal_checkpoint(TRUNCATE)")).fetchone()
                if not busy:
                    self.is_untidy = False
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

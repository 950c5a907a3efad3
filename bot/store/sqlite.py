"""Visits in one SQLite file: sealed, short-lived, and on disk before `save` returns.

What is erased is gone from the file as well: SQLite overwrites it, and the write-ahead log is
emptied before `forget` returns.
"""

import sqlite3
from collections.abc import Sequence
from contextlib import AsyncExitStack, closing
from pathlib import Path
from typing import Any

from bot.outage import Outage
from bot.reminding import Reminder
from bot.settings import SettingsError
from bot.store import Kept, Overtaken
from bot.store.committing import Writer, reason
from bot.store.rows import Row, Rows
from bot.store.sqlite_schema import check_keys, connect, migrate
from bot.visit import Visit

SWEPT_AT_ONCE = 100

LOAD = "SELECT sealed, version FROM visit WHERE chat = ? AND expires > ?"
INSERT = """
INSERT INTO visit (chat, sealed, version, expires) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT (chat) DO UPDATE SET sealed = ?2, version = ?3, expires = ?4 WHERE expires <= ?5
"""
UPDATE = """
UPDATE visit SET chat = ?1, sealed = ?2, version = ?3, expires = ?4
WHERE chat = ?5 AND version = ?6
"""
REMIND = "INSERT OR REPLACE INTO reminder (chat, sealed, due) VALUES (?, ?, ?)"
CLAIM = "DELETE FROM reminder WHERE due <= ? RETURNING chat, sealed"
SWEEP = """
DELETE FROM visit WHERE chat IN
(SELECT chat FROM visit WHERE expires / 600 <= ?1 / 600 AND expires <= ?1 LIMIT ?2) RETURNING chat
"""
SHORTEN = "UPDATE visit SET expires = ?1 WHERE expires / 600 >= ?1 / 600 AND expires > ?1"
DROP = "DELETE FROM visit WHERE chat = ? AND version = ? RETURNING chat"
FORGET = ("DELETE FROM visit WHERE chat = ?", "DELETE FROM reminder WHERE chat = ?")
COUNT = "SELECT count(*) FROM visit"
CHECK = "UPDATE seal SET sealed = ? WHERE name = 'check'"


class SqliteStore:
    """The embedded store, for one bot on one machine; `Store` says what each method promises."""

    def __init__(self, path: Path, rows: Rows) -> None:
        self.path = path
        self.rows = rows
        self._outage = Outage()
        self._opened = AsyncExitStack()

    async def open(self) -> None:
        """Open the file, or make it, and bring it to the present schema.

        Raises:
            SettingsError: the file cannot be used, or holds rows that no key opens.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            writing = self._opened.enter_context(closing(connect(self.path)))
            migrate(writing)
            check_keys(writing, self.rows)
            writing.execute("PRAGMA busy_timeout = 0")  # the writer waits without blocking
            self._reading = self._opened.enter_context(closing(connect(self.path)))
        except (OSError, sqlite3.Error) as error:
            raise SettingsError(f"DATABASE_URL: {self.path} cannot be used: {error}") from error
        self._writer = Writer(writing, self._outage)
        self._opened.push_async_callback(self._writer.close)

    async def close(self) -> None:
        """Finish what is under way and let go of the file, if it was opened."""
        await self._opened.aclose()

    async def load(self, chat: int) -> Kept | None:
        """Return the chat's visit, under whichever key it is."""
        for fingerprint in self.rows.fingerprints(chat):
            try:
                found = self._reading.execute(LOAD, (fingerprint, self.rows.now())).fetchone()
            except sqlite3.Error as error:
                raise self._outage.failed(reason(error)) from error
            if found:
                sealed, version = found
                if visit := self.rows.opened(sealed, fingerprint):
                    return Kept(visit, version)
                await self._erase(DROP, fingerprint, version)
                await self._writer.tidy()
        return None

    async def save(
        self, chat: int, visit: Visit, version: int, reminder: Reminder | None = None
    ) -> int:
        """Keep the visit, and a reminder; both are on the disk when this returns."""
        found, now = self.rows.fingerprints(chat), self.rows.now()
        row = self.rows.row(found[0], visit, version)
        told = self.rows.reminder_row(found[0], chat, reminder) if reminder else None

        def keep(writing: sqlite3.Connection) -> bool:
            kept = _update(writing, row, found, version) if version else _insert(writing, row, now)
            if kept and told:
                writing.execute(REMIND, (told.chat, told.sealed, told.due))
            return kept

        if not await self._writer.write(keep):
            raise Overtaken
        return row.version

    async def forget(self, chat: int) -> None:
        """Erase the chat's visit and reminder, under every key, and from the log on disk."""
        found = [(fingerprint,) for fingerprint in self.rows.fingerprints(chat)]

        def erase(writing: sqlite3.Connection) -> None:
            for statement in FORGET:
                writing.executemany(statement, found)

        await self._writer.write(erase)
        await self._writer.tidy()

    async def claim(self) -> list[tuple[int, str]]:
        """Return chat and text of every reminder that is due; nobody else is given it again."""
        due = await self._erase(CLAIM, self.rows.now())
        if due:
            await self._writer.tidy()
        return self.rows.opened_reminders(due)

    async def sweep(self) -> int:
        """Erase every visit that has expired, some at a time; return how many there were."""
        swept = 0
        while some := await self._erase(SWEEP, int(self.rows.now()), SWEPT_AT_ONCE):
            swept += len(some)
        await self._writer.write(lambda writing: writing.execute(SHORTEN, (self.rows.latest(),)))
        if swept or self._writer.is_untidy:
            await self._writer.tidy()
        return swept

    async def count(self) -> int:
        """Return how many visits there are; 20 ms for a million, by the smaller index."""
        try:
            return int(self._reading.execute(COUNT).fetchone()[0])
        except sqlite3.Error as error:
            raise self._outage.failed(reason(error)) from error

    async def check(self) -> None:
        """Return when the file can be read and written: the same again would not be written."""
        await self._writer.write(lambda writing: writing.execute(CHECK, (self.rows.check(),)))

    async def _erase(self, statement: str, *values: object) -> list[Any]:
        """Erase rows and return what the statement returns of each; tidying is left to do."""
        return await self._writer.write(
            lambda writing: writing.execute(statement, values).fetchall()
        )


def _insert(writing: sqlite3.Connection, row: Row, now: float) -> bool:
    """Make a row where there is none, or one that has expired."""
    values = (row.chat, row.sealed, row.version, row.expires, now)
    return writing.execute(INSERT, values).rowcount > 0


def _update(writing: sqlite3.Connection, row: Row, found: Sequence[bytes], version: int) -> bool:
    """Replace a row that is at a version, under whichever key it is."""
    values = (row.chat, row.sealed, row.version, row.expires)
    return any(writing.execute(UPDATE, (*values, was, version)).rowcount for was in found)

"""Visits in one SQLite file: sealed, short-lived, and on disk before `save` returns."""

import logging
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path

from bot.reminding import Reminder
from bot.settings import SettingsError
from bot.store import Kept, Overtaken, StoreError
from bot.store.rows import Rows
from bot.visit import Visit

logger = logging.getLogger(__name__)

FIRST_VERSIONS = 2**40
"""A row begins at a version drawn below this, so that no row passes for one erased before it."""

SCHEMA = """
CREATE TABLE IF NOT EXISTS visit (
    chat BLOB PRIMARY KEY, sealed BLOB NOT NULL, version INTEGER NOT NULL, expires INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS reminder (
    chat BLOB PRIMARY KEY, sealed BLOB NOT NULL, due INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS seal (name TEXT PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID;
"""
INSERT = """
INSERT INTO visit (sealed, version, expires, chat) VALUES (?, ?, ?, ?)
ON CONFLICT (chat) DO UPDATE SET sealed = excluded.sealed, version = excluded.version,
    expires = excluded.expires WHERE visit.expires <= ?
"""
UPDATE = """
UPDATE visit SET sealed = ?, version = ?, expires = ?, chat = ? WHERE chat = ? AND version = ?
"""
REMIND = "INSERT OR REPLACE INTO reminder (chat, sealed, due) VALUES (?, ?, ?)"

Row = tuple[bytes, int, int, bytes]
"""Sealed, version, expires, fingerprint."""


class SqliteStore:
    """The embedded store."""

    def __init__(self, path: Path, rows: Rows) -> None:
        self.path = path
        self.rows = rows
        self._opened = ExitStack()

    async def open(self) -> None:
        """Open the file and make what is missing in it.

        Raises:
            SettingsError: the file cannot be used, or holds rows that no key opens.
        """
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            connected = sqlite3.connect(self.path, isolation_level=None)
            self.connection = self._opened.enter_context(closing(connected))
            self.connection.execute("PRAGMA journal_mode = WAL")
            self.connection.execute("PRAGMA synchronous = FULL")
            self.connection.execute("PRAGMA secure_delete = ON")
            self.connection.executescript(SCHEMA)
        except (OSError, sqlite3.Error) as error:
            raise SettingsError(f"DATABASE_URL: {self.path} cannot be used: {error}") from error
        self._check_keys()

    async def close(self) -> None:
        """Let go of the file, if it was opened."""
        self._opened.close()

    async def load(self, chat: int) -> Kept | None:
        """Return the chat's visit; None when there is none or it has expired."""
        for fingerprint in self.rows.fingerprints(chat):
            with self._reading():
                found = self.connection.execute(
                    "SELECT sealed, version FROM visit WHERE chat = ? AND expires > ?",
                    (fingerprint, self.rows.now()),
                ).fetchone()
            if found:
                visit = self.rows.opened(found[0], fingerprint)
                if visit:
                    return Kept(visit, found[1])
                self._drop(fingerprint, found[1])
        return None

    def _drop(self, fingerprint: bytes, version: int) -> None:
        """Erase a row that no key opens: it is damaged, and its chat would be stuck for ever."""
        logger.error("a visit could not be opened, and is erased")
        with self._writing():
            self.connection.execute(
                "DELETE FROM visit WHERE chat = ? AND version = ?", (fingerprint, version)
            )

    async def save(
        self, chat: int, visit: Visit, version: int, reminder: Reminder | None = None
    ) -> int:
        """Keep the visit, and a reminder; both are on the disk when this returns.

        Raises:
            Overtaken: the row is no longer at that version.
        """
        new = version + 1 if version else secrets.randbelow(FIRST_VERSIONS) + 1
        fingerprint, *_ = found = self.rows.fingerprints(chat)
        row = (self.rows.sealed(visit, fingerprint), new, self.rows.expires(visit), fingerprint)
        with self._writing():
            if not (self._update(row, found, version) if version else self._insert(row)):
                raise Overtaken
            if reminder:
                sealed = self.rows.sealed_reminder(chat, reminder, fingerprint)
                self.connection.execute(REMIND, (fingerprint, sealed, reminder.due))
        return new

    async def forget(self, chat: int) -> None:
        """Erase the chat's visit and reminder, under every key, and from the log on disk."""
        with self._writing():
            for fingerprint in self.rows.fingerprints(chat):
                self.connection.execute("DELETE FROM visit WHERE chat = ?", (fingerprint,))
                self.connection.execute("DELETE FROM reminder WHERE chat = ?", (fingerprint,))
        self.tidy()

    async def claim(self) -> list[tuple[int, str]]:
        """Return chat and text of every reminder that is due; nobody else is given it again."""
        with self._writing():
            rows = self.connection.execute(
                "DELETE FROM reminder WHERE due <= ? RETURNING chat, sealed", (self.rows.now(),)
            ).fetchall()
        return self.rows.opened_reminders(rows)

    async def sweep(self) -> int:
        """Erase every visit that has expired and return how many there were."""
        with self._writing():
            swept = self.connection.execute(
                "DELETE FROM visit WHERE expires <= ?", (self.rows.now(),)
            )
        self.tidy()
        return swept.rowcount

    async def check(self) -> None:
        """Return when the file can be read and written."""
        with self._writing():
            self.connection.execute("UPDATE seal SET sealed = sealed WHERE name = 'check'")

    def tidy(self) -> None:
        """Empty the write-ahead log, where erased rows would otherwise be found for a while."""
        with self._reading():
            self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _insert(self, row: Row) -> bool:
        return self.connection.execute(INSERT, (*row, self.rows.now())).rowcount > 0

    def _update(self, row: Row, found: list[bytes], version: int) -> bool:
        """Replace the row, under whichever key it was found."""
        return any(
            self.connection.execute(UPDATE, (*row, fingerprint, version)).rowcount
            for fingerprint in found
        )

    @contextmanager
    def _writing(self) -> Iterator[None]:
        """One durable transaction."""
        with self._reading():
            self.connection.execute("BEGIN IMMEDIATE")
            try:
                yield
            except BaseException:
                self.connection.execute("ROLLBACK")
                raise
            self.connection.execute("COMMIT")

    @contextmanager
    def _reading(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise StoreError(type(error).__name__) from error

    def _check_keys(self) -> None:
        """A wrong key is told and nothing destroyed: the file holds a word the key sealed."""
        row = self.connection.execute("SELECT sealed FROM seal WHERE name = 'check'").fetchone()
        if row and not self.rows.fits(row[0]):
            raise SettingsError(
                "WAYPOINT_KEYS: none of the keys opens this database; give the old key too"
            )
        self.connection.execute(
            "INSERT OR REPLACE INTO seal (name, sealed) VALUES ('check', ?)", (self.rows.check(),)
        )

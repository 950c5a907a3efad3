"""Visits in one SQLite file: sealed, short-lived, and on disk before `save` returns."""

import json
import sqlite3
from collections.abc import Callable, Sequence
from pathlib import Path

from bot.reminding import Reminder
from bot.settings import SettingsError
from bot.store.sealed import Seal
from bot.visit import Visit
from flows.safety import is_warned

HOUR = 3600
AFRAID_HOURS = 1
"""A visit of somebody who may be in danger is kept no longer than this after a press."""

CHECK = b"waypoint"
SCHEMA = """
CREATE TABLE IF NOT EXISTS visit (
    chat BLOB PRIMARY KEY, sealed BLOB NOT NULL, version INTEGER NOT NULL, expires INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS reminder (
    chat BLOB PRIMARY KEY, sealed BLOB NOT NULL, due INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS seal (name TEXT PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID;
"""


class SqliteStore:
    """The embedded store: direct calls, each a durable transaction of its own.

    Raises:
        SettingsError: the file cannot be used, or holds rows that no key opens.
    """

    def __init__(
        self, path: Path, keys: Sequence[bytes], now: Callable[[], float], keep_hours: int
    ) -> None:
        self.seals = [Seal(key) for key in keys]
        self.now = now
        self.keep_hours = keep_hours
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            self.connection = sqlite3.connect(path, isolation_level=None)
            self.connection.execute("PRAGMA journal_mode = WAL")
            self.connection.execute("PRAGMA synchronous = FULL")
            self.connection.execute("PRAGMA secure_delete = ON")
            self.connection.executescript(SCHEMA)
        except (OSError, sqlite3.Error) as error:
            raise SettingsError(f"DATABASE_URL: {path} cannot be used: {error}") from error
        self._check_keys()

    def load(self, chat: int) -> Visit | None:
        """Return the chat's visit; one that has expired is erased, and is none."""
        for seal in self.seals:
            found = self._row(seal.fingerprint(chat))
            if found is None:
                continue
            sealed, expires = found
            if expires <= self.now():
                self._erase(seal.fingerprint(chat))
                return None
            opened = seal.open(sealed, seal.fingerprint(chat))
            return Visit.from_bytes(opened) if opened else None
        return None

    def save(self, chat: int, visit: Visit) -> None:
        """Keep the visit; it is on the disk when this returns."""
        seal, *old = self.seals
        fingerprint = seal.fingerprint(chat)
        hours = AFRAID_HOURS if is_warned(visit.session.answers) else self.keep_hours
        row = (
            fingerprint,
            seal.close(visit.to_bytes(), fingerprint),
            int(self.now()) + min(hours, self.keep_hours) * HOUR,
        )
        self.connection.execute(
            "INSERT INTO visit (chat, sealed, version, expires) VALUES (?, ?, 1, ?) ON CONFLICT"
            " (chat) DO UPDATE SET sealed = excluded.sealed, version = version + 1,"
            " expires = excluded.expires",
            row,
        )
        for other in old:
            self._erase(other.fingerprint(chat))

    def forget(self, chat: int) -> None:
        """Erase the chat's visit and reminder, under every key, and from the log on disk."""
        for seal in self.seals:
            fingerprint = seal.fingerprint(chat)
            self._erase(fingerprint)
            self.connection.execute("DELETE FROM reminder WHERE chat = ?", (fingerprint,))
        self.tidy()

    def remind(self, chat: int, reminder: Reminder) -> None:
        """Keep one reminder for a chat, in place of the one before."""
        seal = self.seals[0]
        fingerprint = seal.fingerprint(chat)
        sealed = seal.close(json.dumps([chat, reminder.text]).encode(), fingerprint)
        self.connection.execute(
            "INSERT OR REPLACE INTO reminder (chat, sealed, due) VALUES (?, ?, ?)",
            (fingerprint, sealed, reminder.due),
        )

    def claim(self) -> list[tuple[int, str]]:
        """Return chat and text of every reminder that is due; nobody else is given it again.

        It is erased before it is sent: rather none than one too many.
        """
        rows = self.connection.execute(
            "DELETE FROM reminder WHERE due <= ? RETURNING chat, sealed", (self.now(),)
        ).fetchall()
        opened = [
            text
            for chat, sealed in rows
            for seal in self.seals
            if (text := seal.open(sealed, chat))
        ]
        return [(int(chat), str(text)) for chat, text in map(json.loads, opened)]

    def sweep(self) -> int:
        """Erase every visit that has expired and return how many there were."""
        swept = self.connection.execute("DELETE FROM visit WHERE expires <= ?", (self.now(),))
        self.tidy()
        return swept.rowcount

    def tidy(self) -> None:
        """Empty the write-ahead log, where erased rows would otherwise be found for a while."""
        self.connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of the file."""
        self.connection.close()

    def _row(self, fingerprint: bytes) -> tuple[bytes, int] | None:
        row: tuple[bytes, int] | None = self.connection.execute(
            "SELECT sealed, expires FROM visit WHERE chat = ?", (fingerprint,)
        ).fetchone()
        return row

    def _erase(self, fingerprint: bytes) -> None:
        self.connection.execute("DELETE FROM visit WHERE chat = ?", (fingerprint,))

    def _check_keys(self) -> None:
        """A wrong key is told and nothing destroyed: the file holds a word the key sealed."""
        row = self.connection.execute("SELECT sealed FROM seal WHERE name = 'check'").fetchone()
        if row and not any(seal.open(row[0], CHECK) == CHECK for seal in self.seals):
            raise SettingsError(
                "WAYPOINT_KEYS: none of the keys opens this database; give the old key too"
            )
        self.connection.execute(
            "INSERT OR REPLACE INTO seal (name, sealed) VALUES ('check', ?)",
            (self.seals[0].close(CHECK, CHECK),),
        )

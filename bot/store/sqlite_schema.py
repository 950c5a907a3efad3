"""The SQLite file's schema, and how a file is opened and brought to it."""

import sqlite3
import time
from pathlib import Path

from bot.store.committing import reason
from bot.store.rows import Rows
from bot.store.schema import TABLE, Step, Version, after, missing

LOCKED_SECONDS = 10.0
"""For how long another worker may be at the schema before a start is given up."""

STEPS = (
    Step(
        (
            "CREATE TABLE IF NOT EXISTS visit (chat BLOB PRIMARY KEY, sealed BLOB NOT NULL,"
            " version INTEGER NOT NULL, expires INTEGER NOT NULL) WITHOUT ROWID",
            "CREATE TABLE IF NOT EXISTS reminder (chat BLOB PRIMARY KEY, sealed BLOB NOT NULL,"
            " due INTEGER NOT NULL) WITHOUT ROWID",
            "CREATE TABLE IF NOT EXISTS seal (name TEXT PRIMARY KEY, sealed BLOB NOT NULL)"
            " WITHOUT ROWID",
        )
    ),
    # Ten minutes share an entry, so that most presses write the page they found and no other.
    Step(("CREATE INDEX visit_bucket ON visit (expires / 600)",)),
)


def connect(path: Path) -> sqlite3.Connection:
    """Return a connection whose commits are durable, and which overwrites what is erased.

    Raises:
        sqlite3.Error: the file cannot be used.
    """
    connection = sqlite3.connect(
        path, timeout=LOCKED_SECONDS, isolation_level=None, check_same_thread=False
    )
    try:
        _use_log(connection)
        connection.execute("PRAGMA synchronous = FULL")
        connection.execute("PRAGMA secure_delete = ON")
    except BaseException:
        connection.close()
        raise
    return connection


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the file to the present schema; of several workers one does, and the rest wait.

    Raises:
        SettingsError: a later release made it unreadable for this one.
        sqlite3.Error: the file cannot be used.
    """
    connection.execute("BEGIN IMMEDIATE")
    try:
        connection.execute(TABLE)
        row = connection.execute("SELECT version, oldest FROM schema_version").fetchone()
        present = Version(*row) if row else Version()
        for step in missing(STEPS, present):
            for statement in step.statements:
                connection.execute(statement)
        now = after(STEPS, present)
        if now != present:
            connection.execute("DELETE FROM schema_version")
            connection.execute(
                "INSERT INTO schema_version (version, oldest) VALUES (?, ?)",
                (now.number, now.oldest),
            )
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    connection.execute("COMMIT")


def check_keys(connection: sqlite3.Connection, rows: Rows) -> None:
    """See that the keys fit, before anything is written with them, and note the newest.

    Raises:
        SettingsError: no key opens the file; nothing has been changed.
    """
    row = connection.execute("SELECT sealed FROM seal WHERE name = 'check'").fetchone()
    if row is None or not rows.fits(row[0]):
        connection.execute(
            "INSERT OR REPLACE INTO seal (name, sealed) VALUES ('check', ?)", (rows.check(),)
        )


def _use_log(connection: sqlite3.Connection) -> None:
    """Switch to the write-ahead log; SQLite waits for nobody here, so this does."""
    until = time.monotonic() + LOCKED_SECONDS
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if reason(error) != "SQLITE_BUSY" or time.monotonic() > until:
                raise
            time.sleep(0.02)
        else:
            return

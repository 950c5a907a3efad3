"""The PostgreSQL schema, and how a database is brought to it and its keys are checked."""

from typing import Any

from bot.settings import SettingsError
from bot.store.rows import Rows
from bot.store.schema import TABLE, Step, Version, after, missing

SCHEMA_LOCK = 0x57415950_0001
"""Held by the one worker that changes the schema; others that start meanwhile wait for it."""

PATIENCE_SECONDS = 60.0

STEPS = (
    Step(
        (
            # A bucket of ten minutes is what the sweep searches by: an index over the second
            # itself would have to change with every press, and no update could stay on its page.
            "CREATE TABLE visit (chat BYTEA PRIMARY KEY, sealed BYTEA NOT NULL,"
            " version BIGINT NOT NULL, expires BIGINT NOT NULL,"
            " bucket BIGINT GENERATED ALWAYS AS (expires / 600) STORED)"
            " WITH (fillfactor = 70, autovacuum_vacuum_scale_factor = 0.02)",
            "ALTER TABLE visit ALTER COLUMN sealed SET STORAGE EXTERNAL",
            "CREATE INDEX visit_bucket ON visit (bucket)",
            "CREATE TABLE reminder (chat BYTEA PRIMARY KEY, sealed BYTEA NOT NULL,"
            " due BIGINT NOT NULL)",
            "CREATE INDEX reminder_due ON reminder (due)",
            "CREATE TABLE seal (name TEXT PRIMARY KEY, sealed BYTEA NOT NULL)",
        )
    ),
)


async def migrate(connection: Any) -> None:
    """Bring the database to the present schema; of several workers one does, and the rest wait.

    Raises:
        SettingsError: a later release made it unreadable for this one.
    """
    async with connection.transaction():
        await connection.execute(
            "SELECT pg_advisory_xact_lock($1)", SCHEMA_LOCK, timeout=PATIENCE_SECONDS
        )
        await connection.execute(TABLE)
        row = await connection.fetchrow("SELECT version, oldest FROM schema_version")
        present = Version(*row) if row else Version()
        for step in missing(STEPS, present):
            for statement in step.statements:
                await connection.execute(statement, timeout=None)
        now = after(STEPS, present)
        if now != present:
            await connection.execute("DELETE FROM schema_version")
            await connection.execute(
                "INSERT INTO schema_version (version, oldest) VALUES ($1, $2)",
                now.number,
                now.oldest,
            )


async def check_durable(connection: Any) -> None:
    """See that the server says "stored" only of what is on its disk.

    Raises:
        SettingsError: it is set to say so earlier.
    """
    if await connection.fetchval("SHOW synchronous_commit") == "off":
        raise SettingsError(
            "DATABASE_URL: synchronous_commit is off there, so that answers could be lost; turn it"
            " on for this database"
        )


async def check_keys(connection: Any, rows: Rows) -> None:
    """See that the keys fit, before anything is written with them, and note the newest.

    Raises:
        SettingsError: no key opens the database; nothing has been changed.
    """
    sealed = await connection.fetchval("SELECT sealed FROM seal WHERE name = 'check'")
    if sealed is None or not rows.fits(sealed):
        await connection.execute(
            "INSERT INTO seal (name, sealed) VALUES ('check', $1)"
            " ON CONFLICT (name) DO UPDATE SET sealed = excluded.sealed",
            rows.check(),
        )

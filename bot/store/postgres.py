"""Visits in PostgreSQL, for several workers on several machines.

What a parent does is one statement, so that a worker killed at any moment leaves a row as it was
or as it becomes. Reminders are claimed row by row, and one worker at a time sweeps.

What is erased leaves its bytes behind for a while: in pages until they are vacuumed and written
over, and in the server's log until that is recycled. They are sealed, and the keys are never in
the database. The sweep vacuums what was erased; nobody can do more from here.
"""

import time

from bot.reminding import Reminder
from bot.settings import SettingsError
from bot.store import Kept, Overtaken, StoreError
from bot.store.postgres_pool import Connections
from bot.store.postgres_schema import check_durable, check_keys, migrate
from bot.store.postgres_visits import HERE, NOW, Save, Visits, statement
from bot.store.rows import HOUR, ReminderRow, Rows
from bot.visit import Visit

SWEPT_AT_ONCE = 500
SWEEP_LOCK = 0x57415950_0002
VACUUM_SECONDS = 600.0

REMIND = """
INSERT INTO reminder (chat, sealed, due) VALUES ($1, $2, $3)
ON CONFLICT (chat) DO UPDATE SET sealed = $2, due = $3
"""
DROP = "DELETE FROM visit WHERE chat = $1 AND version = $2"
FORGET = """
WITH visits AS (DELETE FROM visit WHERE chat = ANY($1))
DELETE FROM reminder WHERE chat = ANY($1)
"""
CLAIM = f"""
DELETE FROM reminder WHERE chat IN
(SELECT chat FROM reminder WHERE due <= {NOW} FOR UPDATE SKIP LOCKED) RETURNING chat, sealed
"""
SWEEP = f"""
DELETE FROM visit WHERE chat IN
(SELECT chat FROM visit WHERE bucket <= {NOW} / 600 AND expires <= {NOW} LIMIT $2
FOR UPDATE SKIP LOCKED) RETURNING chat
"""
LATEST = f"greatest($1::bigint, {HERE} + $2::bigint)"
SHORTEN = f"""
UPDATE visit SET expires = {LATEST} WHERE bucket >= {LATEST} / 600 AND expires > {LATEST}
"""
COUNT = "SELECT count(*) FROM visit"
CHECK = "UPDATE seal SET sealed = $1 WHERE name = 'check'"


class PostgresStore:
    """The store of several workers; `Store` says what each method promises."""

    def __init__(self, url: str, rows: Rows) -> None:
        self.rows = rows
        self._database = Connections(url)
        self._visits = Visits(self._database)
        self._erased = False
        self._vacuumed = float("-inf")

    async def open(self) -> None:
        """Connect, and bring the database to the present schema.

        Raises:
            SettingsError: it cannot be used, or holds rows that no key opens.
        """
        await self._database.open()
        try:
            async with self._database.one() as connection:
                await check_durable(connection)
                await migrate(connection)
                await check_keys(connection, self.rows)
        except StoreError as error:
            raise SettingsError(f"DATABASE_URL: the database cannot be used ({error})") from error

    async def close(self) -> None:
        """Let what is under way finish and disconnect."""
        await self._visits.close()
        await self._database.close()

    async def load(self, chat: int) -> Kept | None:
        """Return the chat's visit, under whichever key it is."""
        found = self.rows.fingerprints(chat)
        for fingerprint, sealed, version in await self._visits.load(found, self._now):
            if visit := self.rows.opened(sealed, fingerprint):
                return Kept(visit, version)
            await self._database.write(DROP, fingerprint, version)
        return None

    async def save(
        self, chat: int, visit: Visit, version: int, reminder: Reminder | None = None
    ) -> int:
        """Keep the visit, and a reminder; both are on the server's disk when this returns."""
        found = self.rows.fingerprints(chat)
        row = self.rows.row(found[0], visit, version)
        if reminder:
            told = self.rows.reminder_row(found[0], chat, reminder)
            kept = await self._keep_both(Save(row, found, version, self._now), told)
        else:
            kept = await self._visits.save(Save(row, found, version, self._now))
        if not kept:
            raise Overtaken
        return row.version

    async def forget(self, chat: int) -> None:
        """Erase the chat's visit and reminder, under every key."""
        await self._database.write(FORGET, self.rows.fingerprints(chat))
        self._erased = True

    async def claim(self) -> list[tuple[int, str]]:
        """Return chat and text of every reminder that is due; nobody else is given it again."""
        due = await self._database.write(CLAIM, self._now)
        self._erased = self._erased or bool(due)
        return self.rows.opened_reminders([(chat, sealed) for chat, sealed in due])

    async def sweep(self) -> int:
        """Erase every visit that has expired, some at a time; return how many there were.

        Another worker that is at it already is left to it.
        """
        swept = 0
        while some := await self._sweep_some():
            swept += some
        latest = self.rows.latest()
        await self._database.write(SHORTEN, latest, self.rows.keep_hours * HOUR)
        self._erased = self._erased or bool(swept)
        if self._erased and time.monotonic() - self._vacuumed > VACUUM_SECONDS:
            await self._vacuum()
        return swept

    async def count(self) -> int:
        """Return how many visits there are."""
        (found,) = await self._database.fetch(COUNT)
        return int(found["count"])

    async def check(self) -> None:
        """Return when the database can be read and written."""
        await self._database.write(CHECK, self.rows.check())

    @property
    def _now(self) -> int:
        return int(self.rows.now())

    async def _keep_both(self, save: Save, told: ReminderRow) -> bool:
        async with self._database.one() as connection, connection.transaction():
            kept = bool(await connection.fetch(*statement([save])))
            if kept:
                await connection.execute(REMIND, told.chat, told.sealed, told.due)
        self._database.outage.over()
        return kept

    async def _sweep_some(self) -> int:
        async with self._database.one() as connection, connection.transaction():
            if not await connection.fetchval("SELECT pg_try_advisory_xact_lock($1)", SWEEP_LOCK):
                return 0
            return len(await connection.fetch(SWEEP, self._now, SWEPT_AT_ONCE))

    async def _vacuum(self) -> None:
        """Free the pages of what was erased; where somebody else is at it, leave it to them."""
        self._erased, self._vacuumed = False, time.monotonic()
        async with self._database.one() as connection:
            await connection.execute("VACUUM (SKIP_LOCKED) visit, reminder", timeout=None)

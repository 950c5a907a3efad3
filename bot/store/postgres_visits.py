"""Visits in PostgreSQL, loaded and saved for many chats at once."""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.store.grouping import Groups
from bot.store.postgres_pool import Connections
from bot.store.rows import Row

AT_ONCE = 3
"""Groups under way of each kind: enough that one waiting for the disk holds up nobody."""

HERE = "extract(epoch FROM statement_timestamp())::bigint"
NOW = f"least($1::bigint, {HERE})"
"""A worker whose clock is ahead erases nothing that the database's clock would keep."""

LOAD = f"SELECT chat, sealed, version FROM visit WHERE chat = ANY($2) AND expires > {NOW}"
INSERT = f"""
INSERT INTO visit (chat, sealed, version, expires)
SELECT * FROM unnest($2::bytea[], $3::bytea[], $4::bigint[], $5::bigint[]) AS asked (chat)
ORDER BY asked.chat
ON CONFLICT (chat) DO UPDATE SET sealed = excluded.sealed, version = excluded.version,
expires = excluded.expires WHERE visit.expires <= {NOW} RETURNING chat
"""
UPDATE = """
WITH asked AS (
    SELECT * FROM unnest($1::bytea[], $2::bytea[], $3::bigint[], $4::bigint[], $5::bytea[],
    $6::bigint[]) AS asked (chat, sealed, version, expires, was, at)
), ours AS (
    SELECT visit.chat FROM visit JOIN asked ON visit.chat = was AND visit.version = at
    FOR UPDATE OF visit SKIP LOCKED
)
UPDATE visit SET chat = asked.chat, sealed = asked.sealed, version = asked.version,
expires = asked.expires FROM asked JOIN ours ON ours.chat = was WHERE visit.chat = was
RETURNING visit.chat
"""
"""What another worker is saving now is passed over as overtaken: waiting could end in deadlock."""

Found = tuple[bytes, bytes, int]
"""Fingerprint, sealed, version."""


@dataclass(frozen=True)
class Save:
    """A row to keep.

    Attributes:
        found: what its chat's row may be found by now.
        version: of the row it replaces; 0 where there must be none.
        now: seconds since 1970.
    """

    row: Row
    found: Sequence[bytes]
    version: int
    now: int


class Visits:
    """The rows of visits, by fingerprint."""

    def __init__(self, database: Connections) -> None:
        self._database = database
        self._loads = Groups[tuple[Sequence[bytes], int], list[Found]](self._load_all, AT_ONCE)
        self._updates = Groups[Save, bool](self._save_all, AT_ONCE)
        self._inserts = Groups[Save, bool](self._save_all, AT_ONCE)

    async def load(self, found: Sequence[bytes], now: int) -> list[Found]:
        """Return what is kept and has not expired under some fingerprints, in their order."""
        return await self._loads.ask((found, now))

    async def save(self, save: Save) -> bool:
        """Keep a row; False when the one it replaces is not as it was, or being saved now."""
        return await (self._updates if save.version else self._inserts).ask(save)

    async def close(self) -> None:
        """Return when everything asked so far has been answered."""
        for groups in (self._loads, self._updates, self._inserts):
            await groups.close()

    async def _load_all(
        self, asked: Sequence[tuple[Sequence[bytes], int]]
    ) -> Sequence[list[Found]]:
        wanted = [fingerprint for found, _ in asked for fingerprint in found]
        rows = await self._database.fetch(LOAD, asked[-1][1], wanted)
        kept = {row[0]: (row[0], row[1], row[2]) for row in rows}
        return [[kept[each] for each in found if each in kept] for found, _ in asked]

    async def _save_all(self, saves: Sequence[Save]) -> Sequence[bool]:
        """Keep rows, one for each chat: of two at once the second would be overtaken anyway."""
        first = {save.row.chat: save for save in reversed(saves)}
        rows = await self._database.write(*statement(list(first.values())))
        kept = {row[0] for row in rows}
        return [save is first[save.row.chat] and save.row.chat in kept for save in saves]


def statement(saves: Sequence[Save]) -> tuple[object, ...]:
    """Return the statement that keeps rows of different chats, all new or none, and its values.

    It returns the fingerprints of those that were kept.
    """
    if not saves[0].version:
        return (INSERT, saves[-1].now, *_columns([_values(save) for save in saves]))
    rows = [(*_values(save), was, save.version) for save in saves for was in save.found]
    return (UPDATE, *_columns(rows))


def _values(save: Save) -> tuple[object, ...]:
    return (save.row.chat, save.row.sealed, save.row.version, save.row.expires)


def _columns(rows: Sequence[tuple[object, ...]]) -> list[list[object]]:
    return [list(column) for column in zip(*rows, strict=True)]

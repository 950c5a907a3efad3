"""The schema: applied once by however many, taken over from the first release, never corrupted."""

import asyncio
import sys
from pathlib import Path

import pytest

from bot.settings import SettingsError
from bot.store import StoreError
from bot.store.rows import Rows
from bot.store.schema import Step
from bot.visit import new_visit
from tests.bot.places import KEY, Clock, Place, SqlitePlace

ROOT = Path(__file__).resolve().parents[2]
CHAT = 770_123_456
KINDS = {"SqlitePlace": "sqlite", "PostgresPlace": "postgres"}

FIRST_RELEASE = (
    "CREATE TABLE visit (chat BLOB PRIMARY KEY, sealed BLOB NOT NULL, version INTEGER NOT NULL,"
    " expires INTEGER NOT NULL) WITHOUT ROWID",
    "CREATE TABLE reminder (chat BLOB PRIMARY KEY, sealed BLOB NOT NULL, due INTEGER NOT NULL)"
    " WITHOUT ROWID",
    "CREATE TABLE seal (name TEXT PRIMARY KEY, sealed BLOB NOT NULL) WITHOUT ROWID",
)
"""What the first release made, before steps had numbers."""

STARTING = """
import asyncio, sys
from pathlib import Path
from bot.store.rows import Rows
{imported}
async def start():
    store = {store}
    await store.open()
    await store.check()
    await store.close()
asyncio.run(start())
"""


@pytest.fixture
def later(place: Place, monkeypatch: pytest.MonkeyPatch):
    """Return how a later release, with one more step, opens the database."""
    where = f"bot.store.{KINDS[type(place).__name__]}_schema"
    steps = sys.modules[where].STEPS

    async def open_later(statement: str, *, additive: bool) -> None:
        more = (*steps, Step((statement,), additive))
        with monkeypatch.context() as patch:
            patch.setattr(f"{where}.STEPS", more)
            await (await place.store()).close()

    return open_later


def numbers(place: Place) -> list[int]:
    found = place.sql("SELECT version FROM schema_version")
    return [int(number) for number in found]


async def test_many_that_start_at_once_apply_each_step_once(place):
    kind = KINDS[type(place).__name__]
    where = f"Path({str(place.path)!r})" if kind == "sqlite" else repr(place.url)
    name = "SqliteStore" if kind == "sqlite" else "PostgresStore"
    code = STARTING.format(
        imported=f"from bot.store.{kind} import {name}",
        store=f"{name}({where}, Rows([b'k' * 32], lambda: 1_000_000, 24))",
    )

    workers = [
        await asyncio.create_subprocess_exec(
            sys.executable, "-c", code, cwd=ROOT, stderr=asyncio.subprocess.PIPE
        )
        for _ in range(6)
    ]
    said = [(await worker.communicate())[1].decode() for worker in workers]

    assert said == [""] * 6
    assert len(numbers(place)) == 1


async def test_a_file_of_the_first_release_is_taken_over(tmp_path):
    place = SqlitePlace(tmp_path)
    for statement in FIRST_RELEASE:
        place.sql(statement)
    rows = Rows([KEY], Clock(), 24)
    row = rows.row(rows.fingerprints(CHAT)[0], new_visit("miam"), 0)
    values = f"x'{row.chat.hex()}', x'{row.sealed.hex()}', 17, {row.expires}"
    place.sql(f"INSERT INTO visit VALUES ({values})")
    place.sql(f"INSERT INTO seal VALUES ('check', x'{rows.check().hex()}')")

    async with place.opened:
        store = await place.store()
        kept = await store.load(CHAT)
        await store.save(CHAT, kept.visit, kept.version)

        assert (kept.visit.session.flow, kept.version) == ("miam", 17)
        assert await store.sweep() == 0
    assert numbers(place) == [2]


async def test_an_older_worker_goes_on_beside_a_step_that_only_adds(place, later):
    older = await place.store()
    version = await older.save(CHAT, new_visit("miam"), 0)
    await later("ALTER TABLE visit ADD COLUMN added TEXT DEFAULT 'new'", additive=True)

    version = await older.save(CHAT, new_visit("refusal"), version)
    await older.save(CHAT + 1, new_visit("refusal"), 0)
    started = await place.store()

    assert (await started.load(CHAT)).version == version
    assert place.sql("SELECT DISTINCT added FROM visit") == ["new"]


async def test_an_older_worker_does_not_start_on_a_schema_it_cannot_use(place, later):
    older = await place.store()
    await older.save(CHAT, new_visit("miam"), 0)
    await later("ALTER TABLE visit RENAME TO visit_2", additive=False)
    before = place.sql("SELECT sealed FROM visit_2")

    with pytest.raises(SettingsError, match="later release"):
        await place.store()

    assert place.sql("SELECT sealed FROM visit_2") == before


async def test_an_older_worker_that_still_runs_has_nothing_left_to_write_to(place, later):
    older = await place.store()
    version = await older.save(CHAT, new_visit("miam"), 0)
    await later("ALTER TABLE visit RENAME TO visit_2", additive=False)
    before = place.sql("SELECT sealed FROM visit_2")

    with pytest.raises(StoreError):
        await older.save(CHAT, new_visit("refusal"), version)
    with pytest.raises(StoreError):
        await older.load(CHAT)

    assert place.sql("SELECT sealed FROM visit_2") == before


async def test_a_step_that_fails_leaves_the_schema_as_it_was(place, later):
    store = await place.store()
    await store.save(CHAT, new_visit("miam"), 0)
    before = numbers(place)

    with pytest.raises(SettingsError, match="DATABASE_URL"):
        await later("ALTER TABLE nowhere ADD COLUMN added TEXT", additive=True)

    assert numbers(place) == before
    assert (await store.load(CHAT)).visit.session.flow == "miam"

"""SQLite alone: commits are shared, what is erased leaves the disk, the loop never waits."""

import asyncio
import sqlite3
import struct
import time
from collections.abc import AsyncIterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from bot.settings import SettingsError
from bot.store import StoreError
from bot.visit import Visit, new_visit
from tests.bot.places import SqlitePlace, opened

HEADER, FRAME_HEADER, PAGE = 32, 24, 4096


@pytest.fixture
def visit() -> Visit:
    return new_visit("refusal")


@pytest.fixture
async def place(tmp_path: Path) -> AsyncIterator[SqlitePlace]:
    async with opened(SqlitePlace(tmp_path)) as made:
        yield made


def commits_in(place: SqlitePlace) -> int:
    """How often something was committed since the log was last emptied, as the log itself says."""
    log = place.path.with_name("visits.db-wal").read_bytes()
    frames = range(HEADER, len(log), FRAME_HEADER + PAGE)
    return sum(struct.unpack_from(">I", log, frame + 4)[0] > 0 for frame in frames)


async def test_saves_that_come_together_share_a_commit(place, visit):
    store = await place.store()
    await store.sweep()

    await asyncio.gather(*(store.save(chat, visit, 0) for chat in range(200)))

    assert 1 <= commits_in(place) <= 3


async def test_a_save_is_on_the_disk_before_it_returns(place, visit):
    store = await place.store()
    await store.sweep()

    for number in range(1, 11):
        await store.save(number, visit, 0)
        assert commits_in(place) == number


async def test_what_was_erased_is_nowhere_in_the_files(place, visit):
    store = await place.store()
    long = replace(visit, messages=tuple((number, 1_000_000) for number in range(300)))
    rows = set()
    for chat in range(40):
        version = await store.save(chat, long, 0)
        rows |= sealed_in(place)
        await store.save(chat, visit, version)
    rows |= sealed_in(place)

    await asyncio.gather(*(store.forget(chat) for chat in range(40)))

    files = place.everything()
    assert len(rows) == 80
    assert not [row for row in rows if row[:64] in files or row[-64:] in files]


async def test_what_a_reader_keeps_from_being_tidied_is_gone_with_the_next_sweep(place, visit):
    store = await place.store()
    await store.save(1, visit, 0)
    (row,) = sealed_in(place)
    with closing(sqlite3.connect(place.path, isolation_level=None)) as reader:
        reader.execute("BEGIN")
        reader.execute("SELECT * FROM visit").fetchall()
        await store.forget(1)
        assert row in place.everything()

    await store.sweep()

    assert row not in place.everything()


async def test_somebody_else_in_the_file_is_waited_for_without_holding_up_the_loop(place, visit):
    store = await place.store()
    longest = 0.0

    async def watch() -> None:
        nonlocal longest
        while True:
            before = time.perf_counter()
            await asyncio.sleep(0.005)
            longest = max(longest, time.perf_counter() - before)

    with closing(sqlite3.connect(place.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        watching = asyncio.create_task(watch())
        saving = asyncio.create_task(store.save(1, visit, 0))
        await asyncio.sleep(0.5)
        assert not saving.done()
        other.execute("COMMIT")

    await saving
    watching.cancel()
    assert longest < 0.25


async def test_somebody_else_who_stays_in_the_file_is_told(place, visit, monkeypatch, caplog):
    monkeypatch.setattr("bot.store.committing.BUSY_SECONDS", 0.1)
    store = await place.store()
    with closing(sqlite3.connect(place.path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        for _ in range(3):
            with pytest.raises(StoreError, match="SQLITE_BUSY"):
                await store.save(1, visit, 0)
        with pytest.raises(StoreError):
            await store.check()

    await store.save(1, visit, 0)
    told, again = [record.getMessage() for record in caplog.records]
    assert told == "the database cannot be used (SQLITE_BUSY): updates wait with Telegram"
    assert again.startswith("the database can be used again, after")


async def test_a_file_that_is_no_database_stops_the_start(place):
    place.path.write_text("this is no database, however long it goes on for")

    with pytest.raises(SettingsError, match="DATABASE_URL"):
        await place.store()


def sealed_in(place: SqlitePlace) -> set[bytes]:
    with closing(sqlite3.connect(place.path)) as connection:
        return {bytes(row[0]) for row in connection.execute("SELECT sealed FROM visit")}

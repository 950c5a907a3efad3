"""A disk that is full or read-only, or a file taken away: told, and nothing of it lost."""

import asyncio
import itertools
import os
import subprocess
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

import pytest

from bot.settings import SettingsError
from bot.store import Store, StoreError
from bot.visit import Visit, new_visit
from tests.bot.disks import fill_up, mount, small_disk
from tests.bot.places import SqlitePlace, opened


@pytest.fixture
def disk(tmp_path: Path) -> Iterator[Path]:
    with small_disk(tmp_path / "disk", megabytes=1) as folder:
        yield folder


@pytest.fixture
async def place(disk: Path) -> AsyncIterator[SqlitePlace]:
    async with opened(SqlitePlace(disk)) as made:
        yield made


@pytest.fixture
def visit() -> Visit:
    return replace(new_visit("refusal"), messages=tuple((n, 1_000_000) for n in range(300)))


async def fill(store: Store, visit: Visit) -> int:
    """Save chats 1, 2, 3 … until the disk is full; return the last that was kept."""
    for chat in itertools.count(1):
        try:
            await store.save(chat, visit, 0)
        except StoreError:
            return chat - 1
    raise AssertionError


async def test_a_full_disk_loses_nothing_and_is_used_again_once_it_has_room(
    place, disk, visit, caplog
):
    store = await place.store()
    kept = await fill(store, visit)
    fill_up(disk)
    with pytest.raises(StoreError):
        await asyncio.gather(*(store.save(chat, visit, 0) for chat in range(2_000, 2_020)))
    with pytest.raises(StoreError):
        await store.check()

    assert kept > 20
    for chat in range(1, kept + 1):
        assert (await store.load(chat)).visit == visit
    mount("-o", "remount,size=8m", str(disk))
    await asyncio.gather(*(store.save(chat, visit, 0) for chat in range(2_000, 2_020)))

    assert (await store.load(2_019)).visit == visit
    told, again = [record.getMessage() for record in caplog.records]
    assert told == "the database cannot be used (SQLITE_FULL): updates wait with Telegram"
    assert again.startswith("the database can be used again")


async def test_a_disk_that_is_read_only_stops_the_start_in_one_sentence(place, disk, visit):
    store = await place.store()
    await store.save(1, visit, 0)
    await store.close()
    mount("-o", "remount,ro", str(disk))

    with pytest.raises(SettingsError, match="DATABASE_URL") as told:
        await place.store()
    assert "\n" not in str(told.value)

    mount("-o", "remount,rw", str(disk))
    assert (await (await place.store()).load(1)).visit == visit


async def test_files_that_become_read_only_are_told_and_used_again(tmp_path, caplog):
    async with opened(SqlitePlace(tmp_path)) as place:
        store = await place.store()
        version = await store.save(1, new_visit("refusal"), 0)
        with immutable(place.path, place.path.with_name("visits.db-wal")):
            with pytest.raises(StoreError, match="SQLITE_IOERR"):
                await store.save(1, new_visit("miam"), version)
            with pytest.raises(StoreError):
                await store.check()
            assert (await store.load(1)).visit.session.flow == "refusal"

        await store.check()
        await store.save(1, new_visit("miam"), version)

        assert (await store.load(1)).visit.session.flow == "miam"
    assert len(caplog.records) == 2
    assert not any("miam" in record.getMessage() for record in caplog.records)


@contextmanager
def immutable(*files: Path) -> Iterator[None]:
    """Let nobody write to some files, not even who has them open; as root, where the disk can."""
    if os.geteuid() != 0 or not changed("+i", files):
        pytest.skip("only root may make files immutable, on a disk that can: skipped")
    try:
        yield
    finally:
        assert changed("-i", files)


def changed(how: str, files: tuple[Path, ...]) -> bool:
    ran = subprocess.run(["/usr/bin/chattr", how, *files], check=False)  # noqa: S603 (our own)
    return ran.returncode == 0

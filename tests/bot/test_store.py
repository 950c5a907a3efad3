"""What is kept of a visit: durable, sealed, short-lived, and erased on request."""

import base64
import stat
from dataclasses import replace
from pathlib import Path

import pytest

from bot.settings import SettingsError
from bot.store.rows import Rows
from bot.store.sealed import Seal, read_keys
from bot.store.sqlite import SqliteStore
from bot.visit import Visit, new_visit
from flows.session import Session

CHAT = 770_123_456
KEY, OTHER_KEY = b"k" * 32, b"o" * 32
HOUR = 3600


class Clock:
    def __init__(self) -> None:
        self.time = 1_000_000.0

    def __call__(self) -> float:
        return self.time


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def visit() -> Visit:
    return replace(new_visit("refusal"), session=Session("refusal", {"safety": "no"}))


async def store_in(folder: Path, clock: Clock, *keys: bytes, keep_hours: int = 24) -> SqliteStore:
    store = SqliteStore(folder / "visits.db", Rows(keys or (KEY,), clock, keep_hours))
    await store.open()
    return store


def everything_in(folder: Path) -> bytes:
    return b"".join(
        path.read_bytes() for path in folder.iterdir() if path.name.startswith("visits")
    )


async def test_a_visit_comes_back_as_it_was_saved(tmp_path, clock, visit):
    full = replace(
        visit,
        session=Session("miam", {"safety": "no", "worries": ("cost", "private")}),
        update=9,
        screen=12,
        showing="ask:worries",
        ticked=("cost",),
    )
    await (await store_in(tmp_path, clock)).save(CHAT, full, 0)

    assert (await (await store_in(tmp_path, clock)).load(CHAT)).visit == full


def test_what_a_later_release_added_does_not_strand_anybody(visit):
    written = visit.to_bytes().replace(b'{"session"', b'{"added_later":1,"session"', 1)

    assert b"added_later" in written
    assert Visit.from_bytes(written) == visit


async def test_the_file_gives_away_neither_chat_nor_answer(tmp_path, clock, visit):
    store = await store_in(tmp_path, clock)
    await store.save(CHAT, visit, 0)

    kept = everything_in(tmp_path)
    for secret in (
        b"770123456",
        CHAT.to_bytes(8, "little"),
        CHAT.to_bytes(4, "big"),
        b"safety",
        b"refusal",
    ):
        assert secret not in kept


async def test_a_visit_is_kept_for_the_hours_set_and_not_longer(tmp_path, clock, visit):
    store = await store_in(tmp_path, clock, keep_hours=2)
    await store.save(CHAT, visit, 0)

    clock.time += 2 * HOUR - 1
    assert (await store.load(CHAT)).visit == visit
    clock.time += 1
    assert await store.load(CHAT) is None


@pytest.mark.parametrize("safety", ["yes", "not_sure", "now"])
async def test_a_visit_of_somebody_afraid_is_kept_for_an_hour(tmp_path, clock, visit, safety):
    store = await store_in(tmp_path, clock)
    await store.save(CHAT, replace(visit, session=Session("refusal", {"safety": safety})), 0)

    clock.time += HOUR
    assert await store.load(CHAT) is None


async def test_the_sweep_erases_what_has_expired_and_nothing_else(tmp_path, clock, visit):
    store = await store_in(tmp_path, clock, keep_hours=2)
    await store.save(1, visit, 0)
    clock.time += HOUR
    await store.save(2, visit, 0)
    clock.time += HOUR

    assert await store.sweep() == 1
    assert await store.load(1) is None
    assert (await store.load(2)).visit == visit


async def test_forgetting_erases_the_row(tmp_path, clock, visit):
    store = await store_in(tmp_path, clock)
    await store.save(CHAT, visit, 0)
    await store.forget(CHAT)
    await store.forget(CHAT)

    assert await store.load(CHAT) is None


async def test_a_new_key_in_front_opens_old_rows_and_seals_them_anew(tmp_path, clock, visit):
    await (await store_in(tmp_path, clock, KEY)).save(CHAT, visit, 0)

    both = await store_in(tmp_path, clock, OTHER_KEY, KEY)
    kept = await both.load(CHAT)
    assert kept.visit == visit
    await both.save(CHAT, visit, kept.version)

    assert (await (await store_in(tmp_path, clock, OTHER_KEY)).load(CHAT)).visit == visit


async def test_a_wrong_key_is_told_and_destroys_nothing(tmp_path, clock, visit):
    await (await store_in(tmp_path, clock, KEY)).save(CHAT, visit, 0)

    with pytest.raises(SettingsError, match="WAYPOINT_KEYS"):
        await store_in(tmp_path, clock, OTHER_KEY)

    assert (await (await store_in(tmp_path, clock, KEY)).load(CHAT)).visit == visit


def test_a_row_cannot_pass_for_another_chats(visit):
    seal = Seal(KEY)
    sealed = seal.close(visit.to_bytes(), seal.fingerprint(1))

    assert seal.open(sealed, seal.fingerprint(2)) is None
    assert seal.open(sealed[:-1] + b"x", seal.fingerprint(1)) is None


async def test_a_file_that_cannot_be_used_is_told(tmp_path, clock):
    (tmp_path / "visits.db").write_text("this is no database, however long it goes on for")

    with pytest.raises(SettingsError, match="DATABASE_URL"):
        await store_in(tmp_path, clock)


def test_the_first_start_makes_a_key_only_its_owner_can_read(tmp_path):
    keys = read_keys((), tmp_path / "visits.db")

    (file,) = tmp_path.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert read_keys((), tmp_path / "visits.db") == keys
    assert len(keys[0]) == 32


def test_keys_in_the_settings_come_before_the_file(tmp_path):
    assert read_keys((KEY,), tmp_path / "visits.db") == (KEY,)
    assert not list(tmp_path.iterdir())


def test_a_broken_key_file_is_told(tmp_path):
    (tmp_path / "visits.key").write_text(base64.b64encode(b"too short").decode())

    with pytest.raises(SettingsError, match="WAYPOINT_KEYS"):
        read_keys((), tmp_path / "visits.db")

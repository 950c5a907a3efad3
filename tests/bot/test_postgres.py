"""PostgreSQL alone: gone and back, read-only, full; and the work one worker does at a time."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import suppress
from dataclasses import replace

import asyncpg
import pytest

from bot.settings import SettingsError
from bot.store import Overtaken, Store, StoreError
from bot.store.postgres import SWEEP_LOCK, PostgresStore
from bot.store.rows import Rows
from bot.visit import Visit, new_visit
from tests.bot.places import KEY, Clock, PostgresPlace, opened
from tests.bot.postgres import Cluster
from tests.bot.test_bad_input import ROOT, assert_told, waypoint

HOUR = 3600
GONE = "the database cannot be used"
STEPS = 12


@pytest.fixture
async def place(cluster: Cluster) -> AsyncIterator[PostgresPlace]:
    async with opened(PostgresPlace(cluster)) as made:
        yield made


@pytest.fixture
def visit() -> Visit:
    return new_visit("refusal")


async def tried(asked, *more):
    """Ask until the database answers, as Telegram does with an update nobody acknowledged."""
    while True:
        try:
            return await asked(*more)
        except StoreError:
            await asyncio.sleep(0.05)


async def walk(store: Store, chat: int) -> list[int]:
    """Take steps 1, 2, 3 …, each until it is kept; return the step found before each new one."""
    found = []
    for step in range(1, STEPS + 1):
        while True:
            kept = await tried(store.load, chat)
            before = kept.visit.screen if kept else 0
            if before == step:  # the answer to the save was lost, the save was not
                break
            visit = replace(new_visit("refusal"), screen=step)
            with suppress(Overtaken):
                await tried(store.save, chat, visit, kept.version if kept else 0)
                break
        found.append(before if before != step else step - 1)
        await asyncio.sleep(0.02)
    return found


@pytest.mark.parametrize("how", ["fast", "immediate"])
async def test_stopped_and_started_under_load_nothing_is_lost(place, cluster, how, caplog):
    store = await place.store()
    walking = [asyncio.create_task(walk(store, chat)) for chat in range(1, 101)]
    await asyncio.sleep(0.1)
    cluster.stop(how)
    await asyncio.sleep(1)
    assert not any(task.done() for task in walking)
    cluster.start()

    walked = await asyncio.gather(*walking)

    assert walked == [[*range(STEPS)]] * 100
    assert {(await store.load(chat)).visit.screen for chat in range(1, 101)} == {STEPS}
    told = [record.getMessage() for record in caplog.records]
    assert len(told) in {2, 4}  # a last write may go through while the server stops
    assert all(line.startswith(GONE) for line in told[::2])
    assert all(line.startswith("the database can be used again, after") for line in told[1::2])


async def test_a_server_that_hangs_is_taken_for_gone_and_used_again(
    place, cluster, visit, monkeypatch, caplog
):
    monkeypatch.setattr("bot.store.postgres_pool.STATEMENT_SECONDS", 0.3)
    monkeypatch.setattr("bot.store.postgres_pool.CONNECT_SECONDS", 0.3)
    store = await place.store()
    version = await store.save(1, visit, 0)
    with cluster.hanging():
        async with asyncio.timeout(5):
            for _ in range(3):
                with pytest.raises(StoreError, match="TimeoutError"):
                    await store.load(1)
                with pytest.raises(StoreError, match="TimeoutError"):
                    await store.save(1, visit, version)

    await tried(store.check)

    assert (await store.load(1)).visit == visit
    assert len([record for record in caplog.records if GONE in record.getMessage()]) == 1


async def test_a_connection_that_was_cut_is_made_anew(place, visit):
    store = await place.store()
    await asyncio.gather(*(store.save(chat, visit, 0) for chat in range(50)))
    place.sql(
        "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid != pg_backend_pid()"
    )

    await tried(store.check)
    assert (await tried(store.load, 49)).visit == visit


async def test_a_server_that_starts_later_than_the_bot_is_waited_for(place, cluster, caplog):
    cluster.stop()
    starting = asyncio.create_task(place.store())
    await asyncio.sleep(0.3)
    cluster.start()

    await (await starting).check()
    assert "cannot be reached yet" in caplog.text


async def test_a_database_that_becomes_read_only_can_still_be_read(place, visit, caplog):
    store = await place.store()
    version = await store.save(1, visit, 0)
    place.sql("ALTER SYSTEM SET default_transaction_read_only = on")
    place.sql("SELECT pg_reload_conf()")
    try:
        await refused(store.check)
        with pytest.raises(StoreError, match="ReadOnlySQLTransactionError"):
            await store.save(1, visit, version)
        assert (await store.load(1)).visit == visit
    finally:
        place.sql("ALTER SYSTEM RESET ALL")
        place.sql("SELECT pg_reload_conf()")

    await tried(store.check)
    await store.save(1, visit, version)
    assert len([record for record in caplog.records if GONE in record.getMessage()]) == 1


async def refused(asked) -> None:
    """Ask until the database refuses: a setting that is read again takes a moment."""
    with suppress(StoreError):
        async with asyncio.timeout(5):
            while True:
                await asked()
                await asyncio.sleep(0.02)


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://waypoint:h1dden@/nowhere?host={folder}",
        "postgresql://waypoint:h1dden@/postgres?host={folder}/nowhere",
        "postgresql://waypoint:h1dden@localhost:h1dden/postgres",
        "postgresql://waypoint:h1dden@127.0.0.1:1/postgres",
    ],
)
async def test_a_database_that_cannot_be_used_is_told_without_its_password(
    cluster, url, monkeypatch, caplog
):
    monkeypatch.setattr("bot.store.postgres_pool.START_SECONDS", 0.2)
    monkeypatch.setattr("bot.store.postgres_pool.AGAIN_SECONDS", 0.1)
    store = PostgresStore(url.format(folder=cluster.folder), Rows([KEY], Clock(), 24))

    with pytest.raises(SettingsError, match="DATABASE_URL") as told:
        await store.open()
    await store.close()

    assert "h1dden" not in str(told.value) + caplog.text


async def test_a_database_that_says_stored_too_early_is_refused(place):
    place.sql(f"ALTER DATABASE {place.name} SET synchronous_commit = off")

    with pytest.raises(SettingsError, match="synchronous_commit"):
        await place.store()


def test_without_keys_the_start_is_refused_in_one_sentence(cluster):
    database = {"DATABASE_URL": cluster.url("postgres"), "TELEGRAM_BOT_TOKEN": "1:token"}

    assert_told(waypoint(ROOT, "run", **database), "WAYPOINT_KEYS", "PostgreSQL")


async def test_one_worker_at_a_time_sweeps(place, visit):
    store = await place.store()
    await store.save(1, visit, 0)
    place.clock.time += 25 * HOUR
    other = await asyncpg.connect(place.url)
    async with other.transaction():
        await other.execute("SELECT pg_advisory_xact_lock($1)", SWEEP_LOCK)
        assert await store.sweep() == 0
    await other.close()

    assert await store.sweep() == 1


async def test_workers_that_sweep_at_once_count_each_visit_once(place, visit):
    stores = [await place.store() for _ in range(4)]
    await asyncio.gather(*(stores[0].save(chat, visit, 0) for chat in range(1_200)))
    place.clock.time += 25 * HOUR

    swept = await asyncio.gather(*(store.sweep() for store in stores))

    assert sum(swept) == 1_200


async def test_a_worker_whose_clock_is_ahead_erases_nobody(place, visit, monkeypatch):
    store, ahead = await place.store(), await place.store()
    monkeypatch.setattr(store.rows, "now", time.time)
    monkeypatch.setattr(ahead.rows, "now", lambda: store.rows.now() + 48 * HOUR)
    await store.save(1, visit, 0)

    assert await ahead.sweep() == 0
    assert (await ahead.load(1)).visit == visit
    with pytest.raises(Overtaken):
        await ahead.save(1, visit, 0)


async def test_what_was_erased_is_vacuumed(place, visit):
    store = await place.store()
    await asyncio.gather(*(store.save(chat, visit, 0) for chat in range(300)))
    assert place.sql("SELECT pg_relation_size('visit') > 0") == ["t"]

    await asyncio.gather(*(store.forget(chat) for chat in range(300)))
    await store.sweep()

    assert place.sql("SELECT pg_relation_size('visit')") == ["0"]


async def test_an_update_of_a_visit_touches_no_index(place, visit):
    """Otherwise every press would write to three places, and dead rows pile up in two."""
    store = await place.store()
    version = await store.save(1, visit, 0)
    for _ in range(20):
        version = await store.save(1, visit, version)

    place.sql("SELECT pg_stat_force_next_flush()")
    await store.close()
    hot = "SELECT n_tup_hot_upd >= 18 FROM pg_stat_user_tables WHERE relname = 'visit'"
    assert place.sql(hot) == ["t"]


async def test_a_disk_that_is_full_is_told_and_loses_nothing(cluster, caplog):
    with cluster.on_small_disk() as url:
        await fill(PostgresPlace(cluster, url), caplog)


async def fill(empty: PostgresPlace, caplog) -> None:
    async with opened(empty) as place:
        store = await place.store()
        big = replace(new_visit("refusal"), messages=tuple((n, 1_000_000) for n in range(300)))
        kept = 0
        with suppress(StoreError):
            while True:
                await store.save(kept + 1, big, 0)
                kept += 1

        assert kept > 20
        assert (await store.load(kept)).visit == big
        told = [record.getMessage() for record in caplog.records]
        assert told == [f"{GONE} (DiskFullError): updates wait with Telegram"]

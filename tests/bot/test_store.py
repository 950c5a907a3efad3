"""What every store promises, SQLite and PostgreSQL alike: durable, sealed, short-lived, once."""

import asyncio
import time
from dataclasses import replace

import pytest

from bot.reminding import Reminder
from bot.settings import SettingsError
from bot.store import Overtaken
from bot.visit import Visit, new_visit
from flows.session import Session
from tests.bot.places import KEY, OTHER_KEY, Place

CHAT = 770_123_456
HOUR = 3600
REMINDER = Reminder(1_000_500, "Library books are due back")


@pytest.fixture
def visit() -> Visit:
    return replace(new_visit("refusal"), session=Session("refusal", {"safety": "no"}))


async def test_a_visit_comes_back_as_it_was_saved(place: Place, visit):
    full = replace(
        visit,
        session=Session("miam", {"safety": "no", "worries": ("cost", "private")}),
        update=9,
        press=12,
        screen=12,
        showing="ask:worries",
        ticked=("cost",),
        messages=tuple((number, 1_000_000) for number in range(300)),
    )
    version = await (await place.store()).save(CHAT, full, 0)

    kept = await (await place.store()).load(CHAT)
    assert (kept.visit, kept.version) == (full, version)


async def test_nothing_is_kept_of_somebody_who_never_came(place):
    assert await (await place.store()).load(CHAT) is None


async def test_a_save_that_was_overtaken_is_refused_and_changes_nothing(place, visit):
    one, other = await place.store(), await place.store()
    version = await one.save(CHAT, visit, 0)
    await other.save(CHAT, replace(visit, screen=5), version)

    with pytest.raises(Overtaken):
        await one.save(CHAT, replace(visit, screen=6), version)
    with pytest.raises(Overtaken):
        await one.save(CHAT, replace(visit, screen=7), 0)

    assert (await one.load(CHAT)).visit.screen == 5


@pytest.mark.parametrize("fresh", [True, False])
async def test_of_many_at_once_from_one_version_exactly_one_is_kept(place, visit, fresh):
    stores = [await place.store() for _ in range(4)]
    version = 0 if fresh else await stores[0].save(CHAT, visit, 0)

    async def save(number: int) -> int:
        try:
            await stores[number % 4].save(CHAT, replace(visit, screen=number), version)
        except Overtaken:
            return 0
        return number

    kept = await asyncio.gather(*(save(number) for number in range(1, 41)))

    (winner,) = filter(None, kept)
    assert (await stores[0].load(CHAT)).visit.screen == winner


async def test_no_row_passes_for_one_that_was_erased_before_it(place, visit):
    store = await place.store()
    before = await store.save(CHAT, visit, 0)
    await store.forget(CHAT)
    after = await store.save(CHAT, visit, 0)

    assert after != before
    with pytest.raises(Overtaken):
        await store.save(CHAT, visit, before)


async def test_hundreds_of_chats_at_once_each_get_their_own(place, visit):
    store = await place.store()

    async def walk(chat: int) -> int:
        version = await store.save(chat, replace(visit, screen=chat), 0)
        for _ in range(3):
            kept = await store.load(chat)
            assert kept.version == version
            version = await store.save(chat, kept.visit, version)
        return (await store.load(chat)).visit.screen

    assert await asyncio.gather(*(walk(chat) for chat in range(1, 301))) == [*range(1, 301)]


async def test_somebody_who_stops_waiting_holds_up_nobody_else(place, visit):
    store = await place.store()
    gone = [asyncio.create_task(store.save(chat, visit, 0)) for chat in range(20)]
    staying = [asyncio.create_task(store.save(chat, visit, 0)) for chat in range(100, 120)]
    await asyncio.sleep(0)
    for task in gone:
        task.cancel()

    await asyncio.gather(*gone, return_exceptions=True)
    await asyncio.gather(*staying)
    assert (await store.load(119)).visit == visit


async def test_neither_chat_nor_answer_nor_reminder_can_be_read_from_the_files(place, visit):
    store = await place.store()
    told = replace(visit, session=Session("refusal", {"quokka": "axolotl"}))
    await store.save(CHAT, told, 0, REMINDER)

    kept = place.everything()
    for secret in (b"770123456", CHAT.to_bytes(8, "little"), CHAT.to_bytes(8, "big")):
        assert secret not in kept
    for secret in (b"quokka", b"axolotl", REMINDER.text.encode()):
        assert secret not in kept


async def test_a_visit_is_kept_for_the_hours_set_and_not_longer(place, visit):
    store = await place.store(keep_hours=2)
    await store.save(CHAT, visit, 0)

    place.clock.time += 2 * HOUR - 1
    assert (await store.load(CHAT)).visit == visit
    place.clock.time += 1
    assert await store.load(CHAT) is None


@pytest.mark.parametrize("safety", ["yes", "not_sure", "now"])
async def test_a_visit_of_somebody_afraid_is_kept_for_an_hour(place, visit, safety):
    store = await place.store()
    await store.save(CHAT, replace(visit, session=Session("refusal", {"safety": safety})), 0)

    place.clock.time += HOUR
    assert await store.load(CHAT) is None


async def test_somebody_who_comes_back_after_the_hours_begins_anew(place, visit):
    store = await place.store(keep_hours=2)
    await store.save(CHAT, visit, 0)
    place.clock.time += 2 * HOUR

    await store.save(CHAT, replace(visit, screen=4), 0)

    assert (await store.load(CHAT)).visit.screen == 4


async def test_the_sweep_erases_what_has_expired_and_nothing_else(place, visit):
    store = await place.store(keep_hours=2)
    for chat in range(1, 601):
        await store.save(chat, visit, 0)
    place.clock.time += HOUR
    await store.save(700, visit, 0)
    place.clock.time += HOUR

    assert await store.sweep() == 600
    assert await store.sweep() == 0
    assert await store.load(1) is None
    assert (await store.load(700)).visit == visit


async def test_a_visit_saved_by_a_clock_that_was_ahead_is_not_kept_for_years(place, visit):
    store = await place.store(keep_hours=2)
    today = time.time()
    place.clock.time = today + 10 * 365 * 24 * HOUR
    await store.save(CHAT, visit, 0)
    place.clock.time = today
    await store.sweep()

    assert (await store.load(CHAT)).visit == visit
    (expires,) = place.sql("SELECT expires FROM visit")
    assert int(expires) == pytest.approx(today + 2 * HOUR, abs=60)


async def test_forgetting_erases_the_visit_and_the_reminder(place, visit):
    store = await place.store()
    await store.save(CHAT, visit, 0, REMINDER)
    await store.forget(CHAT)
    await store.forget(CHAT)
    place.clock.time = REMINDER.due + 1

    assert await store.load(CHAT) is None
    assert await store.claim() == []


async def test_a_reminder_is_claimed_once_by_however_many(place, visit):
    stores = [await place.store() for _ in range(4)]
    for chat in range(1, 51):
        await stores[0].save(chat, visit, 0, REMINDER)
    assert await stores[0].claim() == []
    place.clock.time = REMINDER.due

    claimed = await asyncio.gather(*(store.claim() for store in stores * 3))

    assert sorted(each for some in claimed for each in some) == [
        (chat, REMINDER.text) for chat in range(1, 51)
    ]


async def test_a_later_reminder_stands_in_the_place_of_the_one_before(place, visit):
    store = await place.store()
    version = await store.save(CHAT, visit, 0, REMINDER)
    await store.save(CHAT, visit, version, replace(REMINDER, text="Shopping list"))
    place.clock.time = REMINDER.due

    assert await store.claim() == [(CHAT, "Shopping list")]


async def test_a_reminder_is_not_kept_with_a_save_that_was_overtaken(place, visit):
    store = await place.store()
    version = await store.save(CHAT, visit, 0)
    await store.forget(CHAT)

    with pytest.raises(Overtaken):
        await store.save(CHAT, visit, version, REMINDER)

    place.clock.time = REMINDER.due
    assert await store.claim() == []


async def test_a_new_key_in_front_opens_old_rows_and_seals_them_anew(place, visit):
    await (await place.store(KEY)).save(CHAT, visit, 0, REMINDER)

    both = await place.store(OTHER_KEY, KEY)
    kept = await both.load(CHAT)
    assert kept.visit == visit
    await both.save(CHAT, visit, kept.version)

    new = await place.store(OTHER_KEY)
    assert (await new.load(CHAT)).visit == visit
    await both.forget(CHAT)
    assert await new.load(CHAT) is None
    place.clock.time = REMINDER.due
    assert await both.claim() == []


async def test_a_wrong_key_is_told_and_destroys_nothing(place, visit):
    await (await place.store(KEY)).save(CHAT, visit, 0)

    with pytest.raises(SettingsError, match="WAYPOINT_KEYS"):
        await place.store(OTHER_KEY)

    assert (await (await place.store(KEY)).load(CHAT)).visit == visit


async def test_a_row_that_is_damaged_is_erased_so_that_nobody_is_stuck(place, visit):
    store = await place.store()
    await store.save(CHAT, visit, 0)
    place.sql("UPDATE visit SET sealed = chat")

    assert await store.load(CHAT) is None
    await store.save(CHAT, visit, 0)
    assert (await store.load(CHAT)).visit == visit


async def test_a_database_in_order_says_so(place):
    await (await place.store()).check()

"""Updates in hand: in order within a chat, side by side across chats, and never too many."""

import asyncio

import pytest

from bot.arrival import Arrival
from bot.lanes import AT_A_TIME, Lanes
from bot.reply import Reply
from bot.store import StoreError
from bot.wire import SENT


def update(number: int, chat: int = 1) -> Arrival:
    return Arrival.read({"update_id": number, "message": {"chat": {"id": chat}}})


class Desk:
    """Takes updates one by one, when it is let, and replies when it is let."""

    def __init__(self) -> None:
        self.taken: list[int] = []
        self.said: list[int] = []
        self.opened = asyncio.Event()
        self.heard = asyncio.Event()
        self.broken: dict[int, Exception] = {}
        self.shows_at_once = False

    async def take(self, arrival: Arrival):
        await self.opened.wait()
        self.taken.append(arrival.update)
        if arrival.update in self.broken:
            raise self.broken[arrival.update]

        async def reply() -> None:
            SENT.get()()
            await self.heard.wait()
            self.said.append(arrival.update)

        return Reply(reply, self.shows_at_once)


@pytest.fixture
async def desk():
    return Desk()


async def soon() -> None:
    for _ in range(10):
        await asyncio.sleep(0)


async def test_updates_that_wait_are_put_in_the_order_of_their_ids(desk):
    lanes = Lanes(desk.take)
    settled = [lanes.put(update(number)) for number in (1, 4, 2, 3)]
    desk.opened.set()
    desk.heard.set()

    assert await asyncio.gather(*settled) == [True] * 4
    assert desk.said == [1, 2, 3, 4]


async def test_a_chat_that_waits_does_not_hold_up_another(desk):
    lanes = Lanes(desk.take)
    desk.opened.set()
    for number in range(1, 4):
        lanes.put(update(number, chat=number % 2))
    await soon()

    assert desk.taken == [1, 2]
    desk.heard.set()
    await soon()
    assert desk.taken == [1, 2, 3]


async def test_one_that_comes_twice_while_it_is_in_hand_is_taken_once(desk):
    lanes = Lanes(desk.take)
    first, second = lanes.put(update(7)), lanes.put(update(7))
    desk.opened.set()
    desk.heard.set()

    assert await first
    assert await second
    assert desk.taken == [7]


async def test_a_reply_of_one_call_is_acknowledged_once_that_is_on_its_way(desk):
    desk.shows_at_once = True
    lanes = Lanes(desk.take)
    desk.opened.set()

    assert await lanes.put(update(1))
    assert desk.said == []


async def test_a_reply_of_several_calls_is_acknowledged_when_all_is_said(desk):
    lanes = Lanes(desk.take)
    desk.opened.set()
    settled = lanes.put(update(1))
    await soon()

    assert not settled.done()
    desk.heard.set()
    assert await settled


async def test_a_reply_of_one_call_hastens_none_that_comes_after_it(desk):
    desk.shows_at_once = True
    lanes = Lanes(desk.take)
    desk.opened.set()
    assert await lanes.put(update(1))
    desk.shows_at_once = False
    behind = lanes.put(update(2))
    desk.heard.set()
    desk.heard.clear()  # only the first was heard
    await soon()

    assert (desk.taken, desk.said) == ([1, 2], [1])
    assert not behind.done()


async def test_of_many_the_first_are_acknowledged_before_the_last_are_begun(desk):
    desk.shows_at_once = True
    desk.opened.set()
    lanes = Lanes(desk.take)
    settled = [lanes.put(update(number, chat=number)) for number in range(AT_A_TIME * 4)]
    await settled[0]

    assert len(desk.taken) < len(settled)
    assert all(await asyncio.gather(*settled))


async def test_an_answer_that_is_held_up_holds_up_no_acknowledgement(desk, monkeypatch):
    monkeypatch.setattr("bot.lanes.HOLD_SECONDS", 0.02)
    lanes = Lanes(desk.take)
    desk.opened.set()

    assert await lanes.put(update(1))
    behind = lanes.put(update(2))
    await soon()

    assert desk.said == []
    assert not behind.done()


async def test_while_the_store_is_out_of_reach_a_chat_waits_and_the_others_go_on(
    desk, monkeypatch
):
    monkeypatch.setattr("bot.outage.FIRST_WAIT_SECONDS", 0.01)
    lanes = Lanes(desk.take)
    desk.opened.set()
    desk.heard.set()
    desk.broken[1] = StoreError("gone")
    stuck, behind, other = (
        lanes.put(update(1)),
        lanes.put(update(2)),
        lanes.put(update(3, chat=2)),
    )

    assert await other
    await asyncio.sleep(0.05)
    assert not stuck.done()
    assert not behind.done()
    del desk.broken[1]
    assert await stuck
    assert await behind
    assert desk.said == [3, 1, 2]


async def test_where_it_is_not_waited_for_what_stands_behind_must_come_again_as_well(desk):
    lanes = Lanes(desk.take, outlasts=False)
    desk.opened.set()
    desk.broken[1] = StoreError("gone")
    settled = [lanes.put(update(number)) for number in (1, 2, 3)]

    assert await asyncio.gather(*settled) == [False] * 3
    assert desk.taken == [1]


async def test_what_cannot_be_handled_is_passed_over_and_told_without_what_it_said(desk, caplog):
    lanes = Lanes(desk.take)
    desk.opened.set()
    desk.heard.set()
    desk.broken[1] = ValueError("he is at the door")

    assert await lanes.put(update(1))
    assert await lanes.put(update(2))

    assert "ValueError at " in caplog.text
    assert "test_lanes.py" in caplog.text
    assert "door" not in caplog.text


async def test_no_more_are_held_than_there_is_room_for(desk, monkeypatch):
    monkeypatch.setattr("bot.lanes.MOST_IN_HAND", 3)
    lanes = Lanes(desk.take)
    for number in range(3):
        lanes.put(update(number, chat=number))
    assert lanes.is_full

    desk.opened.set()
    desk.heard.set()
    await asyncio.wait_for(lanes.room(), 1)
    assert not lanes.is_full


async def test_at_the_end_what_is_begun_is_finished_and_the_rest_comes_again(desk):
    lanes = Lanes(desk.take)
    begun, behind = lanes.put(update(1)), lanes.put(update(2))
    await soon()
    asyncio.get_running_loop().call_later(0.02, desk.opened.set)
    desk.heard.set()

    await lanes.finish(1)

    assert (await begun, await behind) == (True, False)
    assert lanes.is_full


async def test_at_the_end_nothing_is_waited_for_longer_than_there_is_time(desk):
    lanes = Lanes(desk.take)
    begun = lanes.put(update(1))

    await asyncio.wait_for(lanes.finish(0.02), 1)

    assert not await begun

"""The stand-in plays whole conversations with the real bot, and counts what goes wrong."""

import pytest

from bench.load.bots import WAYPOINT
from bench.load.crowd import Crowd
from bench.load.load import Load
from bench.load.running import meeting, until, walk_once
from bench.load.walk import TAPS, TWELVE_STEPS

PATIENCE_SECONDS = 20


async def test_one_person_walks_through_all_twelve_screens_of_the_real_bot(tmp_path):
    async with meeting(WAYPOINT, tmp_path, Load(chats=1)) as (stand_in, _):
        *tapped, last = [data.split(":") async for data in walk_once(stand_in)]

    assert [(kind, asked, choice) for kind, _, asked, _, choice in tapped] == [*TAPS]
    assert last == [""]
    assert stand_in.crowd.counts.wrong == stand_in.crowd.counts.doubled == 0


async def test_a_crowd_far_away_loses_nothing_and_every_spinner_stops(tmp_path):
    async with meeting(WAYPOINT, tmp_path, Load(chats=5, delay=0.2)) as (stand_in, _):
        crowd = stand_in.crowd
        crowd.closed(at_once=3)
        await until(lambda: crowd.is_mixed, PATIENCE_SECONDS)
        crowd.stop()
        await until(lambda: not (crowd.waiting or stand_in.unanswered), PATIENCE_SECONDS)

    assert crowd.is_mixed
    assert (crowd.waiting, stand_in.unanswered) == (0, 0)
    assert crowd.counts.wrong == crowd.counts.doubled == 0
    assert min(crowd.counts.waits) >= 0.2


@pytest.fixture
def crowd():
    return Crowd(1, TWELVE_STEPS, lambda _: None)


def only(crowd):
    return next(iter(crowd.chats.values()))


def test_a_screen_that_comes_twice_is_counted_as_doubled(crowd):
    crowd.tap_next()
    crowd.shown(only(crowd), is_next=True)
    crowd.shown(only(crowd), is_next=True)

    assert (len(crowd.counts.waits), crowd.counts.doubled) == (1, 1)


def test_another_screen_than_the_next_is_counted_as_wrong_and_still_waited_for(crowd):
    crowd.tap_next()
    crowd.shown(only(crowd), is_next=False)

    assert (crowd.counts.wrong, crowd.waiting) == (1, 1)


def test_a_tap_that_is_due_while_everybody_waits_is_counted_as_behind(crowd):
    crowd.tap_next()
    crowd.tap_next()

    assert crowd.counts.behind == 1

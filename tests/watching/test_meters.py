"""What is counted comes out at /metrics as Prometheus reads it, and nothing else can."""

import math

import pytest
from prometheus_client.openmetrics.parser import text_string_to_metric_families as parse_open
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TelegramError, TimedOut

from bot.watching.meters import BOUNDS, result_of


async def test_updates_are_counted_by_kind(watch):
    for kind in ("message", "callback_query", "callback_query"):
        watch.meters.update(kind)

    figures = await watch.figures()

    assert figures["waypoint_updates_total", "message"] == 1
    assert figures["waypoint_updates_total", "callback_query"] == 2


async def test_sends_are_counted_by_method_and_result(watch):
    watch.meters.sent("sendMessage", "ok")
    watch.meters.sent("sendMessage", "too_many")
    watch.meters.sent("editMessageText", "ok")
    watch.meters.sent("editMessageText", "ok")

    figures = await watch.figures()

    assert figures["waypoint_sends_total", "sendMessage", "ok"] == 1
    assert figures["waypoint_sends_total", "sendMessage", "too_many"] == 1
    assert figures["waypoint_sends_total", "editMessageText", "ok"] == 2


async def test_replies_are_counted_by_how_long_they_took(watch):
    for seconds in (0.004, 0.065, 0.066, 70.0):
        watch.meters.waited(seconds)

    figures = await watch.figures()

    assert figures["waypoint_reply_seconds_bucket", "0.005"] == 1
    assert figures["waypoint_reply_seconds_bucket", "0.05"] == 1
    assert figures["waypoint_reply_seconds_bucket", "0.065"] == 2
    assert figures["waypoint_reply_seconds_bucket", "0.08"] == 3
    assert figures["waypoint_reply_seconds_bucket", "30.0"] == 3
    assert figures["waypoint_reply_seconds_bucket", "+Inf"] == 4
    assert figures["waypoint_reply_seconds_count",] == 4
    assert math.isclose(figures["waypoint_reply_seconds_sum",], 70.135)


def test_the_aims_for_a_reply_are_bounds_so_that_they_can_be_read_exactly():
    assert {0.065, 0.15} <= set(BOUNDS)


async def test_levels_are_read_when_somebody_looks(watch):
    waiting = [1, 2, 3]
    watch.meters.level("queue_depth", "Updates that wait.", lambda: len(waiting))
    assert (await watch.figures())["waypoint_queue_depth",] == 3

    waiting.clear()

    assert (await watch.figures())["waypoint_queue_depth",] == 0


async def test_a_level_that_cannot_be_read_leaves_the_rest_to_be_seen(watch, caplog):
    watch.meters.level("sessions", "Visits kept.", lambda: 1 / 0)
    watch.meters.update("message")

    figures = await watch.figures()

    assert ("waypoint_sessions",) not in figures
    assert figures["waypoint_updates_total", "message"] == 1
    assert "sessions could not be read (ZeroDivisionError)" in caplog.text


async def test_what_the_process_uses_is_there(watch):
    figures = await watch.figures()

    assert figures["process_resident_memory_bytes",] > 1_000_000
    assert figures["process_open_fds",] > 3


async def test_a_scraper_that_asks_for_openmetrics_gets_it(watch):
    watch.meters.update("message")
    text = await watch.scrape(Accept="application/openmetrics-text; version=1.0.0")

    families = {family.name: family for family in parse_open(text)}

    (sample,) = families["waypoint_updates"].samples
    assert sample.value == 1


async def test_an_id_or_a_word_that_came_in_can_become_no_label(watch):
    meters, word = watch.meters, "marguerite"
    meters.update(word)
    meters.sent(f"{word}/5550123", word)
    for _ in range(10):
        meters.edge("opening", "safety", word)
        meters.edge("opening", word, "no")
        meters.edge(word, "safety", "no")
        meters.outcome("opening", word)
        meters.outcome(word, "menu")
    watch.clock.now += 7200

    text = await watch.scrape()
    figures = await watch.figures()

    assert word not in text
    assert "5550123" not in text
    assert figures["waypoint_updates_total", "other"] == 1
    assert figures["waypoint_sends_total", "other", "other"] == 1


@pytest.mark.parametrize(
    ("error", "result"),
    [
        (None, "ok"),
        (Forbidden("blocked"), "blocked"),
        (RetryAfter(3), "too_many"),
        (BadRequest("no"), "refused"),
        (TimedOut(), "timed_out"),
        (NetworkError("gone"), "no_connection"),
        (TelegramError("what"), "other"),
    ],
)
def test_how_a_call_ended_has_one_word(error, result):
    assert result_of(error) == result

"""The log: one line a record in either form, and nobody's words in it whatever went wrong."""

import asyncio
import io
import json
import logging
import subprocess
import sys
from pathlib import Path

import pytest

from bot.watching.logs import FORMS, PLACES

ROOT = Path(__file__).resolve().parents[2]
SECRET = "my ex waits\nat the school gate"


class Log:
    """A logger with its output, in one of the forms."""

    def __init__(self, form: str) -> None:
        self.written = io.StringIO()
        self.form = form
        self.handler = logging.StreamHandler(self.written)
        self.handler.setFormatter(FORMS[form]())
        self.logger = logging.Logger("bot.moves", logging.DEBUG)
        self.logger.addHandler(self.handler)

    @property
    def lines(self) -> list[str]:
        return self.written.getvalue().splitlines()

    @property
    def records(self) -> list[dict[str, str]]:
        return [json.loads(line) for line in self.lines]


@pytest.fixture(params=FORMS)
def log(request) -> Log:
    return Log(request.param)


@pytest.fixture
def as_json() -> Log:
    return Log("json")


def choke(on: str) -> None:
    raise ValueError(f"cannot read {on}")


def test_json_has_time_level_logger_and_message(as_json):
    as_json.logger.warning("%s answers in %d ms", "Telegram", 50)

    (record,) = as_json.records
    assert list(record) == ["time", "level", "logger", "message"]
    assert record["level"] == "WARNING"
    assert record["logger"] == "bot.moves"
    assert record["message"] == "Telegram answers in 50 ms"
    assert record["time"].endswith("+00:00")


def test_text_is_the_usual_line():
    log = Log("text")
    log.logger.info("ready again: %s", "store")

    (line,) = log.lines
    assert line.endswith("INFO bot.moves: ready again: store")


def test_an_error_is_told_by_its_kind_and_place_and_never_in_its_own_words(log):
    try:
        choke(SECRET)
    except ValueError:
        log.logger.exception("a turn failed")

    (line,) = log.lines
    assert "a turn failed" in line
    assert "ValueError at test_logs.py:" in line
    assert "school" not in line
    assert "my ex" not in line


def test_what_lay_under_an_error_is_not_quoted_either(log):
    def chained() -> None:
        try:
            choke(SECRET)
        except ValueError as error:
            raise KeyError(SECRET) from error

    try:
        chained()
    except KeyError:
        log.logger.exception("a turn failed", stack_info=True)

    (line,) = log.lines
    assert "KeyError at" in line
    assert "my ex" not in line


def test_a_deep_error_is_told_by_its_innermost_places(as_json):
    def deeper(left: int) -> None:
        if left:
            deeper(left - 1)
        choke("x")

    try:
        deeper(30)
    except ValueError:
        as_json.logger.exception("a turn failed")

    assert as_json.records[0]["error"].count("test_logs.py:") == PLACES


def test_a_message_of_several_lines_is_cut_to_its_first(log):
    log.logger.error("it failed\n%s", SECRET)

    (line,) = log.lines
    assert "it failed" in line
    assert "my ex" not in line


def test_another_handler_still_sees_the_record_whole(log):
    seen = Log("json")
    whole = io.StringIO()
    log.logger.addHandler(seen.handler)
    log.logger.addHandler(logging.StreamHandler(whole))
    try:
        choke("x")
    except ValueError:
        log.logger.exception("a turn failed")

    assert seen.records[0]["error"].startswith("ValueError")
    assert "cannot read x" in whole.getvalue()


async def test_a_task_nobody_waited_for_says_nothing_of_what_it_choked_on(log, monkeypatch):
    """asyncio writes the error into the message itself, as part of the task's description."""
    monkeypatch.setattr(logging.getLogger("asyncio"), "handlers", [log.handler])
    monkeypatch.setattr(logging.getLogger("asyncio"), "propagate", False)

    async def lost() -> None:
        choke(SECRET)

    task = asyncio.create_task(lost())
    await asyncio.sleep(0)
    del task
    await asyncio.sleep(0)

    (line,) = log.lines
    assert "Task exception was never retrieved" in line
    assert "ValueError at test_logs.py:" in line
    assert "my ex" not in line


@pytest.mark.parametrize("form", FORMS)
def test_what_ends_the_process_is_one_line_too(form):
    code = (
        "from bot.watching.logs import start_logging\n"
        f"start_logging('INFO', {form!r})\n"
        f"raise ValueError({SECRET!r})\n"
    )
    ended = subprocess.run(  # noqa: S603 (our own code, in our own interpreter)
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )

    (line,) = ended.stderr.splitlines()
    assert ended.returncode == 1
    assert "the bot has stopped" in line
    assert "ValueError at" in line
    assert "my ex" not in line

"""The measured bot has a core to itself, or what is measured is the stand-in as well."""

import os
import sys

import pytest

from bench.load.process import CORES, OURS, THEIRS, Process, pin

SLEEPING = (sys.executable, "-c", "import time; time.sleep(60)")


@pytest.fixture
def pinned():
    before = os.sched_getaffinity(0)
    pin(OURS)
    yield
    os.sched_setaffinity(0, before)


@pytest.fixture
def measured(pinned, tmp_path):
    process = Process(SLEEPING, {}, tmp_path, tmp_path / "log.txt")
    yield process
    process.stop()


def test_the_bot_runs_on_another_core_than_what_started_it(measured):
    assert os.sched_getaffinity(0) == {OURS}
    assert os.sched_getaffinity(measured.running.pid) == {THEIRS}
    assert (OURS == THEIRS) == (len(CORES) == 1)

"""The clock that expiry goes by: a jump erases nobody's answers; one that lasts is followed."""

import pytest

from bot.clock import BELIEVED_SECONDS, SteadyClock, since_start

DAY = 24 * 3600.0
START = 1_800_000_000.0


class Machine:
    """A machine whose clock somebody sets."""

    def __init__(self) -> None:
        self.running = 5_000.0
        self.set_by = 0.0
        self.clock = SteadyClock(lambda: START + self.running + self.set_by, lambda: self.running)

    def after(self, seconds: float) -> float:
        """Let time pass; return what the clock says, counted from the start."""
        self.running += seconds
        return self.clock() - START - self.running


@pytest.fixture
def machine() -> Machine:
    return Machine()


def test_time_passes(machine):
    before = machine.clock()
    machine.after(10)

    assert machine.clock() == before + 10


@pytest.mark.parametrize("jump", [365 * DAY, -365 * DAY, 3600.0])
def test_a_jump_forth_and_back_is_never_followed(machine, jump):
    machine.set_by = jump
    assert machine.after(1) == 0
    assert machine.after(BELIEVED_SECONDS / 2) == 0
    machine.set_by = 0

    assert machine.after(BELIEVED_SECONDS) == 0
    assert machine.after(BELIEVED_SECONDS) == 0


@pytest.mark.parametrize("jump", [DAY, -DAY])
def test_a_jump_that_lasts_is_followed(machine, jump):
    machine.set_by = jump
    assert machine.after(0) == 0
    assert machine.after(BELIEVED_SECONDS - 1) == 0

    assert machine.after(1) == jump


def test_a_second_jump_is_doubted_from_its_own_beginning(machine):
    machine.set_by = DAY
    machine.after(0)
    machine.after(BELIEVED_SECONDS - 1)
    machine.set_by = 2 * DAY

    assert machine.after(1) == 0
    assert machine.after(BELIEVED_SECONDS) == 2 * DAY


def test_a_clock_that_is_steered_is_followed_at_once(machine):
    for step in range(100):
        machine.set_by = step / 2
        assert machine.after(60) == step / 2


def test_a_jump_is_told_once(machine, caplog):
    machine.set_by = DAY
    for _ in range(5):
        machine.after(1)

    assert [record.getMessage() for record in caplog.records] == [
        "the clock jumped by +86400 s: it is not followed until it has stayed so for 600 s"
    ]


def test_the_time_since_the_start_cannot_go_back():
    first = since_start()

    assert since_start() >= first > 0

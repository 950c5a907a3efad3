"""Health: the loop turns, what is needed is there, and of what is not only the name is told."""

import asyncio
import contextlib
import socket
import time

import pytest

from bot.settings import SettingsError
from bot.watching.address import Address
from bot.watching.meters import Meters
from bot.watching.readiness import LIMIT_SECONDS
from bot.watching.server import watched
from tests.watching.conftest import watching


class Database:
    """Something that can be gone, and slow."""

    def __init__(self) -> None:
        self.gone = False
        self.slow = 0.0

    async def check(self) -> None:
        await asyncio.sleep(self.slow)
        if self.gone:
            raise ConnectionError("password hunter2 refused for Marguerite")


async def test_a_bot_that_runs_is_alive(watch):
    assert await watch.get("/healthz") == (200, {"alive": True})


async def test_a_loop_that_does_not_turn_answers_nothing(watch):
    """Asked from a thread, as the asker is another program: silence is the answer."""
    asking = asyncio.create_task(asyncio.to_thread(first_bytes, watch.url, 0.3))
    await asyncio.sleep(0.05)
    time.sleep(0.6)  # noqa: ASYNC251 (the loop is held up on purpose)

    assert await asking == b""


def first_bytes(url: str, wait: float) -> bytes:
    """Ask for /healthz after a moment and return what comes within some seconds."""
    time.sleep(0.1)
    host, port = url.removeprefix("http://").split(":")
    with socket.create_connection((host, int(port)), timeout=wait) as connection:
        connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: here\r\n\r\n")
        with contextlib.suppress(TimeoutError):
            return connection.recv(100)
    return b""


async def test_a_bot_whose_checks_pass_is_ready():
    async with watching(store=Database().check) as watch:
        assert await watch.get("/readyz") == (200, {"ready": True, "failing": []})


async def test_a_check_that_fails_is_named_and_its_reason_is_not(caplog):
    database = Database()
    database.gone = True
    async with watching(store=database.check, words=Database().check) as watch:
        assert await watch.get("/readyz") == (503, {"ready": False, "failing": ["store"]})
        assert await watch.get("/healthz") == (200, {"alive": True})

    assert "not ready: store (ConnectionError)" in caplog.text
    assert "hunter2" not in caplog.text


async def test_losing_and_finding_something_is_logged_once_each(caplog):
    caplog.set_level("INFO")
    database = Database()
    async with watching(store=database.check) as watch:
        for database.gone in (False, True, True, True, False, False):
            await watch.get("/readyz")

    lines = [line for line in caplog.messages if "ready" in line]
    assert lines == ["not ready: store (ConnectionError)", "ready again: store"]


async def test_a_check_that_hangs_has_failed_in_time():
    database = Database()
    database.slow = 60
    async with watching(store=database.check, words=Database().check) as watch:
        began = time.monotonic()
        assert await watch.get("/readyz") == (503, {"ready": False, "failing": ["store"]})

        assert LIMIT_SECONDS <= time.monotonic() - began < LIMIT_SECONDS + 1


async def test_checks_are_made_side_by_side():
    databases = [Database() for _ in range(4)]
    for database in databases:
        database.slow = 0.3
    async with watching(**{f"d{n}": d.check for n, d in enumerate(databases)}) as watch:
        began = time.monotonic()
        assert (await watch.get("/readyz"))[0] == 200

        assert time.monotonic() - began < 0.9


async def test_a_bot_that_is_stopping_is_alive_and_not_ready(watch):
    watch.stop.set()

    assert await watch.get("/readyz") == (503, {"ready": False, "failing": ["stopping"]})
    assert await watch.get("/healthz") == (200, {"alive": True})


@pytest.mark.parametrize("path", ["/", "/healthz/x", "/metrics/..", "/updates"])
async def test_there_is_nothing_else(watch, path):
    async with watch.session.get(f"{watch.url}{path}") as response:
        assert response.status == 404


@pytest.mark.parametrize("path", ["/healthz", "/readyz", "/metrics"])
async def test_nothing_can_be_sent_there(watch, path):
    async with watch.session.post(f"{watch.url}{path}", data=b"x") as response:
        assert response.status == 405


async def test_off_nothing_is_served():
    async with watched(None, Meters(), {}, asyncio.Event()) as url:
        assert url == ""


async def test_a_port_that_is_taken_is_told_by_the_settings_name(watch):
    port = int(watch.url.rpartition(":")[2])

    with pytest.raises(SettingsError, match="WATCH_LISTEN: it cannot be used"):
        async with watched(Address("127.0.0.1", port), Meters(), {}, asyncio.Event()):
            pass


async def test_ipv6_loopback_is_served_where_there_is_one(watch):
    if not has_ipv6():
        pytest.skip("this machine has no IPv6 loopback")
    async with (
        watched(Address("::1", 0), Meters(), {}, asyncio.Event()) as url,
        watch.session.get(f"{url}/healthz") as response,
    ):
        assert response.status == 200


def has_ipv6() -> bool:
    try:
        with socket.create_server(("::1", 0), family=socket.AF_INET6):
            return True
    except OSError:
        return False

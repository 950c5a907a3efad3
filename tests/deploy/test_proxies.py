"""Caddy and nginx with the project's files: Telegram's updates come through, to all workers."""

import asyncio
import time

import pytest

from tests.deploy import proxies
from tests.deploy.programs import ran
from tests.deploy.proxies import SECRET, free_port
from tests.deploy.workers import SECRET_HEADER, two_workers

LIMIT_BYTES = 256 * 1024
"""What the bot itself takes at most."""


@pytest.fixture
async def workers():
    async with two_workers() as both:
        yield both


@pytest.fixture(params=["caddy", "nginx"])
async def proxy(request, tmp_path, workers):
    run = getattr(proxies, request.param)
    async with run(tmp_path, [worker.address for worker in workers]) as running:
        yield running


def test_the_caddyfile_is_valid_and_written_as_caddy_writes_it():
    valid = ran("caddy", "validate", "--config", "Caddyfile", "--adapter", "caddyfile")
    written = ran("caddy", "fmt", "Caddyfile")

    assert valid.returncode == 0, valid.stderr
    assert written.stdout == (proxies.DEPLOY / "Caddyfile").read_text()


def test_nginx_accepts_the_file(tmp_path):
    addresses = ["127.0.0.1:8081", "127.0.0.1:8082"]
    whole = proxies.nginx_files(tmp_path, addresses, free_port())
    tested = ran("nginx", "-t", "-p", tmp_path, "-c", whole, "-e", "stderr")

    assert tested.returncode == 0, tested.stderr
    assert "[warn]" not in tested.stderr


async def test_an_update_comes_through_whole_with_its_secret_its_kind_and_its_length(
    proxy, workers
):
    body = b'{"update_id": 1, "message": "' + b"x" * 100_000 + b'"}'

    assert await proxy.post(body) == 200

    (came,) = [taken for worker in workers for taken in worker.taken]
    assert came.body == body
    assert came.headers[SECRET_HEADER] == SECRET
    assert came.headers["Content-Type"] == "application/json"
    assert came.headers["Content-Length"] == str(len(body))
    assert came.path == "/updates"


async def test_updates_are_spread_over_the_workers(proxy, workers):
    for worker in workers:
        worker.seconds = 0.05
    assert set(await asyncio.gather(*(proxy.post() for _ in range(40)))) == {200}

    shares = [len(worker.taken) for worker in workers]
    assert sum(shares) == 40
    assert min(shares) >= 15


async def test_the_worker_with_less_to_do_gets_more(proxy, workers):
    slow, quick = workers
    slow.seconds = 1.0

    async def in_turn() -> None:
        for _ in range(8):
            await proxy.post()

    await asyncio.gather(*(in_turn() for _ in range(4)))

    assert len(slow.taken) + len(quick.taken) == 32
    assert len(quick.taken) > 2 * len(slow.taken)


async def test_a_body_over_the_limit_is_refused_and_reaches_nobody_whole(proxy, workers):
    assert await proxy.post(b"x" * LIMIT_BYTES) == 200

    assert await proxy.post(b"x" * (LIMIT_BYTES + 1)) == 413
    assert await proxy.post(b"x" * 1_000_000) == 413

    bodies = [taken.body for worker in workers for taken in worker.taken]
    assert [len(body) for body in bodies] == [LIMIT_BYTES]


async def test_what_is_not_telegrams_reaches_nobody(proxy, workers):
    assert await proxy.post(secret="") == 404
    assert await proxy.get("/updates") in {403, 404}
    for path in ("/", "/metrics", "/healthz", "/readyz", "/updates/more", "/updates/../metrics"):
        assert await proxy.get(path) == 404
        assert await proxy.post(path=path) == 404

    assert [worker.begun for worker in workers] == [0, 0]


async def test_with_one_worker_gone_every_update_goes_to_the_other(proxy, workers):
    gone, left = workers
    await gone.stop()

    answers = [await proxy.post() for _ in range(20)]

    assert answers == [200] * 20
    assert len(left.taken) == 20
    await gone.start()


async def test_a_worker_that_comes_back_is_used_again(proxy, workers):
    back = workers[0]
    await back.stop()
    assert [await proxy.post() for _ in range(6)] == [200] * 6
    await back.start()
    await asyncio.sleep(6)

    await asyncio.gather(*(proxy.post() for _ in range(20)))

    assert back.taken


async def test_an_update_whose_worker_died_over_it_is_not_acknowledged(proxy, workers):
    """Telegram sends it again; the proxy does not, for it cannot know what was done."""
    for worker in workers:
        worker.breaks = True

    assert await proxy.post() in {502, 503, 504}

    assert sum(worker.begun for worker in workers) == 1


async def test_with_every_worker_gone_it_is_told_soon_and_nothing_is_written_down(proxy, workers):
    for worker in workers:
        await worker.stop()
    began = time.monotonic()

    status = await proxy.post(b'{"message": "my sister lives at number nine"}')

    assert status in {502, 503, 504}
    assert time.monotonic() - began < 10
    log = proxy.log.read_text()
    assert "refused" in log
    assert SECRET not in log
    assert "sister" not in log
    for worker in workers:
        await worker.start()

"""A webhook is posted to as Telegram does it: with the secret, and again until it says 200."""

import asyncio
import json

import pytest
from aiohttp import web

from bench.load.messages import read
from bench.load.pushed import Pushed
from bench.load.running import until
from bench.load.wire import Way

PATIENCE_SECONDS = 5


class Worker:
    """A webhook that keeps what was posted to it, and may fail at first."""

    def __init__(self, answers):
        self.answers = answers
        self.posted = []

    async def take(self, request):
        secret = request.headers["X-Telegram-Bot-Api-Secret-Token"]
        self.posted.append((request.path, secret, await request.json()))
        status = self.answers.pop(0) if self.answers else 200
        return web.Response(status=status, text="")


class Unanswered:
    """Takes the answer to setWebhook."""

    def answer(self, body, status=b""):
        assert json.loads(body) == {"ok": True, "result": True}


@pytest.fixture
async def serve():
    """Serve workers, and yield what pushes to them."""
    runners, pushing = [], []

    async def served(*workers):
        addresses = []
        for worker in workers:
            app = web.Application()
            app.router.add_post("/hook", worker.take)
            runner = web.AppRunner(app, shutdown_timeout=0.1)
            await runner.setup()
            await web.TCPSite(runner, "127.0.0.1", 0).start()
            runners.append(runner)
            addresses.append(runner.addresses[0][:2])
        pushed = Pushed(addresses, Way(0))
        pushing.append(pushed)
        given = {"url": "https://bot.invalid/hook", "secret_token": "s", "max_connections": 2}
        pushed.take(Unanswered(), read(json.dumps(given).encode()))
        return pushed

    yield served
    for pushed in pushing:
        pushed.close()
    for runner in runners:
        await runner.cleanup()


async def test_an_update_is_posted_with_the_secret_to_where_the_webhook_is(serve):
    worker = Worker([])
    pushed = await serve(worker)
    pushed.add(1, b'{"update_id":1}')
    await until(lambda: worker.posted, PATIENCE_SECONDS)

    assert worker.posted == [("/hook", "s", {"update_id": 1})]


async def test_what_is_not_answered_with_200_comes_again(serve):
    worker = Worker([500])
    pushed = await serve(worker)
    pushed.add(1, b'{"update_id":1}')
    await until(lambda: len(worker.posted) == 2, PATIENCE_SECONDS)
    await asyncio.sleep(0.1)

    assert [update for *_, update in worker.posted] == [{"update_id": 1}] * 2


async def test_more_updates_than_connections_are_shared_among_the_workers(serve):
    workers = Worker([]), Worker([])
    pushed = await serve(*workers)
    for number in range(20):
        pushed.add(number, b'{"update_id":%d}' % number)
    await until(lambda: sum(len(worker.posted) for worker in workers) == 20, PATIENCE_SECONDS)

    posted = [update["update_id"] for worker in workers for *_, update in worker.posted]
    assert sorted(posted) == [*range(20)]
    assert all(worker.posted for worker in workers)

"""The real program, started with the settings: watched over HTTP while it runs and stops."""

import asyncio
import json
import os
import signal
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp

from bot.preview.bot_api import LocalBotApi
from tests.bot.bot_api_server import TOKEN, served

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_SECONDS = 30.0


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


class Program:
    """The bot in a process of its own, and what it logs."""

    def __init__(self, process: asyncio.subprocess.Process, url: str) -> None:
        self.process = process
        self.url = url

    async def get(self, path: str) -> tuple[int, str]:
        async with aiohttp.ClientSession() as session, session.get(self.url + path) as response:
            return response.status, await response.text()

    async def started(self) -> None:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while True:
                try:
                    await self.get("/healthz")
                except aiohttp.ClientConnectionError:
                    await asyncio.sleep(0.05)
                else:
                    return

    async def end(self) -> list[str]:
        """Ask it to stop; return the lines it logged."""
        self.process.send_signal(signal.SIGTERM)
        async with asyncio.timeout(PATIENCE_SECONDS):
            _, logged = await self.process.communicate()
        return logged.decode().splitlines()


@asynccontextmanager
async def program(folder: Path, api: LocalBotApi, **settings: str) -> AsyncIterator[Program]:
    port = free_port()
    async with served(api) as url:
        environment = {
            "PATH": os.environ["PATH"],
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "TELEGRAM_API_URL": url,
            "DATABASE_URL": f"sqlite:///{folder / 'waypoint.db'}",
            "WATCH_LISTEN": f"127.0.0.1:{port}",
            **settings,
        }
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "run", cwd=ROOT, env=environment, stderr=-1
        )
        try:
            yield Program(process, f"http://127.0.0.1:{port}")
        finally:
            if process.returncode is None:
                process.kill()
                await process.communicate()


async def test_the_bot_is_watched_while_it_runs_and_logs_json_until_it_ends(tmp_path):
    async with program(tmp_path, LocalBotApi(), LOG_FORMAT="json") as bot:
        await bot.started()
        assert (await bot.get("/healthz"))[0] == 200
        assert (await bot.get("/readyz"))[0] == 200
        status, figures = await bot.get("/metrics")
        assert status == 200
        assert "process_resident_memory_bytes " in figures
        assert "waypoint_reply_seconds_count 0" in figures

        lines = await bot.end()

    assert bot.process.returncode == 0
    records = [json.loads(line) for line in lines]
    assert f"health and figures are at {bot.url}" in [record["message"] for record in records]
    assert not any(TOKEN in line for line in lines)


async def test_an_address_others_can_reach_stops_the_start(tmp_path):
    async with program(tmp_path, LocalBotApi(), WATCH_LISTEN="0.0.0.0:9464") as bot:
        async with asyncio.timeout(PATIENCE_SECONDS):
            _, told = await bot.process.communicate()

    assert bot.process.returncode == 2
    assert told.decode().startswith("waypoint: WATCH_LISTEN: other machines could reach")

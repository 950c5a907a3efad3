"""Health and figures, served on loopback and asked for as Prometheus would."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import aiohttp
import pytest
from prometheus_client.parser import text_string_to_metric_families as parse
from prometheus_client.samples import Sample

from bot.watching.address import Address
from bot.watching.meters import Meters
from bot.watching.server import watched

LOOPBACK = Address("127.0.0.1", 0)


class Clock:
    now = 1000.0

    def __call__(self) -> float:
        return self.now


class Watch:
    """What is watched, and whoever watches it."""

    def __init__(self, checks: dict[str, Callable[[], Awaitable[None]]]) -> None:
        self.clock = Clock()
        self.meters = Meters(self.clock)
        self.checks = checks
        self.stop = asyncio.Event()
        self.session = aiohttp.ClientSession()
        self.url = ""

    async def get(self, path: str, **headers: str) -> tuple[int, dict[str, Any]]:
        """Return an answer's status and JSON."""
        async with self.session.get(f"{self.url}{path}", headers=headers) as response:
            return response.status, await response.json()

    async def scrape(self, **headers: str) -> str:
        async with self.session.get(f"{self.url}/metrics", headers=headers) as response:
            assert response.status == 200
            return await response.text()

    async def samples(self) -> list[Sample]:
        """Return what Prometheus reads."""
        return [sample for family in parse(await self.scrape()) for sample in family.samples]

    async def figures(self) -> dict[tuple[str, ...], float]:
        """Return the same: (name, label values in their labels' order …) → value."""
        return {
            (sample.name, *(value for _, value in sorted(sample.labels.items()))): sample.value
            for sample in await self.samples()
        }


@asynccontextmanager
async def watching(**checks: Callable[[], Awaitable[None]]) -> AsyncIterator[Watch]:
    watch = Watch(checks)
    async with watch.session, watched(LOOPBACK, watch.meters, checks, watch.stop) as watch.url:
        yield watch


@pytest.fixture
async def watch() -> AsyncIterator[Watch]:
    async with watching() as started:
        yield started

"""Chromium, and the real bot behind the preview's page."""

import asyncio
import os
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, async_playwright, expect

from bot.preview.bot_api import LocalBotApi
from bot.preview.running import preview
from bot.preview.web import serve
from bot.settings import Settings

OUTPUT = Path(__file__).parent.parent / "output"
CHROMIUM = shutil.which("chromium")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # nothing leaves this machine
]
PHONE = {"width": 390, "height": 844}


@dataclass(frozen=True)
class Running:
    """The real bot behind its page."""

    api: LocalBotApi
    url: str


@asynccontextmanager
async def previewed(port: int = 0) -> AsyncIterator[Running]:
    """Run the bot and its page until the block ends."""
    opened: asyncio.Future[Running] = asyncio.get_running_loop().create_future()

    async def talk(api: LocalBotApi, stop: asyncio.Event) -> None:
        served = await serve(api, port=port)
        opened.set_result(Running(api, served.url))
        await stop.wait()
        await served.close()

    stop = asyncio.Event()
    running = asyncio.create_task(preview(Settings(_env_file=None), stop, talk))
    await asyncio.wait({opened, running}, return_when=asyncio.FIRST_COMPLETED)
    yield opened.result()
    stop.set()
    await running


@pytest_asyncio.fixture(loop_scope="module")
async def bot() -> AsyncIterator[Running]:
    async with previewed() as running:
        yield running


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser() -> AsyncIterator[Browser]:
    """One Chromium for a file of tests: starting it takes seconds."""
    if not CHROMIUM:
        absent = pytest.fail if os.environ.get("CI") else pytest.skip
        absent("Chromium is not installed: apt-get install chromium")
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        await browser.close()


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser, bot: Running) -> AsyncIterator[Page]:
    """The page on a phone; nothing may go wrong on it or be fetched from elsewhere."""
    page = await browser.new_page(viewport=PHONE, reduced_motion="reduce")
    wrong: list[str] = []
    page.on("pageerror", lambda error: wrong.append(str(error)))
    page.on("console", lambda line: wrong.append(line.text) if line.type == "error" else None)
    page.on(
        "request", lambda sent: None if sent.url.startswith(bot.url) else wrong.append(sent.url)
    )
    await page.goto(bot.url)
    await expect(page.locator(".chat")).to_be_visible()
    yield page
    await page.close()
    assert wrong == []


@pytest.fixture
def picture(request: pytest.FixtureRequest, page: Page):
    """Keep a picture of the page in `tests/output/`."""
    OUTPUT.mkdir(exist_ok=True)

    async def take(name: str) -> None:
        await page.screenshot(path=OUTPUT / f"{request.node.originalname}-{name}.png")

    return take

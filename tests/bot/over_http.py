"""The real application over real connections to the stand-in, where calls can go wrong."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from bot.application import build
from bot.client import AiohttpRequest
from bot.preview.bot_api import LocalBotApi
from bot.settings import SQLITE, Settings
from tests.bot.bot_api_server import TOKEN, served
from tests.bot.checked_bot_api import CheckedBotApi
from tests.bot.person import RunningBot
from tests.bot.trouble import SLOW_SECONDS, Trouble


@asynccontextmanager
async def connected(
    folder: Path, trouble: Trouble, api: LocalBotApi | None = None
) -> AsyncIterator[RunningBot]:
    """Run it; an answer that takes more than 0.6 seconds never comes."""
    api = api or CheckedBotApi()
    async with served(api, trouble=trouble) as address:
        given = {
            "telegram_bot_token": TOKEN,
            "telegram_api_url": address,
            "database_url": f"{SQLITE}{folder / 'waypoint.db'}",
        }
        settings = Settings(_env_file=None, **given)
        application = build(settings, AiohttpRequest(read_seconds=SLOW_SECONDS * 2))
        async with application:
            yield RunningBot(api, application)
    assert getattr(api, "wrong", []) == []

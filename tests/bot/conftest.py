from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.bot.person import Person, RunningBot, running


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[RunningBot]:
    """The bot, running; whatever it sent must be acceptable to Telegram."""
    async with running(tmp_path) as started:
        yield started
        assert started.api.wrong == []


@pytest.fixture
def person(bot: RunningBot) -> Person:
    return Person(bot)

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.bot.person import Person, RunningBot, running


@pytest.fixture(autouse=True, scope="session")
def sound_words() -> Iterator[None]:
    """The words are proved sound once, in a process of its own; not at each of these starts."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("bot.application.refuse_unsound", lambda _: None)
        yield


@pytest.fixture
async def bot(tmp_path: Path) -> AsyncIterator[RunningBot]:
    """The bot, running; whatever it sent must be acceptable to Telegram."""
    async with running(tmp_path) as started:
        yield started
        assert started.api.wrong == []


@pytest.fixture
def person(bot: RunningBot) -> Person:
    return Person(bot)

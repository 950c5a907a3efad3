from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from tests.bot.person import Person, RunningBot, running
from tests.bot.places import Place, PostgresPlace, SqlitePlace, opened
from tests.bot.postgres import Cluster, started


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


@pytest.fixture(scope="session")
def cluster() -> Iterator[Cluster]:
    """A PostgreSQL server, one for each process that runs tests."""
    server = started()
    yield server
    server.remove()


@pytest.fixture(params=["sqlite", "postgres"])
async def place(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[Place]:
    """An empty database: what holds of one kind must hold of the other."""
    made = (
        SqlitePlace(tmp_path)
        if request.param == "sqlite"
        else PostgresPlace(request.getfixturevalue("cluster"))
    )
    async with opened(made):
        yield made

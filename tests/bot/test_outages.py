"""The database gone while people chat: nothing is acknowledged, and each update counts once."""

import base64

import pytest

from bot.store import StoreError
from tests.bot.person import Person, running
from tests.bot.places import KEY
from tests.bot.test_chatting import at_menu

KEYS = base64.b64encode(KEY).decode()


@pytest.fixture
async def bot(tmp_path, cluster):
    """The bot over PostgreSQL."""
    settings = {"database_url": cluster.database(), "waypoint_keys": KEYS}
    async with running(tmp_path, **settings) as started:
        yield started
        assert started.api.wrong == []


async def test_a_chat_over_postgresql_goes_as_over_sqlite(bot, tmp_path):
    person = await at_menu(Person(bot))
    await person.press("Do I have to?", "I am just finding out", "Send me my notes")

    assert any(message["text"].startswith("Your notes") for message in person.from_bot)
    await person.type("exit")
    assert await bot.visit(person.chat) is None
    assert not list(tmp_path.iterdir())


async def test_an_update_that_could_not_be_stored_is_not_acknowledged(bot, cluster):
    person = await at_menu(Person(bot))
    asked = person.title
    person.tap("Do I have to?")
    cluster.stop("immediate")
    for _ in range(3):
        with pytest.raises(StoreError):
            await bot.deliver()
    assert person.title == asked

    cluster.start()
    await bot.deliver()

    assert person.title != asked
    assert (await bot.visit(person.chat)).session.flow == "compulsory"

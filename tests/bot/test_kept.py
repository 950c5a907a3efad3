"""What is kept, read as somebody would who got hold of the machine: nothing that tells."""

import logging
import sqlite3
from contextlib import closing
from pathlib import Path

from bot.commands import quieten
from tests.bot.person import Person, running
from tests.bot.test_chatting import at_menu

NAME = "Marguerite"
TYPED = "my sister lives at number nine"


async def test_after_a_full_walk_neither_the_database_nor_a_log_tells_anything(tmp_path, caplog):
    quieten("DEBUG")
    caplog.set_level(logging.DEBUG)
    async with running(tmp_path) as bot:
        person = await at_menu(Person(bot, NAME), "Yes", "Wales", "Carry on carefully")
        await person.press("Do I have to?", "I am just finding out", "Send me my notes")
        await person.type(TYPED)
        await person.type("/privacy")
        chat = str(person.chat)

    files = everything_in(tmp_path)
    logs = caplog.text
    number = int(chat)
    for told in (NAME, TYPED, chat, "safety", "not_sure", "looking", "compulsory", "wales"):
        assert told.encode() not in files, told
    assert number.to_bytes(8, "little") not in files
    assert number.to_bytes(4, "big") not in files
    for told in (NAME, TYPED, "sister", chat, "1:preview"):
        assert told not in logs, told


async def test_what_is_erased_is_gone_from_the_files_as_well(tmp_path):
    async with running(tmp_path) as bot:
        person = await at_menu(Person(bot))
        (sealed,) = rows_in(tmp_path / "waypoint.db", "SELECT sealed FROM visit")
        assert sealed[:40] in everything_in(tmp_path)
        await person.type("exit")

        assert sealed[:40] not in everything_in(tmp_path)


def rows_in(path: Path, query: str) -> list[bytes]:
    with closing(sqlite3.connect(path)) as connection:
        return [bytes(value) for (value,) in connection.execute(query)]


def everything_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())

"""`waypoint understand`: an operator tries phrases, a JSON object a line, and sees what they give.

Nothing is kept or logged. A line that cannot be read is named on standard error by its number, and
the rest goes on.
"""

import argparse
import json
import sys
from collections.abc import Iterator
from typing import IO

from bot.settings import SettingsError
from flows.intents.understanding import Understood, understand


def understood(_: argparse.Namespace) -> int:
    """Read `{"id", "text"}` a line, write `{"id", "intent", "offers", "urgent"}` a line.

    Returns 1 when a line could not be read.
    """
    wrong = 0
    for number, line in enumerate(_lines(sys.stdin.buffer), start=1):
        if not line.strip():
            continue
        try:
            name, text = _read(line)
        except SettingsError as error:
            print(f"line {number}: {error}", file=sys.stderr)  # noqa: T201
            wrong = 1
            continue
        written = json.dumps(_answer(name, understand(text)), ensure_ascii=False)
        print(written, flush=True)  # noqa: T201
    return wrong


def _lines(file: IO[bytes]) -> Iterator[bytes]:
    """Lines as bytes: one that is not UTF-8 spoils none but itself."""
    return iter(file.readline, b"")


def _read(line: bytes) -> tuple[object, str]:
    try:
        given = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise SettingsError("it is not UTF-8") from None
    except (ValueError, RecursionError):
        raise SettingsError("it is not JSON") from None
    if not isinstance(given, dict):
        raise SettingsError('it is not an object with "id" and "text"')
    if "id" not in given:
        raise SettingsError('"id" is missing')
    if not isinstance(given.get("text"), str):
        raise SettingsError('"text" is missing, or is not a text')
    return given["id"], given["text"]


def _answer(name: object, said: Understood) -> dict[str, object]:
    offers = [] if said.intent else list(said.offers)
    return {"id": name, "intent": said.intent, "offers": offers, "urgent": said.alarm.urgent}

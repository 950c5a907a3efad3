"""A stand-in for Telegram that checks every call the bot makes against the Bot API as data."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.preview.bot_api import LocalBotApi
from bot.preview.chats import File

SPEC = json.loads((Path(__file__).parent / "bot_api.json").read_text())
PLAIN = {"Integer": int, "String": str, "Boolean": bool, "Float": float, "True": bool}


class CheckedBotApi(LocalBotApi):
    """Keeps every call, and every way in which one breaks the Bot API.

    Attributes:
        calls: (method, parameters) in the order they came.
        wrong: sentences; a test ends by asserting there are none.
    """

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.calls: list[tuple[str, dict[str, Any]]] = []
        self.wrong: list[str] = []

    async def call(self, method: str, parameters: Mapping[str, object]) -> object:
        given = dict(parameters)
        self.calls.append((method, given))
        self.wrong += wrong_with_call(method, given)
        return await super().call(method, parameters)

    def made(self, method: str) -> list[dict[str, Any]]:
        """Return the parameters of every call of one method."""
        return [parameters for name, parameters in self.calls if name == method]


def wrong_with_call(method: str, given: Mapping[str, Any]) -> list[str]:
    """Return what the Bot API would not accept in a call; empty when all is well."""
    if method not in SPEC["methods"]:
        return [f"{method} is not among the methods this project uses"]
    return _wrong_fields(SPEC["methods"][method], given, method)


def _wrong_fields(spec: Mapping[str, Any], given: Mapping[str, Any], place: str) -> list[str]:
    wrong = [f"{place}: there is no '{name}'" for name in given if name not in spec]
    wrong += [
        f"{place}: '{name}' is required"
        for name, field in spec.items()
        if field["required"] and name not in given
    ]
    for name in given.keys() & spec.keys():
        if not any(_fits(kind, given[name]) for kind in spec[name]["types"]):
            wrong.append(f"{place}.{name}: {given[name]!r} is not {spec[name]['types']}")
    return wrong


def _fits(kind: str, value: Any) -> bool:
    if kind.startswith("Array of "):
        value = json.loads(value) if isinstance(value, str) else value
        return isinstance(value, list) and all(
            _fits(kind[len("Array of ") :], one) for one in value
        )
    if kind == "InputFile":
        return isinstance(value, File)
    if kind in PLAIN:
        right = isinstance(value, PLAIN[kind])
        return right and not (kind in {"Integer", "Float"} and isinstance(value, bool))
    value = json.loads(value) if isinstance(value, str) else value
    return isinstance(value, dict) and not _wrong_fields(SPEC["types"].get(kind, {}), value, kind)

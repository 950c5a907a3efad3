"""A Bot API in this process: the bot on one side, people on the other, no network between.

It answers as Telegram would, errors and limits included, so what works here works there.
"""

import json
import time
from collections.abc import Callable, Mapping
from typing import Any

from bot.preview import files, methods, profile
from bot.preview.limits import BotApiError, Json, bad_request
from bot.preview.people import People

__all__ = ["BotApiError", "LocalBotApi"]

METHODS = {
    name.lower(): method
    for name, method in (methods.METHODS | files.METHODS | profile.METHODS).items()
}
JSON_PARAMETERS = {
    "allowed_updates",
    "commands",
    "link_preview_options",
    "message_ids",
    "reply_markup",
}


class LocalBotApi(People):
    """Telegram as the bot meets it: `call`; what people do is in `People`.

    Args:
        clock: seconds since 1970; a test may hand in its own.
    """

    def __init__(self, clock: Callable[[], float] = time.time) -> None:
        super().__init__(clock)
        self._refusals: list[tuple[str, BotApiError]] = []

    def refuse(self, method: str, error: BotApiError, times: int = 1) -> None:
        """Answer the next calls of a method with an error, as Telegram does when it is busy."""
        self._refusals += [(method.lower(), error)] * times

    async def call(self, method: str, parameters: Mapping[str, object]) -> object:
        """Carry out a method of the Bot API and return its result, ready for JSON.

        Args:
            method: its name, such as `sendMessage`; capitals do not matter.
            parameters: as values, or as JSON text where they came in a form; files as `File`.

        Raises:
            BotApiError: Telegram would refuse it.
        """
        name = method.lower()
        self._maybe_refuse(name)
        given = _read(parameters)
        if name == "getupdates":
            return await self._get_updates(given)
        if name not in METHODS:
            raise BotApiError(404, "Not Found")
        return METHODS[name](self, given)

    def _maybe_refuse(self, name: str) -> None:
        for refusal in self._refusals:
            if refusal[0] == name:
                self._refusals.remove(refusal)
                raise refusal[1]

    async def _get_updates(self, given: Mapping[str, Any]) -> list[Json]:
        return await self.updates.get(
            offset=int(given.get("offset") or 0),
            limit=int(given.get("limit") or 100),
            wait=float(given.get("timeout") or 0),
            allowed=given.get("allowed_updates"),
        )


def _read(parameters: Mapping[str, object]) -> dict[str, Any]:
    given = dict(parameters)
    for name, value in given.items():
        if isinstance(value, str) and value.startswith("attach://"):
            given[name] = given.get(value.removeprefix("attach://"))
        elif isinstance(value, str) and name in JSON_PARAMETERS:
            given[name] = _json(name, value)
    return given


def _json(name: str, text: str) -> object:
    try:
        return json.loads(text) if text else None
    except ValueError as error:
        raise bad_request(f"can't parse {name.replace('_', ' ')} JSON object") from error

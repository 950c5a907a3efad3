"""How python-telegram-bot reaches the in-process Bot API: a transport that never leaves it."""

import json
from typing import IO, Any

from telegram.request import BaseRequest, RequestData

from bot.preview.bot_api import BotApiError, LocalBotApi
from bot.preview.chats import File


class LocalRequest(BaseRequest):
    """Hand every request to a `LocalBotApi`, whatever host and token its address names."""

    def __init__(self, api: LocalBotApi) -> None:
        self.api = api

    @property
    def read_timeout(self) -> float | None:
        """Seconds to wait for an answer: none are needed."""
        return None

    async def initialize(self) -> None:
        """Do nothing: there is no connection to open."""

    async def shutdown(self) -> None:
        """Do nothing: there is no connection to close."""

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        *timeouts: object,
        **named_timeouts: object,
    ) -> tuple[int, bytes]:
        """Return the status and the JSON that Telegram would have sent."""
        parameters = _parameters(request_data) if request_data else {}
        try:
            result = await self.api.call(url.rsplit("/", 1)[-1], parameters)
        except BotApiError as error:
            return error.code, json.dumps(error.answer).encode()
        return 200, json.dumps({"ok": True, "result": result}).encode()


def _parameters(request_data: RequestData) -> dict[str, object]:
    files = (request_data.multipart_data or {}).items()
    return {**request_data.parameters, **{name: _file(*part) for name, part in files}}


def _file(name: str, content: bytes | IO[bytes], mime: str) -> File:
    data: Any = content if isinstance(content, bytes) else content.read()
    return File(name, mime, data)

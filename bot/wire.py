"""What goes over the wire: a call as it is written, and an answer as it is read."""

from collections.abc import Callable, Mapping
from contextvars import ContextVar
from http import HTTPStatus
from io import BytesIO
from typing import Any

import aiohttp
import orjson
from aiohttp.abc import AbstractStreamWriter
from telegram.error import NetworkError, TimedOut
from telegram.request import RequestData

JSON = "application/json"

NOTHING = b"{}"

SENT: ContextVar[Callable[[], None]] = ContextVar("SENT", default=lambda: None)
"""Called for each call that a task makes, when it has been given to the connection."""


class UnansweredError(NetworkError):
    """The connection broke after the call was sent."""


class Body(aiohttp.BytesPayload):
    """The parameters of a call as JSON."""

    async def write_with_length(
        self, writer: AbstractStreamWriter, content_length: int | None
    ) -> None:
        """Give them to the connection, and tell who wants to know."""
        await super().write_with_length(writer, content_length)
        SENT.get()()


def written(data: RequestData | None) -> Mapping[str, Any]:
    """Return a call's parameters as aiohttp takes them: JSON, or a form where a file is sent.

    Raises:
        TypeError, ValueError: they cannot be written, such as half a character.
    """
    if data is None:
        return {}
    if not data.contains_files:
        return {"data": Body(orjson.dumps(data.parameters), content_type=JSON)}
    form = aiohttp.FormData(quote_fields=False)
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        file = BytesIO(content) if isinstance(content, bytes) else content  # sent piece by piece
        form.add_field(name, file, filename=filename, content_type=mime)
    return {"data": form}


def answered(status: int, body: bytes) -> bytes:
    """Return what was answered; nothing in place of an error that is not Telegram's own.

    python-telegram-bot quotes an error that it cannot read.

    Raises:
        TimedOut: something on the way gave up waiting for Telegram.
    """
    if status == HTTPStatus.GATEWAY_TIMEOUT:
        raise TimedOut
    if HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
        return body
    return body if _object(body).get("ok") is False else NOTHING


def read(body: bytes) -> dict[str, Any]:
    """Return an answer as Telegram writes it: a result, or why there is none.

    Raises:
        UnansweredError: it is not Telegram's.
    """
    answer = _object(body)
    if "result" in answer or answer.get("ok") is False or body == NOTHING:
        return answer
    raise UnansweredError("an answer that cannot be read")


def _object(body: bytes) -> dict[str, Any]:
    try:
        answer = orjson.loads(body)
    except orjson.JSONDecodeError:
        return {}
    return answer if isinstance(answer, dict) else {}

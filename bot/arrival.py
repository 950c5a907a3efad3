"""An update as Telegram sends it, read no further than it takes to bring it to its chat."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from telegram.constants import ChatType

WANTED = ("message", "edited_message", "callback_query", "my_chat_member")
"""The kinds of update this bot asks for."""

FURTHEST = 2**53
"""No id that Telegram gives out lies beyond (Bot API 10.1: at most 52 significant bits)."""

NOBODY = {"chat": {"id": 0}}


class MalformedError(Exception):
    """It is no update; what it is instead is not told.

    Attributes:
        update: its id; -1 where even that is none.
    """

    def __init__(self, update: int = -1) -> None:
        super().__init__()
        self.update = update


@dataclass(frozen=True, slots=True)
class Arrival:
    """One update.

    Attributes:
        update: its id.
        chat: whose it is; 0 for nobody's.
        kind: one of WANTED; "" for any other.
        content: what stands under its kind, as Telegram's JSON has it.
        whole: the update, of which that is a part.
    """

    update: int
    chat: int
    kind: str
    content: Mapping[str, Any]
    whole: Mapping[str, Any]

    @property
    def message(self) -> Mapping[str, Any]:
        """The message it is, or whose button was pressed; empty where there is none."""
        is_press = self.kind == "callback_query"
        return (self.content.get("message") if is_press else self.content) or {}

    @property
    def is_private(self) -> bool:
        """Whether that message stands in a chat with one person."""
        chat: Mapping[str, Any] = self.message.get("chat", {})
        return chat.get("type") == ChatType.PRIVATE

    @property
    def said(self) -> str:
        """What was typed: a text, a caption, either as it was edited; "" for anything else."""
        return str(self.content.get("text") or self.content.get("caption") or "")

    @classmethod
    def read(cls, update: object) -> "Arrival":
        """Return an update that came as JSON.

        Raises:
            MalformedError: it has no id, or is of a known kind and names no chat.
        """
        whole = _object(update, -1)
        number = _id(whole.get("update_id"), -1)
        kind = next((kind for kind in WANTED if kind in whole), "")
        content = _object(whole[kind], number) if kind else NOBODY
        message = content.get("message", NOBODY) if kind == "callback_query" else content
        chat = _object(_object(message, number).get("chat"), number)
        return cls(number, _id(chat.get("id"), number), kind, content, whole)


def _object(value: object, update: int) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise MalformedError(update)
    return value


def _id(value: object, update: int) -> int:
    if type(value) is not int or abs(value) > FURTHEST:
        raise MalformedError(update)
    return value

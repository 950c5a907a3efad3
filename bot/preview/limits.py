"""What would Telegram refuse? Its limits, and the errors it answers with, word for word.

Source: Telegram Bot API 10.1 for the limits; the descriptions are those of Telegram's own server.
"""

from collections.abc import Mapping
from typing import Any

from bot.preview.entities import parse, units
from messages.telegram_html import MOST_TEXT, MOST_TOAST, TelegramHtmlError

Json = dict[str, Any]
"""A JSON object as Telegram sends it."""

MOST_CAPTION = 1024
MOST_AT_ONCE = 100  # updates fetched, or messages deleted, in one request
MOST_BUTTONS = 100
MOST_DATA = 64  # bytes
MOST_COPIED = 256
MOST_FILE = 50_000_000  # bytes
DELETABLE_FOR = 48 * 3600  # seconds
PRESS_LIVES = 60  # seconds; Telegram gives no number, this is what its users measure

NOT_MODIFIED = (
    "message is not modified: specified new message content and reply markup are exactly the "
    "same as a current content and reply markup of the message"
)
TOO_OLD = "query is too old and response timeout expired or query ID is invalid"
BLOCKED = "Forbidden: bot was blocked by the user"
NOT_A_MEMBER = "Forbidden: bot is not a member of the {kind} chat"
CONFLICT = (
    "Conflict: terminated by other getUpdates request; make sure that only one bot instance "
    "is running"
)

KINDS_OF_BUTTON = {"callback_data", "url", "copy_text", "web_app", "switch_inline_query", "pay"}


class BotApiError(Exception):
    """A request Telegram refuses.

    Attributes:
        code: the HTTP status, which Telegram repeats as `error_code`.
        description: Telegram's sentence.
        retry_after: seconds to wait; None except for 429.
    """

    def __init__(self, code: int, description: str, retry_after: int | None = None) -> None:
        super().__init__(description)
        self.code, self.description, self.retry_after = code, description, retry_after

    @property
    def answer(self) -> Json:
        """The body Telegram sends."""
        body: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.retry_after is not None:
            body["parameters"] = {"retry_after": self.retry_after}
        return body


def bad_request(reason: str) -> BotApiError:
    """Return the error of a request that cannot be carried out."""
    return BotApiError(400, f"Bad Request: {reason}")


def text_of(parameters: Mapping[str, Any], name: str = "text") -> Json:
    """Return the parsed text and its entities, as they stand in a Message.

    Raises:
        BotApiError: the text does not parse.
    """
    mode = str(parameters.get("parse_mode") or "").lower()
    if mode not in ("", "html"):
        raise bad_request(f"unsupported parse_mode ({mode}): the preview reads HTML only")
    try:
        text, entities = parse(str(parameters.get(name) or ""), is_html=mode == "html")
    except TelegramHtmlError as error:
        raise bad_request(f"can't parse entities: {error}") from error
    prefix = "caption_" if name == "caption" else ""
    return {name: text, **({f"{prefix}entities": entities} if entities else {})}


def check_text(text: str, too_long: str = "message is too long") -> None:
    """Raise if a message would be empty or too long."""
    if not text:
        raise bad_request("message text is empty")
    if units(text) > MOST_TEXT:
        raise bad_request(too_long)


def check_caption(caption: str) -> None:
    """Raise if what stands under a file is too long."""
    if units(caption) > MOST_CAPTION:
        raise bad_request("message caption is too long")


def check_toast(text: str) -> None:
    """Raise if the answer to a press is too long to pop up."""
    if units(text) > MOST_TOAST:
        raise bad_request("MESSAGE_TOO_LONG")


def keyboard_of(parameters: Mapping[str, Any]) -> Json:
    """Return the inline keyboard as it stands in a Message; empty if there is none.

    Raises:
        BotApiError: too many buttons, or one that Telegram would refuse.
    """
    rows = (parameters.get("reply_markup") or {}).get("inline_keyboard") or []
    buttons = [button for row in rows for button in row]
    if len(buttons) > MOST_BUTTONS:
        raise bad_request("REPLY_MARKUP_TOO_LONG")
    for button in buttons:
        _check_button(button)
    return {"reply_markup": {"inline_keyboard": [row for row in rows if row]}} if buttons else {}


def _check_button(button: Mapping[str, Any]) -> None:
    if not str(button.get("text") or "").strip():
        raise bad_request("inline keyboard button text must be non-empty")
    if not KINDS_OF_BUTTON & button.keys():
        raise bad_request("text buttons are unallowed in the inline keyboard")
    data = button.get("callback_data")
    if data is not None and not 1 <= len(str(data).encode()) <= MOST_DATA:
        raise bad_request("BUTTON_DATA_INVALID")
    copied = button.get("copy_text")
    if copied is not None and not 1 <= len(str(copied.get("text", ""))) <= MOST_COPIED:
        raise bad_request("BUTTON_COPY_TEXT_INVALID")

"""The twelve screens of the walk, as Waypoint was seen to send them, and the taps between."""

import json
import os
from pathlib import Path
from typing import Any, NamedTuple

FOLDER = Path(os.environ["BENCH_FOLDER"])
TOKEN = os.environ["TELEGRAM_BOT_TOKEN"]
URL = os.environ["TELEGRAM_API_URL"]


class Screen(NamedTuple):
    """One screen.

    Attributes:
        text: Telegram HTML.
        rows: rows of buttons, each a label and its callback data.
        tapped: the callback data that leads to the next one; "" on the last.
        question, choice: what that tap answers.
    """

    text: str
    rows: list[list[tuple[str, str]]]
    tapped: str
    question: str
    choice: str


def read_screens() -> list[Screen]:
    """Return the screens in the order they are shown."""
    recorded = json.loads((FOLDER.parent / "screens.json").read_text("utf-8"))
    return [_screen(**screen) for screen in recorded]


def _screen(text: str, keyboard: dict[str, Any], tapped: str) -> Screen:
    rows = [
        [(button["text"], button["callback_data"]) for button in row]
        for row in keyboard["inline_keyboard"]
    ]
    kind, _, question, _, choice = tapped.split(":") if tapped else [""] * 5
    return Screen(text, rows, tapped, question, choice or kind)

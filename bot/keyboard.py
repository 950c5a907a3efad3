"""A screen's buttons in Telegram's form."""

import orjson

from bot.press import Screen


def keyboard(screen: Screen) -> str | None:
    """Return the inline keyboard of a screen as JSON; None where there is no button."""
    rows = [
        [{"text": button.label, "callback_data": button.press.pack()} for button in row]
        for row in screen.rows
    ]
    return orjson.dumps({"inline_keyboard": rows}).decode() if rows else None

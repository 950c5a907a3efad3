"""A screen's buttons in Telegram's form."""

from telegram import InlineKeyboardButton, InlineKeyboardMarkup

from bot.press import Screen


def keyboard(screen: Screen) -> InlineKeyboardMarkup | None:
    """Return the inline keyboard of a screen; None where there is no button."""
    rows = [
        [InlineKeyboardButton(button.label, callback_data=button.press.pack()) for button in row]
        for row in screen.rows
    ]
    return InlineKeyboardMarkup(rows) if rows else None

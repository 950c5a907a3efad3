"""The calls of every tap, made without the objects that python-telegram-bot builds around them.

A `Message` or an `Update` costs 0.2 ms, more than the call itself, and nobody reads it. Every
other call is the library's own; all pass the same rate limiter and end in the same errors.
"""

from collections.abc import Sequence
from typing import Any

from telegram.constants import ParseMode
from telegram.ext import ExtBot

from bot.client import READ_SECONDS
from bot.keyboard import keyboard
from bot.press import Screen

NO_PREVIEW = {"is_disabled": True}


class QuickBot(ExtBot[int]):
    """The bot as python-telegram-bot has it, and a quicker way for what is done all the time."""

    async def updates(
        self, offset: int, kinds: Sequence[str], wait: int = 0, most: int = 100
    ) -> list[object]:
        """Return updates as JSON, from `offset` on; those before it are acknowledged.

        Args:
            offset: an update's id; 0 for all that wait.
            kinds: those wanted.
            wait: seconds to wait for one to arrive.
            most: 1 to 100.

        Raises:
            TelegramError: they could not be fetched.
        """
        wanted = {"offset": offset, "limit": most, "timeout": wait, "allowed_updates": kinds}
        updates = await self._post("getUpdates", wanted, read_timeout=READ_SECONDS + wait)
        return updates if isinstance(updates, list) else []

    async def send_screen(self, chat: int, screen: Screen) -> int:
        """Send a message silently and return its id.

        Raises:
            TelegramError: it could not be sent.
        """
        said = {**_said(chat, screen), "disable_notification": True}
        sent = await self._post("sendMessage", said)
        return int(sent["message_id"])

    async def edit_screen(self, chat: int, message: int, screen: Screen) -> None:
        """Put other words and buttons into a message of the bot's.

        Raises:
            TelegramError: it could not be changed.
        """
        await self._post("editMessageText", {**_said(chat, screen), "message_id": message})

    async def stop_spinner(self, query: str) -> None:
        """Stop the spinner on the button that was pressed.

        Raises:
            TelegramError: it could not be stopped; it stops by itself in a while.
        """
        await self._post("answerCallbackQuery", {"callback_query_id": query})


def _said(chat: int, screen: Screen) -> dict[str, Any]:
    return {
        "chat_id": chat,
        "text": screen.html,
        "parse_mode": ParseMode.HTML.value,
        "link_preview_options": NO_PREVIEW,
        "reply_markup": keyboard(screen),
    }

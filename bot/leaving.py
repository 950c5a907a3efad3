"""Leaving: the screen turns to an ordinary line at once, and everything else is taken away.

Source: safety.md section 3; Telegram Bot API 10.1, deleteMessages: up to 100 messages a call, each
less than 48 hours old, a parent's own included.
"""

import asyncio
import logging
from collections.abc import Sequence

from telegram import Bot
from telegram.constants import ParseMode
from telegram.error import TelegramError

from bot.alarms import hear, is_leaving
from bot.arrival import Arrival
from bot.press import Press
from bot.visit import Visit

logger = logging.getLogger(__name__)

AT_ONCE = 100


def is_leave(arrival: Arrival) -> bool:
    """Return whether it is a way of leaving: the button, the command, a word typed in a hurry."""
    if arrival.kind == "callback_query":
        return is_leave_button(arrival)
    text = str(arrival.content.get("text", "")) if arrival.kind == "message" else ""
    return text.partition(" ")[0].partition("@")[0] == "/exit" or is_leaving(hear(text))


def is_leave_button(arrival: Arrival) -> bool:
    """Return whether it is the button."""
    press = Press.unpack(arrival.content.get("data"))
    return press is not None and press.kind == "leave"


async def leave(bot: Bot, chat: int, visit: Visit, line: str) -> int:
    """Turn the living screen into one ordinary line and delete the other messages, all at once.

    Returns:
        The id of the message that now is the line.
    """
    others = [number for number, _ in visit.messages if number != visit.screen]
    turned, _ = await asyncio.gather(
        _turn_neutral(bot, chat, visit.screen, line), take_away(bot, chat, others)
    )
    return turned


async def take_away(bot: Bot, chat: int, messages: Sequence[int]) -> None:
    """Delete messages in bulk, or one by one where one of them stops the rest."""
    for start in range(0, len(messages), AT_ONCE):
        some = messages[start : start + AT_ONCE]
        try:
            await bot.delete_messages(chat, some)
        except TelegramError:
            await asyncio.gather(*(_take_one(bot, chat, message) for message in some))


async def _take_one(bot: Bot, chat: int, message: int) -> None:
    try:
        await bot.delete_message(chat, message)
    except TelegramError as error:
        logger.info("a message could not be taken away: %s", type(error).__name__)


async def _turn_neutral(bot: Bot, chat: int, screen: int, line: str) -> int:
    if screen:
        try:
            await bot.edit_message_text(line, chat, screen, parse_mode=ParseMode.HTML)
        except TelegramError as error:
            if "not modified" in error.message.lower():  # turned before a crash, and told again
                return screen
            logger.info("the screen could not be turned, so a line is sent instead")
        else:
            return screen
    sent = await bot.send_message(chat, line, parse_mode=ParseMode.HTML, disable_notification=True)
    return sent.message_id

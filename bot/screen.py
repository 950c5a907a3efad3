"""Showing a turn: the living screen is edited in place, or moved to the bottom of the chat."""

import logging
from dataclasses import dataclass, field

from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot.calls import QuickBot
from bot.papers import make
from bot.press import Screen
from bot.turns import Turn
from bot.visit import Visit
from bot.wording import Wording

logger = logging.getLogger(__name__)


@dataclass
class Shown:
    """What has come to stand in a chat, as far as a turn was shown.

    Attributes:
        screen: message id of the living screen; 0 while there is none.
        sent: message ids of all that was sent besides.
    """

    screen: int
    sent: list[int] = field(default_factory=list)


async def show(bot: QuickBot, chat: int, turn: Turn, wording: Wording, shown: Shown) -> None:
    """Say what a turn says, and note in `shown` what stands in the chat afterwards.

    Everything is sent silently; the answer is already saved, so a failure here loses nothing.

    Raises:
        TelegramError: the screen could not be shown; what comes next from the chat shows it.
    """
    for notice in turn.notices:
        shown.sent.append(await bot.send_screen(chat, Screen(notice)))
    for paper in turn.papers:
        shown.sent.append(await _hand_over(bot, chat, turn.visit, paper, wording))
    if not turn.fresh and shown.screen and await _edit(bot, chat, shown.screen, turn.screen):
        return
    before, shown.screen = shown.screen, await bot.send_screen(chat, turn.screen)
    if before:  # only now, so that there is always one
        await _take_away(bot, chat, before)


async def _hand_over(bot: QuickBot, chat: int, visit: Visit, name: str, wording: Wording) -> int:
    """Make a paper and send it; when that fails, say so: the notes are there in any case."""
    try:
        paper = await make(wording, visit, name)
    except Exception as error:
        logger.error("a paper could not be made: %s", type(error).__name__)
        return await bot.send_screen(chat, Screen(wording.notice("paper_failed", visit)))
    if paper.is_picture:  # veiled until it is tapped, in the chat and in a preview of it
        message = await bot.send_photo(
            chat,
            paper.content,
            caption=paper.caption,
            filename=paper.name,
            parse_mode=ParseMode.HTML,
            disable_notification=True,
            has_spoiler=True,
        )
    else:
        message = await bot.send_document(
            chat,
            paper.content,
            caption=paper.caption or None,
            filename=paper.name,
            parse_mode=ParseMode.HTML,
            disable_notification=True,
        )
    return message.message_id


async def _edit(bot: QuickBot, chat: int, message: int, screen: Screen) -> bool:
    try:
        await bot.edit_screen(chat, message, screen)
    except BadRequest as error:
        # The same screen again is what a second tap asks for; a deleted one is sent anew.
        return "not modified" in error.message.lower()
    return True


async def _take_away(bot: QuickBot, chat: int, message: int) -> None:
    """Delete the screen above; where Telegram no longer allows it, its buttons go."""
    try:
        await bot.delete_message(chat, message)
    except TelegramError:
        try:
            await bot.edit_message_reply_markup(chat, message)
        except TelegramError:
            logger.info("an older screen could not be taken away")

"""Showing a turn: the living screen is edited in place, or moved to the bottom of the chat."""

import logging

from telegram import Bot, LinkPreviewOptions
from telegram.constants import ParseMode
from telegram.error import BadRequest, TelegramError

from bot.conversation import Turn
from bot.keyboard import keyboard
from bot.papers import make
from bot.press import Screen
from bot.visit import Visit
from bot.wording import Wording

logger = logging.getLogger(__name__)

NO_PREVIEW = LinkPreviewOptions(is_disabled=True)


async def show(bot: Bot, chat: int, turn: Turn, wording: Wording) -> tuple[int, list[int]]:
    """Say what a turn says; return the living screen's message id and those of the rest.

    Everything is sent silently; the answer is already saved, so a failure here loses nothing.

    Raises:
        TelegramError: the screen could not be shown; the next press shows it.
    """
    sent = [await _say(bot, chat, notice) for notice in turn.notices]
    sent += [await _hand_over(bot, chat, turn.visit, paper, wording) for paper in turn.papers]
    screen = turn.visit.screen
    if screen and not turn.fresh and await _edit(bot, chat, screen, turn.screen):
        return screen, sent
    return await _send(bot, chat, turn), sent


async def _say(bot: Bot, chat: int, text: str) -> int:
    message = await bot.send_message(
        chat,
        text,
        parse_mode=ParseMode.HTML,
        link_preview_options=NO_PREVIEW,
        disable_notification=True,
    )
    return message.message_id


async def _hand_over(bot: Bot, chat: int, visit: Visit, name: str, wording: Wording) -> int:
    """Make a paper and send it; when that fails, say so: the notes are there in any case."""
    try:
        paper = await make(wording, visit, name)
    except Exception as error:
        logger.error("a paper could not be made: %s", type(error).__name__)
        return await _say(bot, chat, wording.notice("paper_failed", visit))
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


async def _edit(bot: Bot, chat: int, message: int, screen: Screen) -> bool:
    try:
        await bot.edit_message_text(
            screen.html,
            chat,
            message,
            parse_mode=ParseMode.HTML,
            link_preview_options=NO_PREVIEW,
            reply_markup=keyboard(screen),
        )
    except BadRequest as error:
        # The same screen again is what a second tap asks for; a deleted one is sent anew.
        return "not modified" in error.message.lower()
    return True


async def _send(bot: Bot, chat: int, turn: Turn) -> int:
    """Send the screen at the bottom first, then take the one above away: there is always one."""
    sent = await bot.send_message(
        chat,
        turn.screen.html,
        parse_mode=ParseMode.HTML,
        link_preview_options=NO_PREVIEW,
        disable_notification=True,
        reply_markup=keyboard(turn.screen),
    )
    if turn.visit.screen:
        await _take_away(bot, chat, turn.visit.screen)
    return sent.message_id


async def _take_away(bot: Bot, chat: int, message: int) -> None:
    """Delete the screen above; where Telegram no longer allows it, its buttons go."""
    try:
        await bot.delete_message(chat, message)
    except TelegramError:
        try:
            await bot.edit_message_reply_markup(chat, message)
        except TelegramError:
            logger.info("an older screen could not be taken away")

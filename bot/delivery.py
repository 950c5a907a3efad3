"""Taking updates from Telegram: none is acknowledged before its effect is stored.

Updates of one chat are handled in order, those of different chats side by side. The offset, which
tells Telegram what may be forgotten, moves only when a whole batch has been handled; after a crash
the batch comes again, and what was stored the first time is only shown again.
"""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Iterable
from typing import Any

from telegram import Bot, Update
from telegram.error import Conflict, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.handlers import App
from bot.sending import seconds

logger = logging.getLogger(__name__)

WANTED = [Update.MESSAGE, Update.EDITED_MESSAGE, Update.CALLBACK_QUERY, Update.MY_CHAT_MEMBER]
LONG_POLL_SECONDS = 25
FIRST_WAIT_SECONDS = 1.0
LONGEST_WAIT_SECONDS = 60.0


async def poll(application: App, stop: asyncio.Event) -> None:
    """Take updates until `stop` is set.

    Raises:
        InvalidToken: Telegram does not know the token.
    """
    offset, wait = 0, FIRST_WAIT_SECONDS
    while not stop.is_set():
        try:
            updates = await _get(application, offset, stop)
        except InvalidToken:
            raise
        except TelegramError as error:
            logger.warning("updates could not be fetched (%s); trying again", _reason(error))
            await _pause(stop, _seconds(error, wait))
            wait = min(wait * 2, LONGEST_WAIT_SECONDS)
            continue
        wait = FIRST_WAIT_SECONDS
        if updates:
            await handle(application, updates)
            offset = updates[-1].update_id + 1


async def handle(application: App, updates: Iterable[Update]) -> None:
    """Handle a batch: in order within a chat, side by side across chats."""
    chats: dict[int, list[Update]] = defaultdict(list)
    for update in updates:
        chats[update.effective_chat.id if update.effective_chat else 0].append(update)
    await asyncio.gather(*(_in_order(application, batch) for batch in chats.values()))


async def _in_order(application: App, updates: list[Update]) -> None:
    for update in updates:
        await application.process_update(update)


async def _get(application: App, offset: int, stop: asyncio.Event) -> tuple[Update, ...]:
    """Return what there is from `offset` on, or nothing as soon as `stop` is set."""
    bot: Bot = application.bot
    fetch = asyncio.create_task(
        bot.get_updates(offset=offset, timeout=LONG_POLL_SECONDS, allowed_updates=WANTED)
    )
    stopped = asyncio.create_task(stop.wait())
    waiting: set[asyncio.Task[Any]] = {fetch, stopped}
    await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    stopped.cancel()
    if fetch.done():
        return fetch.result()
    fetch.cancel()
    return ()


async def _pause(stop: asyncio.Event, seconds: float) -> None:
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return


async def remind(application: App) -> None:
    """Send each reminder that is due, once: it is gone from the store before it is sent."""
    for chat, text in await application.bot_data["conversation"].store.claim():
        try:
            await application.bot.send_message(chat, text, disable_notification=True)
        except TelegramError as error:
            logger.info("a reminder could not be sent (%s)", type(error).__name__)


def _reason(error: TelegramError) -> str:
    if isinstance(error, Conflict):
        return "another copy of this bot is fetching them"
    return "no connection" if isinstance(error, NetworkError) else type(error).__name__


def _seconds(error: TelegramError, wait: float) -> float:
    return seconds(error) if isinstance(error, RetryAfter) else wait

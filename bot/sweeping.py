"""What is done now and then beside everything else: reminders sent, expired visits erased."""

import asyncio
import logging

from telegram.error import TelegramError

from bot.application import StoredApplication
from bot.store import StoreError

logger = logging.getLogger(__name__)

SWEEP_SECONDS = 60
REMINDERS_A_SECOND = 20
"""Telegram allows about 30 messages a second; the rest is for people who wait for an answer."""


async def sweep(application: StoredApplication) -> None:
    """Send what is due and erase what has expired, every minute until cancelled."""
    while True:
        try:
            await remind(application)
            await application.store.sweep()
            application.sessions = await application.store.count()
        except StoreError:
            logger.warning("the store is out of reach; it is swept later")
        await asyncio.sleep(SWEEP_SECONDS)


async def remind(application: StoredApplication) -> None:
    """Send each reminder that is due, once: it is gone from the store before it is sent.

    Raises:
        StoreError: the store is out of reach; nothing was claimed.
    """
    for chat, text in await application.store.claim():
        try:
            await application.bot.send_message(chat, text, disable_notification=True)
        except TelegramError as error:
            logger.info("a reminder could not be sent (%s)", type(error).__name__)
        await asyncio.sleep(1 / REMINDERS_A_SECOND)

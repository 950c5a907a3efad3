"""The commands that talk to Telegram: the bot, and the poller of several workers.

What only some ways of running need, the preview, a webhook or the poller's part, is imported where
it is needed: a bot that asks for updates is 2 MB smaller without.
"""

import argparse
import asyncio
import logging
import signal
from collections.abc import AsyncIterator, Callable, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import Any

import uvloop
from telegram.error import InvalidToken, NetworkError, TelegramError

from bot.application import StoredApplication, announce, build, settle
from bot.delivery import FIRST_WAIT_SECONDS, LONGEST_WAIT_SECONDS, poll
from bot.flood import Flood
from bot.printing import say
from bot.reply import Take
from bot.settings import Settings, SettingsError, read_settings
from bot.sweeping import sweep
from bot.warming import warm
from bot.watching.counting import count, counted
from bot.watching.logs import start_logging
from bot.watching.meters import Meters
from bot.watching.server import watched

logger = logging.getLogger(__name__)

PREVIEWED = "No TELEGRAM_BOT_TOKEN is set: this is the preview, the same bot on this machine only."


def run(_: argparse.Namespace) -> int:
    """Run the bot on Telegram; with no token, the preview, and say so."""
    settings = read_settings()
    if settings.telegram_bot_token is None:
        from bot.preview.commands import page  # noqa: PLC0415

        say(PREVIEWED)
        return page(argparse.Namespace(port=None))
    return _talking(settings, _on_telegram)


def poll_for_workers(_: argparse.Namespace) -> int:
    """Ask Telegram for updates and hand them to the workers."""
    from bot.poller import hand_on  # noqa: PLC0415

    return _talking(read_settings(), hand_on)


COMMANDS = {"run": run, "poll": poll_for_workers}


def _talking(
    settings: Settings, work: Callable[[Settings, asyncio.Event], Coroutine[Any, Any, None]]
) -> int:
    """Do some work with Telegram, until a signal ends it; begin again until it can be reached."""

    async def worked() -> None:
        stop, wait = stop_on_signal(), FIRST_WAIT_SECONDS
        while not stop.is_set():
            try:
                await work(settings, stop)
                return
            except NetworkError as error:
                logger.warning("Telegram cannot be reached yet (%s)", error.message)
            with suppress(TimeoutError):
                await asyncio.wait_for(stop.wait(), wait)
            wait = min(wait * 2, LONGEST_WAIT_SECONDS)

    quieten(settings.log_level, settings.log_format)
    try:
        uvloop.run(worked())
    except InvalidToken:
        raise SettingsError("TELEGRAM_BOT_TOKEN: Telegram does not know this token") from None
    except TelegramError as error:
        raise SettingsError(f"TELEGRAM_API_URL: {error.message}") from None
    return 0


async def _on_telegram(settings: Settings, stop: asyncio.Event) -> None:
    application = build(settings)
    settle()
    meters = Meters()
    count(application, meters)
    take = counted(meters, Flood(application.entry).take)
    checks = {"store": application.store.check}
    words = application.conversation.wording.words
    async with (
        application,
        watched(settings.watch, meters, checks, stop),
        _beside(announce(application.bot, words), sweep(application), warm()),
    ):
        await _updates(application, settings, take, stop)


async def _updates(
    application: StoredApplication, settings: Settings, take: Take, stop: asyncio.Event
) -> None:
    """Take updates, as they are brought or by asking for them, until `stop` is set."""
    if settings.webhook:
        from bot.webhook import receive  # noqa: PLC0415

        await receive(application, settings.webhook, take, stop)
    else:
        await application.bot.delete_webhook()  # or Telegram would hand out none
        await poll(application, take, stop)


@asynccontextmanager
async def _beside(*works: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Let some work go on beside, until what it goes on beside has ended."""
    working = [asyncio.create_task(work) for work in works]
    try:
        yield
    finally:
        for work in working:
            work.cancel()
        await asyncio.gather(*working, return_exceptions=True)


def stop_on_signal() -> asyncio.Event:
    """Return an event that Ctrl+C or SIGTERM sets."""
    stop = asyncio.Event()
    loop = asyncio.get_running_loop()
    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop.set)
    return stop


def quieten(level: str, form: str = "text") -> None:
    """Set up logging; what logs addresses with the token in them, or states, logs only trouble."""
    start_logging(level, form)
    for name in ("httpx", "httpcore", "telegram", "transitions", "aiohttp.access"):
        logging.getLogger(name).setLevel(logging.WARNING)

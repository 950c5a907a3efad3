"""Putting the bot together: store, words and Telegram, and what it says of itself."""

import gc
import logging
from datetime import UTC, date, datetime
from typing import Any

from telegram import Bot, BotCommand
from telegram.error import TelegramError
from telegram.ext import Application
from telegram.request import BaseRequest

from bot.clock import SteadyClock
from bot.conversation import Conversation
from bot.handlers import App, Handlers
from bot.sending import Patience
from bot.settings import Settings
from bot.store import Store, StoreError
from bot.store.chosen import chosen
from bot.wording import Operator, Wording
from messages.render import NOWHERE, Words
from messages.sound import refuse_unsound

logger = logging.getLogger(__name__)

PREVIEW_TOKEN = "1:preview"  # noqa: S105 (no secret: it never leaves this process)


def today() -> date:
    """Return the date the words are written for."""
    return datetime.now(UTC).date()


class StoredApplication(Application[Any, Any, Any, Any, Any, Any]):
    """The application together with its store, which opens before it and closes after it."""

    @property
    def store(self) -> Store:
        """Where the visits are."""
        conversation: Conversation = self.bot_data["conversation"]
        return conversation.store

    async def initialize(self) -> None:
        """Open the store, then make ready.

        Raises:
            SettingsError: the database or its keys cannot be used.
        """
        await self.store.open()
        await super().initialize()

    async def shutdown(self) -> None:
        """Put everything away, the store last."""
        await super().shutdown()
        await self.store.close()

    async def process_error(self, update: object, error: Exception, *more: Any) -> bool:
        """Hand on to the handlers, except that the store is out of reach.

        Raises:
            StoreError: the update has had no effect; it must not be acknowledged.
        """
        if isinstance(error, StoreError):
            raise error
        return await super().process_error(update, error, *more)


def build_conversation(settings: Settings) -> Conversation:
    """Return the conversation over its store.

    Raises:
        SettingsError: the keys cannot be used.
        ContentError: the words are broken.
    """
    words = Words()
    refuse_unsound(words)
    now = SteadyClock()
    store = chosen(settings, now)
    operator = Operator(settings.operator_name, settings.operator_contact, settings.keep_hours)
    return Conversation(store, Wording(words, today, operator), now)


def build(settings: Settings, request: BaseRequest | None = None) -> App:
    """Return the application, ready to be initialised and given updates.

    Args:
        settings: with no token, `request` must be given.
        request: what carries calls to the Bot API; python-telegram-bot's own when None.
    """
    token = settings.telegram_bot_token
    builder = (
        Application.builder()
        .application_class(StoredApplication)
        .token(token.get_secret_value() if token else PREVIEW_TOKEN)
        .base_url(f"{settings.telegram_api_url.rstrip('/')}/bot")
        .base_file_url(f"{settings.telegram_api_url.rstrip('/')}/file/bot")
        .rate_limiter(Patience())
        .updater(None)
    )
    if request:
        builder = builder.request(request).get_updates_request(request)
    application = builder.build()
    conversation = build_conversation(settings)
    application.bot_data["conversation"] = conversation
    Handlers(conversation).add_to(application)
    return application


def settle() -> None:
    """Collect garbage from now on, passing over what was made to stay."""
    gc.freeze()
    gc.enable()


async def announce(bot: Bot, words: Words) -> None:
    """Set the bot's name, descriptions and commands where they differ; all neutral words."""
    about = words.page("bot/about", NOWHERE, today())
    name, short = about.options["name"], about.options["short_description"]
    commands = words.page("bot/commands", NOWHERE, today()).options
    try:
        if (await bot.get_my_name()).name != name:
            await bot.set_my_name(name)
        if (await bot.get_my_short_description()).short_description != short:
            await bot.set_my_short_description(short)
        if (await bot.get_my_description()).description != about.body:
            await bot.set_my_description(about.body)
        wanted = tuple(BotCommand(command, said) for command, said in commands.items())
        if await bot.get_my_commands() != wanted:
            await bot.set_my_commands(wanted)
    except TelegramError as error:
        logger.warning("the bot's name and commands could not be set: %s", type(error).__name__)

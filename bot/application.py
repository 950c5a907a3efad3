"""Putting the bot together: store, words and Telegram, and what it says of itself."""

import gc
import logging
from datetime import UTC, date, datetime
from typing import Any, cast

from telegram import Bot, BotCommand
from telegram.error import TelegramError
from telegram.ext import Application
from telegram.request import BaseRequest

from bot.calls import QuickBot
from bot.client import AiohttpRequest
from bot.clock import SteadyClock
from bot.conversation import Conversation
from bot.handlers import Handlers
from bot.lanes import Lanes
from bot.meanwhile import Meanwhile
from bot.replies import Replies
from bot.sending import Patience
from bot.settings import Settings
from bot.store import Store
from bot.store.chosen import chosen
from bot.wording import Operator, Wording
from messages.render import NOWHERE, Words
from messages.sound import refuse_unsound

logger = logging.getLogger(__name__)

PREVIEW_TOKEN = "1:preview"  # noqa: S105 (no secret: it never leaves this process)


def today() -> date:
    """Return the date the words are written for."""
    return datetime.now(UTC).date()


class StoredApplication(Application[QuickBot, Any, Any, Any, Any, Any]):
    """The application together with its store, which opens before it and closes after it.

    Attributes:
        lanes: the updates in hand; None until some are taken.
        sessions: how many visits were kept when they were last swept.
    """

    lanes: Lanes | None = None
    sessions: int = 0

    @property
    def patience(self) -> Patience:
        """What makes calls to Telegram again."""
        return cast(Patience, self.bot.rate_limiter)

    def depth(self) -> int:
        """Return how many updates have been taken and are not finished."""
        return len(self.lanes) if self.lanes is not None else 0

    @property
    def conversation(self) -> Conversation:
        """Where every event passes."""
        conversation: Conversation = self.bot_data["conversation"]
        return conversation

    @property
    def entry(self) -> Handlers:
        """Where every update comes in."""
        entry: Handlers = self.bot_data["entry"]
        return entry

    @property
    def meanwhile(self) -> Meanwhile:
        """What hears of updates that are not stored yet."""
        return self.entry.replies.meanwhile

    @property
    def store(self) -> Store:
        """Where the visits are."""
        return self.conversation.store

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


def build(settings: Settings, request: BaseRequest | None = None) -> StoredApplication:
    """Return the application, ready to be initialised and given updates.

    Args:
        settings: with no token, `request` must be given.
        request: what carries calls to the Bot API; over the network when None.
    """
    builder = Application.builder().application_class(StoredApplication).updater(None)
    application = cast(StoredApplication, builder.bot(build_bot(settings, request)).build())
    conversation = build_conversation(settings)
    replies = Replies(conversation, application.bot, Meanwhile(conversation, application.bot))
    entry = Handlers(conversation, replies, application)
    entry.register()
    application.bot_data.update(conversation=conversation, entry=entry)
    return application


def build_bot(settings: Settings, request: BaseRequest | None) -> QuickBot:
    """Return what makes calls to the Bot API."""
    token = settings.telegram_bot_token
    address = settings.telegram_api_url.rstrip("/")
    carrier = request or AiohttpRequest(trust_env=settings.proxy_from_environment)
    return QuickBot(
        token.get_secret_value() if token else PREVIEW_TOKEN,
        f"{address}/bot",
        f"{address}/file/bot",
        request=carrier,
        get_updates_request=carrier,
        rate_limiter=Patience(),
    )


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

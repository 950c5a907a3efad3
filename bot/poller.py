"""The poller: where several workers take the updates, the one process that asks Telegram for them.

It opens no store and says nothing to anybody; that is the workers' part. It must be the only one:
of two that ask, Telegram turns one away.
"""

import asyncio

from bot.application import build_bot, settle
from bot.delivery import Polling
from bot.handing import reached
from bot.lanes import Lanes
from bot.settings import Settings, SettingsError
from bot.watching.counting import count_depth
from bot.watching.meters import Meters
from bot.watching.server import watched


async def hand_on(settings: Settings, stop: asyncio.Event) -> None:
    """Ask Telegram for updates and hand them to the workers until `stop` is set.

    Raises:
        SettingsError: there is no token or no worker, or the address for watching cannot be used.
        TelegramError: Telegram cannot be reached, or does not know the token.
    """
    if settings.telegram_bot_token is None:
        raise SettingsError("TELEGRAM_BOT_TOKEN: it must be set, the same for every worker")
    if not settings.workers:
        raise SettingsError("WORKERS: it must name those who take updates, such as 127.0.0.1:8081")
    settle()
    meters = Meters()
    async with (
        build_bot(settings, None) as bot,
        reached(settings.workers, settings.secret) as workers,
        watched(settings.watch, meters, {"workers": workers.check}, stop),
    ):
        lanes = Lanes(workers.take)
        count_depth(meters, lanes.__len__)
        await bot.delete_webhook()  # or Telegram would hand out none
        await Polling(bot, lanes).run(stop)

"""Health and figures for whoever watches, on a port of their own, where they are asked for."""

import asyncio
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, nullcontext

from bot.watching.address import Address
from bot.watching.meters import Meters
from bot.watching.readiness import Check, Readiness


def watched(
    listen: Address | None, meters: Meters, checks: Mapping[str, Check], stop: asyncio.Event
) -> AbstractAsyncContextManager[str]:
    """Serve health and figures for as long as the block runs; it is given the address to ask at.

    What serves them is imported only then: it takes 2 MB.

    Args:
        listen: nothing is served when None, and the address is "".
        meters: what is counted.
        checks: name → fails while the bot is not ready; names are shown, reasons are not.
        stop: once it is set the bot is ready for nothing more.

    Raises:
        SettingsError: the address cannot be used.
    """
    if listen is None:
        return nullcontext("")
    from bot.watching.pages import served  # noqa: PLC0415

    return served(listen, meters, Readiness(checks, stop))

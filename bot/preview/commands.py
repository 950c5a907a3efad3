"""The commands of the preview: the same bot on this machine, in a web chat or in this terminal."""

import argparse
import asyncio
from collections.abc import Callable

from bot.commands import quieten, stop_on_signal
from bot.preview.running import PORT, Talk, at_prompt, on_page, preview
from bot.printing import say
from bot.settings import read_settings


def page(given: argparse.Namespace) -> int:
    """Open the bot in a web chat on this machine."""
    return _preview(on_page(PORT if given.port is None else given.port, say))


def prompt(_: argparse.Namespace) -> int:
    """Chat with the bot in this terminal."""
    return _preview(at_prompt)


COMMANDS: dict[str, Callable[[argparse.Namespace], int]] = {"preview": page, "chat": prompt}


def _preview(talk: Talk) -> int:
    settings = read_settings()

    async def previewed() -> None:
        await preview(settings, stop_on_signal(), talk)

    quieten("WARNING")
    asyncio.run(previewed())
    return 0

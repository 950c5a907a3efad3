"""What taking an update comes to: it is stored, and something is left to say."""

from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from bot.arrival import Arrival


@dataclass(frozen=True)
class Reply:
    """What is left to say when an update is stored.

    Attributes:
        say: says it.
        shows_at_once: whether its first call shows all that there is to see. The update may then
            be acknowledged once that call is on its way; otherwise when everything is said.
    """

    say: Callable[[], Coroutine[Any, Any, object]]
    shows_at_once: bool = False


Take = Callable[[Arrival], Awaitable[Reply | None]]
"""Stores what an update says, and returns the reply."""

"""What taking an update comes to: it is stored, and something is left to say."""

from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass
from typing import Any

from bot.arrival import Arrival

BRIEF_SECONDS, LONG_SECONDS = 0.2, 2.0
"""How long an update is held back at most once it is stored: while one call is answered, or
several. Less than a call takes is too little: after a start each one waits for a connection."""


@dataclass(frozen=True)
class Reply:
    """What is left to say when an update is stored.

    Attributes:
        say: says it.
        hold: for so many seconds the update is not acknowledged before it is said, so that after
            a crash it comes again and is said after all.
    """

    say: Callable[[], Coroutine[Any, Any, object]]
    hold: float = LONG_SECONDS


Take = Callable[[Arrival], Awaitable[Reply | None]]
"""Stores what an update says, and returns the reply."""

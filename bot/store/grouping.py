"""What many chats ask of a database at once, asked together: one round trip, one wait.

Nothing waits for company: what is asked while nothing is under way goes with the next turn of the
event loop. What is asked meanwhile goes together as soon as there is room.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from copy import copy
from typing import Generic, TypeVar

Asked = TypeVar("Asked")
Answer = TypeVar("Answer")

MOST = 500
"""A group has no more than this, so that a statement stays well short of a second."""


class Groups(Generic[Asked, Answer]):
    """Asks in groups, a few of them at a time.

    Args:
        together: answers a group, in its order; what it raises, everybody in the group is told.
        at_once: how many groups may be under way.
    """

    def __init__(
        self, together: Callable[[Sequence[Asked]], Awaitable[Sequence[Answer]]], at_once: int = 1
    ) -> None:
        self._together = together
        self._at_once = at_once
        self._waiting: list[tuple[Asked, asyncio.Future[Answer]]] = []
        self._under_way: set[asyncio.Task[None] | None] = set()

    async def ask(self, what: Asked) -> Answer:
        """Ask, together with whoever asks at the same time, and return the answer to this."""
        answer: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self._waiting.append((what, answer))
        if len(self._under_way) < self._at_once:
            self._under_way.add(asyncio.create_task(self._take_turns()))
        return await answer

    async def close(self) -> None:
        """Return when everything asked so far has been answered."""
        await asyncio.gather(*filter(None, self._under_way))

    async def _take_turns(self) -> None:
        while self._waiting:
            group, self._waiting = self._waiting[:MOST], self._waiting[MOST:]
            try:
                answers = await self._together([what for what, _ in group])
            except Exception as error:
                for _, future in group:
                    if not future.done():  # whoever asked may have been cancelled
                        future.set_exception(_again(error))
            else:
                for (_, future), answer in zip(group, answers, strict=True):
                    if not future.done():
                        future.set_result(answer)
        # Here and not in a callback: what is asked from now on must start a task of its own.
        self._under_way.discard(asyncio.current_task())


def _again(error: Exception) -> Exception:
    """Return an error of its own for each who is told: one raised by all grows with each."""
    told = copy(error)
    told.__cause__ = error
    return told

"""Updates waiting for the bot, kept until it acknowledges them with a later offset.

Source: Telegram Bot API 10.1, getUpdates; Telegram's own server, telegram-bot-api, Client.cpp,
process_get_updates_query, for what is asked again at once.
"""

import asyncio
from collections.abc import Collection

from bot.preview.limits import CONFLICT, MOST_AT_ONCE, BotApiError, Json

AGAIN_SECONDS = 0.5
"""Asked for again with the same offset within this time, only one update is handed out."""


class Asked:
    """The offset that was asked from last, and when."""

    def __init__(self) -> None:
        self._offset, self._when = -1, 0.0

    def is_again(self, offset: int) -> bool:
        """Note that it is asked from an offset now, and return whether that was so just before."""
        before, when = self._offset, self._when
        self._offset, self._when = offset, asyncio.get_running_loop().time()
        return offset == before and self._when < when + AGAIN_SECONDS


class Updates:
    """The queue behind getUpdates; one poll at a time, as with Telegram."""

    def __init__(self) -> None:
        self._waiting: list[Json] = []
        self._next = 1
        self._allowed: Collection[str] = ()
        self._poll = asyncio.Event()  # belongs to the latest poll, and wakes it
        self._asked = Asked()

    @property
    def pending(self) -> int:
        """How many updates are not yet acknowledged."""
        return len(self._waiting)

    def add(self, kind: str, content: Json) -> int:
        """Queue an update, such as a `message`, and return its id.

        One of a kind the bot did not ask for is dropped, as Telegram does.
        """
        number, self._next = self._next, self._next + 1
        if not self._allowed or kind in self._allowed:
            self._waiting.append({"update_id": number, kind: content})
            self._poll.set()
        return number

    async def get(
        self,
        offset: int = 0,
        limit: int = MOST_AT_ONCE,
        wait: float = 0,
        allowed: Collection[str] | None = None,
    ) -> list[Json]:
        """Return updates from `offset` on; those before it are acknowledged and forgotten.

        Args:
            offset: an update's id; negative counts from the end; 0 for all that wait.
            limit: at most this many, 1 to 100.
            wait: seconds to wait for one to arrive.
            allowed: kinds wanted from now on; empty for all; None for as before.

        Raises:
            BotApiError: another poll has begun in the meantime.
        """
        if allowed is not None:
            self._allowed = tuple(allowed)
        self._acknowledge(offset)
        most = 1 if self._asked.is_again(offset) else max(1, min(limit, MOST_AT_ONCE))
        await self._arrival(wait)
        return self._waiting[:most]

    def _acknowledge(self, offset: int) -> None:
        if offset < 0:
            self._waiting = self._waiting[offset:]
        elif offset > 0:
            self._waiting = [one for one in self._waiting if one["update_id"] >= offset]

    async def _arrival(self, wait: float) -> None:
        self._poll.set()  # an older poll still waiting wakes, and finds it is not the latest
        mine = self._poll = asyncio.Event()
        if self._waiting or wait <= 0:
            return
        try:
            async with asyncio.timeout(wait):
                await mine.wait()
        except TimeoutError:
            return
        if mine is not self._poll:
            raise BotApiError(409, CONFLICT)

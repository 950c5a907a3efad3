"""What waits to be fetched: handed out oldest first, and again until it is acknowledged."""

import asyncio
import json
from collections import deque
from itertools import islice

from bench.load.messages import Given
from bench.load.wire import Wire
from bot.preview.bot_api import BotApiError
from bot.preview.limits import CONFLICT, MOST_AT_ONCE
from bot.preview.updates import Asked

FETCHED = b'{"ok":true,"result":[%s]}'


class Updates:
    """Telegram's side of `getUpdates`.

    Attributes:
        method: what the bot calls for its updates.
        ready: set once the bot has begun to ask for updates.
    """

    method = "getUpdates"

    def __init__(self) -> None:
        self.ready = asyncio.Event()
        self.waiting: deque[tuple[int, bytes]] = deque()
        self.poll: tuple[Wire, asyncio.TimerHandle] | None = None
        self.asked = Asked()
        self.most = MOST_AT_ONCE

    def add(self, number: int, update: bytes) -> None:
        """Add an update; its number must be higher than those before."""
        self.waiting.append((number, update))
        self.hand_out()

    def take(self, wire: Wire, given: Given) -> None:
        """Take getUpdates: forget what is acknowledged, hand out the rest once there is any."""
        offset = int(given.fields.get(b"offset") or 0)
        while self.waiting and self.waiting[0][0] < offset:
            self.waiting.popleft()
        self.conflict()
        self.most = 1 if self.asked.is_again(offset) else MOST_AT_ONCE
        wait = float(given.fields.get(b"timeout") or 0)
        timer = asyncio.get_running_loop().call_later(wait, self.hand_out)
        self.poll = wire, timer
        self.ready.set()
        if self.waiting or not wait:
            self.hand_out()

    def hand_out(self) -> None:
        """Answer the waiting poll with the oldest updates."""
        if self.poll is None:
            return
        (wire, timer), self.poll = self.poll, None
        timer.cancel()
        oldest = [update for _, update in islice(self.waiting, self.most)]
        wire.answer(FETCHED % b",".join(oldest))

    def close(self) -> None:
        """Hand out nothing any more."""
        if self.poll:
            self.poll[1].cancel()

    def conflict(self) -> None:
        """Tell a poll that still waits that there is another."""
        if self.poll is None:
            return
        (wire, timer), self.poll = self.poll, None
        timer.cancel()
        wire.answer(json.dumps(BotApiError(409, CONFLICT).answer).encode(), b"409 Conflict")

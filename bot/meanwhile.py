"""What cannot wait for the store: words of danger are answered, and a screen is left, without it.

Nothing is stored here and nothing acknowledged: the update waits or comes again, and is answered
as always once the store is there. Nothing is known of the parent either, so the care taken is the
highest. What was sent is remembered in this process until it stands in the visit, so that leaving
takes it away as well. Each of several workers does so by itself, for what it was brought.
"""

import asyncio
import logging
from collections import OrderedDict
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from bot.alarms import alarm, hear
from bot.arrival import Arrival
from bot.beside import beside
from bot.calls import QuickBot
from bot.conversation import Conversation
from bot.leaving import is_leave, leave
from bot.outage import outlasted
from bot.press import Screen
from bot.visit import Visit, new_visit

logger = logging.getLogger(__name__)

MOST = 10_000
"""So many updates, and chats, are remembered; the oldest are let go."""

WAITING_SECONDS = 24 * 3600
"""For so long Telegram keeps an update (Bot API 10.1, getting updates)."""


@dataclass
class Aside:
    """What was said to one chat past the store.

    Attributes:
        visit: what would be kept of it: the alarm last answered.
        messages: ids of those that stand in the chat and in no visit, the parent's own included.
        saying: what is being sent.
    """

    visit: Visit = field(default_factory=lambda: new_visit("opening"))
    messages: list[int] = field(default_factory=list)
    saying: set[asyncio.Task[None]] = field(default_factory=set)


class Meanwhile:
    """Hears of what is not stored yet."""

    def __init__(self, conversation: Conversation, bot: QuickBot) -> None:
        self._conversation = conversation
        self._wording = conversation.wording
        self._now = conversation.now
        self._bot = bot
        self._heard: OrderedDict[int, bool] = OrderedDict()
        self._asides: OrderedDict[int, Aside] = OrderedDict()
        self._left: OrderedDict[int, tuple[int, float]] = OrderedDict()
        self._remembering: set[asyncio.Task[None]] = set()

    def unstored(self, arrival: Arrival) -> None:
        """Say what an update cannot wait for; once, however often it comes again."""
        if self.has_heard(arrival.update) or not arrival.is_private:
            return
        _add(self._heard, arrival.update, True)
        aside = self._asides.get(arrival.chat) or _add(self._asides, arrival.chat, Aside())
        if arrival.kind == "message":
            aside.messages.append(int(arrival.message.get("message_id", 0)))
        beside(aside.saying, self._answer(arrival, aside))

    def has_heard(self, update: int) -> bool:
        """Return whether an update could not be stored before, and has come again."""
        return update in self._heard

    async def taken(self, chat: int) -> list[int]:
        """Return ids of messages that are to stand in the visit, and remember them no longer."""
        aside = self._asides.pop(chat, None)
        if aside is None:
            return []
        await asyncio.gather(*aside.saying)
        return aside.messages

    async def leaving(self, chat: int, update: int) -> list[int]:
        """Return the same where the parent leaves, and pass over what still is to come again."""
        if chat in self._asides:
            _add(self._left, chat, (update, self._now()))
        return await self.taken(chat)

    def has_left(self, chat: int, update: int) -> bool:
        """Return whether the parent has left since an update: it is neither stored nor answered.

        Their leaving may be stored before it, where a press overtakes a message.
        """
        number, when = self._left.get(chat, (0, 0.0))
        return update < number and self._now() - when < WAITING_SECONDS

    async def _answer(self, arrival: Arrival, aside: Aside) -> None:
        try:
            if is_leave(arrival):
                await self._leave(arrival, aside)
            elif not self.has_left(arrival.chat, arrival.update):
                await self._hear(arrival, aside)
        except Exception as error:  # by its kind alone, for it may quote what was typed
            logger.warning("what cannot wait could not be said: %s", type(error).__name__)

    async def _hear(self, arrival: Arrival, aside: Aside) -> None:
        answered = alarm(self._wording, aside.visit, hear(arrival.said), int(self._now()))
        if answered is None:
            return
        for card in answered.notices:
            if not self.has_left(arrival.chat, arrival.update):
                sent = await self._bot.send_screen(arrival.chat, Screen(card))
                aside.messages.append(sent)
        aside.visit = answered.visit
        remember = outlasted(partial(self._remember, arrival.chat, aside))
        beside(self._remembering, remember)

    async def _remember(self, chat: int, aside: Aside) -> None:
        """Have the visit know, for another worker may be brought all that follows."""
        if self._asides.get(chat) is aside:
            await self._conversation.remember(chat, aside.messages)

    async def _leave(self, arrival: Arrival, aside: Aside) -> None:
        """The screen whose button was pressed turns; after typed words, a line stands last.

        What is known goes; what else stands in the chat, only the store knows.
        """
        _add(self._left, arrival.chat, (arrival.update, self._now()))
        screen = arrival.message["message_id"] if arrival.kind == "callback_query" else 0
        known, aside.messages = aside.messages, []
        visit = replace(new_visit("opening"), screen=screen).seeing(int(self._now()), *known)
        line = self._wording.notice("left", None)
        aside.messages.append(await leave(self._bot, arrival.chat, visit, line))


def _add(remembered: OrderedDict[int, Any], key: int, value: Any) -> Any:
    """Remember something, and let go of the oldest where it is one too many."""
    remembered[key] = value
    if len(remembered) > MOST:
        remembered.popitem(last=False)
    return value

"""What is said once an update is stored, and what follows where Telegram does not take it."""

import asyncio
import logging
from dataclasses import replace
from functools import partial

from telegram.error import BadRequest, Forbidden, TelegramError

from bot.arrival import Arrival
from bot.beside import beside
from bot.calls import QuickBot
from bot.conversation import Conversation
from bot.event import Event
from bot.leaving import leave, take_away
from bot.meanwhile import Meanwhile
from bot.outage import outlasted
from bot.reply import Reply
from bot.screen import Shown, show
from bot.turns import Turn

logger = logging.getLogger(__name__)


class Replies:
    """Replies to a conversation's turns."""

    def __init__(self, conversation: Conversation, bot: QuickBot, meanwhile: Meanwhile) -> None:
        self.conversation = conversation
        self.bot = bot
        self.meanwhile = meanwhile
        self._stopping: set[asyncio.Task[None]] = set()

    def show(self, event: Event, turn: Turn | None) -> Reply | None:
        """Return the reply that shows a turn; None where the parent has left meanwhile."""
        if turn is None or self.meanwhile.has_left(event.chat, event.update):
            return None
        shows_at_once = not (turn.notices or turn.papers)
        return Reply(partial(self._show, event, turn), shows_at_once)

    async def leave(self, event: Event) -> None:
        """The screen turns and the messages go; then the row does, so a crash can be made good."""
        line = self.conversation.wording.notice("left", None)
        visit = await self.conversation.leave(event)
        if not visit.screen:  # or each time it comes again would say the line once more
            await self.conversation.forget(event.chat)
        known = await self.meanwhile.leaving(event.chat, event.update)
        visit = visit.seeing(visit.seen, *known)
        await leave(self.bot, event.chat, visit, line)
        await self.conversation.forget(event.chat)

    async def forget(self, event: Event) -> Reply:
        """Erase what is kept; the reply says so, and leaves the chat itself as it is."""
        visit = await self.conversation.leave(event)
        await self.conversation.forget(event.chat)
        await self.meanwhile.taken(event.chat)
        line = self.conversation.wording.notice("forgotten", None)
        return Reply(partial(leave, self.bot, event.chat, replace(visit, messages=()), line))

    def pass_over(self, arrival: Arrival) -> Reply | None:
        """What came before the parent left, and is brought after: typed words go as well."""
        if arrival.kind != "message":
            return None
        return Reply(partial(take_away, self.bot, arrival.chat, [arrival.message["message_id"]]))

    def stop_spinner(self, query: str) -> None:
        """Stop a button's spinner beside the screen: neither waits for the other."""
        beside(self._stopping, self._stop_spinner(query))

    async def _show(self, event: Event, turn: Turn) -> None:
        """Show a turn and remember what stands in the chat; who has blocked us is forgotten."""
        shown = Shown(turn.visit.screen, await self.meanwhile.taken(event.chat))
        try:
            await show(self.bot, event.chat, turn, self.conversation.wording, shown)
        except Forbidden:
            await outlasted(partial(self.conversation.forget, event.chat))
            return
        except TelegramError as error:
            logger.warning("a screen could not be shown: %s", type(error).__name__)
        stands = partial(self.conversation.shown, event, turn, shown.screen, shown.sent)
        await take_away(self.bot, event.chat, await outlasted(stands))

    async def _stop_spinner(self, query: str) -> None:
        try:
            await self.bot.stop_spinner(query)
        except BadRequest:
            logger.info("a button press was too old to answer")
        except TelegramError as error:
            logger.info("a spinner could not be stopped: %s", type(error).__name__)

"""A turn: the visit is loaded, moved and saved, and only then is there something to show.

The visit is saved with the id of the update before a word is said, so an event delivered twice is
shown twice and counted once. Where somebody else saved the chat meanwhile, on this machine or
another, the event is loaded and moved again on what they left.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from bot.event import Event
from bot.moved import Moved
from bot.moves import Moves
from bot.press import Screen
from bot.reminding import Asked, Reminder
from bot.store import Kept, Overtaken, Store
from bot.views import screen
from bot.visit import Visit, arrived, new_visit
from bot.wording import Wording
from flows.catalogue import FLOWS

PAUSE_SECONDS = 30 * 60
"""After this long, whoever holds the phone is asked before any earlier answer is shown."""

Move = Callable[[Visit], Moved]

Told = Callable[[Visit, Visit], None]
"""Hears of every move that was saved: the visit before it and after it."""


@dataclass(frozen=True)
class Turn:
    """What to say after an event.

    Attributes:
        visit: as it was saved.
        version: the one it was saved at.
        screen: the living screen.
        notices: messages of their own, Telegram HTML, sent before the screen.
        papers: names of papers to make and send before the screen.
        fresh: the screen goes to the bottom of the chat; otherwise it is edited where it is.
    """

    visit: Visit
    version: int
    screen: Screen
    notices: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    fresh: bool = False


class Turns:
    """Takes the turns of every chat over one store."""

    def __init__(self, store: Store, wording: Wording, now: Callable[[], float]) -> None:
        self.store = store
        self.wording = wording
        self.now = now
        self.moves = Moves(wording)
        self.tell_moved: Told = lambda before, after: None

    async def turn(
        self,
        event: Event,
        move: Move,
        *,
        fresh: bool = False,
        waits: bool = True,
        gone: Move | None = None,
    ) -> Turn | None:
        """Load, move and save, until nobody else saved meanwhile; `gone` moves a visit anew.

        None when the visit was there and has been erased meanwhile: the parent has left.
        """
        none = Kept(replace(new_visit("opening"), screen=event.message if gone else 0), 0)
        kept = await self.store.load(event.chat)
        is_new = kept is None
        while kept or is_new:
            how = move if kept else gone or move
            try:
                moved, version = await self._moved(event, kept or none, how, waits=waits)
            except Overtaken:
                kept = await self.store.load(event.chat)
                is_new = is_new and kept is None
            else:
                return self._shown(moved, version, fresh=fresh)
        return None

    async def remember(self, chat: int, messages: Sequence[int]) -> None:
        """Have a visit know of messages that stand in the chat; nothing where there is none."""
        while kept := await self.store.load(chat):
            visit = kept.visit.seeing(int(self.now()), *messages)
            with suppress(Overtaken):
                await self.store.save(chat, visit, kept.version)
                return

    async def shown(
        self, event: Event, turn: Turn, screen: int, sent: Sequence[int]
    ) -> Sequence[int]:
        """Remember which message the living screen is, and what else was sent.

        Returns:
            Messages to take away again: the screen, when somebody else has shown a later one
            meanwhile; all that was sent, when the parent has left meanwhile.
        """
        if screen == turn.visit.screen and not sent:
            return ()
        kept: Kept | None = Kept(turn.visit, turn.version)
        while kept:
            first = kept.visit.screen == turn.visit.screen
            visit = kept.visit.seeing(int(self.now()), *sent, *([screen] if first else []))
            visit = replace(visit, screen=screen) if first else visit
            try:
                await self.store.save(event.chat, visit, kept.version)
            except Overtaken:
                kept = await self.store.load(event.chat)
            else:
                return () if first else (screen,)
        return (*sent, screen)

    async def _moved(
        self, event: Event, kept: Kept, move: Move, *, waits: bool
    ) -> tuple[Moved, int]:
        """Move a visit and save it; an update that has had its effect has none again."""
        before = kept.visit
        if before.session.flow not in FLOWS:
            before = before.turned(before.session.entering("opening"))
        if before.has_taken(event.update, is_press=event.is_press):
            last = event.update == max(before.update, before.press)
            return self.moves.owed(before) if last else Moved(before), kept.version
        now = int(self.now())
        if waits and before.session.answers and now - before.seen > PAUSE_SECONDS:
            move = self.moves.come_back
        moved = move(before)
        after = arrived(moved.visit).following(before, now).seeing(now, event.message)
        after = replace(after, screen=moved.screen or before.screen)
        after = after.taking(event.update, is_press=event.is_press)
        reminder = self._reminder(after) if after.showing != before.showing else None
        version = await self.store.save(event.chat, after, kept.version, reminder)
        self.tell_moved(before, after)
        return replace(moved, visit=after), version

    def _reminder(self, visit: Visit) -> Reminder | None:
        """Return the one reminder that was asked for, at the step that sets it."""
        kind, _, written = visit.showing.partition(":")
        asked = Asked.read(written) if kind == "remind" else None
        if asked and asked.step == "set" and asked.cover:
            return Reminder(int(asked.due().timestamp()), self.wording.cover(asked))
        return None

    def _shown(self, moved: Moved, version: int, *, fresh: bool) -> Turn:
        """What is said in messages of its own pushes the screen to the bottom."""
        fresh = fresh or bool(moved.notices or moved.papers)
        now = screen(self.wording, moved.visit)
        return Turn(moved.visit, version, now, moved.notices, moved.papers, fresh)

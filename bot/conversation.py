"""What happens in a chat: an event comes in, the visit is loaded, moved and saved, and then shown.

This is the page to read first. It knows no Telegram type and waits for nothing but the store.
Every event carries the id of its update: the visit is saved with that id before a word is said, so
an event delivered twice is shown twice and counted once. Where somebody else saved the chat
meanwhile, on this machine or another, the event is loaded and moved again on what they left.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass, replace

from bot.alarms import alarm, hear, is_alarming
from bot.event import Event
from bot.moved import Moved
from bot.moves import Moves
from bot.offering import also
from bot.press import Press, Screen
from bot.reminding import Asked, Reminder
from bot.store import Kept, Overtaken, Store
from bot.views import screen
from bot.visit import Visit, arrived, new_visit
from bot.wording import Wording
from flows.catalogue import FLOWS, LINKS, MENU
from flows.intents.understanding import understand

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


class Conversation:
    """Where every event passes: load, move, save, and only then something to show.

    There is nothing to show, None, when the parent left on another line or machine meanwhile.
    """

    def __init__(self, store: Store, wording: Wording, now: Callable[[], float]) -> None:
        self.store = store
        self.wording = wording
        self.now = now
        self.moves = Moves(wording)
        self.tell_moved: Told = lambda before, after: None

    async def start(self, event: Event, flow: str = "") -> Turn | None:
        """Forget everything and ask the first question, on the way to `flow` if there is one.

        Args:
            event: where it came from.
            flow: the word of a deep link, or a flow's own name.
        """
        known = LINKS.get(flow, flow)
        begun = new_visit(known if known in MENU else "opening")

        def afresh(before: Visit) -> Moved:
            return Moved(replace(begun, messages=before.messages))

        return await self._turn(event, afresh, fresh=True, waits=False)

    async def go(self, event: Event, kind: str, choice: str = "") -> Turn | None:
        """Do what a command asks: "back", "menu", "summary" or a "page"."""
        return await self._turn(
            event, lambda visit: self.moves.command(visit, kind, choice), fresh=True
        )

    async def tell(self, event: Event, notice: str, said: str = "", **more: object) -> Turn | None:
        """Answer what is no answer, such as a picture; what is `said` with it is heard first."""

        def told(visit: Visit) -> Moved:
            heard = alarm(self.wording, visit, hear(said), int(self.now()))
            return heard or Moved(visit, (self.wording.notice(notice, visit, **more),))

        return await self._turn(event, told, fresh=True, waits=False)

    async def typed(self, event: Event, text: str) -> Turn | None:
        """Take typed words: danger before anything else, then a button, a draft or an ask."""
        said = understand(text)

        def understood(visit: Visit) -> Moved:
            answered = alarm(self.wording, visit, said.alarm, int(self.now()))
            if answered:
                return replace(answered, visit=also(answered.visit, said))
            return self.moves.typed(visit, text, said)

        return await self._turn(event, understood, fresh=True, waits=not is_alarming(said.alarm))

    async def press(self, event: Event, press: Press) -> Turn | None:
        """Take a button press: of the present screen, or of one left behind."""

        def gone(_: Visit) -> Moved:
            begun = new_visit(press.flow if press.flow in MENU else "opening")
            return Moved(begun, (self.wording.notice("expired", None),))

        def pressed(visit: Visit) -> Moved:
            moved = self.moves.press(visit, press)
            return replace(moved, screen=event.message) if press.nonce == visit.nonce else moved

        return await self._turn(event, pressed, gone=gone)

    async def leave(self, event: Event) -> Visit:
        """Return what there is to take away; `forget` follows when that is done."""
        kept = await self.store.load(event.chat)
        visit = kept.visit if kept else new_visit("opening")
        return visit.seeing(int(self.now()), event.message)

    async def cleared(self, event: Event) -> Turn | None:
        """The messages but the screen have been taken away; the answers stay."""
        return await self._turn(event, lambda visit: Moved(replace(visit.turned(), messages=())))

    async def forget(self, chat: int) -> None:
        """Erase everything that is kept of a chat."""
        await self.store.forget(chat)

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

    async def _turn(
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

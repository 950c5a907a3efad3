"""What happens in a chat: an event comes in, the visit is loaded, moved and saved, and then shown.

This is the page to read first. It knows no Telegram type and waits for nothing. Every event
carries the id of its update: the visit is saved with that id before a word is said, so an event
delivered twice is shown twice and counted once.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from bot.alarms import alarm, hear, is_alarming
from bot.event import Event
from bot.moved import Moved
from bot.moves import Moves
from bot.offering import also
from bot.press import Press, Screen
from bot.reminding import Asked, Reminder
from bot.views import screen
from bot.visit import Visit, arrived, new_visit
from bot.wording import Wording
from flows.catalogue import FLOWS, LINKS, MENU
from flows.intents.understanding import understand


class Store(Protocol):
    """Keeps one visit a chat, durably: what `save` returned from is there after a crash."""

    def load(self, chat: int) -> Visit | None:
        """Return the chat's visit; None when there is none or it has expired."""

    def save(self, chat: int, visit: Visit) -> None:
        """Keep the visit, in place of the one before."""

    def forget(self, chat: int) -> None:
        """Erase the chat's visit and reminder; nothing happens when there is none."""

    def remind(self, chat: int, reminder: Reminder) -> None:
        """Keep one reminder, in place of the one before."""


PAUSE_SECONDS = 30 * 60
"""After this long, whoever holds the phone is asked before any earlier answer is shown."""

Move = Callable[[Visit], Moved]


@dataclass(frozen=True)
class Turn:
    """What to say after an event.

    Attributes:
        visit: as it was saved.
        screen: the living screen.
        notices: messages of their own, Telegram HTML, sent before the screen.
        papers: names of papers to make and send before the screen.
        fresh: the screen goes to the bottom of the chat; otherwise it is edited where it is.
    """

    visit: Visit
    screen: Screen
    notices: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    fresh: bool = False


class Conversation:
    """Where every event passes: load, move, save, and only then something to show."""

    def __init__(self, store: Store, wording: Wording, now: Callable[[], float]) -> None:
        self.store = store
        self.wording = wording
        self.now = now
        self.moves = Moves(wording)

    def start(self, event: Event, flow: str = "") -> Turn:
        """Forget everything and ask the first question, on the way to `flow` if there is one.

        Args:
            event: where it came from.
            flow: the word of a deep link, or a flow's own name.
        """
        known = LINKS.get(flow, flow)
        begun = new_visit(known if known in MENU else "opening")

        def afresh(before: Visit) -> Moved:
            return Moved(replace(begun, messages=before.messages))

        return self._turn(event, afresh, fresh=True, waits=False)

    def go(self, event: Event, kind: str, choice: str = "") -> Turn:
        """Do what a command asks: "back", "menu", "summary" or a "page"."""
        return self._turn(event, lambda visit: self.moves.command(visit, kind, choice), fresh=True)

    def tell(self, event: Event, notice: str, said: str = "", **more: object) -> Turn:
        """Answer what is no answer, such as a picture; what is `said` with it is heard first."""

        def told(visit: Visit) -> Moved:
            heard = alarm(self.wording, visit, hear(said), int(self.now()))
            return heard or Moved(visit, (self.wording.notice(notice, visit, **more),))

        return self._turn(event, told, fresh=True, waits=False)

    def typed(self, event: Event, text: str) -> Turn:
        """Take typed words: danger before anything else, then a button, a draft or an ask."""
        said = understand(text)

        def understood(visit: Visit) -> Moved:
            answered = alarm(self.wording, visit, said.alarm, int(self.now()))
            if answered:
                return replace(answered, visit=also(answered.visit, said))
            return self.moves.typed(visit, text, said)

        return self._turn(event, understood, fresh=True, waits=not is_alarming(said.alarm))

    def press(self, event: Event, press: Press) -> Turn:
        """Take a button press: of the present screen, or of one left behind."""

        def gone(_: Visit) -> Moved:
            begun = new_visit(press.flow if press.flow in MENU else "opening")
            return Moved(begun, (self.wording.notice("expired", None),))

        return self._turn(event, lambda visit: self.moves.press(visit, press), gone=gone)

    def leave(self, event: Event) -> Visit:
        """Return what there is to take away; `forget` follows when that is done."""
        visit = self.store.load(event.chat) or new_visit("opening")
        return visit.seeing(int(self.now()), event.message)

    def cleared(self, event: Event) -> Turn:
        """The messages but the screen have been taken away; the answers stay."""
        return self._turn(event, lambda visit: Moved(replace(visit.turned(), messages=())))

    def forget(self, chat: int) -> None:
        """Erase everything that is kept of a chat."""
        self.store.forget(chat)

    def shown(self, event: Event, turn: Turn, screen: int, sent: Sequence[int]) -> None:
        """Remember which message the living screen is, and what else was sent."""
        if screen != turn.visit.screen or sent:
            visit = turn.visit.seeing(int(self.now()), *sent, screen)
            self.store.save(event.chat, replace(visit, screen=screen))

    def _turn(
        self,
        event: Event,
        move: Move,
        *,
        fresh: bool = False,
        waits: bool = True,
        gone: Move | None = None,
    ) -> Turn:
        """Load, move and save; `gone` moves instead when a button outlived its visit."""
        before = self.store.load(event.chat)
        if before is None:
            before = replace(new_visit("opening"), screen=event.message if gone else 0)
            move = gone or move
        if before.session.flow not in FLOWS:
            before = before.turned(before.session.entering("opening"))
        if event.update <= before.update:
            owed = self.moves.owed(before) if event.update == before.update else Moved(before)
            return self._shown(owed, fresh=fresh)
        now = int(self.now())
        if waits and before.session.answers and now - before.seen > PAUSE_SECONDS:
            move = self.moves.come_back
        moved = move(before)
        after = replace(arrived(moved.visit), update=event.update, screen=before.screen, seen=now)
        after = after.seeing(now, event.message)
        if after.showing != before.showing:
            self._remind(event.chat, after)
        self.store.save(event.chat, after)
        return self._shown(replace(moved, visit=after), fresh=fresh)

    def _remind(self, chat: int, visit: Visit) -> None:
        """Keep the one reminder that was asked for, at the step that sets it."""
        kind, _, written = visit.showing.partition(":")
        asked = Asked.read(written) if kind == "remind" else None
        if asked and asked.step == "set" and asked.cover:
            due, text = int(asked.due().timestamp()), self.wording.cover(asked)
            self.store.remind(chat, Reminder(due, text))

    def _shown(self, moved: Moved, *, fresh: bool) -> Turn:
        """What is said in messages of its own pushes the screen to the bottom."""
        fresh = fresh or bool(moved.notices or moved.papers)
        now = screen(self.wording, moved.visit)
        return Turn(moved.visit, now, moved.notices, moved.papers, fresh)

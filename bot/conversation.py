"""What happens in a chat: an event comes in, the visit is loaded, moved and saved, and then shown.

This is the page to read first. It knows no Telegram type and waits for nothing. Every event
carries the id of its update: the visit is saved with that id before a word is said, so an event
delivered twice is shown twice and counted once.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

from bot.moves import Moved, Moves
from bot.press import Press, Screen
from bot.views import screen
from bot.visit import Visit, new_visit
from bot.wording import Wording
from flows.catalogue import FLOWS, MENU


class Store(Protocol):
    """Keeps one visit a chat, durably: what `save` returned from is there after a crash."""

    def load(self, chat: int) -> Visit | None:
        """Return the chat's visit; None when there is none or it has expired."""

    def save(self, chat: int, visit: Visit) -> None:
        """Keep the visit, in place of the one before."""

    def forget(self, chat: int) -> None:
        """Erase the chat's visit; nothing happens when there is none."""


@dataclass(frozen=True)
class Turn:
    """What to say after an event.

    Attributes:
        visit: as it was saved.
        screen: the living screen.
        notices: messages of their own, Telegram HTML, sent before the screen.
        fresh: the screen goes to the bottom of the chat; otherwise it is edited where it is.
    """

    visit: Visit
    screen: Screen
    notices: tuple[str, ...] = ()
    fresh: bool = False


class Conversation:
    """Where every event passes: load, move, save, and only then something to show."""

    def __init__(self, store: Store, wording: Wording) -> None:
        self.store = store
        self.wording = wording
        self.moves = Moves(wording)

    def start(self, chat: int, update: int, flow: str = "") -> Turn:
        """Forget everything and ask the first question, on the way to `flow` if there is one."""

        def afresh(_: Visit) -> Moved:
            return new_visit(flow if flow in MENU else "opening"), ()

        return self._turn(chat, update, afresh, fresh=True)

    def go(self, chat: int, update: int, kind: str, choice: str = "") -> Turn:
        """Do what a command asks: "back", "menu", "summary" or a "page"."""
        return self._turn(
            chat, update, lambda visit: self.moves.go(visit, kind, choice), fresh=True
        )

    def tell(self, chat: int, update: int, notice: str, **more: object) -> Turn:
        """Answer something that is no answer, such as a picture, and show the screen again."""

        def told(visit: Visit) -> Moved:
            return visit, (self.wording.notice(notice, visit, **more),)

        return self._turn(chat, update, told, fresh=True)

    def typed(self, chat: int, update: int, text: str) -> Turn:
        """Take typed words as an answer when they are one of its labels or its number."""
        return self._turn(chat, update, lambda visit: self.moves.typed(visit, text), fresh=True)

    def press(self, chat: int, update: int, press: Press, screen: int) -> Turn:
        """Take a button press: of the present screen, or of one left behind.

        Args:
            chat: whose press it is.
            update: the update's id.
            press: what the button stands for.
            screen: message id of the message it was on.
        """
        if self.store.load(chat) is None:
            return self._come_back(chat, update, press, screen)
        return self._turn(chat, update, lambda visit: self.moves.press(visit, press))

    def shown(self, chat: int, turn: Turn, screen: int) -> None:
        """Remember which message the living screen is."""
        if turn.visit.screen != screen:
            self.store.save(chat, replace(turn.visit, screen=screen))

    def _turn(
        self, chat: int, update: int, move: Callable[[Visit], Moved], *, fresh: bool = False
    ) -> Turn:
        before = self.store.load(chat) or new_visit("opening")
        if before.session.flow not in FLOWS:
            before = before.turned(before.session.entering("opening"))
        if update <= before.update:
            again = self.moves.owed(before) if update == before.update else ()
            return Turn(before, screen(self.wording, before), again, fresh or bool(again))
        after, notices = move(before)
        after = replace(after, update=update, screen=before.screen)
        self.store.save(chat, after)
        return Turn(after, screen(self.wording, after), notices, fresh or bool(notices))

    def _come_back(self, chat: int, update: int, press: Press, screen: int) -> Turn:
        """The visit has been deleted: say so, and begin again on the way to the same flow."""

        def again(_: Visit) -> Moved:
            visit = new_visit(press.flow if press.flow in MENU else "opening")
            return visit, (self.wording.notice("expired", None),)

        turn = self._turn(chat, update, again, fresh=True)
        return replace(turn, visit=replace(turn.visit, screen=screen))

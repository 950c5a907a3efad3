"""What happens in a chat: an event comes in, the visit is loaded, moved and saved, and then shown.

This is the page to read first. It knows no Telegram type and waits for nothing but the store.
How a turn is taken, whoever else takes one at the same time, stands in `bot.turns`.
"""

from dataclasses import replace

from bot.alarms import alarm, hear, is_alarming
from bot.event import Event
from bot.given import is_late
from bot.moved import Moved
from bot.offering import also
from bot.press import Press
from bot.turns import Turn, Turns
from bot.visit import Visit, new_visit
from flows.catalogue import LINKS, MENU
from flows.intents.understanding import Understood


class Conversation(Turns):
    """Where every event passes.

    There is nothing to show, None, when the parent left on another line or machine meanwhile.
    """

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

        return await self.turn(event, afresh, fresh=True, waits=False)

    async def go(self, event: Event, kind: str, choice: str = "") -> Turn | None:
        """Do what a command asks: "back", "menu", "summary" or a "page"."""
        return await self.turn(
            event, lambda visit: self.moves.command(visit, kind, choice), fresh=True
        )

    async def tell(self, event: Event, notice: str, said: str = "", **more: object) -> Turn | None:
        """Answer what is no answer, such as a picture; what is `said` with it is heard first."""

        def told(visit: Visit) -> Moved:
            heard = alarm(self.wording, visit, hear(said), int(self.now()))
            return heard or Moved(visit, (self.wording.notice(notice, visit, **more),))

        return await self.turn(event, told, fresh=True, waits=False)

    async def typed(self, event: Event, text: str, said: Understood) -> Turn | None:
        """Take typed words: danger before anything else, then a button, a draft or an ask."""

        def understood(visit: Visit) -> Moved:
            answered = alarm(self.wording, visit, said.alarm, int(self.now()))
            if answered:
                return replace(answered, visit=also(answered.visit, said))
            return self.moves.typed(visit, text, said)

        return await self.turn(event, understood, fresh=True, waits=not is_alarming(said.alarm))

    async def press(self, event: Event, press: Press) -> Turn | None:
        """Take a button press: of the present screen, or of one left behind."""

        def gone(_: Visit) -> Moved:
            begun = new_visit(press.flow if press.flow in MENU else "opening")
            return Moved(begun, (self.wording.notice("expired", None),))

        def pressed(visit: Visit) -> Moved:
            moved = self.moves.press(visit, press)
            return moved if is_late(visit, press) else replace(moved, screen=event.message)

        return await self.turn(event, pressed, gone=gone)

    async def leave(self, event: Event) -> Visit:
        """Return what there is to take away; `forget` follows when that is done."""
        kept = await self.store.load(event.chat)
        visit = kept.visit if kept else new_visit("opening")
        return visit.seeing(int(self.now()), event.message)

    async def cleared(self, event: Event) -> Turn | None:
        """The messages but the screen have been taken away; the answers stay."""
        return await self.turn(event, lambda visit: Moved(replace(visit.turned(), messages=())))

    async def forget(self, chat: int) -> None:
        """Erase everything that is kept of a chat."""
        await self.store.forget(chat)

"""From a visit and a press, or typed words, to the visit it becomes; nothing is kept here."""

from dataclasses import replace

from bot.answering import labelled, numbered
from bot.given import answered, is_late, late, ticked
from bot.moved import Moved
from bot.offering import offered
from bot.press import Button, Press
from bot.views import screen
from bot.visit import Visit, at_outcome, new_visit, place_of
from bot.ways import WAYS
from bot.wording import Wording
from flows.flow import InvalidAnswerError
from flows.intents.understanding import Understood
from flows.safety import ALARM, may_write
from messages.dates import read_date

SHOWN = {"page", "answers", "why", "tone", "date", "remind"}
"""Ways that only show something in the place of the state."""

AGAIN = "again"
"""The screen that asks, after a pause, whether it is all right to carry on."""

AWAITING = {"tone", "date"}
"""Screens that wait for something typed, so that a number is no button."""


class Moves:
    """Every way a visit can move; what makes no sense leaves it where it is."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording

    def press(self, visit: Visit, press: Press) -> Moved:
        """Return where a press leads: one of this screen, or of one left behind."""
        if is_late(visit, press):
            return Moved(visit if visit.showing == AGAIN else late(visit, press))
        try:
            if press.kind == "answer":
                return Moved(answered(visit, press.choice))
            if press.kind in {"tick", "untick"}:
                return Moved(ticked(visit, press))
            if press.kind == "done":
                return Moved(answered(visit, visit.ticked))
        except InvalidAnswerError:
            return Moved(visit)
        return self.go(visit, press.kind, press.choice)

    def typed(self, visit: Visit, text: str, said: Understood) -> Moved:
        """Return where typed words lead: a button, a draft or a date awaited, or what they ask."""
        kind, _, name = visit.showing.partition(":")
        buttons = [button for row in screen(self.wording, visit).rows for button in row]
        numbers = () if kind in AWAITING else numbered(text, len(buttons))
        if numbers:
            return self._pressed(visit, [buttons[number - 1] for number in numbers])
        if button := labelled(text, buttons):
            return self.press(visit, button.press)
        if kind == "tone":
            return self._toned(visit, text)
        if kind == "date" and (read_date(text, self.wording.today()) or not said.intent):
            return self._dated(visit, name, text)
        return offered(self.wording, visit, said)

    def command(self, visit: Visit, kind: str, choice: str) -> Moved:
        """Return where a command leads; nowhere while "carry on here?" waits for its answer."""
        return Moved(visit) if visit.showing == AGAIN else self.go(visit, kind, choice)

    def come_back(self, visit: Visit) -> Moved:
        """After a pause: a neutral line, before anything said earlier is shown."""
        return Moved(visit.turned(showing=AGAIN))

    def go(self, visit: Visit, kind: str, choice: str) -> Moved:
        """Return where a way leads: back, menu, a flow, a page, the summary, a change."""
        if kind == "summary":
            return self._summarised(visit)
        if kind == "restart":
            return Moved(replace(new_visit("opening"), messages=visit.messages))
        if kind == "paper":
            return self._papered(visit, choice)
        if kind == "letter":
            return Moved(self._letter(visit))
        if kind in SHOWN:
            return Moved(visit.turned(showing=f"{kind}:{choice}"))
        return Moved(WAYS[kind](visit, choice) if kind in WAYS else visit)

    def owed(self, visit: Visit) -> Moved:
        """Return what a turn that was cut short may not have said: the notes or a paper again."""
        kind, _, paper = visit.showing.partition(":")
        if kind != "noted":
            return Moved(visit)
        if paper:
            return Moved(visit, papers=(paper,))
        return Moved(visit, (self.wording.summary(visit),))

    def _pressed(self, visit: Visit, buttons: list[Button]) -> Moved:
        """One button by its number, or several boxes to tick."""
        if len(buttons) == 1:
            return self.press(visit, buttons[0].press)
        for press in [button.press for button in buttons if button.press.kind == "tick"]:
            visit = ticked(visit, press)
        return Moved(visit)

    def _summarised(self, visit: Visit) -> Moved:
        if not at_outcome(visit):
            return Moved(visit.turned(), (self.wording.notice("no_summary_yet", visit),))
        return self.owed(visit.turned(showing="noted"))

    def _papered(self, visit: Visit, paper: str) -> Moved:
        """A paper to take away is made of an outcome, and of nothing else."""
        return (
            self.owed(visit.turned(showing=f"noted:{paper}"))
            if at_outcome(visit)
            else Moved(visit)
        )

    def _toned(self, visit: Visit, draft: str) -> Moved:
        """How a draft reads; one that is a sign of danger leads to people who help."""
        if not may_write(place_of(visit).answers):
            return Moved(visit.turned())
        advice = self.wording.tone(visit, draft)
        if advice.stops:
            session = visit.session.with_answer(ALARM, "told")
            return Moved(visit.turned(session, showing="page:bot/help"), (advice.html,))
        return Moved(visit, (advice.html,))

    def _dated(self, visit: Visit, which: str, text: str) -> Moved:
        day = read_date(text, self.wording.today())
        if day is None:
            return Moved(visit, (self.wording.notice("date_unread", visit),))
        return self._papered(visit, f"date/{which}/{day.isoformat()}")

    def _letter(self, visit: Visit) -> Visit:
        letter = self.wording.letter(visit)
        return visit.turned(showing=f"letter:{letter}") if letter else visit

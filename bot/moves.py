"""From a visit and a press, or typed words, to the visit it becomes; nothing is kept here."""

from dataclasses import replace

from bot.press import Press
from bot.views import screen
from bot.visit import Visit, flow_of, place_of
from bot.wording import Wording
from flows.catalogue import FLOWS, MENU
from flows.flow import InvalidAnswerError
from flows.session import Answer

Moved = tuple[Visit, tuple[str, ...]]
"""The visit as it becomes, and notices to send before its screen: Telegram HTML."""


class Moves:
    """Every way a visit can move; what makes no sense leaves it where it is."""

    def __init__(self, wording: Wording) -> None:
        self.wording = wording

    def press(self, visit: Visit, press: Press) -> Moved:
        """Return where a press leads: one of this screen, or of one left behind."""
        if press.nonce != visit.nonce:
            return self._late(visit, press), ()
        try:
            if press.kind == "answer":
                return self._answered(visit, press.choice), ()
            if press.kind in {"tick", "untick"}:
                return self._ticked(visit, press), ()
            if press.kind == "done":
                return self._answered(visit, visit.ticked), ()
        except InvalidAnswerError:
            return visit, ()
        return self.go(visit, press.kind, press.choice)

    def typed(self, visit: Visit, text: str) -> Moved:
        """Return where typed words lead when they are a button's label or its number."""
        word = text.strip().casefold()
        buttons = [button for row in screen(self.wording, visit).rows for button in row]
        for number, button in enumerate(buttons, start=1):
            if word in {str(number), button.label.strip("☐☑ ").casefold()}:
                return self.press(visit, button.press)
        return visit, (self.wording.notice("typed", visit),)

    def go(self, visit: Visit, kind: str, choice: str) -> Moved:
        """Return where a way leads: back, menu, a flow, a page, the summary, a change."""
        ways = {
            "go": self._into,
            "letter": self._letter,
            "answers": self._answers,
            "ask": self._asked,
            "change": self._changed,
            "page": self._page,
        }
        if kind == "summary":
            return self._summarised(visit)
        if kind in ways:
            return ways[kind](visit, choice), ()
        if kind == "keep":
            return visit.turned(), ()
        return {"back": _back, "menu": _menu}.get(kind, _stay)(visit), ()

    def owed(self, visit: Visit) -> tuple[str, ...]:
        """Return what a turn that was cut short may not have said: the summary, once more."""
        return (self.wording.summary(visit),) if visit.showing == "noted" else ()

    def _answered(self, visit: Visit, answer: Answer) -> Visit:
        if not answer:
            return visit
        kind, _, question = visit.showing.partition(":")
        if kind == "ask":
            return self._proposed(visit, question, answer)
        return visit.turned(flow_of(visit).answer(visit.session, answer))

    def _ticked(self, visit: Visit, press: Press) -> Visit:
        on = press.kind == "tick"
        now = flow_of(visit).tick(press.state, visit.ticked, press.choice, on)
        return replace(visit, ticked=now)

    def _late(self, visit: Visit, press: Press) -> Visit:
        """A second tap changes nothing; another answer than the one given is offered first."""
        if press.kind != "answer" or press.flow not in FLOWS:
            return visit
        flow = FLOWS[press.flow]
        if press.state not in flow.questions or not flow.fits(press.state, press.choice):
            return visit
        if visit.session.answers.get(press.state) in {None, press.choice}:
            return visit
        if press.state not in flow_of(visit).questions:
            visit = visit.turned(visit.session.entering(press.flow))
        return self._proposed(visit, press.state, press.choice)

    def _proposed(self, visit: Visit, question: str, answer: Answer) -> Visit:
        """Offer to change an earlier answer; the same answer again changes nothing."""
        if visit.session.answers.get(question) == answer:
            return visit.turned()
        ticked = (answer,) if isinstance(answer, str) else answer
        return replace(visit.turned(showing=f"change:{question}"), ticked=ticked)

    def _changed(self, visit: Visit, question: str) -> Visit:
        if visit.showing != f"change:{question}":
            return visit
        answer = visit.ticked if question in flow_of(visit).choose_any else visit.ticked[0]
        return visit.turned(visit.session.with_answer(question, answer))

    def _asked(self, visit: Visit, question: str) -> Visit:
        given = place_of(visit).answers.get(question)
        if given is None:
            return visit
        again = visit.turned(showing=f"ask:{question}")
        return again if isinstance(given, str) else replace(again, ticked=given)

    def _summarised(self, visit: Visit) -> Moved:
        flow, place = flow_of(visit), place_of(visit)
        if place.state not in flow.outcomes or place.state == "menu":
            return visit.turned(), (self.wording.notice("no_summary_yet", visit),)
        noted = visit.turned(showing="noted")
        return noted, self.owed(noted)

    def _letter(self, visit: Visit, _: str) -> Visit:
        letter = self.wording.letter(visit)
        return visit.turned(showing=f"letter:{letter}") if letter else visit

    def _into(self, visit: Visit, flow: str) -> Visit:
        return visit.turned(visit.session.entering(flow)) if flow in MENU else visit

    def _page(self, visit: Visit, page: str) -> Visit:
        return visit.turned(showing=f"page:{page}")

    def _answers(self, visit: Visit, _: str) -> Visit:
        return visit.turned(showing="answers")


def _stay(visit: Visit) -> Visit:
    return visit


def _menu(visit: Visit) -> Visit:
    session = visit.session.entering("opening")
    if place_of(visit, "opening").state == "people_who_help":
        session = session.with_answer("support", "carry_on")
    return visit.turned(session)


def _back(visit: Visit) -> Visit:
    """One screen back: off a page, to the question before, or from a flow to the menu."""
    if visit.showing:
        return visit.turned()
    path = place_of(visit).path
    own = [question for question in path if question not in FLOWS["opening"].questions]
    if visit.session.flow != "opening" and not own:
        return _menu(visit)
    return visit.turned(visit.session.without(path[-1])) if path else visit

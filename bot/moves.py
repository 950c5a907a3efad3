"""From a visit and a press, or typed words, to the visit it becomes; nothing is kept here."""

from dataclasses import replace

from bot.answering import labelled, numbered
from bot.moved import Moved
from bot.offering import Offer, is_arriving, jumped, offered
from bot.press import Button, Press
from bot.views import screen
from bot.visit import Visit, at_outcome, flow_of, new_visit, place_of
from bot.wording import Wording
from flows.catalogue import FLOWS, MENU, entered
from flows.flow import InvalidAnswerError
from flows.intents.understanding import Understood
from flows.safety import ALARM, may_write
from flows.session import Answer
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
        if press.nonce != visit.nonce or _asks_another(visit, press):
            return Moved(self._late(visit, press))
        try:
            if press.kind == "answer":
                return Moved(self._answered(visit, press.choice))
            if press.kind in {"tick", "untick"}:
                return Moved(self._ticked(visit, press))
            if press.kind == "done":
                return Moved(self._answered(visit, visit.ticked))
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
        ways = {
            "go": self._into,
            "letter": self._letter,
            "ask": self._asked,
            "change": self._changed,
            "jump": _jumped_as_told,
            "plain": _jumped,
        }
        if kind == "summary":
            return self._summarised(visit)
        if kind == "restart":
            return Moved(replace(new_visit("opening"), messages=visit.messages))
        if kind == "paper":
            return self._papered(visit, choice)
        if kind in ways:
            return Moved(ways[kind](visit, choice))
        if kind in SHOWN:
            return Moved(visit.turned(showing=f"{kind}:{choice}"))
        return Moved({"back": _back, "menu": _menu, "keep": _keep}.get(kind, _stay)(visit))

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
        ticking = [button.press for button in buttons if button.press.kind == "tick"]
        for press in ticking:
            visit = self._ticked(visit, press)
        return Moved(visit)

    def _answered(self, visit: Visit, answer: Answer) -> Visit:
        if not answer:
            return visit
        kind, _, question = visit.showing.partition(":")
        if kind == "ask":
            return self._proposed(visit, question, answer)
        session = flow_of(visit).answer(visit.session, answer)
        return visit.turned(session, showing=visit.showing if is_arriving(visit) else "")

    def _ticked(self, visit: Visit, press: Press) -> Visit:
        on = press.kind == "tick"
        now = flow_of(visit).tick(press.state, visit.ticked, press.choice, on)
        return replace(visit, ticked=now)

    def _late(self, visit: Visit, press: Press) -> Visit:
        """A second tap changes nothing; another answer than the one given is offered first."""
        if press.kind != "answer" or press.flow not in FLOWS or visit.showing == AGAIN:
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

    def _letter(self, visit: Visit, _: str) -> Visit:
        letter = self.wording.letter(visit)
        return visit.turned(showing=f"letter:{letter}") if letter else visit

    def _into(self, visit: Visit, flow: str) -> Visit:
        return visit.turned(entered(visit.session, flow)) if flow in MENU else visit


def _jumped(visit: Visit, intent: str) -> Visit:
    return jumped(visit, Offer.read(visit.showing), intent)


def _jumped_as_told(visit: Visit, intent: str) -> Visit:
    return jumped(visit, Offer.read(visit.showing), intent, as_told=True)


def _asks_another(visit: Visit, press: Press) -> bool:
    """Whether a press answers a question that is not shown: one nonce in 65,536 comes again."""
    return press.state not in {"", place_of(visit).state, visit.showing.removeprefix("ask:")}


def _stay(visit: Visit) -> Visit:
    return visit


def _keep(visit: Visit) -> Visit:
    return visit.turned()


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

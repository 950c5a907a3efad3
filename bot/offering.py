"""What typed words are offered: the topic that fits, or the nearest, beside the present question.

Nothing typed moves anybody by itself. What was said with it and is certain, such as the nation, is
offered to be taken as answered, and is no answer until that is pressed.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from bot.buttons import Row, row
from bot.moved import Moved
from bot.press import Screen
from bot.visit import Visit, place_of
from bot.wording import Wording
from flows.catalogue import FLOWS, entered
from flows.intents.catalogue import DANGER, INTENTS, LINES
from flows.intents.understanding import MOST_OFFERS, Understood
from flows.safety import answering
from flows.session import Answer, Session

SHOWING = "offer:"
CALMED = "abuse_bot"
"""What is said once in a visit: an insult is not answered again and again."""


@dataclass(frozen=True)
class Offer:
    """What the screen offers above the present question.

    Attributes:
        intents: at most three, best first.
        told: question → answer, as it was said along with the first.
    """

    intents: tuple[str, ...]
    told: Mapping[str, Answer] = field(default_factory=dict)

    def written(self) -> str:
        """Return it as `Visit.showing` keeps it: ids and answers by name, no typed word."""
        told = "&".join(
            f"{question}={answer if isinstance(answer, str) else '+'.join(answer) + '+'}"
            for question, answer in self.told.items()
        )
        return f"{SHOWING}{','.join(self.intents)}/{told}"

    @classmethod
    def read(cls, written: str) -> "Offer":
        """Return what was written; an intent that no longer exists is left out."""
        names, _, told = written.removeprefix(SHOWING).partition("/")
        pairs = [pair.partition("=") for pair in told.split("&") if pair]
        answers: dict[str, Answer] = {
            question: tuple(said.split("+")[:-1]) if said.endswith("+") else said
            for question, _, said in pairs
        }
        return cls(tuple(name for name in names.split(",") if name in INTENTS), answers)


def offered(wording: Wording, visit: Visit, said: Understood) -> Moved:
    """Return what typed words are answered: a line, the topic that fits, or the nearest three."""
    if said.intent in LINES and not said.welsh:
        return _line(wording, visit, str(said.intent))
    if said.intent and is_arriving(visit) and INTENTS[said.intent].flow and not said.welsh:
        first = wording.notice("first_questions", visit)
        return Moved(jumped(visit, Offer((said.intent,)), said.intent), (first,))
    intents = said.asked[:MOST_OFFERS]
    offer = Offer(intents, _fitting(said, intents[0]))
    showing = replace(visit, showing=offer.written())  # a tap on its way still fits the question
    name = "understood" if said.intent else "closest" if said.close else "typed"
    if said.welsh:
        return Moved(showing, (wording.line(visit, "typed/welsh"),))
    told = wording.told(visit, INTENTS[intents[0]].flow, offer.told)
    how = {"told": told, "several": len(intents) > 1, "as_told": wording.label("as_told")}
    return Moved(showing, (wording.notice(name, visit, **how),))


def also(visit: Visit, said: Understood) -> Visit:
    """Return the visit with what else was asked offered, after an answer to danger."""
    rest = said.besides
    if not rest and not said.alarm.urgent:
        aside = (*DANGER, *LINES, "feelings")
        rest = tuple(name for name in said.asked if name not in aside)[: MOST_OFFERS - 1]
    if rest:
        return replace(visit, showing=Offer(rest).written())
    return replace(visit, showing="") if visit.showing.startswith(SHOWING) else visit


def rows(wording: Wording, visit: Visit, offer: Offer) -> list[Row]:
    """Return a button for each thing offered; two for the first where something was told."""
    labels = wording.asks()
    found = []
    for number, intent in enumerate(offer.intents):
        if number == 0 and offer.told:
            found.append(row(visit, ("jump", wording.label("as_told"), intent)))
        found.append(row(visit, ("plain", labels[intent], intent)))
    return found


def above(wording: Wording, visit: Visit, name: str, present: Screen) -> Screen:
    """Return the present screen with what is offered above its own buttons, no label twice."""
    offers = rows(wording, visit, Offer.read(name))
    labels = {button.label for offer in offers for button in offer}
    others = [row for row in present.rows if not labels & {button.label for button in row}]
    return Screen(present.html, (*offers, *others))


def jumped(visit: Visit, offer: Offer, intent: str, *, as_told: bool = False) -> Visit:
    """Return the visit where an intent leads; somewhere else is no place to jump from."""
    if intent not in offer.intents:
        return visit
    target = INTENTS[intent]
    if target.card:
        return visit.turned(showing=f"page:{target.card}")
    told = offer.told if as_told else {}
    session = entered(visit.session, target.flow)
    return visit.turned(_answered(session, {**told, **target.answers}))


def _answered(session: Session, answers: Mapping[str, Answer]) -> Session:
    """The session with answers that were said in passing: none lowers the care that is taken."""
    flow = FLOWS[session.flow]
    for question, answer in answers.items():
        if flow.fits(question, answer):
            session = answering(session, question, answer)
    return session


def _fitting(said: Understood, intent: str) -> Mapping[str, Answer]:
    """What was told that the first topic asks about; nothing where that is a mere guess."""
    flow = FLOWS.get(INTENTS[intent].flow)
    if flow is None or not said.close:
        return {}
    return {name: answer for name, answer in said.told.items() if flow.fits(name, answer)}


def is_arriving(visit: Visit) -> bool:
    """Return whether safety and nation are still to be asked: they come before any topic."""
    return place_of(visit, "opening").state in FLOWS["opening"].questions


def _line(wording: Wording, visit: Visit, intent: str) -> Moved:
    if intent == CALMED and CALMED in visit.once:
        return Moved(visit)
    kept = replace(visit, once=tuple({*visit.once, intent} & {CALMED}))
    return Moved(kept, (wording.line(visit, INTENTS[intent].card),))

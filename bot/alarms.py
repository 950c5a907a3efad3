"""Danger in typed words: heard before anything else, answered with fixed words, not too often."""

from dataclasses import replace

from bot.moved import Moved
from bot.visit import Visit
from bot.wording import Wording
from flows.danger import CLASSES, Alarm
from flows.intents.understanding import GUESS, understand
from flows.safety import ALARM

AGAIN_SECONDS = 600
"""The same answer is not given again sooner than this, unless what is said grows worse."""

MOST_CARDS = 2

RAISING = ("immediate", "threat", "child", "abuse", "abduction", "own", "refused")
"""Signs after which no contact is suggested, and no message offered, for the rest of the visit."""

SOFTLY = "softly"


def is_leaving(heard: Alarm) -> bool:
    """Return whether somebody typed, in a hurry, that they want to go."""
    return heard.classes == ("exit",)


def hear(text: str) -> Alarm:
    """Return what typed words give reason to fear; the words themselves go no further."""
    return understand(text).alarm


def alarm(wording: Wording, visit: Visit, heard: Alarm, now: int) -> Moved | None:
    """Return the fixed answers to a sign of danger; None when there is none to be given."""
    cards = _cards(heard)
    if not is_alarming(heard) or _is_said(cards[0], visit, now):
        return None
    kept = replace(visit, alarmed=(cards[0], now), session=_raised(visit, heard).session)
    how = {name: name in heard.how for name in ("third_person", "past", "negated")}
    return Moved(kept, tuple(wording.card(kept, name, **how) for name in cards))


def is_alarming(heard: Alarm) -> bool:
    """Return whether it must be answered before anything else.

    A mere question about abuse is no sign of it: it is answered as a question.
    """
    if heard.softly and heard.how <= {"mention", "accused", "third_person", "young"}:
        return False
    return heard.softly or bool(set(heard.classes) - {"exit"})


def _cards(heard: Alarm) -> tuple[str, ...]:
    """Names of the fixed answers; what is only guessed is asked softly, but a child's safety."""
    guessed = GUESS in heard.how and heard.classes[0] != "child"
    return (SOFTLY,) if heard.softly or guessed else heard.classes[:MOST_CARDS]


def _is_said(card: str, visit: Visit, now: int) -> bool:
    """Whether the same, or worse, was answered a moment ago."""
    order = (*CLASSES, SOFTLY)
    before, when = visit.alarmed
    if now - when > AGAIN_SECONDS or before not in order:
        return False
    return order.index(card) >= order.index(before)


def _raised(visit: Visit, heard: Alarm) -> Visit:
    """A sign raises the care taken for the rest of the visit; nothing typed lowers it."""
    signs = [name for name in heard.classes if name in RAISING]
    if not signs or heard.softly or ALARM in visit.session.answers:
        return visit
    return replace(visit, session=visit.session.with_answer(ALARM, signs[0]))

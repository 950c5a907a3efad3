"""What do typed words ask for? One topic when that is clear, else the nearest three; danger first.

The danger net reads first and always wins: weights made of examples may raise a message that the
net let pass, and never lower one. Nothing typed is kept, and nothing here waits or looks anything
up. Pure: the same words are always understood the same.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from flows.danger import Alarm, danger
from flows.intents.catalogue import DANGER, INTENTS, LINES
from flows.intents.features import MOST, words
from flows.intents.kinds import KINDS, SUBJECT
from flows.intents.scoring import URGENT, chances, scores
from flows.intents.told import told
from flows.intents.welsh import is_welsh
from flows.session import Answer

MOST_OFFERS = 3

SURE = 0.65
"""From this chance on, one topic is taken to be what is asked."""

CLOSE = 0.3
"""From this chance on, what is offered is said to be close; below it, not to have followed."""

FEAR: Mapping[str, float] = {
    URGENT: 0.21, "crisis": 3.5, "child_safety": 4.2, "domestic_abuse": 2.6,
}  # fmt: skip
RAISED = 2.8
"""From this much fear on, a message is answered with help though the net let it pass. Both are
fitted on examples the weights had not seen: one ordinary message in fifty is raised."""

GUESS = "guess"
"""Stands in `Alarm.how` where the weights, not a rule of the net, gave reason to fear."""

STANDS_FOR: Mapping[str, str] = {
    "immediate": "crisis", "suicide": "crisis", "threat": "crisis",
    "child": "child_safety", "abduction": "child_safety",
    "abuse": "domestic_abuse", "own": "domestic_abuse",
    "distress": "feelings", "refused": "abuse_bot",
}  # fmt: skip
"""Class of the danger net → the intent it stands for."""

CLASS_OF: Mapping[str, str] = {
    "crisis": "suicide", "child_safety": "child", "domestic_abuse": "abuse",
}  # fmt: skip
"""Intent → the class whose card is shown when the weights alone gave reason to fear."""

OUTRIGHT, HEARD, MENTIONED = 6.0, 2.5, 0.8
"""What a sign of danger adds to the score of its intent: urgent, a sign, or a mere mention."""

OFF_SUBJECT = {0: 6.0, 1: 3.0}
"""How many words of the subject a message has → what that adds to the score of "off_topic"."""

ASKS = re.compile(r"(?<=[.?!;\n])\s+|\b(?:and also|also|another thing|plus)\b", re.IGNORECASE)
PART = 0.4
"""From this chance on, part of a message asks for something of its own."""
LONG, FEWEST = 12, 7
"""Words from which on a message may well ask two things, and a part of it be one of them."""


@dataclass(frozen=True)
class Understood:
    """What a message asks for.

    Attributes:
        intent: the topic it is, when that is clear; None when it is not.
        offers: the nearest topics, best first, three at most; with an intent, what else was
            asked for.
        alarm: what it gives reason to fear.
        close: the first offer may well be right; otherwise it was not followed.
        besides: what else was asked for, whether or not the first thing is clear.
        told: question → answer, said for certain along with the ask.
        welsh: it is written in Welsh.
    """

    intent: str | None
    offers: tuple[str, ...]
    alarm: Alarm
    close: bool = True
    besides: tuple[str, ...] = ()
    told: Mapping[str, Answer] = field(default_factory=dict)
    welsh: bool = False

    @property
    def asked(self) -> tuple[str, ...]:
        """What it asks for, surest first, whether or not that is clear."""
        return (self.intent, *self.offers) if self.intent else self.offers


def understand(text: str) -> Understood:
    """Return what a typed message asks for and gives reason to fear."""
    said = words(text)
    found = scores(said)
    alarm = _raised(danger(text), found)
    likely = chances(_weighed(found, alarm, said))
    ranked = sorted(likely, key=lambda intent: -likely[intent])
    best = ranked[0]
    near = INTENTS[best].near
    is_sure = likely[best] >= SURE and not near
    besides = _besides(text, said, found, best)
    return Understood(
        intent=best if is_sure else None,
        offers=besides if is_sure else _nearest(ranked, near, alarm)[:MOST_OFFERS],
        alarm=alarm,
        close=bool(near) or likely[best] >= CLOSE,
        besides=besides,
        told=told(said),
        welsh=is_welsh(said),
    )


def _besides(text: str, said: list[str], found: Mapping[str, float], best: str) -> tuple[str, ...]:
    """What else is asked for: in another part of the message, or along with danger."""
    asked = [other for other in _asked_too(text, said) if other != best]
    if best in DANGER:
        asked += _procedure(found)
    return tuple(dict.fromkeys(asked))[: MOST_OFFERS - 1]


def _nearest(ranked: Sequence[str], near: Sequence[str], alarm: Alarm) -> tuple[str, ...]:
    """The nearest topics; in danger all its kinds, and beside some what is often meant."""
    if alarm.urgent:
        return tuple(sorted(DANGER, key=ranked.index))
    beside = sorted(near, key=ranked.index)[:1]
    return tuple(dict.fromkeys((*ranked[:2], *beside, *ranked[2:])))


def _weighed(found: Mapping[str, float], alarm: Alarm, said: list[str]) -> dict[str, float]:
    """The scores with what the danger net heard, and with how far off the subject it is.

    Urgent danger comes before any procedure.
    """
    weighed = {label: score for label, score in found.items() if label != URGENT}
    adds = OUTRIGHT if alarm.urgent else MENTIONED if alarm.softly else HEARD
    for intent in {STANDS_FOR[name] for name in alarm.classes if name in STANDS_FOR}:
        weighed[intent] += adds if intent in DANGER or not alarm.urgent else 0
    named = sum(KINDS.get(word) in SUBJECT for word in said)
    weighed["off_topic"] += OFF_SUBJECT.get(named, 0.0)
    return weighed


def _raised(alarm: Alarm, found: Mapping[str, float]) -> Alarm:
    """The alarm, raised where the weights see danger that the net let pass; never lowered."""
    if alarm.urgent or {*alarm.classes} & {"exit", "refused"} or fear(found) < RAISED:
        return alarm
    if alarm.classes and not alarm.softly:
        return replace(alarm, urgent=True)
    likeliest = max(DANGER, key=lambda intent: found[intent])
    classes = (CLASS_OF[likeliest], *alarm.classes)
    how = alarm.how | {GUESS}
    return replace(
        alarm, classes=tuple(dict.fromkeys(classes)), urgent=True, softly=False, how=how
    )


def fear(found: Mapping[str, float]) -> float:
    """Return how much the weights fear that help must come first; see RAISED."""
    likely = chances(found)
    return FEAR[URGENT] * found[URGENT] + sum(FEAR[intent] * likely[intent] for intent in DANGER)


def _procedure(found: Mapping[str, float]) -> Iterator[str]:
    """What a message about danger asks for besides help, where that is clear enough."""
    aside = {*LINES, *DANGER, "feelings", "human"}
    best, chance = _likeliest({name: score for name, score in found.items() if name not in aside})
    if chance >= SURE:
        yield best


def _asked_too(text: str, said: list[str]) -> Iterator[str]:
    """What else a longer message asks for, part by part, in the order it is asked."""
    if len(said) < LONG:
        return
    parts = (words(part) for part in ASKS.split(text[:MOST]))
    for part in (part for part in parts if len(part) >= FEWEST):
        best, chance = _likeliest(scores(part))
        if chance >= PART and best not in (*LINES, *DANGER):
            yield best


def _likeliest(found: Mapping[str, float]) -> tuple[str, float]:
    """The likeliest intent and its chance."""
    likely = chances(found)
    best = max(likely, key=likely.__getitem__)
    return best, likely[best]

"""Is somebody in danger? What every typed word passes before anything else reads it.

Fixed rules on words, read in order of how serious they are; nothing is guessed, kept or sent.
They are tuned to miss little: a card too many costs a tap, a miss may cost a life. What only
sounds like danger is answered softly. Source: people who work with abused parents, and
Samaritans' guidance for messages to people in distress; checked 2026-11-22.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from flows.danger import welsh
from flows.danger.abduction import ABDUCTION
from flows.danger.abuse import ABUSE
from flows.danger.asked import EXIT, LEAVING, REFUSED
from flows.danger.child import CHILD
from flows.danger.feelings import DISTRESS, OWN
from flows.danger.heard import Heard, heard
from flows.danger.idioms import IDIOMS
from flows.danger.immediate import IMMEDIATE
from flows.danger.names import LISTS, members
from flows.danger.rules import EDGE, Rule, covered, ends, rules, words_of
from flows.danger.scopes import Scopes, may_be_young, scopes, told_by_others
from flows.danger.suicide import SUICIDE
from flows.danger.threat import THREAT

TABLES: Mapping[str, str] = {
    "immediate": IMMEDIATE + welsh.IMMEDIATE,
    "suicide": SUICIDE + welsh.SUICIDE,
    "threat": THREAT,
    "child": CHILD + welsh.CHILD,
    "abuse": ABUSE + welsh.ABUSE,
    "abduction": ABDUCTION + welsh.ABDUCTION,
    "own": OWN + welsh.OWN,
    "refused": "".join(REFUSED.values()),
    "distress": DISTRESS + welsh.DISTRESS,
}
"""Class → its rules, the most serious first."""

CLASSES = ("exit", *TABLES)
"""Every class, in the order in which they are answered."""

MOST = 4_096
"""Characters that are read: what one Telegram message holds."""

RULES = {name: rules(table) for name, table in TABLES.items()}
SAYINGS = rules(IDIOMS)
KNOWN = frozenset(word for table in (*RULES.values(), SAYINGS) for word in words_of(table))
KNOWN |= frozenset(word for name in LISTS for word in members(name))

ALLEGED = {"immediate", "threat", "child", "abuse", "abduction", "own"}
"""Classes in which "she says I hit her" is somebody's word and no more."""

PLAIN = {"!", ""}
"""Weights of what is said outright."""

STAYS = {"distress", "refused"}
"""Classes in which nothing is past or denied: they are about what is felt or asked now."""


@dataclass(frozen=True)
class Alarm:
    """What a message gives reason to fear.

    Attributes:
        classes: of CLASSES, the most serious first; empty when there is nothing.
        urgent: the reply must open with emergency or safeguarding help.
        softly: a saying, a mere mention, or something denied or long past.
        how: why it is softly: "negated", "past", "accused", "mention" or "saying"; whatever it
            weighs, "third_person" where it is about somebody else, "young" from a child.
    """

    classes: tuple[str, ...] = ()
    urgent: bool = False
    softly: bool = False
    how: frozenset[str] = frozenset()


def danger(text: str) -> Alarm:
    """Return what a typed message, a caption or an edited message gives reason to fear."""
    said = heard(text[:MOST], KNOWN)
    if _is_leaving(said, text):
        return Alarm(classes=("exit",))
    sayings = 0
    for saying in SAYINGS:
        sayings |= covered(saying, said.places, said.whole)
    return _alarm(said, said.without(sayings), saying=bool(sayings))


def _is_leaving(said: Heard, text: str) -> bool:
    """Nothing but words of leaving; more than one x is a kiss."""
    words = {word for word in said.words if word != EDGE}
    kisses = words == {"x"} and text.casefold().count("x") > 1
    return bool(words & LEAVING) and words <= EXIT and not kisses


def _alarm(whole: Heard, said: Heard, *, saying: bool) -> Alarm:
    """Sayings are no danger, but the distress in them is heard."""
    scope = scopes(said)
    found = {name: _weights(name, said, scope) for name in TABLES}
    if not found["immediate"] & PLAIN:  # danger that is over is abuse
        found["abuse"] |= found.pop("immediate")
    if not found["distress"] and _weights("distress", whole, scope):
        found["distress"] = {"saying"}
    weights = set().union(*found.values())
    softly = (saying or bool(weights)) and not weights & PLAIN
    how = weights | ({"saying"} if saying else set()) if softly else set()
    how |= {"third_person"} if weights and told_by_others(said) else set()
    how |= {"young"} if may_be_young(said) else set()
    return Alarm(
        classes=tuple(name for name in TABLES if found.get(name)),
        urgent="!" in weights,
        softly=softly,
        how=frozenset(how),
    )


def _weights(name: str, said: Heard, scope: Scopes) -> set[str]:
    """How each rule of a class that holds weighs: "!", "" or why it weighs less."""
    found = set()
    for rule in RULES[name]:
        at = ends(rule, said.places, said.whole)
        if at:
            found.add(_weight(rule, name, at, scope))
    return found


def _weight(rule: Rule, name: str, at: int, scope: Scopes) -> str:
    live = at
    for why, places in _fading(rule, name, scope):
        if not live & ~places:
            return why
        live &= ~places
    if rule.weight == "+":
        return "!" if live & scope.recent else ""
    return "mention" if rule.weight == "?" else rule.weight


def _fading(rule: Rule, name: str, scope: Scopes) -> Iterator[tuple[str, int]]:
    """Where what is said is not so, or is long over, and why."""
    if name in STAYS:
        return
    if not rule.denies:
        yield "negated", scope.firmly if name == "suicide" else scope.denied
    yield "past", scope.past
    if name in ALLEGED:
        yield "accused", scope.accused

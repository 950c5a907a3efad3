"""How rules of the danger net are written, and where they hold in a message.

A rule is one line of words: `THEY ~ at my|the door`. Neighbours stand next to each other, `~`
lets up to three words come between, `~~` up to eight. `|` parts alternatives, CAPITALS are a
list in `flows.danger.names`, `#` is the edge of a sentence, and `-here|there` means that none of
these follows (where it opens a rule: that none stands before). No rule reaches over the edge of a
sentence. A long rule goes on in a line set in by four spaces.

A mark in front says how much a rule weighs: `!` urgent, `+` urgent where the sentence says it was
lately, `?` only mentioned, none: a card.

Every list of places is one integer with a bit for each word, so a rule is a few shifts whatever
the message holds: the work grows with the length of the message and never beyond.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from flows.danger.names import LISTS

MARKS = "!+?"
NEAR, FAR = 3, 8
GAPS = {"~": NEAR, "~~": FAR}
EDGE = "#"
DENYING = frozenset(LISTS["NOT"].split())
SAME: dict[str, str] = {}
"""Each word once: rules name words 15,000 times, and it is 3,000 words."""


@dataclass(frozen=True, slots=True)
class Step:
    """One word of a rule.

    Attributes:
        words: any of these, or of these lists.
        gap: how many words may stand before it.
        unless: none of these may follow.
        other: any word but `words`: only where a rule begins.
    """

    words: tuple[str, ...]
    gap: int = 0
    unless: tuple[str, ...] = ()
    other: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """One line of a table.

    Attributes:
        weight: "!", "+", "?" or "".
        denies: the rule holds a "not" of its own, so that a "not" before it takes nothing back.
        says: which step is the last that names a word.
    """

    weight: str
    steps: tuple[Step, ...]
    denies: bool
    says: int


Places = dict[str, int]
"""Word or list → its places in the message, one bit each; `#` for the edges."""


def rules(table: str) -> tuple[Rule, ...]:
    """Return the rules of a table; a line set in goes on from the one before."""
    whole = table.replace("|\n    ", "|").replace("\n    ", " ")
    return tuple(_rule(line.split()) for line in whole.splitlines() if line.strip())


def _rule(parts: list[str]) -> Rule:
    weight = parts.pop(0) if parts[0] in MARKS else ""
    steps = tuple(_steps(parts))
    said = {word for step in steps for word in step.words}
    says = max(
        (n for n, step in enumerate(steps) if step.words != (EDGE,)), default=len(steps) - 1
    )
    return Rule(weight, steps, bool(said & {"NOT", "WONT", *DENYING}), says)


def _steps(parts: list[str]) -> list[Step]:
    steps: list[Step] = []
    gap = 0
    for part in parts:
        words = tuple(SAME.setdefault(word, word) for word in part.lstrip("-").split("|"))
        if part in GAPS:
            gap = GAPS[part]
        elif part.startswith("-") and steps:
            steps[-1] = replace(steps[-1], unless=words)
        else:
            steps.append(Step(words, gap, other=part.startswith("-")))
            gap = 0
    return steps


def ends(rule: Rule, places: Places, whole: int) -> int:
    """Return the places where a rule's last word stands; 0 where it does not hold.

    Words that are only kept out, and edges, are no last word.

    Args:
        rule: what to look for.
        places: where each word stands.
        whole: a bit for every place, edges too.
    """
    edges = places.get(EDGE, 0)
    inside = whole & ~edges
    found: list[int] = []
    for step in rule.steps:
        here = _standing(step, places, whole)
        here &= _reach(found[-1], step.gap, inside) if found else whole
        if not here:
            return 0
        found.append(here)
    last = found[-1]
    for number in range(len(rule.steps) - 1, rule.says, -1):
        last = found[number - 1] & _reach_back(last, rule.steps[number].gap, inside)
    return (last & inside) | (last & edges) >> 1


def covered(rule: Rule, places: Places, whole: int) -> int:
    """Return every place a rule without gaps stands on, its `-` steps left out."""
    first, cover = whole, 0
    for number, step in enumerate(rule.steps):
        first &= _standing(step, places, whole) >> number
    for number, step in enumerate(rule.steps):
        cover |= 0 if step.other else first << number
    return cover & ~places.get(EDGE, 0)


def words_of(table: tuple[Rule, ...]) -> Iterator[str]:
    """Yield every word and list that rules name."""
    for rule in table:
        for step in rule.steps:
            yield from (*step.words, *step.unless)


def _standing(step: Step, places: Places, whole: int) -> int:
    found = _any(step.words, places)
    found = whole & ~found if step.other else found
    return found & ~(_any(step.unless, places) >> 1) if step.unless else found


def _any(words: tuple[str, ...], places: Places) -> int:
    found = 0
    for word in words:
        found |= places.get(word, 0)
    return found


def _reach(found: int, gap: int, inside: int) -> int:
    """The places right after, and after as many words as may stand between."""
    reach = step = found << 1
    for _ in range(gap):
        step = (step & inside) << 1
        reach |= step
    return reach


def _reach_back(found: int, gap: int, inside: int) -> int:
    reach = step = found >> 1
    for _ in range(gap):
        step = (step & inside) >> 1
        reach |= step
    return reach

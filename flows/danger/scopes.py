"""How a thing is said: denied, long past, said of a friend, or what somebody is accused of.

Each scope is a run of places, worked out in one walk over the words. A scope ends where a new
person or thought begins, so that "if I don't go he'll kill me" denies nothing.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from flows.danger.heard import Heard
from flows.danger.names import members, words
from flows.danger.rules import EDGE, Rule, ends, rules

DENIED, GONE, BLAMED = 5, 9, 8
"""How many words a denial, a word of the past and an accusation reach."""

NOT = members("NOT")
FIRM = words("not no never isnt wasnt wouldnt wont aint nor dont")
PEOPLE = words(
    """i im ive id ill he hes she shes they theyre hell shell theyll hed shed we were weve ex
    husband wife dad mum"""
)
TURNS = words("and but because cos if when until unless so then now yet or while")
STOPS = PEOPLE | TURNS
LINKS = words("and but now so then still because")
OTHERS = words("he hes she shes they theyre hell shell but and you u ya")
SPLIT = members("SPLIT")
FORMAL = words(
    """exempt exempts exempted exemption exemptions evidence proof prove count counts legal miam
    mediation mediate mediator form forms c100 c1a court solicitor hearing judge"""
)
"""Words of a question about rules: "he hit me, does it count" tells of no night in particular."""

TAKEN_BACK = words(
    """stop stopped stopping stops only just sure matter care help know leave understand long far
    even remember forget tell told alone safe forgive bear stand cope think believe keep want
    wants enough sleep eat talk"""
)
"""After these a "not" says nothing about what follows: "won't stop hitting me"."""

PAST = rules("""
used to
years|months|yrs ago|back
year ago
when|while we were together|married|living
when|while i was with|pregnant|married|younger|little|young|a
during|throughout our|the|my marriage|relationship|pregnancy
before we|i split|separated|left|broke|divorced
in the past
in|since|during 2010|2011|2012|2013|2014|2015|2016|2017|2018|2019|2020|2021|2022|2023|2024|2025
back then|when
at the time
as a|when child|kid|teenager
growing up
previously|historic|historical|historically|formerly
long time ago
a while ago|back
not anymore
in my twenties|teens|20s
last year|summer|christmas|easter|winter|spring|autumn
before|until|till i|we left|split
""")

AFTERWARDS = rules("""
used to
when|while we were together|married|living
during|throughout our|the|my marriage|relationship|pregnancy
""")
"""What stands before, and says that what follows is over."""

USED_TO = AFTERWARDS[0]

ACCUSED = rules("""
says|said|saying|claims|claimed|claiming|thinks|swears|reckons|alleges|alleging|alleged i|im|ive|
    id
says|said|saying|claims|claimed|claiming|thinks|swears|reckons|alleges|alleging|alleged that i|
    im|ive|id
told|telling|tells|lied|lying|lies ~ i|im|ive|id
accuse|accused|accusing|accuses|accusation|accusations|allegation|allegations|alleging|alleged|
    falsely ~ me|of|that|i|ive|im
accused|accusing|accuses of
false|fake|made|untrue ~ allegation|allegations|claims|up|accusations|report
never ~ did|happened
""")
"""What somebody is said to have done, by somebody else."""

FRIENDS = rules("""
my|a|our|her|his FRIEND ~ is|says|said|has|keeps|wants|told|being|gets|got|tells|thinks|texted|
    messaged|ex|husband|boyfriend|who|was|cant|feels
asking|ask for a|my FRIEND
friends|sisters|mates ex|husband|partner|boyfriend|bloke|kids
for|about|worried my|a FRIEND
my|our mum|dad|mother|father|mam ~ says|said|told|husband|boyfriend
her|his|their husband|wife|partner|boyfriend|ex HITS|HIT|is
KIDS|himself|herself ~ kill|killing|hurt|hurting|end ~ himself|herself
THEY ~ THEMSELF
""")

YOUNG = rules("""
im|am 8|9|10|11|12|13|14|15|16|17 #|and|my|but|nearly|now|so|at|in
im|am kid
im|am a kid
im still at school
""")
"""Somebody who may be a child."""

RECENT = rules("""
LATELY
last|this|the|other week|night|morning|evening|weekend|afternoon|month|day
on DAY
twice|times this|in|a
""")


@dataclass(frozen=True)
class Scopes:
    """Places, one bit each, at which what is said was denied, is past, or is alleged.

    Attributes:
        firmly: denied in a way that holds for suicide too: "not", "never"; "I haven't yet" or
            "I can't even" is no such thing.
        recent: lately, or told for its own sake and not in a question about rules.
    """

    denied: int
    firmly: int
    past: int
    accused: int
    recent: int


def scopes(said: Heard) -> Scopes:
    """Return what is denied, past, alleged and recent in a message."""
    recent = _lately(said)
    return Scopes(
        denied=_denied(said, NOT),
        firmly=_denied(said, FIRM),
        past=_past(said) & ~recent,
        accused=_accused(said),
        recent=recent if FORMAL & {*said.words} else said.whole,
    )


def told_by_others(said: Heard) -> bool:
    """Return whether it is about a friend or a relative, or was said by one."""
    return any(ends(rule, said.places, said.whole) for rule in FRIENDS)


def may_be_young(said: Heard) -> bool:
    """Return whether somebody says that they are a child themselves."""
    return bool(_all(YOUNG, said))


def _lately(said: Heard) -> int:
    """Every place of the sentences that say it was lately, or goes on."""
    recent = _all(RECENT, said)
    found, start = 0, 0
    for at, word in enumerate(said.words):
        if word == EDGE:
            sentence = (1 << at) - (1 << start)
            found |= sentence if sentence & recent else 0
            start = at
    return found


def _denied(said: Heard, by: frozenset[str]) -> int:
    found = 0
    for at in (at for at in _at(said.places.get("NOT", 0)) if said.words[at] in by):
        doubting = said.words[at + 1] in ("think", "believe")
        stops = (STOPS - PEOPLE if doubting else STOPS) | TAKEN_BACK
        start = at + 2 if doubting else at + 1
        found |= _run(said, range(start, start + DENIED), stops)
    return found


def _past(said: Heard) -> int:
    found = 0
    for rule in PAST:
        for last in _at(ends(rule, said.places, said.whole)):
            first = last - len(rule.steps) + 1
            found |= _run(said, range(first - 1, first - 1 - GONE, -1), LINKS | SPLIT)
            if rule in AFTERWARDS:
                stops = LINKS | PEOPLE if rule == USED_TO else LINKS
                found |= _run(said, range(last + 1, last + 1 + GONE), stops)
            elif _opens(said, first):
                found |= _run(said, range(last + 1, last + 1 + GONE), LINKS)
    return found


def _accused(said: Heard) -> int:
    found = 0
    for last in _at(_all(ACCUSED, said)):
        found |= _run(said, range(last, last + BLAMED), OTHERS)
    return found


def _opens(said: Heard, at: int) -> bool:
    """Whether a sentence begins with these words, and not with a parting long ago."""
    before = said.words[max(0, at - 3) : at]
    return EDGE in before and not SPLIT & {*before}


def _run(said: Heard, places: range, stops: frozenset[str]) -> int:
    """The places one after the other, up to the first word that ends the thought."""
    found = 0
    for at in places:
        if not 0 < at < len(said.words) or said.words[at] in stops or said.words[at] == EDGE:
            break
        if at in said.pauses and places.step > 0 and at != places.start:
            break
        found |= 1 << at
    return found


def _all(table: tuple[Rule, ...], said: Heard) -> int:
    found = 0
    for rule in table:
        found |= ends(rule, said.places, said.whole)
    return found


def _at(places: int) -> Iterator[int]:
    """Yield the places as numbers."""
    while places:
        yield (places & -places).bit_length() - 1
        places &= places - 1

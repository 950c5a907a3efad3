"""Words that make things worse, by kind, as `flows.tone.spelling` writes them out.

A row is a way of saying it, and ends with a semicolon. A space takes a comma too, and <name>
stands for a group below. Every repeat has a small limit, so the time taken grows with the text
and no faster.
"""

import re
from collections.abc import Mapping
from functools import cache

from flows.tone.digs import DIGS
from flows.tone.threats import THREATS

GROUPS = {
    "yr": "(?:your|you are)(?: (?:just|all|only|really|such|so|still|being|a|an|total|complete|bit"
    "|the|nothing but|very|fucking|bloody|of)){0,4}",
    "yra": "(?:you are|your (?:just|such|being|a|an|so))(?: (?:just|all|only|really|such|so|still"
    "|being|a|an|total|complete|bit of|the|nothing but|very|fucking|bloody|of)){0,4}",
    "will": "(?:i will|i shall|i am going to|going to|we will)",
    "them": "(?:them|him|her|(?:the|my|our|your|those) (?:kids|boys?|girls?|lads?|baby|little one)"
    "|(?:my|our|your) (?:son|daughter))",
    "yours": "(?:your|our|the|my) (?:son|daughter|kids|boys?|girls?|lads?|little one|eldest)",
    "when": "(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tomorrow|tonight|today|noon|midnight"
    "|(?:the )?end of [a-z]{2,9}(?: [a-z]{2,9})?|next [a-z]{2,9}|(?:the )?"
    "\\d[\\w.:]{0,7}(?: (?:am|pm|[a-z]{3,9}))?)",
    "said": "[^\\n]{0,60}?",
    "office": "(?:dwp|cms|csa|hmrc|tax|taxman|benefits?|housing|council"
    "|universal credit|uc|jobcentre|tax credits?)",
    "late": "(?:late|nothing|excuses?|no (?:reply|answer|show)|ignor\\w{1,4}|forgot\\w{0,4}|lies"
    "|lying"
    "|cancel\\w{0,6}|let \\w{2,8} down|did not (?:bother|turn up|come|answer|reply))",
    "start": "(?<![^\\n])",
    "end": "(?![^\\n,])",
}  # fmt: skip

GOOD = {
    "thanks": r"""
    (?:please|pls|plz|thanks?|thank you|cheers|grateful|appreciate)
    """,
    "asks": r"""
    (?:would|could|can|shall|may) (?:you|we|i) ; what do you think ; let me know
    """,
    "own": r"""
    i (?:would (?:like|love|rather)|feel|felt|hope|understand|am sorry|know it)
    """,
    "choice": r"""
    which ?ever suits ; (?:if|what|when|whatever) (?:that )?(?:suits|works) ; no rush ; up to you
    """,
}
"""What reads well, by name."""

GUARDED = {"threat", "bargain", "whereabouts", "money", "messenger", "law", "blame", "insult"}
"""Kinds that "not" before the words turns into their opposite."""


CONTINUED = re.compile(r"\|\n +")
"""A row goes on in the next line, after a bar or in place of a space."""


def _compiled(rows: str) -> re.Pattern[str]:
    pattern = "|".join(" ".join(CONTINUED.sub("|", row).split()) for row in rows.split(";"))
    for _ in range(2):  # a group may stand in a group
        pattern = re.sub(r"<([a-z]+)>", lambda name: GROUPS[name[1]], pattern)
    return re.compile(rf"(?<!\w)(?:{pattern.replace(' ', ',? ')})(?!\w)")


@cache
def hostile() -> Mapping[str, re.Pattern[str]]:
    """Return kind → what it looks like in a text made alike.

    Made when it is first asked for, 40 ms of work, so that no start waits for it.
    """
    return {kind: _compiled(rows) for kind, rows in {**THREATS, **DIGS}.items()}


@cache
def well() -> Mapping[str, re.Pattern[str]]:
    """Return what reads well → what it looks like."""
    return {name: _compiled(rows) for name, rows in GOOD.items()}


DENIED = re.compile(
    r"\b(?:not|never|no (?:need|reason|wish|plans?|one)|nobody|none|neither|without|nor)"
    r"(?: (?:want|wants|have|need|going|planning|trying|here|think|thinking|say|says|saying"
    r"|mean|meaning|to|about|all|just|entirely|really|a|the|that|of|this|it|is|was|be|because"
    r"|for|you|are|as|ask|asking|i|am|meant|my|your|wish|intend)){0,6} \Z"
)
"""Words that turn what follows into its opposite: "it is not your fault"."""

RUDE_SIGNS = re.compile("[🖕🤬]")

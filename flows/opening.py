"""Is this parent safe, and does the law of England and Wales apply to them?

Asked once, before anything else, in every flow: safety first, then where the children live,
for the child's home decides which country's rules apply (`jurisdiction-ew-only`).
"""

from flows.flow import Flow
from flows.safety import is_afraid
from flows.table import Guard, Row

QUESTIONS = ["safety", "safe_now", "nation", "home"]
OUTCOMES = ["call_now", "scotland", "northern_ireland", "abroad", "moved_abroad"]

# fmt: off
ROWS: list[Row] = [
    # answer            question     next
    ["now",             "safety",    "safe_now"],
    ["yes",             "safety",    "nation"],
    ["not_sure",        "safety",    "nation"],
    ["no",              "safety",    "nation"],
    ["rather_not_say",  "safety",    "nation"],

    ["safe",            "safe_now",  "nation"],
    ["not_safe",        "safe_now",  "call_now"],

    ["scotland",          "nation",  "scotland"],
    ["northern_ireland",  "nation",  "northern_ireland"],
    ["elsewhere",         "nation",  "abroad"],
    ["moved",             "nation",  "moved_abroad"],
    ["no_children",       "nation",  "home"],

    ["scotland",          "home",    "scotland"],
    ["northern_ireland",  "home",    "northern_ireland"],
    ["elsewhere",         "home",    "abroad"],
]
# fmt: on


def before(first: str, guarded: tuple[tuple[str, Guard], ...] = ()) -> list[Row]:
    """Return the opening's rows with England and Wales leading on to a flow's first question.

    Args:
        first: the state that follows for everybody else.
        guarded: states that come first instead when their guard passes.
    """
    onward: list[Row] = []
    for question in ("nation", "home"):
        for nation in ("england", "wales"):
            onward += [[nation, question, state, guard] for state, guard in guarded]
            onward.append([nation, question, first])
    return [*ROWS[:7], *onward, *ROWS[7:]]


OPENING = Flow(
    "opening",
    [*QUESTIONS, "support"],
    [*OUTCOMES, "people_who_help", "menu"],
    [
        *before("menu", guarded=(("support", is_afraid),)),
        ["see", "support", "people_who_help"],
        ["carry_on", "support", "menu"],
    ],
)

"""Is it worth it, why does the other parent say no, and how does this parent cope?

How the parent is comes first: whoever does not want to go on is given people, and no
procedure. Reasons and ways to write are only thought about where safety is clear and contact is
not barred (PD12B para 5.2); letters carry no threats (PD9A paras 26 to 28). Checked 2026-11-22.
"""

from flows import opening
from flows.flow import Flow
from flows.safety import is_careful
from flows.session import Answers
from flows.table import DONE, ChooseAny, Row, ticked

QUESTIONS = [*opening.QUESTIONS, "feeling", "asking", "contact_barred", "behind", "gain"]

OUTCOMES = [
    *opening.OUTCOMES,
    "reach_someone_now", "look_after_yourself", "compare_the_ways", "stay_safe_first",
    "understand_the_no", "say_it_calmly", "weigh_it_up",
]  # fmt: skip

CHOOSE_ANY = {
    "feeling": ChooseAny(
        ("worn_out", "angry", "sleepless", "lonely", "money", "low", "giving_up", "none")
    ),
    "behind": ChooseAny(
        (
            "not_over", "hurt", "cost", "afraid", "family", "counselling", "mediator",
            "suits_them", "controlling", "none",
        )
    ),
    "gain": ChooseAny(("time", "calm", "quicker", "decision", "child", "rest", "none")),
}  # fmt: skip

OF_THE_OTHER = ("worth", "why_no", "threaten")
"""What is asked about the other parent: safe to think through only where safety is clear."""


def asks_why(answers: Answers) -> bool:
    """What may lie behind a no is asked only of somebody who wants to understand it."""
    return answers["asking"] == "why_no"


def asks_about_threats(answers: Answers) -> bool:
    """Whether to warn of court needs no guess at reasons."""
    return answers["asking"] == "threaten"


# fmt: off
ROWS: list[Row] = [
    *opening.before("feeling"),

    # answer      question          next                   only if
    [DONE,        "feeling",        "reach_someone_now",   ticked("feeling", "giving_up")],
    [DONE,        "feeling",        "asking"],

    *([asking,    "asking",         "stay_safe_first",     is_careful] for asking in OF_THE_OTHER),
    *([asking,    "asking",         "contact_barred"] for asking in OF_THE_OTHER),
    ["better",    "asking",         "compare_the_ways"],
    ["cope",      "asking",         "look_after_yourself"],

    ["no",        "contact_barred", "behind",              asks_why],
    ["no",        "contact_barred", "say_it_calmly",       asks_about_threats],
    ["no",        "contact_barred", "gain"],
    ["yes",       "contact_barred", "stay_safe_first"],
    ["not_sure",  "contact_barred", "stay_safe_first"],

    [DONE,        "behind",         "stay_safe_first",     is_careful],
    [DONE,        "behind",         "understand_the_no"],

    [DONE,        "gain",           "weigh_it_up"],
]
# fmt: on

WORTH_IT = Flow("worth_it", QUESTIONS, OUTCOMES, ROWS, CHOOSE_ANY)

"""What happens at this parent's MIAM, before, at and after it?

Source: FPR rules 3.7 and 3.9, PD3A paras 3, 22 to 34, C100 (06.26) section 4; checked 2026-11-22.
"""

from flows import opening
from flows.flow import Flow
from flows.session import Answers, chosen
from flows.table import DONE, ChooseAny, Row

QUESTIONS = [*opening.QUESTIONS, "role", "stage", "worries", "means", "result"]

OUTCOMES = [
    *opening.OUTCOMES,
    "young_person", "prepare_to_book", "prepare_for_the_day", "arrange_mediation",
    "use_the_form", "not_suitable", "decide_in_your_time", "wait_for_reply",
]  # fmt: skip

WORRIES = ChooseAny(
    (
        "first_time", "same_room", "what_to_say", "cost", "private", "ex_chose", "child_voice",
        "language", "disability", "none",
    )
)  # fmt: skip


def worries_about_cost(answers: Answers) -> bool:
    """Who may have it free depends on either person's means (PD3A para 29)."""
    return "cost" in chosen(answers, "worries")


def is_soon(answers: Answers) -> bool:
    """The meeting is booked: the list is for the day, not for finding a mediator."""
    return answers["stage"] == "soon"


# fmt: off
ROWS: list[Row] = [
    *opening.before("role"),

    # answer          question    next                    only if
    ["applying",      "role",     "stage"],
    ["invited",       "role",     "stage"],
    ["in_case",       "role",     "stage"],
    ["judge",         "role",     "stage"],
    ["looking",       "role",     "stage"],
    ["child",         "role",     "young_person"],

    ["before",        "stage",    "worries"],
    ["soon",          "stage",    "worries"],
    ["after",         "stage",    "result"],

    [DONE,            "worries",  "means",                worries_about_cost],
    [DONE,            "worries",  "prepare_for_the_day",  is_soon],
    [DONE,            "worries",  "prepare_to_book"],

    *([means,         "means",    "prepare_for_the_day",  is_soon]
      for means in ("me", "ex", "both", "neither", "not_sure")),
    *([means,         "means",    "prepare_to_book"]
      for means in ("me", "ex", "both", "neither", "not_sure")),

    ["both_willing",  "result",   "arrange_mediation"],
    ["ex_unwilling",  "result",   "use_the_form"],
    ["unsuitable",    "result",   "not_suitable"],
    ["unwilling",     "result",   "decide_in_your_time"],
    ["waiting",       "result",   "wait_for_reply"],
]
# fmt: on

MIAM = Flow("miam", QUESTIONS, OUTCOMES, ROWS, {"worries": WORRIES})

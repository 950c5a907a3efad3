"""What does it cost this parent, who else may pay, and what need not be paid for at all?

Legal aid for one of two covers both MIAMs (PD3A para 29); the voucher needs a dispute about a
child (PD36V para 1.4); only the applicant pays the court's fee, and help with it pays no mediator.
Where safety is in doubt nothing is suggested that the other parent would have to agree to.
Checked 2026-11-22.
"""

from flows import opening
from flows.exemptions import about_children
from flows.flow import Flow
from flows.safety import is_careful
from flows.session import Answers, chosen
from flows.table import DONE, ChooseAny, Row

QUESTIONS = [*opening.QUESTIONS, "role", "about", "costs", "means", "hard_part"]

OUTCOMES = [
    *opening.OUTCOMES,
    "young_person", "pay_safely", "ask_for_fee_help", "find_legal_help", "ask_for_legal_aid",
    "use_the_voucher", "compare_prices",
]  # fmt: skip

CHOOSE_ANY = {
    "costs": ChooseAny(("first_meeting", "sessions", "court_fee", "lawyer", "none")),
    "hard_part": ChooseAny(
        (
            "told_to_pay", "their_aid", "their_lawyer", "cannot_pay", "paid_before",
            "controlled", "none",
        )
    ),
}  # fmt: skip

MEDIATOR = {"first_meeting", "sessions", "none"}
"""What a mediator is paid for; "none" is somebody who wants to see all of it."""


def asks_of_the_court(answers: Answers) -> bool:
    """The court's fee is met by Help with Fees, which pays for nothing else."""
    costs = {*chosen(answers, "costs")}
    return "court_fee" in costs and not costs & MEDIATOR


def asks_of_a_lawyer(answers: Answers) -> bool:
    """Legal aid for a solicitor has conditions of its own (PD12B Annex 2 para 10)."""
    return chosen(answers, "costs") == ("lawyer",)


def may_have_legal_aid(answers: Answers) -> bool:
    """Either person's means count for the first meeting; a guess is enough to ask."""
    return answers["means"] != "neither" or "their_aid" in chosen(answers, "hard_part")


# fmt: off
ROWS: list[Row] = [
    *opening.before("role"),

    # answer          question      next                  only if
    ["applying",      "role",       "about"],
    ["invited",       "role",       "about"],
    ["in_case",       "role",       "about"],
    ["judge",         "role",       "about"],
    ["looking",       "role",       "about"],
    ["child",         "role",       "young_person"],

    *([about,         "about",      "costs"]
      for about in ("children", "money", "both", "something_else")),

    [DONE,            "costs",      "means"],

    *([means,         "means",      "hard_part"]
      for means in ("me", "ex", "both", "neither", "not_sure")),

    [DONE,            "hard_part",  "pay_safely",         is_careful],
    [DONE,            "hard_part",  "ask_for_fee_help",   asks_of_the_court],
    [DONE,            "hard_part",  "find_legal_help",    asks_of_a_lawyer],
    [DONE,            "hard_part",  "ask_for_legal_aid",  may_have_legal_aid],
    [DONE,            "hard_part",  "use_the_voucher",    about_children],
    [DONE,            "hard_part",  "compare_prices"],
]
# fmt: on

PAYING = Flow("paying", QUESTIONS, OUTCOMES, ROWS, CHOOSE_ANY)

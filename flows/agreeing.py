"""How can two people settle this, and what makes an agreement hold?

An agreement, also one made in mediation, binds nobody until a court makes it an order; an order by
consent needs no MIAM, and one against the other's will does (PD3A paras 12 and 13).
Where safety is in doubt, or an agreement was not free, nothing is negotiated (PD12B para 5.2,
PD12J para 6). Checked 2026-11-22.
"""

from flows import opening
from flows.flow import Flow
from flows.safety import is_careful
from flows.session import Answers
from flows.table import Row

QUESTIONS = [
    *opening.QUESTIONS,
    "contact_barred", "about", "have", "settle_by", "freely", "kept", "want", "both_agree",
    "last_miam", "miam_when",
]  # fmt: skip

OUTCOMES = [
    *opening.OUTCOMES,
    "agree_nothing_yet", "write_a_plan", "choose_another_way", "weigh_up_mediation",
    "go_on_from_mediation", "make_it_an_order", "mend_the_agreement", "keep_it_going",
    "enforce_the_order", "ask_to_change_the_order",
]  # fmt: skip


def has_order(answers: Answers) -> bool:
    """Only an order can be enforced, or changed by the court that made it."""
    return answers["have"] == "order"


def has_order_and_care(answers: Answers) -> bool:
    """Whether the other agrees to a change is not asked where contact may not be safe."""
    return has_order(answers) and is_careful(answers)


# fmt: off
ROWS: list[Row] = [
    *opening.before("contact_barred"),

    # answer          question          next                       only if
    ["no",            "contact_barred", "about"],
    ["yes",           "contact_barred", "about"],
    ["not_sure",      "contact_barred", "about"],

    *([about,         "about",          "have"]
      for about in ("children", "money", "both", "something_else")),

    ["nothing",       "have",           "agree_nothing_yet",       is_careful],
    ["nothing",       "have",           "settle_by"],
    ["talking",       "have",           "agree_nothing_yet",       is_careful],
    ["talking",       "have",           "settle_by"],
    ["broke_down",    "have",           "last_miam"],
    ["words",         "have",           "freely"],
    ["written",       "have",           "freely"],
    ["order",         "have",           "kept"],

    ["plan",          "settle_by",      "write_a_plan"],
    ["other",         "settle_by",      "choose_another_way"],
    ["mediation",     "settle_by",      "weigh_up_mediation"],

    ["yes",           "freely",         "agree_nothing_yet",       is_careful],
    ["yes",           "freely",         "kept"],
    ["no",            "freely",         "agree_nothing_yet"],
    ["not_sure",      "freely",         "agree_nothing_yet"],

    *([kept,          "kept",           "want"]
      for kept in ("yes", "partly", "no", "not_begun")),

    ["enough",        "want",           "keep_it_going"],
    ["binding",       "want",           "keep_it_going",           has_order],
    ["binding",       "want",           "make_it_an_order"],
    ["change",        "want",           "ask_to_change_the_order", has_order_and_care],
    ["change",        "want",           "both_agree"],
    ["broken",        "want",           "enforce_the_order",       has_order],
    ["broken",        "want",           "mend_the_agreement"],

    ["yes",           "both_agree",     "make_it_an_order"],
    ["no",            "both_agree",     "ask_to_change_the_order", has_order],
    ["no",            "both_agree",     "mend_the_agreement"],
    ["not_asked",     "both_agree",     "ask_to_change_the_order", has_order],
    ["not_asked",     "both_agree",     "mend_the_agreement"],

    ["miam",          "last_miam",      "miam_when"],
    *([last,          "last_miam",      "agree_nothing_yet",       is_careful]
      for last in ("no", "ncdr", "other_dispute", "course")),
    *([last,          "last_miam",      "go_on_from_mediation"]
      for last in ("no", "ncdr", "other_dispute", "course")),

    *([when,          "miam_when",      "agree_nothing_yet",       is_careful]
      for when in ("under_3", "under_4", "over_4")),
    *([when,          "miam_when",      "go_on_from_mediation"]
      for when in ("under_3", "under_4", "over_4")),
]
# fmt: on

AGREEING = Flow("agreeing", QUESTIONS, OUTCOMES, ROWS)

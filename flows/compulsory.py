"""Must this parent go to a MIAM, a first meeting with a mediator, before court?

Source: FPR rules 3.6 to 3.10, PD3A paras 2 to 38, PD12B Annex 2; checked 2026-11-22.
"""

from flows import exemptions, opening
from flows.exemptions import about_children, about_money
from flows.flow import Flow
from flows.session import Answers, chosen
from flows.table import DONE, ChooseAny, Row

QUESTIONS = [
    *opening.QUESTIONS,
    "role", "about", "kind", "direction", "case_step", "request", "care", "situation",
    "last_miam", "miam_when", "in_time", "miam_signed", "ncdr_letter",
    "reasons", *exemptions.ASKED,
]  # fmt: skip

OUTCOMES = [
    *opening.OUTCOMES,
    "just_looking", "young_person", "expected_to_attend", "follow_direction", "same_case",
    "ask_the_court", "no_new_application", "consent_order", "enforcement", "care_case",
    "protective_order", "urgent_child", "maintenance_only", "divorce_only", "not_listed",
    "ask_an_adviser", "overseas_divorce", "ready_to_apply", "claim_exemption", "book_miam",
]  # fmt: skip

SITUATION = ChooseAny(
    (
        "relative", "teen", "not_married", "ex_abroad", "ex_lost", "ex_prison", "maintenance",
        "divorced_abroad", "none",
    )
)  # fmt: skip


def is_invited(answers: Answers) -> bool:
    """The duty falls on the applicant; the person invited is only expected to go."""
    return answers["role"] == "invited"


def is_directed(answers: Answers) -> bool:
    """A judge's direction is followed whatever the rule on starting a case says."""
    return answers["role"] == "judge"


def is_in_case(answers: Answers) -> bool:
    """The duty attaches to starting a case, so inside one the step taken before it matters."""
    return answers["role"] == "in_case"


def divorced_abroad(answers: Answers) -> bool:
    """Money claims after a foreign divorce are left off the list in PD3A para 13, mostly."""
    return about_money(answers) and "divorced_abroad" in chosen(answers, "situation")


def is_ncdr(answers: Answers) -> bool:
    """Another process counts only with the provider's signed confirmation (PD3A para 21A)."""
    return answers["last_miam"] == "ncdr"


# fmt: off
ROWS: list[Row] = [
    *opening.before("role"),

    # answer            question      next                   only if
    ["applying",        "role",       "about"],
    ["invited",         "role",       "about"],
    ["in_case",         "role",       "about"],
    ["judge",           "role",       "about"],
    ["looking",         "role",       "just_looking"],
    ["child",           "role",       "young_person"],

    *([about,           "about",      "expected_to_attend",  is_invited]
      for about in ("children", "money", "both", "something_else")),
    *([about,           "about",      "direction",           is_directed]
      for about in ("children", "money", "both", "something_else")),
    *([about,           "about",      "case_step",           is_in_case]
      for about in ("children", "money", "both")),
    ["children",        "about",      "request"],
    ["money",           "about",      "request"],
    ["both",            "about",      "request"],
    ["something_else",  "about",      "kind"],

    ["protection",      "kind",       "protective_order"],
    ["taken",           "kind",       "urgent_child"],
    ["maintenance",     "kind",       "maintenance_only"],
    ["divorce",         "kind",       "divorce_only"],
    ["home",            "kind",       "not_listed"],
    ["adoption",        "kind",       "not_listed"],
    ["other",           "kind",       "ask_an_adviser"],

    ["attend",          "direction",  "follow_direction"],
    ["pause",           "direction",  "follow_direction"],
    ["suggested",       "direction",  "follow_direction"],

    ["did_miam",        "case_step",  "same_case"],
    ["was_exempt",      "case_step",  "reasons"],
    ["respondent",      "case_step",  "ask_the_court"],
    ["new_matter",      "case_step",  "request"],
    ["only_asking",     "case_step",  "no_new_application"],

    *([request,         "request",    "care",                about_children]
      for request in ("decide", "change", "partly")),
    *([request,         "request",    "situation"]
      for request in ("decide", "change", "partly")),
    ["agreed",          "request",    "consent_order"],
    ["enforce",         "request",    "enforcement"],

    ["live",            "care",       "care_case"],
    ["order",           "care",       "care_case"],
    ["past",            "care",       "situation"],
    ["voluntary",       "care",       "situation"],
    ["no",              "care",       "situation"],

    [DONE,              "situation",  "overseas_divorce",    divorced_abroad],
    [DONE,              "situation",  "last_miam"],

    ["no",              "last_miam",  "reasons"],
    ["miam",            "last_miam",  "miam_when"],
    ["ncdr",            "last_miam",  "miam_when"],
    ["other_dispute",   "last_miam",  "reasons"],
    ["course",          "last_miam",  "reasons"],

    ["under_3",         "miam_when",  "ncdr_letter",         is_ncdr],
    ["under_3",         "miam_when",  "miam_signed"],
    ["under_4",         "miam_when",  "in_time"],
    ["over_4",          "miam_when",  "reasons"],

    ["yes",             "in_time",    "ncdr_letter",         is_ncdr],
    ["yes",             "in_time",    "miam_signed"],
    ["no",              "in_time",    "reasons"],

    ["yes",             "miam_signed",  "ready_to_apply"],
    ["not_yet",         "miam_signed",  "ready_to_apply"],

    ["yes",             "ncdr_letter",  "ready_to_apply"],
    ["no",              "ncdr_letter",  "reasons"],

    *exemptions.rows("claim_exemption", "book_miam"),
]
# fmt: on

COMPULSORY = Flow(
    "compulsory",
    QUESTIONS,
    OUTCOMES,
    ROWS,
    {"situation": SITUATION, **exemptions.CHOOSE_ANY},
)

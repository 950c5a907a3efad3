"""What can this parent do when the other parent will not take part?

A refusal is no exemption and no barrier: the applicant goes alone, the mediator invites, the
form is signed, and the application can be made (PD3A paras 32 to 34, C100 section 4).
Where safety is in doubt nothing about the other parent's motives is asked, and nothing that
means contact is offered (PD12B para 5.2). Checked 2026-11-22.
"""

from flows import opening
from flows.flow import Flow
from flows.safety import is_careful
from flows.session import Answers
from flows.table import DONE, ChooseAny, Row

QUESTIONS = [
    *opening.QUESTIONS,
    "contact_barred", "about", "tried", "answered", "behind", "gain",
    "last_miam", "miam_when", "next_move",
]  # fmt: skip

OUTCOMES = [
    *opening.OUTCOMES,
    "protected_plan", "book_own_miam", "get_form_signed", "mediator_invites_again",
    "other_routes", "let_it_rest",
]  # fmt: skip

CHOOSE_ANY = {
    "tried": ChooseAny(("spoke", "wrote", "mediator", "family", "none")),
    "behind": ChooseAny(
        (
            "not_over", "hurt", "cost", "afraid", "family", "counselling", "mediator",
            "suits_them", "controlling", "none",
        )
    ),
    "gain": ChooseAny(("time", "calm", "quicker", "decision", "child", "rest", "none")),
}  # fmt: skip

ANSWERED = (
    "said_no", "silence", "no_show", "you_pay", "go_alone", "solicitor", "lost", "abroad",
    "prison", "not_asked",
)  # fmt: skip


def has_recent_miam(answers: Answers) -> bool:
    """A MIAM lasts four months and must be about this dispute (rule 3.8(1)(d))."""
    return answers["last_miam"] == "miam" and answers.get("miam_when") != "over_4"


# fmt: off
ROWS: list[Row] = [
    *opening.before("contact_barred"),

    # answer          question          next                      only if
    ["no",            "contact_barred", "about"],
    ["yes",           "contact_barred", "about"],
    ["not_sure",      "contact_barred", "about"],

    *([about,         "about",          "answered",               is_careful]
      for about in ("children", "money", "both", "something_else")),
    *([about,         "about",          "tried"]
      for about in ("children", "money", "both", "something_else")),

    [DONE,            "tried",          "answered"],

    *([answered,      "answered",       "last_miam",              is_careful]
      for answered in ANSWERED),
    *([answered,      "answered",       "behind"]
      for answered in ANSWERED),

    [DONE,            "behind",         "last_miam",              is_careful],
    [DONE,            "behind",         "gain"],

    [DONE,            "gain",           "last_miam"],

    ["miam",          "last_miam",      "miam_when"],
    *([last,          "last_miam",      "protected_plan",         is_careful]
      for last in ("no", "ncdr", "other_dispute", "course")),
    *([last,          "last_miam",      "next_move"]
      for last in ("no", "ncdr", "other_dispute", "course")),

    *([when,          "miam_when",      "protected_plan",         is_careful]
      for when in ("under_3", "under_4", "over_4")),
    *([when,          "miam_when",      "next_move"]
      for when in ("under_3", "under_4", "over_4")),

    ["court",         "next_move",      "get_form_signed",        has_recent_miam],
    ["court",         "next_move",      "book_own_miam"],
    ["once_more",     "next_move",      "mediator_invites_again", has_recent_miam],
    ["once_more",     "next_move",      "book_own_miam"],
    ["not_sure",      "next_move",      "get_form_signed",        has_recent_miam],
    ["not_sure",      "next_move",      "book_own_miam"],
    ["other",         "next_move",      "other_routes"],
    ["rest",          "next_move",      "let_it_rest"],
]
# fmt: on

REFUSAL = Flow("refusal", QUESTIONS, OUTCOMES, ROWS, CHOOSE_ANY)

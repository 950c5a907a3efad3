"""What comes next once a judge may decide: contact stopped, applying, papers, a hearing?

Danger and borders come before any ladder. A judge cannot order mediation and does not decide
about the child by it; a judge may direct a MIAM, pause, ask, and weigh conduct on costs.
Source: PD3A paras 10A to 10E, 34; PD12B paras 8.2 to 8.11, 12.1; FPR rr 2.9, 3.3, 3.4, 3.10,
28.1, 28.3; PD9A; forms C100, Form A, C79, FM5; checked 2026-11-22.
"""

from flows import opening
from flows.flow import Flow
from flows.safety import is_careful
from flows.session import Answers
from flows.table import DONE, ChooseAny, Guard, Row

QUESTIONS = [
    *opening.QUESTIONS,
    "court_stage", "child_now", "contact_barred", "how_stopped", "order_now", "about",
    "last_miam", "miam_when", "papers", "case_facts", "hearing_when", "direction",
]  # fmt: skip

OUTCOMES = [
    *opening.OUTCOMES,
    "urgent_child", "protect_child", "enforce_order", "keep_to_order", "write_then_meet",
    "meet_first", "apply_now", "apply_safely", "find_the_form", "answer_papers", "obey_order",
    "not_court_papers", "get_ready", "follow_direction",
]  # fmt: skip

CHOOSE_ANY = {
    "case_facts": ChooseAny(("online", "harm_form", "let_off", "no_duty", "told", "none")),
}

ABOUT = ("children", "money", "both", "something_else")


def at(stage: str) -> Guard:
    """Return a guard that is true for somebody at this stage of the road to a judge."""

    def guard(answers: Answers) -> bool:
        return answers["court_stage"] == stage

    guard.__name__ = f"at_{stage}"
    return guard


def has_lost_contact(answers: Answers) -> bool:
    """A child not seen, or not brought back: the ladder starts with the child."""
    return answers["court_stage"] in {"stopped", "kept"}


def stopped_it(answers: Answers) -> bool:
    """Whoever stopped contact themself is bound by an order until a judge changes it."""
    return answers.get("how_stopped") == "me"


def without_miam(question: str, choices: tuple[str, ...]) -> list[Row]:
    """Return rows for somebody with no MIAM that counts: in doubt, safety goes before a ladder."""
    rows: list[Row] = []
    for choice in choices:
        rows += [
            [choice, question, "apply_safely", is_careful],
            [choice, question, "write_then_meet", has_lost_contact],
            [choice, question, "meet_first"],
        ]
    return rows


# fmt: off
ROWS: list[Row] = [
    *opening.before("court_stage"),

    # answer          question          next                only if
    ["stopped",       "court_stage",    "child_now"],
    ["kept",          "court_stage",    "child_now"],
    ["apply",         "court_stage",    "contact_barred"],
    ["papers",        "court_stage",    "contact_barred"],
    ["hearing",       "court_stage",    "contact_barred"],
    ["judge",         "court_stage",    "contact_barred"],

    ["abroad",        "child_now",      "urgent_child"],
    ["harm",          "child_now",      "protect_child"],
    ["hidden",        "child_now",      "protect_child"],
    ["none",          "child_now",      "contact_barred"],

    *([barred,        "contact_barred", state,              guard]
      for barred in ("yes", "no", "not_sure")
      for state, guard in (
          ("how_stopped", at("stopped")), ("order_now", at("kept")), ("papers", at("papers")),
      )),
    *([barred,        "contact_barred", "about"]
      for barred in ("yes", "no", "not_sure")),

    *([how,           "how_stopped",    "order_now"]
      for how in ("they", "me", "child", "faded")),

    ["yes",           "order_now",      "keep_to_order",    stopped_it],
    ["yes",           "order_now",      "enforce_order"],
    ["change",        "order_now",      "keep_to_order",    stopped_it],
    ["change",        "order_now",      "last_miam"],
    ["no",            "order_now",      "last_miam"],
    ["not_sure",      "order_now",      "last_miam"],

    *([about,         "about",          "case_facts",       at("hearing")]
      for about in ABOUT),
    *([about,         "about",          "direction",        at("judge")]
      for about in ABOUT),
    ["children",      "about",          "last_miam"],
    ["money",         "about",          "last_miam"],
    ["both",          "about",          "last_miam"],
    ["something_else", "about",         "find_the_form"],

    ["miam",          "last_miam",      "miam_when"],
    ["ncdr",          "last_miam",      "miam_when"],
    *without_miam("last_miam", ("no", "other_dispute", "course")),
    *([when,          "miam_when",      "apply_safely",     is_careful]
      for when in ("under_3", "under_4")),
    *([when,          "miam_when",      "apply_now"]
      for when in ("under_3", "under_4")),
    *without_miam("miam_when", ("over_4",)),

    ["c100",          "papers",         "answer_papers"],
    ["money",         "papers",         "answer_papers"],
    ["not_sure",      "papers",         "answer_papers"],
    ["order",         "papers",         "obey_order"],
    ["invitation",    "papers",         "not_court_papers"],

    [DONE,            "case_facts",     "hearing_when"],

    *([when,          "hearing_when",   "get_ready"]
      for when in ("soon", "later", "no_date")),

    *([told,          "direction",      "follow_direction"]
      for told in ("attend", "pause", "suggested")),
]
# fmt: on

COURT = Flow("court", QUESTIONS, OUTCOMES, ROWS, CHOOSE_ANY)

"""What can a parent answer who has been asked to go to a mediator?

An invitation binds nobody before a case; court papers and a judge's direction do, so those are
told apart first. Whoever is invited claims no exemption: they go, or they say to the mediator
why not. Where safety is in doubt the answer goes to the mediator alone and gives nothing away.
Source: PD3A paras 2, 32 and 33; PD12B paras 5.2, 6.2, 8.11 and Annex 2 para 19; PD9A protocol
paras 8 and 16; FPR rr 3.8(1), 28.3; checked 2026-11-22.
"""

from flows import opening
from flows.flow import Flow
from flows.safety import is_careful
from flows.session import Answers
from flows.table import DONE, ChooseAny, Guard, Row

QUESTIONS = [
    *opening.QUESTIONS,
    "what_came", "contact_barred", "about", "direction", "concerns", "replied", "lean",
]  # fmt: skip

OUTCOMES = [
    *opening.OUTCOMES,
    "find_out_which", "answer_court_first", "follow_direction", "wait_for_mediator",
    "answer_safely", "accept_meeting", "ask_separate", "ask_another", "decline_with_reasons",
    "take_time",
]  # fmt: skip

CONCERNS = ChooseAny(
    (
        "count_against", "who_pays", "their_side", "same_room", "afraid", "why_asked",
        "genuine", "my_details", "short_notice", "none",
    )
)  # fmt: skip

ABOUT = ("children", "money", "both", "something_else")
BARRED = ("yes", "no", "not_sure")
REPLIED = ("not_yet", "ignored", "said_no", "said_yes")

LEADS_TO = {
    "go": "accept_meeting",
    "separate": "ask_separate",
    "another": "ask_another",
    "not_go": "decline_with_reasons",
    "not_sure": "take_time",
}
"""What the parent leans to → the answer that says it."""


def came(what: str) -> Guard:
    """Return a guard that is true when this is what reached the parent."""

    def guard(answers: Answers) -> bool:
        return answers["what_came"] == what

    guard.__name__ = f"came_{what}"
    return guard


# fmt: off
ROWS: list[Row] = [
    *opening.before("what_came"),

    # answer          question          next                   only if
    ["mediator",      "what_came",      "contact_barred"],
    ["other_parent",  "what_came",      "contact_barred"],
    ["court",         "what_came",      "contact_barred"],
    ["judge",         "what_came",      "contact_barred"],
    ["not_sure",      "what_came",      "contact_barred"],

    *([barred,        "contact_barred", "find_out_which",      came("not_sure")]
      for barred in BARRED),
    *([barred,        "contact_barred", "about"]
      for barred in BARRED),

    *([about,         "about",          state,                 guard]
      for about in ABOUT
      for state, guard in (
          ("answer_court_first", came("court")),
          ("direction", came("judge")),
          ("wait_for_mediator", came("other_parent")),
      )),
    *([about,         "about",          "concerns"]
      for about in ABOUT),

    *([told,          "direction",      "follow_direction"]
      for told in ("attend", "pause", "suggested")),

    [DONE,            "concerns",       "replied"],

    *([replied,       "replied",        "lean"]
      for replied in REPLIED),

    *([lean,          "lean",           "answer_safely",       is_careful]
      for lean in LEADS_TO),
    *([lean,          "lean",           answer]
      for lean, answer in LEADS_TO.items()),
]
# fmt: on

INVITED = Flow("invited", QUESTIONS, OUTCOMES, ROWS, {"concerns": CONCERNS})

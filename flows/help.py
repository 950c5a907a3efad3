"""Who can help this parent, by what they need and where the children live?

The one flow that goes on in Scotland and Northern Ireland: the rules end at the border, help
does not. Safety is asked first all the same, since fear changes who comes first.
"""

from flows import opening
from flows.flow import Flow
from flows.table import Row

QUESTIONS = [*opening.QUESTIONS, "need", "who"]

OUTCOMES = [
    "call_now", "abroad", "moved_abroad",
    "call_for_safety", "share_a_worry", "act_today", "reach_someone_now", "be_heard",
    "get_legal_advice", "pay_less", "find_a_mediator", "go_to_court_alone",
    "talk_about_us", "keep_a_home", "sort_out_money", "change_how_i_act", "people_like_me",
]  # fmt: skip

NATIONS = {"scotland", "northern_ireland"}
"""Outcomes of the opening that are no end here."""

# fmt: off
ROWS: list[Row] = [
    *([*row[:2], "need"] if row[2] in NATIONS else row for row in opening.before("need")),

    # answer          question  next
    ["danger",        "need",   "call_for_safety"],
    ["child",         "need",   "share_a_worry"],
    ["taken",         "need",   "act_today"],
    ["dark",          "need",   "reach_someone_now"],
    ["listen",        "need",   "be_heard"],
    ["law",           "need",   "get_legal_advice"],
    ["cost",          "need",   "pay_less"],
    ["mediator",      "need",   "find_a_mediator"],
    ["court",         "need",   "go_to_court_alone"],
    ["relationship",  "need",   "talk_about_us"],
    ["home",          "need",   "keep_a_home"],
    ["money",         "need",   "sort_out_money"],
    ["behaviour",     "need",   "change_how_i_act"],
    ["like_me",       "need",   "who"],

    *([who,           "who",    "people_like_me"]
      for who in ("dad", "mum", "grandparent", "lgbtq", "culture", "no_phone", "welsh")),
]
# fmt: on

HELP = Flow("help", QUESTIONS, OUTCOMES, ROWS)

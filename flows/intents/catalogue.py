"""What typed words can ask for, and where each leads: a flow, a state in it, or a help card."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from flows.session import Answer


@dataclass(frozen=True)
class Intent:
    """Where one kind of ask leads.

    Attributes:
        flow: the flow it leads into; "" where it is answered by a card alone.
        answers: what somebody who asks this has said by asking, question → answer; the label
            of the button says it too, so it is chosen and not assumed.
        card: the page that answers it; "" where the flow does.
        flows: the flows a card leads on to.
        near: what is offered beside it, because people who ask this often mean one of these.
    """

    flow: str = ""
    answers: Mapping[str, Answer] = field(default_factory=dict)
    card: str = ""
    flows: tuple[str, ...] = ()
    near: tuple[str, ...] = ()


INTENTS: dict[str, Intent] = {
    "compulsory": Intent("compulsory"),
    "miam_exempt": Intent("compulsory"),
    "miam_what": Intent("miam"),
    "book": Intent("help", {"need": "mediator"}),
    "cost": Intent("paying"),
    "ex_refuses": Intent("refusal"),
    "why_refusing": Intent("worth_it"),
    "invited": Intent("invited"),
    "what_to_say": Intent(card="typed/what_to_say", flows=("miam", "refusal", "invited")),
    "court_next": Intent("court"),
    "contact_stopped": Intent(
        "court", {"court_stage": "stopped"}, near=("court_next", "ex_refuses", "alternatives")
    ),
    "child_issue": Intent(
        card="typed/child_question",
        flows=("agreeing", "compulsory", "court"),
        near=("agreement", "court_next"),
    ),
    "accused": Intent(
        card="typed/accused",
        flows=("court", "help"),
        near=("court_next", "domestic_abuse"),
    ),
    "constant_messages": Intent(
        card="typed/many_messages",
        flows=("agreeing", "worth_it"),
        near=("what_to_say", "alternatives"),
    ),
    "mediator_complaint": Intent(
        card="typed/mediator_complaint",
        flows=("miam", "invited"),
        near=("miam_what", "book"),
    ),
    "agreement": Intent("agreeing"),
    "alternatives": Intent(card="pages/other_ways", flows=("agreeing", "refusal")),
    "money_matters": Intent(card="typed/money_between", flows=("compulsory", "agreeing")),
    "maintenance": Intent(card="typed/maintenance", flows=("help", "paying")),
    "grandparent": Intent("help", {"need": "like_me", "who": "grandparent"}),
    "other_nation": Intent(card="typed/elsewhere", flows=("help",)),
    "privacy": Intent(card="bot/privacy"),
    "feelings": Intent("worth_it"),
    "human": Intent(card="bot/help"),
    "crisis": Intent(card="bot/help"),
    "domestic_abuse": Intent("help", {"need": "danger"}),
    "child_safety": Intent("help", {"need": "child"}),
    "smalltalk": Intent(card="typed/hello"),
    "off_topic": Intent(card="typed/other_matter"),
    "abuse_bot": Intent(card="typed/calm"),
}
"""Intent → where it leads. `tests/data/typed_messages.jsonl` names the first twenty-five kinds;
the five with `near` are those it has no name for."""

DANGER = ("crisis", "child_safety", "domestic_abuse")
"""What comes before any procedure, the most serious first."""

LINES = ("smalltalk", "off_topic", "abuse_bot")
"""What is answered in a line, after which the present question stands as before."""


def flows_of_card(card: str) -> tuple[str, ...]:
    """Return the flows a card leads on to; none for a page that is no answer to an ask."""
    return next((one.flows for one in INTENTS.values() if one.card == card), ())

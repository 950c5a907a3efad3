"""Every flow by name, in menu order; `opening` comes first and is never on the menu."""

from flows.agreeing import AGREEING
from flows.compulsory import COMPULSORY
from flows.court import COURT
from flows.flow import Flow
from flows.help import HELP
from flows.invited import INVITED
from flows.miam import MIAM
from flows.opening import OPENING
from flows.paying import PAYING
from flows.refusal import REFUSAL
from flows.safety import forgetting
from flows.session import Session
from flows.worth_it import WORTH_IT

FLOWS: dict[str, Flow] = {
    flow.name: flow
    for flow in (
        OPENING,
        COMPULSORY,
        MIAM,
        REFUSAL,
        INVITED,
        COURT,
        PAYING,
        AGREEING,
        WORTH_IT,
        HELP,
    )
}

MENU = tuple(name for name in FLOWS if name != OPENING.name)
"""The names a parent can choose from, in the order of the menu."""

AFRESH: dict[str, tuple[str, ...]] = {
    "court": ("court_stage",),
    "worth_it": ("feeling", "asking"),
    "help": ("need", "who"),
}
"""Flow → questions asked again each time somebody comes in: needs, feelings and stages change."""


def entered(session: Session, flow: str) -> Session:
    """Return the session in a flow, with what is asked afresh there forgotten."""
    session = session.entering(flow)
    for question in AFRESH.get(flow, ()):
        session = forgetting(session, question)
    return session


LINKS: dict[str, str] = {"hearing" if name == "court" else name: name for name in MENU}
"""Words of deep links → flows; a link shows in the chat, so none of them names a court."""

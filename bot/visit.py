"""One parent's visit: everything that is kept between two presses, and how it is written down."""

import json
import secrets
from dataclasses import dataclass, replace

from flows.catalogue import FLOWS
from flows.flow import Flow, Place
from flows.session import Session

NONCE_BYTES = 4


@dataclass(frozen=True)
class Visit:
    """What is known of one chat.

    Attributes:
        session: the flow and the answers.
        nonce: changes with every new screen, so that an old button is recognised.
        update: id of the last update whose effect is in here; a second delivery changes nothing.
        screen: message id of the living screen; 0 while there is none.
        showing: what the screen shows instead of the present state, such as "page:pages/price";
            "" for the state itself.
        ticked: what is ticked on a choose-any question, or waits for "yes, change it".
    """

    session: Session
    nonce: str
    update: int = 0
    screen: int = 0
    showing: str = ""
    ticked: tuple[str, ...] = ()

    def turned(self, session: Session | None = None, showing: str = "") -> "Visit":
        """Return the visit on another screen: new nonce, nothing ticked."""
        return replace(
            self,
            session=session or self.session,
            nonce=new_nonce(),
            showing=showing,
            ticked=(),
        )

    def to_bytes(self) -> bytes:
        """Return the visit as the store seals it."""
        written = {**vars(self), "session": vars(self.session)}
        return json.dumps(written, separators=(",", ":")).encode()

    @classmethod
    def from_bytes(cls, stored: bytes) -> "Visit":
        """Return the visit that was written; what a later release added is left out."""
        read = json.loads(stored)
        answers = {
            question: tuple(answer) if isinstance(answer, list) else answer
            for question, answer in read["session"]["answers"].items()
        }
        known = {name: read[name] for name in cls.__dataclass_fields__ if name in read}
        known["session"] = Session(read["session"]["flow"], answers)
        known["ticked"] = tuple(read.get("ticked", ()))
        return cls(**known)


def new_visit(flow: str) -> Visit:
    """Return a visit with nothing answered yet."""
    return Visit(Session(flow), new_nonce())


def new_nonce() -> str:
    """Return a short word nobody can guess, safe in callback data."""
    return secrets.token_hex(NONCE_BYTES // 2)


def flow_of(visit: Visit) -> Flow:
    """Return the flow a visit is in; the opening when that flow no longer exists."""
    return FLOWS.get(visit.session.flow, FLOWS["opening"])


def place_of(visit: Visit, flow: str = "") -> Place:
    """Return the place a visit's answers lead to, in its own flow or another."""
    return (FLOWS[flow] if flow else flow_of(visit)).place(visit.session.answers)

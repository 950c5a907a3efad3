"""One parent's visit: everything that is kept between two presses, and how it is written down."""

import secrets
from dataclasses import dataclass, replace

import orjson

from flows.catalogue import FLOWS
from flows.flow import Flow, Place
from flows.session import Session

NONCE_BYTES = 4

DELETABLE_SECONDS = 48 * 3600
"""For how long Telegram lets a bot delete a message (Bot API 10.1, deleteMessage)."""

MOST_MESSAGES = 300


@dataclass(frozen=True)
class Visit:
    """What is known of one chat.

    Attributes:
        session: the flow and the answers.
        nonce: changes with every new screen, so that an old button is recognised.
        update: id of the last message whose effect is in here; a second delivery changes nothing.
        press: the same of the last press; `Event` says why there are two.
        screen: message id of the living screen; 0 while there is none.
        showing: what the screen shows instead of the present state, such as "page:pages/price";
            "" for the state itself.
        ticked: what is ticked on a choose-any question, or waits for "yes, change it".
        journeys: flows in which an outcome was reached, oldest first.
        alarmed: the last sign of danger that was answered, and when, seconds since 1970.
        seen: when something last came from the chat, seconds since 1970.
        messages: what stands in the chat, (message id, when it was seen), oldest first.
        once: lines that are said once in a visit, and have been.
    """

    session: Session
    nonce: str
    update: int = 0
    press: int = 0
    screen: int = 0
    showing: str = ""
    ticked: tuple[str, ...] = ()
    journeys: tuple[str, ...] = ()
    alarmed: tuple[str, int] = ("", 0)
    seen: int = 0
    messages: tuple[tuple[int, int], ...] = ()
    once: tuple[str, ...] = ()

    def turned(self, session: Session | None = None, showing: str = "") -> "Visit":
        """Return the visit on another screen: new nonce, nothing ticked."""
        return replace(
            self,
            session=session or self.session,
            nonce=new_nonce(),
            showing=showing,
            ticked=(),
        )

    def seeing(self, now: int, *messages: int) -> "Visit":
        """Return the visit with messages added to those that stand in the chat.

        What is too old to be deleted, or one too many, is no longer kept.
        """
        new = [(number, now) for number in messages if number]
        known = {number for number, _ in new}
        kept = [
            (number, when)
            for number, when in self.messages
            if number not in known and now - when < DELETABLE_SECONDS
        ]
        return replace(self, messages=(*kept, *new)[-MOST_MESSAGES:])

    def has_taken(self, update: int, *, is_press: bool) -> bool:
        """Return whether an update has had its effect, so that this is a second delivery."""
        return update <= (self.press if is_press else self.update)

    def taking(self, update: int, *, is_press: bool) -> "Visit":
        """Return the visit with an update among those that have had their effect."""
        return replace(self, press=update) if is_press else replace(self, update=update)

    def following(self, before: "Visit", now: int) -> "Visit":
        """Return the visit with what no move changes: its marks, screen and when it was seen."""
        marked = replace(self, update=before.update, press=before.press)
        return replace(marked, screen=before.screen, seen=now)

    def to_bytes(self) -> bytes:
        """Return the visit as the store seals it."""
        written = {**vars(self), "session": vars(self.session)}
        return orjson.dumps(written)

    @classmethod
    def from_bytes(cls, stored: bytes) -> "Visit":
        """Return the visit that was written; what a later release added is left out."""
        read = orjson.loads(stored)
        answers = {
            question: tuple(answer) if isinstance(answer, list) else answer
            for question, answer in read["session"]["answers"].items()
        }
        known = {name: read[name] for name in cls.__dataclass_fields__ if name in read}
        known["session"] = Session(read["session"]["flow"], answers)
        for several in ("ticked", "journeys", "once"):
            known[several] = tuple(read.get(several, ()))
        known.setdefault("press", known.get("update", 0))
        known["alarmed"] = tuple(read.get("alarmed", ("", 0)))
        known["messages"] = tuple((number, when) for number, when in read.get("messages", ()))
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


def at_outcome(visit: Visit) -> bool:
    """Return whether the visit stands at an outcome; the menu is none."""
    state = place_of(visit).state
    return state in flow_of(visit).outcomes and state != "menu"


def arrived(visit: Visit) -> Visit:
    """Return the visit with its flow among the journeys, once it stands at an outcome."""
    flow = visit.session.flow
    if flow == "opening" or flow in visit.journeys or not at_outcome(visit):
        return visit
    return replace(visit, journeys=(*visit.journeys, flow))


def taken(visit: Visit) -> tuple[tuple[str, Place], ...]:
    """Return flow and place of every outcome reached that still is one, the present one first."""
    here = visit.session.flow
    others = [flow for flow in visit.journeys if flow in FLOWS and flow != here]
    places = [(flow, place_of(visit, flow)) for flow in reversed(others)]
    return (
        (here, place_of(visit)),
        *((flow, place) for flow, place in places if place.state in FLOWS[flow].outcomes),
    )

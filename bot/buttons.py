"""The buttons of a visit's screen: the answers, and the ways on from every screen."""

from bot.press import Button, Press
from bot.visit import Visit, flow_of, place_of
from bot.wording import Wording

ON, OFF = "☑", "☐"

Row = tuple[Button, ...]


def row(visit: Visit, *buttons: tuple[str, str, str], question: str = "") -> Row:
    """Return a row of buttons, each given as (kind, label, choice).

    Args:
        visit: whose flow and nonce they carry.
        buttons: from left to right.
        question: the one they answer; "" where they lead somewhere else.
    """
    flow, nonce = visit.session.flow, visit.nonce
    return tuple(
        Button(label, Press(kind, flow, question, nonce, choice))
        for kind, label, choice in buttons
    )


def options(wording: Wording, visit: Visit, question: str) -> list[Row]:
    """Return a row for each answer; with a box to tick and "done" where several may be chosen."""
    labels = wording.question(visit, question).options
    if question not in flow_of(visit).choose_any:
        ways = [("answer", label, choice) for choice, label in labels.items()]
    else:
        ways = [
            ("untick", f"{ON} {label}", choice)
            if choice in visit.ticked
            else ("tick", f"{OFF} {label}", choice)
            for choice, label in labels.items()
        ]
        ways.append(("done", wording.label("done"), ""))
    return [row(visit, way, question=question) for way in ways]


def ways(wording: Wording, visit: Visit) -> list[Row]:
    """Return back, menu and help; none on the very first screen, which stays plain."""
    if not place_of(visit).path:
        return []
    ways = [("back", wording.label("back"), "")]
    if place_of(visit, "opening").state in {"menu", "people_who_help"}:
        ways.append(("menu", wording.label("menu"), ""))
    return [row(visit, *ways, ("page", wording.label("help"), "bot/help"))]


def keep(wording: Wording, visit: Visit, label: str) -> Row:
    """Return the way back to where the visit was, nothing changed."""
    return row(visit, ("keep", wording.label(label), ""))


def change(wording: Wording, visit: Visit) -> Row:
    """Return the way to the list of answers."""
    return row(visit, ("answers", wording.label("answers"), ""))

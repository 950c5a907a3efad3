"""Ways from a visit to another screen that need no words: back, the menu, a topic, a change."""

from collections.abc import Callable, Mapping

from bot.given import asked, changed
from bot.offering import Offer, jumped
from bot.visit import Visit, place_of
from flows.catalogue import FLOWS, MENU, entered


def into(visit: Visit, flow: str) -> Visit:
    """Return the visit in another flow; one that is not on the menu leads nowhere."""
    return visit.turned(entered(visit.session, flow)) if flow in MENU else visit


def menu(visit: Visit, _: str = "") -> Visit:
    """Return the visit at the menu; whoever was shown people who help has chosen to go on."""
    session = visit.session.entering("opening")
    if place_of(visit, "opening").state == "people_who_help":
        session = session.with_answer("support", "carry_on")
    return visit.turned(session)


def back(visit: Visit, _: str) -> Visit:
    """Return one screen back: off a page, to the question before, or from a flow to the menu."""
    if visit.showing:
        return visit.turned()
    path = place_of(visit).path
    own = [question for question in path if question not in FLOWS["opening"].questions]
    if visit.session.flow != "opening" and not own:
        return menu(visit)
    return visit.turned(visit.session.without(path[-1])) if path else visit


def keep(visit: Visit, _: str) -> Visit:
    """Return the visit at its state, whatever was shown in its place."""
    return visit.turned()


def _offered(visit: Visit, intent: str) -> Visit:
    return jumped(visit, Offer.read(visit.showing), intent)


def _offered_as_told(visit: Visit, intent: str) -> Visit:
    return jumped(visit, Offer.read(visit.showing), intent, as_told=True)


WAYS: Mapping[str, Callable[[Visit, str], Visit]] = {
    "go": into,
    "menu": menu,
    "back": back,
    "keep": keep,
    "ask": asked,
    "change": changed,
    "plain": _offered,
    "jump": _offered_as_told,
}
"""Kind of button → where it leads, given what the button chose."""

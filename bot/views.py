"""From a visit to its screen: the state it is at, or what is shown in its place."""

from collections.abc import Callable

from bot import changing
from bot.buttons import change, keep, options, row, ways
from bot.press import Screen
from bot.visit import Visit, flow_of, place_of
from bot.wording import Wording
from flows.catalogue import MENU

View = Callable[[Wording, Visit, str], Screen]


def screen(wording: Wording, visit: Visit) -> Screen:
    """Return what this visit shows now."""
    kind, _, name = visit.showing.partition(":")
    return VIEWS.get(kind, _state)(wording, visit, name)


def _state(wording: Wording, visit: Visit, _: str) -> Screen:
    place = place_of(visit)
    if place.state == "menu":
        return _menu(wording, visit)
    if place.state in flow_of(visit).outcomes:
        return _outcome(wording, visit)
    rows = options(wording, visit, place.state)
    return Screen(wording.question(visit, place.state).html, (*rows, *ways(wording, visit)))


def _menu(wording: Wording, visit: Visit) -> Screen:
    message = wording.question(visit, "menu")
    rows = [row(visit, ("go", message.options[name], name)) for name in MENU]
    helping = row(visit, ("page", wording.label("help"), "bot/help"))
    return Screen(message.html, (*rows, helping, change(wording, visit)))


def _outcome(wording: Wording, visit: Visit) -> Screen:
    outcome = wording.outcome(visit)
    rows = [row(visit, ("summary", wording.label("summary"), ""))]
    for name in outcome.pages:
        title = wording.page(visit, f"pages/{name}").title
        rows.append(row(visit, ("page", title, f"pages/{name}")))
    if outcome.letter:
        rows.append(row(visit, ("letter", wording.label("letter"), "")))
    return Screen(outcome.html, (*rows, change(wording, visit), *ways(wording, visit)))


def _noted(wording: Wording, visit: Visit, _: str) -> Screen:
    """What next, once the notes have been sent."""
    labels = wording.menu()
    fitting = [name for name in wording.outcome(visit).flows or MENU if name != visit.session.flow]
    if place_of(visit, "opening").state not in {"menu", "people_who_help"}:
        fitting = []
    rows = [row(visit, ("go", labels[name], name)) for name in fitting]
    page = wording.page(visit, "bot/noted")
    return Screen(page.html, (*rows, change(wording, visit), *ways(wording, visit)))


def _page(wording: Wording, visit: Visit, name: str) -> Screen:
    return Screen(wording.page(visit, name).html, (keep(wording, visit, "return"),))


def _letter(wording: Wording, visit: Visit, name: str) -> Screen:
    return _page(wording, visit, f"letters/{name}")


VIEWS: dict[str, View] = {
    "page": _page,
    "letter": _letter,
    "noted": _noted,
    "answers": changing.answers,
    "ask": changing.ask,
    "change": changing.change,
}

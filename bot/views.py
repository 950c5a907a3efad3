"""From a visit to its screen: the state it is at, or what is shown in its place."""

from collections.abc import Callable

from bot import changing
from bot.buttons import change, keep, options, row, ways
from bot.offering import above
from bot.press import Screen
from bot.reminding import Asked
from bot.visit import Visit, flow_of, place_of
from bot.wording import Wording
from flows.catalogue import MENU
from flows.intents.catalogue import flows_of_card
from flows.safety import may_write
from flows.session import chosen
from messages.summary import authority
from messages.tone import ASKING

ANYWHERE = {"help"}
"""Flows for parents in every nation."""

View = Callable[[Wording, Visit, str], Screen]


def screen(wording: Wording, visit: Visit) -> Screen:
    """Return what this visit shows now."""
    kind, _, name = visit.showing.partition(":")
    shown = VIEWS.get(kind, _state)(wording, visit, name)
    return Screen(shown.html, (*shown.rows, row(visit, ("leave", wording.label("leave"), ""))))


def _again(wording: Wording, visit: Visit, _: str) -> Screen:
    """After a pause: nothing that was said before, until somebody says that it is all right."""
    on = keep(wording, visit, "carry_on")
    anew = row(visit, ("restart", wording.label("restart"), ""))
    return Screen(wording.page(visit, "bot/again").html, (on, anew))


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
    return Screen(message.html, (*rows, change(wording, visit)))


def _outcome(wording: Wording, visit: Visit) -> Screen:
    outcome = wording.outcome(visit)
    rows = [row(visit, ("summary", wording.label("summary"), ""))]
    if outcome.rests_on:
        rows.append(row(visit, ("why", wording.label("why"), "")))
    for name in outcome.pages:
        page = f"pages/{name}"
        rows.append(row(visit, ("page", wording.title(visit, page), page)))
    if outcome.letter:
        rows.append(row(visit, ("letter", wording.label("letter"), "")))
    return Screen(outcome.html, (*rows, change(wording, visit), *ways(wording, visit)))


def _reminding(wording: Wording, paper: str) -> list[tuple[str, str, str]]:
    """A reminder is offered where a date has just been asked for, and nowhere else."""
    kind, *details = paper.split("/")
    if kind != "date":
        return []
    return [("remind", wording.label("remind"), f"ask/{wording.deadline(*details).isoformat()}")]


def _noted(wording: Wording, visit: Visit, name: str) -> Screen:
    """What next, once the notes have been sent."""
    outcome = wording.outcome(visit)
    takeaway = [("paper", wording.label(paper), paper) for paper in ("pdf", "picture")]
    takeaway += [("date", wording.label(f"date_{which}"), which) for which in outcome.dates]
    labels = wording.menu()
    fitting = [flow for flow in outcome.flows or MENU if flow != visit.session.flow]
    if place_of(visit, "opening").state not in {"menu", "people_who_help"}:
        fitting = [flow for flow in fitting if flow in ANYWHERE]
    takeaway += _reminding(wording, name)
    rows = [row(visit, way) for way in takeaway]
    rows += [row(visit, ("go", labels[flow], flow)) for flow in fitting]
    page = wording.page(visit, "bot/noted")
    return Screen(page.html, (*rows, change(wording, visit), *ways(wording, visit)))


def _page(wording: Wording, visit: Visit, name: str) -> Screen:
    more = [
        row(visit, (kind, wording.label(label), choice))
        for kind, label, choice in ON_PAGE.get(name, ())
    ]
    labels = wording.menu()
    more += [row(visit, ("go", labels[flow], flow)) for flow in flows_of_card(name)]
    return Screen(wording.page(visit, name).html, (*more, keep(wording, visit, "return")))


def _letter(wording: Wording, visit: Visit, name: str) -> Screen:
    rows = [keep(wording, visit, "return")]
    if may_write(place_of(visit).answers):
        rows.insert(0, row(visit, ("tone", wording.label("tone"), "")))
    return Screen(wording.page(visit, f"letters/{name}").html, tuple(rows))


def _tone(wording: Wording, visit: Visit, _: str) -> Screen:
    return _page(wording, visit, ASKING)


def _remind(wording: Wording, visit: Visit, written: str) -> Screen:
    asked = Asked.read(written) or Asked("no", wording.today())
    page = wording.reminder(visit, asked)
    rows = [
        row(visit, ("remind", label, asked.answered(choice)))
        for choice, label in page.options.items()
    ]
    return Screen(page.html, (*rows, keep(wording, visit, "return")))


def _date(wording: Wording, visit: Visit, which: str) -> Screen:
    page = wording.page(visit, "bot/date", which=which)
    return Screen(page.html, (keep(wording, visit, "return"),))


def _why(wording: Wording, visit: Visit, _: str) -> Screen:
    """The answers and the rule that led here, with where it was read."""
    place, outcome = place_of(visit), wording.outcome(visit)
    told = [
        (wording.question(visit, question).title, wording.given(visit, question, given))
        for question in place.path
        for given in [chosen(place.answers, question)]
    ]
    page = wording.page(
        visit, "bot/why", told=told, outcome=outcome, **authority(wording.words, outcome)
    )
    return Screen(page.html, (change(wording, visit), keep(wording, visit, "return")))


ON_PAGE: dict[str, tuple[tuple[str, str, str], ...]] = {
    "bot/privacy": (("page", "clear", "bot/clear"), ("page", "phone", "bot/phone")),
    "bot/clear": (("clear", "clear", ""), ("leave", "clear_all", "")),
}
"""Buttons that belong to one page: (kind, label, choice)."""


def _offer(wording: Wording, visit: Visit, name: str) -> Screen:
    """What typed words seem to ask, above the present question and its own buttons."""
    return above(wording, visit, name, _state(wording, visit, ""))


VIEWS: dict[str, View] = {
    "page": _page,
    "letter": _letter,
    "noted": _noted,
    "tone": _tone,
    "date": _date,
    "why": _why,
    "remind": _remind,
    "again": _again,
    "offer": _offer,
    "answers": changing.answers,
    "ask": changing.ask,
    "change": changing.change,
}

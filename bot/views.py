"""From a visit to its screen: the state it is at, or what is shown in its place."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date

from bot.press import Button, Press, Screen
from bot.visit import Visit
from flows.catalogue import FLOWS, MENU
from flows.flow import Flow, Place
from flows.safety import is_careful
from messages.render import Message, Outcome, Words
from messages.summary import summary

ANSWERING = {"answer", "tick", "untick", "done"}
"""The kinds of press that belong to one question, and say which."""

Today = Callable[[], date]


@dataclass(frozen=True)
class Operator:
    """Who runs this bot and for how long it keeps a visit, as the privacy page says it.

    Attributes:
        keep_hours: since the last press.
    """

    name: str = ""
    contact: str = ""
    keep_hours: int = 24


class Views:
    """Screens of visits, in the words of one language and for the present day."""

    def __init__(self, words: Words, today: Today, operator: Operator) -> None:
        self.words = words
        self.today = today
        self.operator = operator

    def screen(self, visit: Visit) -> Screen:
        """Return what this visit shows now."""
        kind, _, name = visit.showing.partition(":")
        views = {
            "page": self._page,
            "letter": self._letter,
            "answers": self._answers,
            "ask": self._ask,
            "change": self._change,
            "noted": self._noted,
        }
        return views[kind](visit, name) if kind in views else self._state(visit)

    def summary(self, visit: Visit) -> str:
        """Return the summary of the outcome the visit stands at, as Telegram HTML."""
        return summary(self.words, visit.session.flow, place_of(visit), self.today())

    def notice(self, name: str, visit: Visit | None, **more: object) -> str:
        """Return a short message of its own, such as `bot/sticker`, without buttons."""
        place = place_of(visit) if visit else Place("", (), {})
        return self.words.page(f"bot/{name}", place, self.today(), **more).body

    def letter(self, visit: Visit) -> str:
        """Return the name of the message the present outcome offers to send; "" for none."""
        flow, place = flow_of(visit), place_of(visit)
        if place.state not in flow.outcomes:
            return ""
        return self.words.outcome(flow.name, place, self.today()).letter

    def label(self, name: str) -> str:
        """Return the label of one of the buttons that every screen may carry."""
        return self.words.page("bot/buttons", Place("", (), {}), self.today()).options[name]

    def question(self, visit: Visit, question: str) -> Message:
        """Return the words of one question, as they read at this visit's place."""
        place = place_of(visit)
        at = Place(question, place.path, place.answers)
        return self.words.question(visit.session.flow, at, self.today())

    def _state(self, visit: Visit) -> Screen:
        flow, place = flow_of(visit), place_of(visit)
        if place.state == "menu":
            return self._menu(visit)
        if place.state in flow.outcomes:
            return self._outcome(visit, self.words.outcome(flow.name, place, self.today()))
        rows = self._options(visit, place.state)
        return Screen(self.question(visit, place.state).html, (*rows, *self._ways(visit)))

    def _menu(self, visit: Visit) -> Screen:
        message = self.words.question("opening", place_of(visit), self.today())
        rows = [self._row(visit, ("go", message.options[name], name)) for name in MENU]
        last = self._row(visit, ("page", self.label("help"), "bot/help"), self._change_button())
        return Screen(message.html, (*rows, last))

    def _outcome(self, visit: Visit, outcome: Outcome) -> Screen:
        rows = [self._row(visit, ("summary", self.label("summary"), ""))]
        rows += [
            self._row(visit, ("page", self.page(visit, f"pages/{page}").title, f"pages/{page}"))
            for page in outcome.pages
        ]
        if outcome.letter:
            rows.append(self._row(visit, ("letter", self.label("letter"), "")))
        rows.append(self._row(visit, self._change_button()))
        return Screen(outcome.html, (*rows, *self._ways(visit)))

    def _noted(self, visit: Visit, _: str) -> Screen:
        outcome = self.words.outcome(visit.session.flow, place_of(visit), self.today())
        flows = self.words.question("opening", Place("menu", (), {}), self.today()).options
        page = self.page(visit, "bot/noted")
        rows = [
            self._row(visit, ("go", flows[name], name))
            for name in outcome.flows or MENU
            if name != visit.session.flow
        ]
        return Screen(
            page.html, (*rows, self._row(visit, self._change_button()), *self._ways(visit))
        )

    def page(self, visit: Visit, name: str) -> Message:
        """Return a page as this visit reads it."""
        return self.words.page(name, place_of(visit), self.today(), operator=self.operator)

    def _page(self, visit: Visit, name: str) -> Screen:
        return Screen(
            self.page(visit, name).html, (self._row(visit, ("keep", self.label("return"), "")),)
        )

    def _letter(self, visit: Visit, name: str) -> Screen:
        return self._page(visit, f"letters/{name}")

    def _answers(self, visit: Visit, _: str) -> Screen:
        rows = [
            self._row(visit, ("ask", self.words_of(visit, question), question))
            for question in place_of(visit).path
        ]
        page = self.page(visit, "bot/answers")
        return Screen(page.html, (*rows, self._row(visit, ("keep", self.label("return"), ""))))

    def words_of(self, visit: Visit, question: str) -> str:
        """Return a question's title, the name its answer goes by in a list."""
        return self.question(visit, question).title

    def given(self, visit: Visit, question: str, answer: Iterable[str]) -> str:
        """Return an answer in the words of its labels."""
        options = self.question(visit, question).options
        return ", ".join(options.get(choice, choice) for choice in answer)

    def _ask(self, visit: Visit, question: str) -> Screen:
        keep = self._row(visit, ("keep", self.label("keep"), ""))
        return Screen(self.question(visit, question).html, (*self._options(visit, question), keep))

    def _change(self, visit: Visit, question: str) -> Screen:
        flow, before = flow_of(visit), place_of(visit)
        new = visit.ticked if question in flow.choose_any else visit.ticked[0]
        after = flow.place(visit.session.with_answer(question, new).answers)
        was = before.answers.get(question, ())
        lost = [name for name in before.path if name not in after.path and name != question]
        page = self.words.page(
            "bot/change",
            before,
            self.today(),
            question=self.words_of(visit, question),
            was=self.given(visit, question, (was,) if isinstance(was, str) else was),
            now=self.given(visit, question, visit.ticked),
            lost=[self.words_of(visit, name) for name in lost],
            outcome_before=self._title(flow, before),
            outcome_after=self._title(flow, after),
        )
        rows = (
            self._row(visit, ("change", self.label("change"), question)),
            self._row(visit, ("keep", self.label("keep"), "")),
        )
        return Screen(page.html, rows)

    def _title(self, flow: Flow, place: Place) -> str:
        """The outcome a change leads to; "" while there is more to ask, or only the menu."""
        if place.state not in flow.outcomes or place.state == "menu":
            return ""
        return self.words.outcome(flow.name, place, self.today()).title

    def _options(self, visit: Visit, question: str) -> list[tuple[Button, ...]]:
        options = self.question(visit, question).options
        if question not in flow_of(visit).choose_any:
            return [
                self._row(visit, ("answer", label, choice)) for choice, label in options.items()
            ]
        rows = []
        for choice, label in options.items():
            on = choice in visit.ticked
            rows.append(
                self._row(
                    visit, ("untick" if on else "tick", f"{'☑' if on else '☐'} {label}", choice)
                )
            )
        return [*rows, self._row(visit, ("done", self.label("done"), ""))]

    def _ways(self, visit: Visit) -> list[tuple[Button, ...]]:
        """Back, menu and help; none on the very first screen, which stays plain."""
        place = place_of(visit)
        if not place.path:
            return []
        ways = [("back", self.label("back"), "")]
        if place_of(visit, "opening").state in {"menu", "people_who_help"}:
            ways.append(("menu", self.label("menu"), ""))
        careful = is_careful(place.answers)
        ways.append(("page", self.label("help_careful" if careful else "help"), "bot/help"))
        return [self._row(visit, *ways)]

    def _change_button(self) -> tuple[str, str, str]:
        return ("answers", self.label("answers"), "")

    def _row(self, visit: Visit, *buttons: tuple[str, str, str]) -> tuple[Button, ...]:
        asked = visit.showing.removeprefix("ask:") if visit.showing else place_of(visit).state
        return tuple(
            Button(
                label,
                Press(
                    kind,
                    visit.session.flow,
                    asked if kind in ANSWERING else "",
                    visit.nonce,
                    choice,
                ),
            )
            for kind, label, choice in buttons
        )


def flow_of(visit: Visit) -> Flow:
    """Return the flow a visit is in; the opening when that flow no longer exists."""
    return FLOWS.get(visit.session.flow, FLOWS["opening"])


def place_of(visit: Visit, flow: str = "") -> Place:
    """Return the place a visit's answers lead to, in its own flow or another."""
    return (FLOWS[flow] if flow else flow_of(visit)).place(visit.session.answers)

"""The words for a visit: what the templates say at its place, on this day."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from datetime import date

from bot.reminding import Asked, befores
from bot.visit import Visit, at_outcome, place_of, taken
from flows.flow import Flow, Place
from flows.session import Answers, chosen
from messages.dates import after_days, after_months
from messages.render import NOWHERE, Message, Outcome, Words
from messages.summary import summary
from messages.tone import Advice, advice

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


class Wording:
    """Everything that is said to a visit."""

    def __init__(self, words: Words, today: Today, operator: Operator) -> None:
        self.words = words
        self.today = today
        self.operator = operator

    def question(self, visit: Visit, question: str) -> Message:
        """Return the words of one question, as they read at this visit's place."""
        place = place_of(visit)
        at = Place(question, place.path, place.answers)
        return self.words.question(visit.session.flow, at, self.today())

    def outcome(self, visit: Visit) -> Outcome:
        """Return the words of the outcome the visit stands at."""
        return self.words.outcome(visit.session.flow, place_of(visit), self.today())

    def page(self, visit: Visit, name: str, **more: object) -> Message:
        """Return a page, such as `pages/price` or `bot/privacy`, as this visit reads it."""
        more["operator"] = self.operator
        return self.words.page(name, place_of(visit), self.today(), **more)

    def title(self, visit: Visit, name: str) -> str:
        """Return the title of a page about the subject, such as `pages/price`."""
        return self.words.page(name, place_of(visit), self.today()).title

    def notice(self, name: str, visit: Visit | None, **more: object) -> str:
        """Return a short message of its own, such as `typed`, without buttons."""
        place = place_of(visit) if visit else NOWHERE
        return self.words.page(f"bot/{name}", place, self.today(), **more).body

    def summary(self, visit: Visit) -> str:
        """Return the summary of the outcome the visit stands at, as Telegram HTML."""
        return summary(self.words, taken(visit), self.today())

    def line(self, visit: Visit, name: str) -> str:
        """Return a page as a message of its own, such as `typed/hello`."""
        return self.page(visit, name).html

    def card(self, visit: Visit, name: str, **how: object) -> str:
        """Return the fixed answer to one kind of danger."""
        return self.page(visit, f"danger/{name}", **how).html

    def deadline(self, which: str, counted_from: str) -> date:
        """Return the last day of a time limit: "miam" or "papers", from a day in ISO form."""
        start = date.fromisoformat(counted_from)
        if which == "miam":
            return after_months(start, int(self.words.facts["miam-validity"].value))
        return after_days(start, int(self.words.facts["c7-response-time"].value))

    def reminder(self, visit: Visit, asked: Asked) -> Message:
        """Return one step of asking for a reminder; its options are the choices that are open."""
        open_to = befores(asked.day, self.today())
        page = self.page(
            visit,
            "bot/remind",
            step=asked.step,
            choices=open_to,
            text=self.cover(asked),
            due=asked.due() if asked.hour else None,
        )
        if asked.step != "when":
            return page
        return replace(page, options={name: page.options[name] for name in open_to})

    def cover(self, asked: Asked) -> str:
        """Return the line a reminder shows; "" until it is chosen."""
        texts = self.words.page("bot/covers", NOWHERE, self.today()).options
        return texts.get(asked.cover, "")

    def tone(self, visit: Visit, draft: str) -> Advice:
        """Return how a draft reads; the draft itself is not repeated, and not kept."""
        return advice(self.words, draft, self.today(), place_of(visit))

    def letter(self, visit: Visit) -> str:
        """Return the name of the message the present outcome offers to send; "" for none."""
        return self.outcome(visit).letter if at_outcome(visit) else ""

    def menu(self) -> dict[str, str]:
        """Return the menu's labels: flow → label."""
        at = Place("menu", (), {})
        return dict(self.words.question("opening", at, self.today()).options)

    def asks(self) -> dict[str, str]:
        """Return what typed words can be offered, as labels: intent → label."""
        return dict(self.words.page("bot/asks", NOWHERE, self.today()).options)

    def told(self, visit: Visit, flow: str, told: Answers) -> list[tuple[str, str]]:
        """Return what was typed along with an ask, as (question, answer) of the flow it is for."""
        lines = []
        for question in told:
            at = Place(question, (), place_of(visit).answers)
            message = self.words.question(flow, at, self.today())
            answers = [message.options[choice] for choice in chosen(told, question)]
            lines.append((message.title, ", ".join(answers)))
        return lines

    def label(self, name: str) -> str:
        """Return the label of one of the buttons that every screen may carry."""
        return self.words.page("bot/buttons", NOWHERE, self.today()).options[name]

    def given(self, visit: Visit, question: str, answer: Iterable[str]) -> str:
        """Return an answer in the words of its labels."""
        options = self.question(visit, question).options
        return ", ".join(options.get(choice, choice) for choice in answer)

    def leads_to(self, flow: Flow, place: Place) -> str:
        """Return the title of the outcome at a place; "" while there is more to ask."""
        if place.state not in flow.outcomes or place.state == "menu":
            return ""
        return self.words.outcome(flow.name, place, self.today()).title

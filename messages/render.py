"""From a place in a flow to the words shown there: templates, facts and services put together."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache, partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, Template, TemplateError

from flows.exemptions import exemptions_held
from flows.flow import Place
from flows.safety import is_afraid, is_careful, may_write
from messages.dates import after_business_days, after_months
from messages.facts import CHECK_GOVUK, FOLDER, Fact, Law, read_facts, read_law, written
from messages.services import Service, best, read_services
from messages.toml import ContentError, shown

NOWHERE = Place(state="", path=(), answers={})
REMEMBERED = 512
"""How many messages are remembered: what they say follows from place and day alone, and most
parents pass the same places."""

TOPIC = re.compile(r"\[([a-z-]+)\] ")


class Line(str):
    """One line of a list, and what it is about where the template says so: `[book] Ring ...`.

    Attributes:
        topic: said once where several outcomes are put together; "" for none.
    """

    __slots__ = ("topic",)
    topic: str

    def __new__(cls, written: str) -> "Line":
        """Return the line without its topic."""
        named = TOPIC.match(written)
        line = super().__new__(cls, written[named.end() :] if named else written)
        line.topic = named[1] if named else ""
        return line


@dataclass(frozen=True)
class Message:
    """What one screen says, as Telegram HTML.

    Attributes:
        options: choice → label, in the order shown; empty where nothing is asked.
    """

    title: str
    body: str
    options: Mapping[str, str]

    @property
    def html(self) -> str:
        """Title and body as one text."""
        return f"<b>{self.title}</b>\n\n{self.body}"


@dataclass(frozen=True)
class Outcome(Message):
    """What an outcome says, and what its summary is made of.

    Attributes:
        stand: where the parent stands, in a sentence or two.
        why: the rule in plain words.
        rests_on: ids of `law.toml`.
        steps, papers, notes: one line each, in order.
        services: at most three, best first.
        flows: names of flows that fit next.
        pages: names of pages that say more.
        letter: name of a message that may be sent; empty where none is safe.
        dates: names of dates worth a calendar entry: "miam" or "papers".
    """

    stand: str
    why: str
    rests_on: tuple[str, ...]
    steps: tuple[Line, ...]
    papers: tuple[Line, ...]
    notes: tuple[Line, ...]
    services: tuple[Service, ...]
    flows: tuple[str, ...]
    pages: tuple[str, ...]
    letter: str
    dates: tuple[str, ...]


class Given:
    """The answers that count, as templates read them: `answers.role`; "" where not given."""

    def __init__(self, answers: Mapping[str, Any]) -> None:
        self._answers = answers

    def __getattr__(self, question: str) -> Any:
        return self._answers.get(question, "")


class Words:
    """Every message of one language, worded for one day.

    Raises:
        ContentError: a template is missing, broken, or names something unknown.
    """

    def __init__(self, language: str = "en", folder: Path = FOLDER) -> None:
        self.folder = folder / language
        self.facts: dict[str, Fact] = read_facts(folder / "facts.toml")
        self.law: dict[str, Law] = read_law(folder / "law.toml")
        self.services: dict[str, Service] = read_services(folder / "services.toml")
        self._message = lru_cache(REMEMBERED)(self._worded)
        self._outcome = lru_cache(REMEMBERED)(self._worded_outcome)
        self.name_of = cache(self._name_of)
        self.environment = Environment(
            loader=FileSystemLoader(self.folder),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def _name_of(self, flow: str, state: str) -> str:
        """Return the template of a state: the flow's own, the opening's or one several share."""
        names = [f"{place}/{state}.jinja" for place in (flow, "opening", "shared")]
        for name in names:
            if (self.folder / name).is_file():
                return name
        raise ContentError(f"{shown(self.folder)}: there is no template for {flow}/{state}")

    def question(self, flow: str, place: Place, today: date) -> Message:
        """Return what a question says at this place."""
        return self._message(self.name_of(flow, place.state), place, today)

    def page(self, name: str, place: Place, today: date, **more: object) -> Message:
        """Return a page outside the flows, such as `bot/privacy` or `pages/cost`."""
        if not more:
            return self._message(f"{name}.jinja", place, today)
        return _message(self.parts(f"{name}.jinja", place, today, **more))

    def outcome(self, flow: str, place: Place, today: date) -> Outcome:
        """Return what an outcome says at this place, and what its summary is made of."""
        return self._outcome(self.name_of(flow, place.state), place, today)

    def _worded(self, name: str, place: Place, today: date) -> Message:
        return _message(self.parts(name, place, today))

    def _worded_outcome(self, name: str, place: Place, today: date) -> Outcome:
        parts = self.parts(name, place, today)
        message = _message(parts)
        nation = nation_of(place)
        return Outcome(
            message.title,
            message.body,
            message.options,
            stand=_text(parts, "stand"),
            why=_text(parts, "why"),
            rests_on=tuple(parts.get("rests_on", ())),
            steps=_lines(parts, "steps"),
            papers=_lines(parts, "papers"),
            notes=_lines(parts, "notes"),
            services=tuple(best(self.services, parts.get("help", ()), nation)),
            flows=tuple(parts.get("next", ())),
            pages=tuple(parts.get("pages", ())),
            letter=_text(parts, "letter"),
            dates=tuple(parts.get("dates", ())),
        )

    def parts(self, name: str, place: Place, today: date, **more: object) -> dict[str, Any]:
        """Return the named parts a template sets, worded for this place and day."""
        try:
            template: Template = self.environment.get_template(name)
            return vars(template.make_module({**self._context(place, today), **more}))
        except (TemplateError, KeyError, TypeError) as error:
            line = getattr(error, "lineno", None) or _line(
                error, self.folder / name, self.environment
            )
            where = f"{shown(self.folder / name)}:{line}"
            raise ContentError(f"{where}: {error}".rstrip()) from error

    def _context(self, place: Place, today: date) -> dict[str, object]:
        answers = place.answers
        return {
            "answers": Given(answers),
            "nation": nation_of(place),
            "careful": is_careful(answers),
            "afraid": is_afraid(answers),
            "may_write": may_write(answers),
            "holding": exemptions_held(answers),
            "today": today,
            "fact": partial(self._fact, today),
            "value": lambda name: self._named(name).value,
            "known": partial(self._known, today),
            "service": partial(self._service, nation_of(place)),
            "every": self.services.__getitem__,
            "best": lambda needs: best(self.services, needs, nation_of(place)),
            "numbers": lambda service: service.has_numbers(today),
            "business_days": lambda days: written(after_business_days(today, days)),
            "months": lambda months: written(after_months(today, months)),
        }

    def _fact(self, today: date, name: str) -> str:
        fact = self._named(name)
        return fact.text if fact.is_shown(today) else CHECK_GOVUK

    def _known(self, today: date, name: str) -> bool:
        return self._named(name).is_shown(today)

    def _named(self, name: str) -> Fact:
        if name not in self.facts:
            raise KeyError(f"there is no fact '{name}' in facts.toml")
        return self.facts[name]

    def _service(self, nation: str, *needs: str) -> Service:
        found = best(self.services, needs, nation, most=1)
        if not found:
            raise KeyError(f"no service that may be shown fits {list(needs)} in {nation}")
        return found[0]


def nation_of(place: Place) -> str:
    """Return the nation whose services fit, as `services.toml` writes it; England until known."""
    told = place.answers.get("nation", "england")
    nation = str(place.answers.get("home", "england") if told == "no_children" else told)
    return {
        "northern_ireland": "northern-ireland",
        "elsewhere": "england",
        "moved": "england",
    }.get(nation, nation)


def _message(parts: Mapping[str, Any]) -> Message:
    options = {choice: str(label) for choice, label in parts.get("options", {}).items()}
    return Message(_text(parts, "title"), _text(parts, "body"), options)


def _text(parts: Mapping[str, Any], name: str) -> str:
    """A part as Telegram shows it: one line a paragraph, one blank line between them."""
    lines = [line.strip() for line in str(parts.get(name, "")).strip().splitlines()]
    kept = [line for n, line in enumerate(lines) if line or lines[n - 1]]
    return "\n".join(kept)


def _lines(parts: Mapping[str, Any], name: str) -> tuple[Line, ...]:
    return tuple(Line(line) for line in _text(parts, name).splitlines() if line)


def _line(error: BaseException, template: Path, environment: Environment) -> int:
    """The line of the template an error came through, from its traceback; 1 if unknown."""
    trace, found = error.__traceback__, 1
    while trace:
        if trace.tb_frame.f_code.co_filename == str(template):
            compiled = environment.get_template(trace.tb_frame.f_globals["name"])
            found = compiled.get_corresponding_lineno(trace.tb_lineno)
        trace = trace.tb_next
    return found

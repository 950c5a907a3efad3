"""Every screen that sampled paths show, each once."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date

from flows.catalogue import FLOWS, MENU
from flows.exemptions import exemptions_held
from flows.flow import Flow, Place
from flows.paths import walks
from flows.safety import is_afraid, is_careful, may_write
from messages.naming import ANSWERS
from messages.render import NOWHERE, Message, Words, nation_of
from messages.summary import summary
from messages.toml import ContentError


@dataclass(frozen=True)
class Screen:
    """One template as one parent reads it.

    Attributes:
        template: its name, such as `shared/role.jinja`.
        kind: question, outcome, page or letter.
        offered: the choices the flow offers here.
        summary: what an outcome leaves the parent with, as Telegram HTML.
    """

    template: str
    kind: str
    place: Place
    message: Message
    offered: tuple[str, ...] = ()
    summary: str = ""


class Screens:
    """The screens of every flow, each worded once for all the places where it reads the same.

    Attributes:
        broken: what was said of each template that could not be worded.
    """

    def __init__(self, words: Words, today: date, reads: Mapping[str, frozenset[str]]) -> None:
        """Args: reads: template → what its words turn on, such as `answers.role`."""
        self.words, self.today, self.reads = words, today, reads
        self.broken: set[str] = set()
        self._worded: set[tuple[object, ...]] = set()

    def shown(self, pages: Iterable[str]) -> Iterator[Screen]:
        """Yield the screens of all flows, and of these pages."""
        for flow in FLOWS.values():
            for place in walks(flow):
                yield from self._state(flow, place)
        for page in pages:
            yield from self._page(page, "page", NOWHERE)

    def _state(self, flow: Flow, place: Place) -> Iterator[Screen]:
        try:
            template = self.words.name_of(flow.name, place.state)
        except ContentError:
            return  # one that is missing is found without walking
        if not self._is_new(template, place):
            return
        try:
            if place.state in flow.questions:
                message = self.words.question(flow.name, place, self.today)
                offered = flow.options(place.state)
                yield Screen(template, "question", place, message, offered)
            else:
                yield from self._outcome(template, flow, place)
        except ContentError as error:
            self.broken.add(str(error))

    def _outcome(self, template: str, flow: Flow, place: Place) -> Iterator[Screen]:
        outcome = self.words.outcome(flow.name, place, self.today)
        offered = MENU if place.state == "menu" else ()
        ends = not offered and self.words.law.keys() >= {*outcome.rests_on}
        kept = summary(self.words, [(flow.name, place)], self.today) if ends else ""
        yield Screen(template, "outcome", place, outcome, offered, kept)
        for page in outcome.pages:
            yield from self._page(f"pages/{page}", "page", place)
        if outcome.letter:
            yield from self._page(f"letters/{outcome.letter}", "letter", place)

    def _page(self, name: str, kind: str, place: Place) -> Iterator[Screen]:
        template = f"{name}.jinja"
        if not self._is_new(template, place):
            return
        try:
            yield Screen(template, kind, place, self.words.page(name, place, self.today))
        except ContentError as error:
            self.broken.add(str(error))

    def _is_new(self, template: str, place: Place) -> bool:
        """Whether these words were not yet read; never for a template missing or broken."""
        if template not in self.reads:
            return False
        answers, reads = place.answers, self.reads[template]
        key = (
            template,
            nation_of(place),
            (is_careful(answers), is_afraid(answers), may_write(answers)),
            exemptions_held(answers) if "holding" in reads else (),
            tuple(answers.get(asked.removeprefix(ANSWERS)) for asked in sorted(reads)),
        )
        new = key not in self._worded
        self._worded.add(key)
        return new

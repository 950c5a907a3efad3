"""Every template of one language, read once: what it names and where its parts stand."""

from collections.abc import Collection, Iterator
from functools import cached_property

from jinja2 import TemplateSyntaxError, meta, nodes

from messages.finding import Finding
from messages.naming import lines, names, nodes_of
from messages.references import FILES
from messages.render import Words
from messages.toml import shown

GIVEN_BY_STATES = {
    "answers", "nation", "careful", "afraid", "may_write", "holding", "today", "fact", "value",
    "known", "service", "every", "best", "numbers", "business_days", "months",
}  # fmt: skip
"""What every template may use; a page that needs more can be worded by the shell alone."""

GIVEN_BY_SHELL = {
    "operator", "outcome", "rules", "sources", "read", "checked", "kind", "question", "was",
    "now", "lost", "outcome_before", "outcome_after", "told", "which", "start", "last", "step",
    "choices", "text", "due", "third_person", "past", "negated", "several", "as_told",
}  # fmt: skip
"""What the shell adds for the templates in `bot/`."""

OF_THE_SHELL = ("bot/", "danger/", "typed/")
"""Folders of the templates that the shell names, and nobody else."""


def written(words: Words) -> list[str]:
    """Return the names of a language's templates, sorted."""
    found = sorted(words.folder.rglob("*.jinja"))
    return [path.relative_to(words.folder).as_posix() for path in found]


class Templates:
    """The syntax trees of a language's templates, by name: `shared/role.jinja`.

    Args:
        words: the language.
        only: the templates to read; all of them when None.

    Attributes:
        broken: a finding for each template that cannot be read.
        nodes: template → all that it is made of.
        names: template → what it names.
    """

    def __init__(self, words: Words, only: Collection[str] | None = None) -> None:
        self.words = words
        self.broken: list[Finding] = []
        self.trees = dict(self._parsed(written(words) if only is None else only))
        self.nodes = {template: nodes_of(tree) for template, tree in self.trees.items()}
        self.names = {template: [*names(within)] for template, within in self.nodes.items()}

    def place(self, template: str, line: int) -> str:
        """Return file and line as findings write them."""
        return f"{shown(self.words.folder / template)}:{line}"

    def place_of(self, template: str, part: str) -> str:
        """Return the place a part is set at, such as `body` or `options.yes`."""
        found = lines(self.trees[template])
        return self.place(template, found.get(part, found.get(part.partition(".")[0], 1)))

    @cached_property
    def used(self) -> set[str]:
        """Templates that another template names."""
        return {
            FILES[one.kind].format(one.name)
            for several in self.names.values()
            for one in several
            if one.kind in FILES
        }

    @cached_property
    def services(self) -> set[str]:
        """Services, and needs by which services are chosen, that any template names."""
        kinds = ("service", "need")
        return {one.name for many in self.names.values() for one in many if one.kind in kinds}

    @cached_property
    def reads(self) -> dict[str, frozenset[str]]:
        """Template → what its words turn on, as it is written: `answers.role`, `holding`."""
        return {template: frozenset(self._reads(template)) for template in self.trees}

    @cached_property
    def of_the_shell(self) -> list[str]:
        """Pages the shell shows by itself that need nothing but what every state gives."""
        return [
            template.removesuffix(".jinja")
            for template, tree in self.trees.items()
            if template.startswith(OF_THE_SHELL)
            and meta.find_undeclared_variables(tree) <= GIVEN_BY_STATES
        ]

    def _reads(self, template: str) -> Iterator[str]:
        for one in self.names.get(template, ()):
            if one.kind == "question":
                yield one.name
            elif one.kind == "template":
                yield from self._reads(one.name)

    def _parsed(self, templates: Collection[str]) -> Iterator[tuple[str, nodes.Template]]:
        for name in templates:
            text = (self.words.folder / name).read_text(encoding="utf-8")
            try:
                yield name, self.words.environment.parse(text)
            except TemplateSyntaxError as error:
                said = f"the template is broken: {error.message}"
                self.broken.append(Finding(self.place(name, error.lineno), said))

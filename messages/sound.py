"""Can every message be worded at all? The faults that would leave a parent without an answer.

Read from the templates alone, nothing is rendered, so it is quick enough for every start.
"""

from collections.abc import Collection, Iterator

from jinja2 import nodes

from messages.finding import Finding
from messages.naming import Nodes, comparisons, of_kind
from messages.references import templates_of_states, wrong_choice, wrong_name
from messages.render import Words
from messages.templates import (
    GIVEN_BY_SHELL,
    GIVEN_BY_STATES,
    OF_THE_SHELL,
    Templates,
    written,
)
from messages.toml import ContentError
from messages.tone import read_tone


def refuse_unsound(words: Words) -> None:
    """Refuse words that cannot all be said.

    Raises:
        ContentError: a template is missing, broken, or names something unknown.
    """
    read_tone(words.folder / "tone.toml")
    for finding in _unsound(words):
        raise ContentError(str(finding))


def _unsound(words: Words) -> Iterator[Finding]:
    """Template by template, each forgotten before the next: their trees together take 7 MB."""
    yield from missing(words, Templates(words, only=()))
    for template in written(words):
        alone = Templates(words, only=(template,))
        yield from alone.broken
        yield from misnamed(words, alone)


def missing(words: Words, templates: Templates, named: Collection[str] = ()) -> Iterator[Finding]:
    """Yield what has no template: states of the flows, and pages named outside them."""
    _, without = templates_of_states(words)
    for flow, state in without:
        place = templates.place(f"{flow}/{state}.jinja", 1)
        yield Finding(place, f"the state {flow}/{state} has no template")
    for name in named:
        if f"{name}.jinja" not in templates.trees:
            yield Finding(templates.place(f"{name}.jinja", 1), "this page is named but not there")


def misnamed(words: Words, templates: Templates) -> Iterator[Finding]:
    """Yield names that lead nowhere, and comparisons with what is no answer."""
    for template, within in templates.nodes.items():
        several = templates.names[template]
        excused = {one.name for one in several if one.kind == "known fact"}
        for one in several:
            if said := wrong_name(words, template, one, excused):
                yield Finding(templates.place(template, one.line), said)
        for compared in comparisons(within):
            if said := wrong_choice(template, compared):
                yield Finding(templates.place(template, compared.line), said)
        shell = template.startswith(OF_THE_SHELL)
        given = GIVEN_BY_STATES | (GIVEN_BY_SHELL if shell else set())
        for name in unknown(within, given | words.environment.globals.keys()):
            said = f"nothing is called “{name.name}” here"
            yield Finding(templates.place(template, name.lineno), said)


def unknown(within: Nodes, given: Collection[str]) -> Iterator[nodes.Name]:
    """Yield the names a template reads that neither it nor anybody else gives."""
    names = list(of_kind(within, nodes.Name))
    own = {name.name for name in names if name.ctx != "load"} | {"loop"}
    own |= {macro.name for macro in of_kind(within, nodes.Macro)}
    own |= {str(name) for one in of_kind(within, nodes.FromImport) for name in one.names}
    yield from (name for name in names if name.name not in own and name.name not in given)

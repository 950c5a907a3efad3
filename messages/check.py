"""What is wrong with the words: everything a machine can find before a parent does.

Facts and services past their day, names that lead nowhere, templates missing or left over,
and on sampled paths what is too long, too hard, unsendable or unsafe on a lock screen.
"""

from collections.abc import Collection, Iterator
from datetime import date

from messages.due import overdue
from messages.faults import Fault, faults
from messages.finding import Finding
from messages.naming import ANSWERS, comparisons
from messages.reading import Measure, read_wording
from messages.references import templates_of_states, wrong_choice, wrong_name
from messages.render import Words
from messages.screens import Screen, Screens
from messages.templates import Templates


def check(words: Words, today: date, named: Collection[str] = ()) -> list[Finding]:
    """Return every finding, sorted by file and line; empty when all is well.

    Args:
        words: read afresh; a change made to the files afterwards is not seen.
        today: the day on which facts and services are shown or not.
        named: pages reached otherwise than from an outcome, such as `pages/cost` by typed
            words; those in `bot/` always are.
    """
    templates = Templates(words)
    found = {
        *templates.broken,
        *_names(words, templates),
        *_presence(words, templates, named),
        *overdue(words, templates.services, today),
        *_screens(words, templates, today, named),
    }
    return sorted(found, key=lambda finding: finding.order)


def _names(words: Words, templates: Templates) -> Iterator[Finding]:
    for template, tree in templates.trees.items():
        several = templates.names[template]
        excused = {one.name for one in several if one.kind == "known fact"}
        for one in several:
            if said := wrong_name(words, template, one, excused):
                yield Finding(templates.place(template, one.line), said)
        for compared in comparisons(tree):
            if said := wrong_choice(template, compared):
                yield Finding(templates.place(template, compared.line), said)


def _presence(words: Words, templates: Templates, named: Collection[str]) -> Iterator[Finding]:
    used, missing = templates_of_states(words)
    for flow, state in missing:
        place = templates.place(f"{flow}/{state}.jinja", 1)
        yield Finding(place, f"the state {flow}/{state} has no template")
    for name in named:
        if f"{name}.jinja" not in templates.trees:
            yield Finding(templates.place(f"{name}.jinja", 1), "this page is named but not there")
    used |= templates.used | {f"{name}.jinja" for name in named}
    for template in templates.trees:
        if template not in used and not template.startswith("bot/"):
            yield Finding(templates.place(template, 1), "nothing uses this template")


def _screens(
    words: Words, templates: Templates, today: date, named: Collection[str]
) -> Iterator[Finding]:
    services = [service.name for service in words.services.values()]
    measure = Measure(read_wording(words.folder / "wording.toml"), services)
    screens = Screens(words, today, templates.reads)
    worst: dict[tuple[str, str, str], tuple[Fault, Screen]] = {}
    for screen in screens.shown((*templates.of_the_shell, *named)):
        for fault in faults(screen, measure):
            key = (screen.template, fault.part, fault.rule)
            if key not in worst or fault.worst > worst[key][0].worst:
                worst[key] = (fault, screen)
    for fault, screen in worst.values():
        place = templates.place_of(screen.template, fault.part)
        yield Finding(place, fault.said + _after(screen, templates.reads[screen.template]))
    for told in screens.broken:
        place, _, said = told.partition(": ")
        yield Finding(place, said)


def _after(screen: Screen, reads: Collection[str]) -> str:
    """The answers that led to these words, where they turn on any."""
    given = [
        f"{question}={answer if isinstance(answer, str) else '+'.join(answer)}"
        for question, answer in screen.place.answers.items()
        if ANSWERS + question in reads
    ]
    return f" (after {', '.join(given)})" if given else ""

"""What is wrong with the words: everything a machine can find before a parent does.

Facts and services past their day, names that lead nowhere, templates missing or left over,
and on sampled paths what is too long, too hard, unsendable or unsafe on a lock screen.
"""

from collections.abc import Collection, Iterator
from datetime import date

from messages.due import overdue
from messages.faults import Fault, faults
from messages.finding import Finding
from messages.naming import ANSWERS
from messages.reading import Measure, Wording, read_wording
from messages.references import templates_of_states
from messages.render import Words
from messages.screens import Screen, Screens
from messages.sound import misnamed, missing
from messages.templates import OF_THE_SHELL, Templates
from messages.topics import misfiled


def check(words: Words, today: date, named: Collection[str] = ()) -> list[Finding]:
    """Return every finding, sorted by file and line; empty when all is well.

    Args:
        words: read afresh; a change made to the files afterwards is not seen.
        today: the day on which facts and services are shown or not.
        named: pages reached otherwise than from an outcome, such as `pages/cost` by typed
            words; those in `bot/` always are.
    """
    templates = Templates(words)
    wording = read_wording(words.folder / "wording.toml")
    found = {
        *templates.broken,
        *misnamed(words, templates),
        *missing(words, templates, named),
        *misfiled(templates, wording.topics),
        *_left_over(words, templates, named),
        *overdue(words, templates.services, today),
        *_screens(words, templates, today, named, wording),
    }
    return sorted(found, key=lambda finding: finding.order)


def _left_over(words: Words, templates: Templates, named: Collection[str]) -> Iterator[Finding]:
    used, _ = templates_of_states(words)
    used |= templates.used | {f"{name}.jinja" for name in named}
    for template in templates.trees:
        if template not in used and not template.startswith(OF_THE_SHELL):
            yield Finding(templates.place(template, 1), "nothing uses this template")


def _screens(
    words: Words, templates: Templates, today: date, named: Collection[str], wording: Wording
) -> Iterator[Finding]:
    services = [service.name for service in words.services.values()]
    measure = Measure(wording, services)
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

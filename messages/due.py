"""Which facts and services are past the day somebody should have looked at them again?"""

import re
from collections.abc import Container, Iterator
from datetime import date
from pathlib import Path

from messages.facts import written
from messages.finding import Finding
from messages.render import Words
from messages.toml import shown


def overdue(words: Words, used: Container[str], today: date) -> Iterator[Finding]:
    """Yield the facts a reader should see and the services in use that are past their day.

    A service is in use when a template names it, or a need it meets: both are in `used`.
    """
    facts, services = (words.folder.parent / f"{name}.toml" for name in ("facts", "services"))
    for fact in words.facts.values():
        if fact.display and fact.confidence != "low" and fact.is_overdue(today):
            said = f"“{fact.id}” was due a check by {written(fact.review_by)}: {fact.source_url}"
            yield Finding(_line_of(facts, fact.id), said)
    for service in words.services.values():
        is_used = any(name in used for name in (service.id, *service.needs))
        if is_used and service.is_shown and not service.has_numbers(today):
            said = (
                f"“{service.id}” was due a check by {written(service.recheck_by)}: {service.url}"
            )
            yield Finding(_line_of(services, service.id), said)


def _line_of(path: Path, name: str) -> str:
    found = re.search(rf'^id = "{re.escape(name)}"', path.read_text(encoding="utf-8"), re.M)
    return f"{shown(path)}:{found.string.count(chr(10), 0, found.start()) + 1 if found else 1}"

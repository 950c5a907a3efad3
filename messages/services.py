"""Who can help: the services a card may show, and which three come first."""

from collections.abc import Sequence
from datetime import date, timedelta
from functools import cache
from pathlib import Path
from typing import Literal

from messages.facts import FOLDER, Confidence
from messages.toml import ContentError, Entry, read_file, read_rows, shown

MOST = 3
"""More than three cards is a list nobody reads at midnight (safety.md section 11)."""

Nation = Literal["england", "wales", "scotland", "northern-ireland"]


class Service(Entry):
    """One place to turn; the fields are explained at the top of `services.toml`."""

    name: str
    what_for: str
    needs: list[str]
    nations: list[Nation]
    phone: str
    phone_unverified: str = ""
    text: str
    url: str
    hours: str
    cost: str
    safe_notes: str
    safe_line: str = ""
    source_url: str
    source_date: str
    confidence: Confidence
    core: bool
    ready: bool
    status: str
    change_note: str = ""
    recheck_by: date

    @property
    def is_shown(self) -> bool:
        """Whether a reader may be sent there: checked, and sure enough."""
        return self.ready and self.confidence != "low"

    def has_numbers(self, today: date) -> bool:
        """Return whether its numbers may still be given; 999 always may."""
        return self.id == "emergency-999" or today <= self.recheck_by


@cache
def read_services(path: Path = FOLDER / "services.toml") -> dict[str, Service]:
    """Return every service by id. Raises ContentError for a broken row."""
    content, _ = read_file(path)
    compiled, days = content.get("compiled_on"), content.get("recheck_every_days")
    if not isinstance(compiled, date) or not isinstance(days, int):
        raise ContentError(
            f"{shown(path)}: compiled_on must be a date and recheck_every_days a number"
        )
    due = compiled + timedelta(days=days)

    class Dated(Service):
        recheck_by: date = due

    return dict(read_rows(path, "service", Dated))


def best(
    services: dict[str, Service], needs: Sequence[str], nation: str, most: int = MOST
) -> list[Service]:
    """Return the services to show, best first: in the order of the needs, core ones before others.

    Args:
        services: every service by id.
        needs: service ids or needs, the most pressing first.
        nation: where the children live, as `services.toml` writes it.
        most: how many at the most.
    """
    found: dict[str, Service] = {}
    for need in needs:
        fitting = [
            service
            for service in services.values()
            if service.is_shown
            and nation in service.nations
            and need in (service.id, *service.needs)
        ]
        if fitting:
            first = min((s for s in fitting if s.id not in found), key=_rank, default=None)
            if first:
                found.setdefault(first.id, first)
    return list(found.values())[:most]


def _rank(service: Service) -> tuple[bool, bool, int]:
    local = len(service.nations) > 1
    return (not service.core, service.confidence != "high", int(local))

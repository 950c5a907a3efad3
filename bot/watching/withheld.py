"""Counts of what people answered, shown so late and so roughly that none speaks of one person.

Somebody who looks at the figures often, and knows that one parent is chatting just now, must not
be able to read that parent's answers off the difference between two looks. So the answers of one
question move together, at the end of a period, once ten more have been given; each is rounded
down to ten, and what was chosen fewer than ten times is not shown at all.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator

FEWEST = 10
PERIOD_SECONDS = 3600.0

Group = tuple[str, ...]
"""Counts that are read side by side, such as the answers of one question: (flow, question)."""


class Withheld:
    """Counts by group and name; without ids, so ten may be ten times the same person."""

    def __init__(self, now: Callable[[], float]) -> None:
        self._now = now
        self._ends = now() + PERIOD_SECONDS
        self._counted: dict[Group, Counter[str]] = defaultdict(Counter)
        self._new: Counter[Group] = Counter()
        self._shown: dict[Group, dict[str, int]] = {}

    def count(self, group: Group, names: Iterable[str]) -> None:
        """Count one answer; several names when several were ticked together."""
        self._renew()
        self._counted[group].update(names)
        self._new[group] += 1

    def shown(self) -> Iterator[tuple[Group, str, int]]:
        """Yield group, name and count, of those that may be seen."""
        self._renew()
        for group, counts in self._shown.items():
            for name, count in counts.items():
                yield group, name, count

    def _renew(self) -> None:
        """At the end of a period, let the groups be seen that have grown enough."""
        if self._now() < self._ends:
            return
        self._ends = self._now() + PERIOD_SECONDS
        for group in [group for group, new in self._new.items() if new >= FEWEST]:
            del self._new[group]
            self._shown[group] = {
                name: count - count % FEWEST
                for name, count in self._counted[group].items()
                if count >= FEWEST
            }

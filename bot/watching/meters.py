"""What is counted while the bot runs: how often and how fast, never who or what was said.

Counting happens on the way of every update, so it is plain addition here; `figures` turns it into
Prometheus' form when somebody asks. Every label is one of a known set, the flows' own names among
them: an id, a word or an answer that came in over the wire cannot become one.
"""

import time
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable

from telegram import Update
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.watching.withheld import Withheld
from flows.catalogue import FLOWS
from flows.session import Answer

BOUNDS = (0.005, 0.01, 0.02, 0.035, 0.05, 0.065, 0.08, 0.1, 0.15, 0.25, 0.5, 1, 2.5, 5, 10, 30)
"""Seconds; the finest where the aims lie, 65 ms for half of the replies and 150 ms for 99 %."""

OTHER = "other"
KINDS = frozenset(map(str, Update.ALL_TYPES))
FAILURES = {
    Forbidden: "blocked",
    RetryAfter: "too_many",
    BadRequest: "refused",
    TimedOut: "timed_out",
    NetworkError: "no_connection",
}
"""What can go wrong with a call, the narrower error before the wider."""

RESULTS = frozenset({"ok", *FAILURES.values()})

Level = Callable[[], float]


class Meters:
    """Counts for whoever watches; handed to what does the counting.

    Attributes:
        levels: name → what it is, and what reads how much there is at this moment.
        slower: how many replies took up to each of `BOUNDS`, and longer than all, not cumulated.
    """

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self.updates: Counter[str] = Counter()
        self.sends: Counter[tuple[str, str]] = Counter()
        self.slower = [0] * (len(BOUNDS) + 1)
        self.waited_seconds = 0.0
        self.edges = Withheld(now)
        self.outcomes = Withheld(now)
        self.levels: dict[str, tuple[str, Level]] = {}

    def update(self, kind: str) -> None:
        """Count an update taken, by its kind, such as "callback_query"."""
        self.updates[kind if kind in KINDS else OTHER] += 1

    def sent(self, method: str, result: str) -> None:
        """Count a call to Telegram, by its method and one of `RESULTS`."""
        known = method if method.isascii() and method.isalpha() else OTHER
        self.sends[known, result if result in RESULTS else OTHER] += 1

    def waited(self, seconds: float) -> None:
        """Count a reply by how long it took from the tap taken to the screen at Telegram."""
        self.slower[bisect_left(BOUNDS, seconds)] += 1
        self.waited_seconds += max(seconds, 0.0)

    def edge(self, flow: str, state: str, choice: Answer) -> None:
        """Count an answer given at a question; what the flow does not offer is passed over."""
        if flow in FLOWS and FLOWS[flow].fits(state, choice):
            self.edges.count((flow, state), (choice,) if isinstance(choice, str) else choice)

    def outcome(self, flow: str, state: str) -> None:
        """Count an outcome reached."""
        if flow in FLOWS and state in FLOWS[flow].outcomes:
            self.outcomes.count((flow,), (state,))

    def level(self, name: str, about: str, read: Level) -> None:
        """Show how much there is of something.

        Args:
            name: such as "queue_depth".
            about: a sentence on what it is.
            read: quick, for it is called whenever somebody looks; if it fails, nothing is shown.
        """
        self.levels[name] = about, read


def result_of(error: BaseException | None) -> str:
    """Return how a call to Telegram ended, for `sent`; None is no error."""
    if error is None:
        return "ok"
    return next((name for kind, name in FAILURES.items() if isinstance(error, kind)), OTHER)

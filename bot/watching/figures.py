"""The counts in Prometheus' form, read off when somebody asks.

Imported only where figures are served: the library takes a tenth of the time the bot has to start.
"""

import logging
from collections.abc import Iterator
from itertools import accumulate

from prometheus_client import CollectorRegistry, ProcessCollector
from prometheus_client.metrics_core import (
    CounterMetricFamily,
    GaugeMetricFamily,
    HistogramMetricFamily,
    Metric,
)
from prometheus_client.registry import Collector

from bot.watching.meters import BOUNDS, Level, Meters

logger = logging.getLogger(__name__)

PREFIX = "waypoint_"


def registry_of(meters: Meters) -> CollectorRegistry:
    """Return a registry of its own: these counts, and what the process uses of the machine."""
    registry = CollectorRegistry()
    ProcessCollector(registry=registry)
    registry.register(Figures(meters))
    return registry


class Figures(Collector):
    """Reads the meters at every look."""

    def __init__(self, meters: Meters) -> None:
        self.meters = meters

    def collect(self) -> Iterator[Metric]:
        """Yield every count."""
        yield self._replies()
        yield self._updates()
        yield self._sends()
        yield from self._levels()
        yield self._answers()
        yield self._outcomes()

    def _replies(self) -> Metric:
        about = "Seconds from an update taken to its screen at Telegram."
        reached = accumulate(self.meters.slower)
        bounds = (*(str(float(bound)) for bound in BOUNDS), "+Inf")
        replies = HistogramMetricFamily(f"{PREFIX}reply_seconds", about)
        replies.add_metric([], [*zip(bounds, reached, strict=True)], self.meters.waited_seconds)
        return replies

    def _updates(self) -> Metric:
        updates = _counter("updates", "Updates taken, by kind.", "kind")
        for kind, count in self.meters.updates.items():
            updates.add_metric([kind], count)
        return updates

    def _sends(self) -> Metric:
        sends = _counter("sends", "Calls to Telegram, by how they ended.", "method", "result")
        for labels, count in self.meters.sends.items():
            sends.add_metric(labels, count)
        return sends

    def _levels(self) -> Iterator[Metric]:
        for name, (about, read) in self.meters.levels.items():
            value = _read(name, read)
            if value is not None:
                yield GaugeMetricFamily(f"{PREFIX}{name}", about, value)

    def _answers(self) -> Metric:
        about = "Answers given at a question: late, in tens, none under ten."
        answers = _counter("answers", about, "flow", "question", "choice")
        for group, choice, count in self.meters.edges.shown():
            answers.add_metric([*group, choice], count)
        return answers

    def _outcomes(self) -> Metric:
        about = "Outcomes reached: late, in tens, none under ten."
        outcomes = _counter("outcomes", about, "flow", "outcome")
        for group, outcome, count in self.meters.outcomes.shown():
            outcomes.add_metric([*group, outcome], count)
        return outcomes


def _counter(name: str, about: str, *labels: str) -> CounterMetricFamily:
    return CounterMetricFamily(f"{PREFIX}{name}", about, labels=labels)


def _read(name: str, read: Level) -> float | None:
    """A level that cannot be read leaves a gap, and the rest to be seen."""
    try:
        return float(read())
    except Exception as error:
        logger.warning("%s could not be read (%s)", name, type(error).__name__)
        return None

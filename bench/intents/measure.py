"""`python -m bench.intents.measure`: how well typed words are understood, on held-out messages.

A message is helped when the jump is right, or when none is made and a right topic is among the
three offered. The examples were written without sight of this set, by hand and blind, so all of
it is held out: no half has to be scored by what was learned from the other.
"""

import json
import time
import tracemalloc
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

SET = Path(__file__).resolve().parents[2] / "tests/data/typed_messages.jsonl"

Answered = tuple[str | None, Sequence[str]]
"""The jump or None, and what is offered."""


@dataclass(frozen=True)
class Labelled:
    """One message of the set, with every answer that is right and whether it is urgent."""

    text: str
    intent: str
    right: frozenset[str]
    urgent: bool


def labelled(path: Path = SET) -> list[Labelled]:
    """Return the set, one message a line."""
    rows = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return [
        Labelled(
            row["text"], row["intent"], frozenset({row["intent"], *row["also"]}), row["urgent"]
        )
        for row in rows
    ]


@dataclass(frozen=True)
class Result:
    """Shares of 0 to 1: helped, wrong jumps, jumps; and helped by intent."""

    helped: float
    wrong: float
    jumps: float
    by_intent: dict[str, float]


def result(answer: Callable[[str], Answered], rows: Sequence[Labelled]) -> Result:
    """Return how a way of understanding does."""
    by_intent: dict[str, list[bool]] = defaultdict(list)
    wrong = jumps = 0
    for row in rows:
        jump, offers = answer(row.text)
        helped = jump in row.right if jump else bool(row.right & {*offers})
        jumps += bool(jump)
        wrong += bool(jump) and not helped
        by_intent[row.intent].append(helped)
    shares = {intent: sum(found) / len(found) for intent, found in sorted(by_intent.items())}
    helped_in_all = sum(sum(found) for found in by_intent.values())
    return Result(helped_in_all / len(rows), wrong / len(rows), jumps / len(rows), shares)


def measure() -> None:
    """Print what the shipped understanding does with the set, and what it costs."""
    tracemalloc.start()
    intents = import_module("flows.intents.understanding")
    intents.understand("hello")
    memory = tracemalloc.get_traced_memory()[1] / 1e6
    tracemalloc.stop()
    rows = labelled()
    started = time.process_time()
    understood = {row.text: intents.understand(row.text) for row in rows}
    each = (time.process_time() - started) / len(rows) * 1000

    def answer(text: str) -> Answered:
        return understood[text].intent, understood[text].offers

    found = result(answer, rows)
    print(f"{len(rows)} messages, none seen while the examples were written")
    print(f"helped {found.helped:.1%}, wrong jumps {found.wrong:.1%}, jumps {found.jumps:.1%}")
    for intent, share in found.by_intent.items():
        print(f"  {intent:20} {share:.0%}")
    alarms = [(row.urgent, understood[row.text].alarm.urgent) for row in rows]
    print(
        f"urgent recall {_share(heard for urgent, heard in alarms if urgent):.1%}, "
        f"false urgent {_share(heard for urgent, heard in alarms if not urgent):.1%}"
    )
    print(f"{each:.2f} ms of CPU a message, {memory:.0f} MB at the most while loading")


def _share(found: Iterable[bool]) -> float:
    several = list(found)
    return sum(several) / len(several)


if __name__ == "__main__":
    measure()

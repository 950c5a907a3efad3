"""The arrows of a flow's drawing: transitions that go the same way drawn as one."""

from collections.abc import Iterator
from dataclasses import dataclass

from flows.flow import Flow

OTHERWISE = "otherwise"
"""The guard of a row that is taken when no earlier row for the same choice was."""

FEW = 3
"""More choices than this are counted, not named, where a label must be short."""


@dataclass(frozen=True)
class Edge:
    """Every transition from one state to another under one guard.

    Attributes:
        choices: in table order; empty where what was ticked decides.
        guard: its name in plain words; "" where there is none.
        is_any: every choice the question offers goes this way.
    """

    source: str
    target: str
    choices: tuple[str, ...]
    guard: str
    is_any: bool

    @property
    def label(self) -> str:
        """All choices by name: "yes, not sure [careful]"."""
        return self._labelled(", ".join(plain(choice) for choice in self.choices))

    @property
    def short(self) -> str:
        """The same in few words: "any", "5 choices", and nothing for any under a guard."""
        if self.is_any:
            return self._labelled("" if self.guard else "any")
        if len(self.choices) > FEW:
            return self._labelled(f"{len(self.choices)} choices")
        return self.label

    def _labelled(self, choices: str) -> str:
        return " ".join(
            part for part in (choices, f"[{self.guard}]" if self.guard else "") if part
        )


def edges(flow: Flow) -> list[Edge]:
    """Return a flow's arrows, in table order."""
    together: dict[tuple[str, str, str], list[str]] = {}
    for choice, source, target, guard in _guarded(flow):
        together.setdefault((source, target, guard), []).append(choice)
    made = []
    for (source, target, guard), choices in together.items():
        ticks = source in flow.choose_any
        is_any = ticks or set(choices) == set(flow.options(source))
        made.append(Edge(source, target, () if ticks else tuple(choices), guard, is_any))
    return made


def plain(name: str) -> str:
    """Return a choice's or guard's name as words: `not_sure` is "not sure"."""
    return name.replace("_", " ").removeprefix("is ")


def _guarded(flow: Flow) -> Iterator[tuple[str, str, str, str]]:
    tried: set[tuple[str, str]] = set()
    for choice, source, target, *guards in flow.rows:
        unless = OTHERWISE if (choice, source) in tried else ""
        yield choice, source, target, plain(guards[0].__name__) if guards else unless
        tried.add((choice, source))

"""Drawings of the flows for those who keep them: SVG to look at, Mermaid to paste."""

from collections.abc import Iterable
from pathlib import Path

from bot.drawing.edges import edges, plain
from bot.drawing.svg import svg
from flows.catalogue import FLOWS
from flows.flow import Flow
from messages.render import Words

LOOKS = (
    "classDef question fill:#eaf1fb,stroke:#2a5ea8,color:#1c1c1c",
    "classDef outcome fill:#e9f5ea,stroke:#2d7a38,color:#1c1c1c",
)


def draw(names: Iterable[str], folder: Path) -> list[Path]:
    """Write `<flow>.svg` and `<flow>.mmd` for each flow and return what was written.

    Raises:
        KeyError: no flow has that name.
        OSError: the folder cannot be made or written to.
    """
    flows, words, written = [FLOWS[name] for name in names], Words(), []
    folder.mkdir(parents=True, exist_ok=True)
    for flow in flows:
        for ending, text in (("svg", svg(flow, words)), ("mmd", mermaid(flow))):
            path = folder / f"{flow.name}.{ending}"
            path.write_text(text, encoding="utf-8")
            written.append(path)
    return written


def mermaid(flow: Flow) -> str:
    """Return a flow as a Mermaid flowchart: boxes ask, rounded ones end, brackets hold guards."""
    lines = ["flowchart TD"]
    lines += [f'    {question}["{plain(question)}"]:::question' for question in flow.questions]
    lines += [f'    {outcome}(["{plain(outcome)}"]):::outcome' for outcome in flow.outcomes]
    for edge in edges(flow):
        label = "any" if edge.is_any and not edge.guard else edge.label
        lines.append(f'    {edge.source} -->|"{label}"| {edge.target}')
    return "\n".join([*lines, *(f"    {look}" for look in LOOKS)]) + "\n"


def is_current(text: str, flow: Flow) -> bool:
    """Return whether a text, such as the README, holds the flow's Mermaid drawing as it is now."""
    return f"```mermaid\n{mermaid(flow)}```" in text

"""A flow as a picture: boxes for questions, rounded ones for outcomes, arrows between."""

from itertools import pairwise
from textwrap import wrap
from xml.etree import ElementTree as Xml

from bot.drawing.edges import Edge
from bot.drawing.layout import BOX, Point, label_size, layout
from flows.flow import Flow
from flows.paths import walks
from messages.render import Words
from messages.toml import ContentError

STYLE = """
text { font: 12px system-ui, sans-serif; text-anchor: middle; fill: #1c1c1c }
.name { font-weight: 600; font-size: 13px }
.says { font-size: 10.5px; fill: #444 }
.question rect { fill: #eaf1fb; stroke: #2a5ea8 }
.outcome rect { fill: #e9f5ea; stroke: #2d7a38 }
.arrow path { fill: none; stroke-width: 1.4 }
.label rect { fill: #fff; fill-opacity: .92 }
"""
TITLE = 30
"""Characters of a title that fit on one line of a box; two lines hold any title."""

TIP, LEAN = 8, 26
"""Pixels: an arrowhead, and how far a lane may lean in one layer before it bends instead."""

INKS = ("#2a5ea8", "#a1400f", "#2d7a38", "#7a2d77", "#80650a", "#0f7078", "#a3213f", "#4b4b4b")
"""Arrows into one state share an ink, dark enough on white; neighbours differ."""


def svg(flow: Flow, words: Words) -> str:
    """Return a flow drawn as SVG: one document, nothing fetched, with a text alternative."""
    plan = layout(flow)
    size = {"width": f"{plan.width:.0f}", "height": f"{plan.height:.0f}"}
    root = Xml.Element(
        "svg",
        xmlns="http://www.w3.org/2000/svg",
        viewBox=f"0 0 {size['width']} {size['height']}",
        role="img",
        attrib={"aria-labelledby": "title desc"} | size,
    )
    Xml.SubElement(root, "title", id="title").text = f"The flow “{flow.name}”"
    Xml.SubElement(root, "desc", id="desc").text = _described(flow)
    Xml.SubElement(root, "style").text = STYLE
    Xml.SubElement(root, "rect", width="100%", height="100%", fill="#fff")
    inks = {state: INKS[n % len(INKS)] for n, state in enumerate(plan.states)}
    for edge, points in plan.arrows:
        _arrow(root, edge, points, inks[edge.target])
    for (target, label), point in plan.labels.items():
        _label(root, label, point, inks[target])
    says = titles(flow, words)
    for state, point in plan.states.items():
        _box(root, flow, state, point, says.get(state, ""))
    Xml.indent(root)
    return Xml.tostring(root, encoding="unicode") + "\n"


def titles(flow: Flow, words: Words) -> dict[str, str]:
    """Return state → its title, as the first path there reads it; none where it has no words."""
    today = max(fact.checked for fact in words.facts.values())
    found: dict[str, str] = {}
    for place in walks(flow):
        if place.state not in found:
            try:
                found[place.state] = words.question(flow.name, place, today).title
            except ContentError:
                found[place.state] = ""
        if len(found) == len(flow.questions) + len(flow.outcomes):
            break
    return found


def _described(flow: Flow) -> str:
    questions = f"{len(flow.questions)} questions from “{flow.first}” on"
    return f"{questions}, each with an arrow for every way on, to {len(flow.outcomes)} outcomes."


def _arrow(root: Xml.Element, edge: Edge, points: list[Point], ink: str) -> None:
    group = Xml.SubElement(root, "g", attrib={"class": "arrow", "data-from": edge.source})
    group.set("data-to", edge.target)
    Xml.SubElement(group, "title").text = f"{edge.source} → {edge.target}: {edge.label}"
    start, end = (
        _port(points[0], points[1], BOX[1] / 2),
        _port(points[-1], points[-2], -BOX[1] / 2),
    )
    tip = (end[0], end[1] - TIP)
    Xml.SubElement(group, "path", d=_curve([start, *points[1:-1], tip]), stroke=ink)
    head = f"M{end[0]:.0f} {end[1]:.0f} l-4 -{TIP} h8 z"
    Xml.SubElement(group, "path", d=head, style=f"fill: {ink}; stroke: none")


def _port(box: Point, beyond: Point, down: float) -> Point:
    """Where an arrow leaves or enters a box: towards the side it comes from or goes to."""
    reach = BOX[0] / 2 - 14
    return box[0] + max(-reach, min(reach, (beyond[0] - box[0]) * 0.4)), box[1] + down


def _curve(points: list[Point]) -> str:
    """Upright at every point and bent in between, but straight where a lane only leans."""
    sides = [there[0] - here[0] for here, there in pairwise(points)]
    parts = [f"M{_xy(points[0])}"]
    for n, (here, there) in enumerate(pairwise(points)):
        middle = (here[1] + there[1]) / 2
        beside = (*sides[n - 1 : n], *sides[n + 1 : n + 2])
        leans = abs(sides[n]) < LEAN and any(abs(sides[n] - side) < 1 for side in beside)
        bend = f"C{_xy((here[0], middle))} {_xy((there[0], middle))} {_xy(there)}"
        parts.append(f"L{_xy(there)}" if leans else bend)
    return " ".join(parts)


def _xy(point: Point) -> str:
    return f"{point[0]:.0f} {point[1]:.0f}"


def _label(root: Xml.Element, label: str, point: Point, ink: str) -> None:
    lines, width = label_size(label)
    group = Xml.SubElement(root, "g", attrib={"class": "label"})
    top = point[1] - 8 * len(lines)
    Xml.SubElement(
        group,
        "rect",
        x=f"{point[0] - width / 2:.0f}",
        y=f"{top:.0f}",
        width=f"{width:.0f}",
        height=f"{16 * len(lines)}",
    )
    for n, line in enumerate(lines):
        _text(group, line, (point[0], top + 12 + 16 * n)).set("style", f"fill: {ink}")


def _box(root: Xml.Element, flow: Flow, state: str, point: Point, says: str) -> None:
    kind = "question" if state in flow.questions else "outcome"
    group = Xml.SubElement(root, "g", attrib={"class": kind, "data-state": state})
    Xml.SubElement(group, "title").text = f"{kind} {state}: {says}"
    (x, y), (width, height) = point, BOX
    Xml.SubElement(
        group,
        "rect",
        x=f"{x - width / 2:.0f}",
        y=f"{y - height / 2:.0f}",
        width=f"{width}",
        height=f"{height}",
        rx="3" if kind == "question" else "20",
    )
    lines = wrap(says, TITLE)
    top = y + 4 - 7 * len(lines)
    _text(group, state, (x, top)).set("class", "name")
    for n, line in enumerate(lines, start=1):
        _text(group, line, (x, top + 1 + 14 * n)).set("class", "says")


def _text(group: Xml.Element, text: str, at: Point) -> Xml.Element:
    made = Xml.SubElement(group, "text", x=f"{at[0]:.0f}", y=f"{at[1]:.0f}")
    made.text = text
    return made

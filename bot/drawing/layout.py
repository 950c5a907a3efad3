"""Where each box, label and arrow of a flow's drawing stands: igraph's layers, then spacing.

Arrows that come into a state under one label share that label and one lane down to it, so
ten questions that may each lead to the same three outcomes are three lanes and not thirty.
"""

from dataclasses import dataclass
from itertools import pairwise

import igraph

from bot.drawing.edges import Edge, edges
from bot.drawing.spacing import spaced
from flows.flow import Flow

BOX = (178, 56)
"""A state's width and height in pixels, as everything here."""

LAYER = 66
"""From one layer to the next; states stand on every other one, and labels between."""

MARGIN = 24
LETTER = 6.6
STRAIGHT = 12.0
"""How much stronger a lane is kept straight than boxes are drawn together."""

Point = tuple[float, float]
Stop = tuple[str, str, int]
"""A lane's stop in one layer: target, label, layer. A state's own is (state, "", layer)."""


@dataclass(frozen=True)
class Layout:
    """Middles, from the top left corner.

    Attributes:
        labels: (target, label) → where it stands, once for all the arrows that share it.
        arrows: each with the points it runs through, from its source to its target.
    """

    states: dict[str, Point]
    labels: dict[tuple[str, str], Point]
    arrows: list[tuple[Edge, list[Point]]]
    width: float
    height: float


def layout(flow: Flow) -> Layout:
    """Return a flow's layout, top to bottom."""
    drawn = edges(flow)
    layers = _layers(flow, drawn)
    ways = [(edge, _way(edge, layers)) for edge in drawn]
    at = _placed([way for _, way in ways])
    return Layout(
        states={state: at[state, "", layer] for state, layer in layers.items()},
        labels={way[-2][:2]: at[way[-2]] for _, way in ways},
        arrows=[(edge, [at[stop] for stop in way]) for edge, way in ways],
        width=max(x for x, _ in at.values()) + BOX[0] / 2 + MARGIN,
        height=max(y for _, y in at.values()) + BOX[1] / 2 + MARGIN,
    )


def label_size(label: str) -> tuple[list[str], float]:
    """Return a label's lines, choices above and the guard below, and its width."""
    choices, bracket, guard = label.partition("[")
    lines = [line for line in (choices.strip(), bracket + guard) if line]
    return lines, LETTER * max(map(len, lines)) + 6


def _layers(flow: Flow, drawn: list[Edge]) -> dict[str, int]:
    """State → layer: two below the lowest of the questions that lead to it."""
    layers = {flow.first: 0}
    for state in _in_order(flow, drawn):
        for edge in drawn:
            if edge.source == state:
                layers[edge.target] = max(layers.get(edge.target, 0), layers[state] + 2)
    return layers


def _in_order(flow: Flow, drawn: list[Edge]) -> list[str]:
    """Flows have no loops, so every question can come after those that lead to it."""
    states = [*flow.questions, *flow.outcomes]
    number = {state: n for n, state in enumerate(states)}
    pairs = [(number[edge.source], number[edge.target]) for edge in drawn]
    order = igraph.Graph(len(states), pairs, directed=True).topological_sorting()
    return [states[n] for n in order]


def _way(edge: Edge, layers: dict[str, int]) -> list[Stop]:
    first, last = layers[edge.source], layers[edge.target]
    lane = [(edge.target, edge.short, layer) for layer in range(first + 1, last)]
    return [(edge.source, "", first), *lane, (edge.target, "", last)]


def _placed(ways: list[list[Stop]]) -> dict[Stop, Point]:
    stops = list(dict.fromkeys(stop for way in ways for stop in way))
    number = {stop: n for n, stop in enumerate(stops)}
    steps = [(number[a], number[b]) for way in ways for a, b in pairwise(way)]
    graph = igraph.Graph(len(stops), steps, directed=True).simplify()
    layer_of = [layer for *_, layer in stops]
    rough = graph.layout_sugiyama(layers=layer_of, maxiter=500).coords
    layers: list[list[int]] = [[] for _ in range(max(layer_of) + 1)]
    for vertex in sorted(range(len(stops)), key=lambda vertex: (rough[vertex][0], vertex)):
        layers[layer_of[vertex]].append(vertex)
    widths = [_width(stop, {*stops}) for stop in stops]
    middles = spaced(layers, widths, _pulls(graph, stops))
    return {
        stop: (MARGIN + middle, MARGIN + BOX[1] / 2 + LAYER * stop[2])
        for stop, middle in zip(stops, middles, strict=True)
    }


def _width(stop: Stop, stops: set[Stop]) -> float:
    target, label, layer = stop
    if not label:
        return float(BOX[0])
    return label_size(label)[1] if (target, "", layer + 1) in stops else 0.0


def _pulls(graph: igraph.Graph, stops: list[Stop]) -> list[dict[int, float]]:
    return [
        {
            other: STRAIGHT if stop[1] and stops[other][1] else 1.0
            for other in graph.neighbors(vertex)
        }
        for vertex, stop in enumerate(stops)
    ]

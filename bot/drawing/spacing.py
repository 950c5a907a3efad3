"""Neighbours in a layered drawing set apart by their own widths, and lanes drawn straight.

igraph finds the order in each layer but gives every vertex the same width, and lets some
overlap; the order is kept here and only the distances are worked out anew.
"""

from collections.abc import Mapping, Sequence
from itertools import pairwise

GAP = 16
"""Pixels kept free between neighbours."""

ROUNDS = 400
"""Sweeps down and up; a long lane needs them all to come straight, in a fifth of a second."""

Pull = Mapping[int, float]
"""Neighbour in the layer above or below → how strongly it pulls a vertex over or under itself."""


def spaced(
    layers: Sequence[Sequence[int]], widths: Sequence[float], pulls: Sequence[Pull]
) -> list[float]:
    """Return the middle of each vertex, from 0 at the left edge.

    Args:
        layers: vertices in order, layer by layer.
        widths: of each vertex, in pixels.
        pulls: of each vertex, to those it is joined to.
    """
    middles = [0.0] * len(widths)
    for layer in layers:
        for vertex, offset in zip(layer, _offsets(layer, widths), strict=True):
            middles[vertex] = offset
    for number in range(ROUNDS):
        for layer in layers if number % 2 == 0 else reversed(layers):
            wanted = [_wanted(middles[vertex], pulls[vertex], middles) for vertex in layer]
            weights = [sum(pulls[vertex].values()) for vertex in layer]
            offsets = _offsets(layer, widths)
            free = [wish - offset for wish, offset in zip(wanted, offsets, strict=True)]
            for vertex, at, offset in zip(layer, _rising(free, weights), offsets, strict=True):
                middles[vertex] = at + offset
    left = min(middle - width / 2 for middle, width in zip(middles, widths, strict=True))
    return [middle - left for middle in middles]


def _wanted(present: float, pull: Pull, middles: Sequence[float]) -> float:
    total = sum(pull.values())
    return sum(middles[other] * by for other, by in pull.items()) / total if total else present


def _offsets(layer: Sequence[int], widths: Sequence[float]) -> list[float]:
    """How far right of the first one each must stand at the least."""
    offsets = [0.0]
    for left, right in pairwise(layer):
        offsets.append(offsets[-1] + (widths[left] + widths[right]) / 2 + GAP)
    return offsets


def _rising(wanted: Sequence[float], weights: Sequence[float]) -> list[float]:
    """The numbers nearest to those wanted that never fall: those that would, meet halfway."""
    blocks: list[tuple[float, float, int]] = []  # mean, weight, how many
    for at, weight in zip(wanted, weights, strict=True):
        blocks.append((at, weight, 1))
        while len(blocks) > 1 and blocks[-2][0] > blocks[-1][0]:
            (a, one, many), (b, other, more) = blocks[-2:]
            mean = (a * one + b * other) / (one + other)
            blocks[-2:] = [(mean, one + other, many + more)]
    return [mean for mean, _, many in blocks for _ in range(many)]

"""How much a message speaks for each intent: a weighted sum of what it is made of.

The weights are made of the examples in `flows/intents/examples` by `make intents`.
"""

import math
from collections.abc import Mapping

from flows.intents.features import counted
from flows.intents.learned import LABELS, OFFSETS, SCALE, WEIGHTS

CANDOUR = 0.35
"""What a difference of scores is worth, so that a chance of 0.7 is right seven times in ten."""

URGENT = "!"
"""The label that is no intent: somebody may be in danger."""


def scores(said: list[str]) -> Mapping[str, float]:
    """Return label → score; higher is likelier, and only differences mean anything.

    Args:
        said: the words of a message, as `flows.intents.features.words` gives them.
    """
    counts = counted(said)
    weighs = {bucket: 1 + math.log(count) for bucket, count in counts.items()}
    length = math.sqrt(sum(weight * weight for weight in weighs.values())) or 1.0
    sums = [0.0] * len(LABELS)
    for bucket, weight in weighs.items():
        start = bucket * len(LABELS)
        row = WEIGHTS[start : start + len(LABELS)]
        sums = [total + weight * value for total, value in zip(sums, row, strict=True)]
    return {
        label: offset + SCALE * total / length
        for label, offset, total in zip(LABELS, OFFSETS, sums, strict=True)
    }


def chances(found: Mapping[str, float]) -> dict[str, float]:
    """Return intent → how likely it is beside the others, 0 to 1; they add up to 1."""
    intents = {label: score for label, score in found.items() if label != URGENT}
    highest = max(intents.values())
    parts = {label: math.exp(CANDOUR * (score - highest)) for label, score in intents.items()}
    total = sum(parts.values())
    return {label: part / total for label, part in parts.items()}

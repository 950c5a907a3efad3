"""`python -m bench.intents.learn`: the weights as a module, one signed byte each, compressed."""

import base64
import zlib
from pathlib import Path

import numpy as np

from bench.intents.examples import FOLDER, digest, examples
from bench.intents.learning import LABELS, learned

TO = FOLDER.parent / "learned.py"
LARGEST = 127
WIDTH = 90
TEMPLATE = '''"""Made of flows/intents/examples by `make intents`: do not edit."""

import base64
import zlib

DIGEST = "{digest}"
"""Of the examples and the way of counting that these weights were made of."""

LABELS = {labels}
SCALE = {scale!r}
OFFSETS = {offsets}
WEIGHTS = memoryview(zlib.decompress(base64.b64decode(
{packed}
))).cast("b")
"""Bucket by bucket one signed byte a label; the text they are made of is not kept."""
'''


def write(to: Path = TO) -> None:
    """Learn from every example and write the module."""
    weights, offsets = learned(examples())
    scale = float(np.abs(weights).max() / LARGEST)
    packed = zlib.compress(np.rint(weights.T / scale).astype(np.int8).tobytes(), 9)
    text = base64.b64encode(packed).decode()
    lines = [text[start : start + WIDTH] for start in range(0, len(text), WIDTH)]
    to.write_text(
        TEMPLATE.format(
            digest=digest(),
            labels=LABELS,
            scale=scale,
            offsets=tuple(round(float(offset), 4) for offset in offsets),
            packed="\n".join(f'    "{line}"' for line in lines),
        ),
        encoding="utf-8",
    )
    print(f"{to.name}: {to.stat().st_size // 1000} kB from {len(examples())} examples")


if __name__ == "__main__":
    write()

"""What a typed message is made of, as the understanding counts it: words, pairs, pieces, kinds.

Spelling hardly matters: short pieces of words stand beside whole ones. A kind stands for all the
ways of naming one thing, so "stbx wont budge" and "my ex refuses" share what counts.
"""

import re
from collections import Counter
from collections.abc import Iterator
from itertools import pairwise
from zlib import crc32

from flows.intents.kinds import KINDS, SPELT

MOST = 4_096
"""Characters that are read: what one Telegram message holds."""

BUCKETS = 1 << 15
"""Features are told apart by a number below this; a few share one, which costs little."""

WORD = re.compile(r"[#£]|[^\W_]+|[?!]")
APOSTROPHES = re.compile(r"['’‘`´]")
DIGITS = re.compile(r"\d+")
REPEATED = re.compile(r"(\w)\1{2,}")
PIECES = (3, 4, 5)


def words(text: str) -> list[str]:
    """Return the words of a message, in one spelling; question and exclamation marks are kept."""
    plain = APOSTROPHES.sub("", text[:MOST].casefold())
    plain = REPEATED.sub(r"\1\1", DIGITS.sub(" # ", plain))
    return [SPELT.get(word, word) for word in WORD.findall(plain)]


def counted(said: list[str]) -> Counter[int]:
    """Return how often each feature of a message's words is there, by its bucket."""
    return Counter(crc32(feature.encode()) % BUCKETS for feature in _features(said))


def _features(said: list[str]) -> Iterator[str]:
    kinds = [KINDS.get(word, word) for word in said]
    yield from said
    yield from (f"~{kind}" for kind in kinds if kind.isupper())
    yield from _pairs("", said)
    yield from _pairs("~", kinds)
    yield from (f"~{one}  {other}" for one, other in zip(kinds, kinds[2:], strict=False))
    framed = ["^", "^", *kinds, "$"]
    yield from map(" ".join, zip(framed, framed[1:], framed[2:], strict=False))
    for word in said:
        yield from _pieces(f"_{word}_")


def _pairs(mark: str, said: list[str]) -> Iterator[str]:
    framed = ["^", *said, "$"]
    return (f"{mark}{one} {other}" for one, other in pairwise(framed))


def _pieces(word: str) -> Iterator[str]:
    for size in PIECES:
        for start in range(len(word) - size + 1):
            yield f"/{word[start : start + size]}"

"""The examples that the understanding is made of: one message a line, by intent.

A line is what a parent might type, then after a tab, where there is any, what else would be a
right answer to it, and `!` where the reply must open with help for somebody in danger.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

from flows.intents import features, kinds
from flows.intents.catalogue import INTENTS

FOLDER = Path(features.__file__).parent / "examples"
URGENT = "!"


@dataclass(frozen=True)
class Example:
    """One message somebody made up.

    Attributes:
        also: other intents that would be a right answer, too.
    """

    text: str
    intent: str
    also: tuple[str, ...]
    urgent: bool


class ExampleError(Exception):
    """A line of an example file cannot be used; the sentence names file and line."""


def examples() -> list[Example]:
    """Return every example, file by file.

    Raises:
        ExampleError: a mark is no intent, or a file is named after none.
    """
    return [one for path in sorted(FOLDER.glob("*.txt")) for one in _read(path)]


def digest() -> str:
    """Return what tells these examples, and this way of counting them, from any others."""
    read = [*sorted(FOLDER.glob("*.txt")), Path(features.__file__), Path(kinds.__file__)]
    return sha256(b"\0".join(path.read_bytes() for path in read)).hexdigest()


def _read(path: Path) -> Iterator[Example]:
    if path.stem not in INTENTS:
        raise ExampleError(f"{path.name}: there is no intent “{path.stem}”")
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        text, _, marks = line.partition("\t")
        marked = [mark for mark in marks.split(",") if mark]
        unknown = [mark for mark in marked if mark != URGENT and mark not in INTENTS]
        if unknown or not text.strip():
            raise ExampleError(f"{path.name}:{number}: “{', '.join(unknown)}” is no intent")
        also = tuple(mark for mark in marked if mark != URGENT)
        yield Example(text, path.stem, also, URGENT in marked)

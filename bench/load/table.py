"""Figures as a table for a terminal."""

from collections.abc import Sequence


def say(text: str = "") -> None:
    """Print a line at once, so that a long run shows how far it is."""
    print(text, flush=True)


def table(heads: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    """Return rows under their heads: the first column to the left, the others to the right."""
    widths = [max(map(len, column)) for column in zip(heads, *rows, strict=True)]
    return "\n".join(
        _line(row, widths) for row in (heads, ["-" * width for width in widths], *rows)
    )


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    first, *others = (
        cell.rjust(width) if number else cell.ljust(width)
        for number, (cell, width) in enumerate(zip(row, widths, strict=True))
    )
    return "  ".join((first, *others))

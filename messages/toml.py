"""Rows of a TOML file, checked one by one, with the line a mistake stands on."""

import re
import tomllib
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError


class ContentError(Exception):
    """Words, facts or services are wrong; the sentence names the file and the line."""


class Entry(BaseModel):
    """One row of a content file; a field nobody knows is a mistake.

    Attributes:
        id: the name templates use.
    """

    model_config = ConfigDict(extra="forbid", frozen=True)

    id: str


Row = TypeVar("Row", bound=Entry)


def read_file(path: Path) -> tuple[dict[str, object], str]:
    """Return a TOML file's content and its text.

    Raises:
        ContentError: it is missing, not UTF-8 or not TOML; the parser names the line.
    """
    try:
        text = path.read_text(encoding="utf-8")
        return tomllib.loads(text), text
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ContentError(f"{shown(path)}: cannot be read: {error}") from error


def read_rows(path: Path, table: str, model: type[Row]) -> dict[str, Row]:
    """Return the rows of `[[table]]` by id, in file order.

    Raises:
        ContentError: a row is broken or an id stands twice.
    """
    content, text = read_file(path)
    found = content.get(table)
    if not isinstance(found, list) or not found:
        raise ContentError(f"{shown(path)}: there is no [[{table}]] row")
    rows: dict[str, Row] = {}
    for number, given in enumerate(found):
        try:
            row = model.model_validate(given)
        except ValidationError as error:
            raise _wrong(path, text, table, number, _first(error)) from error
        if row.id in rows:
            raise _wrong(path, text, table, number, f"the id '{row.id}' stands twice")
        rows[row.id] = row
    return rows


def _wrong(path: Path, text: str, table: str, number: int, said: str) -> ContentError:
    """What is wrong with a row; its line is looked for only now, for it is slow to find."""
    return ContentError(f"{shown(path)}:{line_of(text, table, number)}: {said}")


def _first(error: ValidationError) -> str:
    first = error.errors()[0]
    field = ".".join(str(part) for part in first["loc"]) or "the row"
    return f"{field}: {first['msg']}"


def line_of(text: str, table: str, number: int) -> int:
    """Return the line where the numbered `[[table]]` row begins, both counted as people do."""
    heads = [m.start() for m in re.finditer(rf"^\[\[{table}\]\]", text, re.MULTILINE)]
    return text.count("\n", 0, heads[number]) + 1 if number < len(heads) else 1


def shown(path: Path) -> str:
    """Return a path as people know it: from the project's folder where it lies inside."""
    root = Path(__file__).resolve().parent.parent
    resolved = path.resolve()
    return str(resolved.relative_to(root)) if resolved.is_relative_to(root) else str(path)

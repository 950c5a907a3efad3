"""The schema in numbered steps, applied once each at start, by whoever comes first.

A step that is additive leaves what older releases read and write as it was, so that their workers
go on beside newer ones. One that is not must move the rows to a table of another name and drop the
old: a worker that still runs has then nothing to write to, and its updates come again to others.
A worker that starts refuses what a later step made unreadable for it.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from bot.settings import SettingsError

TABLE = """
CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL, oldest INTEGER NOT NULL)
"""


@dataclass(frozen=True)
class Step:
    """One change of the schema; its number is its place among the steps, from 1.

    Attributes:
        statements: SQL, run in one transaction with the change of version.
        additive: whether releases that do not know the step can go on working.
    """

    statements: Sequence[str]
    additive: bool = True


@dataclass(frozen=True)
class Version:
    """Where a database stands.

    Attributes:
        number: of the last step applied; 0 in an empty one, or one made before steps had numbers.
        oldest: the lowest step whose releases can still use it.
    """

    number: int = 0
    oldest: int = 0


def missing(steps: Sequence[Step], present: Version) -> Sequence[Step]:
    """Return the steps a database lacks, in order; none when it is newer and can be used.

    Raises:
        SettingsError: a later release changed it so that this one can no longer use it.
    """
    if present.oldest > len(steps):
        raise SettingsError(
            f"DATABASE_URL: a later release made this database (schema {present.number}), and this"
            f" one, which knows {len(steps)}, cannot use it: start that release instead"
        )
    return steps[present.number :]


def after(steps: Sequence[Step], present: Version) -> Version:
    """Return where a database stands once it lacks nothing."""
    breaking = [number for number, step in enumerate(steps, start=1) if not step.additive]
    newest = max(present.number, len(steps))
    return Version(newest, max([present.oldest, *breaking]))

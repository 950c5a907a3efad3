"""A visit and its row: sealed, found by a fingerprint, and gone when its hours are over."""

import json
import logging
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.reminding import Reminder
from bot.settings import SettingsError
from bot.store.sealed import Seal
from bot.visit import Visit
from flows.safety import is_warned

logger = logging.getLogger(__name__)

HOUR = 3600
AFRAID_HOURS = 1
"""A visit of somebody who may be in danger is kept no longer than this after a press."""

CHECK = b"waypoint"
"""What a database holds sealed, so that a wrong key is told before anything is lost."""

FIRST_VERSIONS = 2**40
"""A row begins at a version drawn below this, so that no row passes for one erased before it."""


@dataclass(frozen=True)
class Row:
    """A visit as a database holds it.

    Attributes:
        chat: the fingerprint of whose it is.
        expires: seconds since 1970.
    """

    chat: bytes
    sealed: bytes
    version: int
    expires: int


@dataclass(frozen=True)
class ReminderRow:
    """A reminder as a database holds it; `due` in seconds since 1970."""

    chat: bytes
    sealed: bytes
    due: int


class Rows:
    """Turns visits and reminders into what a database holds, and back.

    Attributes:
        now: the time, seconds since 1970.
    """

    def __init__(self, keys: Sequence[bytes], now: Callable[[], float], keep_hours: int) -> None:
        self.seals = [Seal(key) for key in keys]
        self.now = now
        self.keep_hours = keep_hours

    def fingerprints(self, chat: int) -> list[bytes]:
        """Return what a chat's row may be found by: one for each key, newest first."""
        return [seal.fingerprint(chat) for seal in self.seals]

    def row(self, fingerprint: bytes, visit: Visit, version: int) -> Row:
        """Return a visit as its next row, under the newest key.

        Args:
            fingerprint: of whose it is, under that key.
            visit: what is kept.
            version: of the row before; 0 where there is none.
        """
        new = version + 1 if version else secrets.randbelow(FIRST_VERSIONS) + 1
        sealed = self.seals[0].close(visit.to_bytes(), fingerprint)
        return Row(fingerprint, sealed, new, self.expires(visit))

    def expires(self, visit: Visit) -> int:
        """Return when a visit saved now is over, seconds since 1970."""
        hours = AFRAID_HOURS if is_warned(visit.session.answers) else self.keep_hours
        return int(self.now()) + min(hours, self.keep_hours) * HOUR

    def latest(self) -> int:
        """Return the latest that anything saved until now may be over.

        What says later was saved by a clock that has been set back since.
        """
        return int(self.now()) + self.keep_hours * HOUR

    def opened(self, sealed: bytes, fingerprint: bytes) -> Visit | None:
        """Return the visit of a row; None when no key opens it, and the row is to be erased."""
        opened = self._open(sealed, fingerprint)
        if opened is None:
            logger.error("a visit could not be opened, and is erased")
            return None
        return Visit.from_bytes(opened)

    def reminder_row(self, fingerprint: bytes, chat: int, reminder: Reminder) -> ReminderRow:
        """Return a reminder as its row; the chat it is for is sealed in."""
        sealed = self.seals[0].close(json.dumps([chat, reminder.text]).encode(), fingerprint)
        return ReminderRow(fingerprint, sealed, reminder.due)

    def opened_reminders(self, rows: Sequence[tuple[bytes, bytes]]) -> list[tuple[int, str]]:
        """Return chat and text of (fingerprint, sealed); what no key opens is left out."""
        opened = [self._open(sealed, fingerprint) for fingerprint, sealed in rows]
        return [(int(chat), str(text)) for chat, text in map(json.loads, filter(None, opened))]

    def check(self) -> bytes:
        """Return the word that tells later whether a key fits, sealed under the newest."""
        return self.seals[0].close(CHECK, CHECK)

    def fits(self, check: bytes) -> bool:
        """Return whether the newest key sealed that word.

        Raises:
            SettingsError: none of the keys did; nothing may be written with these.
        """
        if self._open(check, CHECK) != CHECK:
            raise SettingsError(
                "WAYPOINT_KEYS: none of the keys opens this database; give the old key too"
            )
        return self.seals[0].open(check, CHECK) == CHECK

    def _open(self, sealed: bytes, bound_to: bytes) -> bytes | None:
        tried = (seal.open(sealed, bound_to) for seal in self.seals)
        return next((opened for opened in tried if opened is not None), None)

"""A visit and its row: sealed, found by a fingerprint, and gone when its hours are over."""

import json
from collections.abc import Callable, Sequence

from bot.reminding import Reminder
from bot.store.sealed import Seal
from bot.visit import Visit
from flows.safety import is_warned

HOUR = 3600
AFRAID_HOURS = 1
"""A visit of somebody who may be in danger is kept no longer than this after a press."""

CHECK = b"waypoint"
"""What a database holds sealed, so that a wrong key is told before anything is lost."""


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

    def expires(self, visit: Visit) -> int:
        """Return when a visit saved now is over, seconds since 1970."""
        hours = AFRAID_HOURS if is_warned(visit.session.answers) else self.keep_hours
        return int(self.now()) + min(hours, self.keep_hours) * HOUR

    def sealed(self, visit: Visit, fingerprint: bytes) -> bytes:
        """Return a visit as its row holds it, under the newest key."""
        return self.seals[0].close(visit.to_bytes(), fingerprint)

    def opened(self, sealed: bytes, fingerprint: bytes) -> Visit | None:
        """Return the visit of a row; None when no key opens it."""
        opened = self._open(sealed, fingerprint)
        return Visit.from_bytes(opened) if opened else None

    def sealed_reminder(self, chat: int, reminder: Reminder, fingerprint: bytes) -> bytes:
        """Return a reminder as its row holds it; the chat it is for is sealed in."""
        return self.seals[0].close(json.dumps([chat, reminder.text]).encode(), fingerprint)

    def opened_reminders(self, rows: Sequence[tuple[bytes, bytes]]) -> list[tuple[int, str]]:
        """Return chat and text of (fingerprint, sealed); what no key opens is left out."""
        opened = [self._open(sealed, fingerprint) for fingerprint, sealed in rows]
        return [(int(chat), str(text)) for chat, text in map(json.loads, filter(None, opened))]

    def check(self) -> bytes:
        """Return the word that tells later whether a key fits, sealed under the newest."""
        return self.seals[0].close(CHECK, CHECK)

    def fits(self, check: bytes) -> bool:
        """Return whether one of the keys sealed that word."""
        return self._open(check, CHECK) == CHECK

    def _open(self, sealed: bytes, bound_to: bytes) -> bytes | None:
        tried = (seal.open(sealed, bound_to) for seal in self.seals)
        return next((opened for opened in tried if opened is not None), None)

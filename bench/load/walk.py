"""The conversation every bot is measured with: /start and eleven taps, twelve screens.

Each tap is found on the screen the bot really sent: by its kind, question and choice, whatever
the nonce between them. The other bots send Waypoint's own screens, recorded first, so that the
same bytes go over the wire.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

START = "/start compulsory"


class Tap(NamedTuple):
    """A button, as its callback data names it: `kind:flow:question:nonce:choice`."""

    kind: str
    question: str = ""
    choice: str = ""

    def pattern(self) -> re.Pattern[bytes]:
        """Return what finds its callback data in a keyboard, as JSON or form-encoded.

        Group 1 is the nonce with the colons round it.
        """
        colon, closing_quote = "(?::|%3A)", '(?="|%22)'
        before = colon.join((self.kind, "[a-z_]+", self.question))
        return re.compile(
            f"{before}({colon}[0-9a-f]+{colon}){self.choice}{closing_quote}".encode()
        )


TAPS = (
    Tap("answer", "safety", "no"),
    Tap("answer", "nation", "england"),
    Tap("answer", "role", "applying"),
    Tap("answer", "about", "both"),
    Tap("answer", "request", "decide"),
    Tap("answer", "care", "no"),
    Tap("tick", "situation", "none"),
    Tap("done", "situation"),
    Tap("answer", "last_miam", "miam"),
    Tap("answer", "miam_when", "under_3"),
    Tap("answer", "miam_signed", "yes"),
)

PAPERS = (Tap("summary"), Tap("paper", "", "pdf"), Tap("paper", "", "picture"))
"""What may follow: the notes as a message, as a file, and the steps as a picture."""


class Walk:
    """A conversation as taps.

    Attributes:
        seen: what each screen must show, in order: the button that is tapped next.
        last: the number of the last screen; the first, after /start, is 0.
    """

    def __init__(self, taps: Sequence[Tap], arrived: Tap) -> None:
        """Take the taps, and a button that the last screen shows."""
        self.seen = tuple(tap.pattern() for tap in (*taps, arrived))
        self.last = len(taps)


TWELVE_STEPS = Walk(TAPS, PAPERS[0])
WITH_PAPERS = Walk((*TAPS, *PAPERS), PAPERS[1])

"""Where a visit has come to, as a plain value."""

from dataclasses import dataclass

from bot.visit import Visit


@dataclass(frozen=True)
class Moved:
    """Where a visit has come to, and what is said on the way.

    Attributes:
        visit: as it becomes.
        notices: messages to send before its screen, Telegram HTML.
        papers: names of papers to make and send before its screen, such as "pdf".
        screen: message id of the screen it happened on, which may have been sent without our
            learning of it; 0 where it is as known.
    """

    visit: Visit
    notices: tuple[str, ...] = ()
    papers: tuple[str, ...] = ()
    screen: int = 0

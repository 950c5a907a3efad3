"""Something that came from a chat, as a plain value."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Event:
    """One update, without what it says.

    Attributes:
        chat: whose it is.
        update: the update's id; the same id again is the same event again.
        message: id of the message it came with: the parent's own, or the one with the button.
    """

    chat: int
    update: int
    message: int

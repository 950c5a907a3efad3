"""Something that came from a chat, as a plain value."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Event:
    """One update, without what it says.

    Over a webhook Telegram keeps two lines for each parent, one for messages and one for presses
    (tdlib/telegram-bot-api: WebhookActor.cpp, Client.cpp). In each, ids rise and the next update
    is sent only after the one before was answered 200, so none can overtake another: an id that
    is not higher than the last of its line is a second delivery. The two lines run side by side,
    so a press may well arrive before a message with a lower id; both then count, in the order in
    which they are stored. Polling gives one line, in order.

    Attributes:
        chat: whose it is.
        update: the update's id; the same id again is the same event again.
        message: id of the message it came with: the parent's own, or the one with the button.
    """

    chat: int
    update: int
    message: int
    is_press: bool = False

"""A button press, packed into callback data and back.

Source: Telegram Bot API 10.1, InlineKeyboardButton: callback_data is 1 to 64 bytes.
"""

from dataclasses import dataclass

MOST_BYTES = 64
PARTS = 5


@dataclass(frozen=True)
class Press:
    """What a button stands for.

    Attributes:
        kind: "answer", "tick", "untick", "done", or where to go: "back", "menu", "go", "page",
            "summary", "letter", "answers", "ask", "keep", "change".
        flow: the flow it was shown in.
        state: the question or outcome it was shown under.
        nonce: the screen it was shown on.
        choice: the option, flow, page or question it names; "" where the kind says it all.
    """

    kind: str
    flow: str
    state: str
    nonce: str
    choice: str = ""

    def pack(self) -> str:
        """Return the callback data. Raises ValueError when Telegram would refuse it."""
        packed = ":".join((self.kind, self.flow, self.state, self.nonce, self.choice))
        if len(packed.encode()) > MOST_BYTES:
            raise ValueError(f"{packed}: longer than {MOST_BYTES} bytes")
        return packed

    @classmethod
    def unpack(cls, data: str | None) -> "Press | None":
        """Return the press, or None when the data is not ours."""
        parts = (data or "").split(":", PARTS - 1)
        return cls(*parts) if len(parts) == PARTS else None


@dataclass(frozen=True)
class Button:
    """A label and what pressing it means."""

    label: str
    press: Press


@dataclass(frozen=True)
class Screen:
    """The living screen as a plain value: Telegram HTML, and rows of buttons."""

    html: str
    rows: tuple[tuple[Button, ...], ...] = ()

"""Reminders: off, one at a time, asked for step by step, and worded so that nobody else learns.

Source: safety.md section 4: never offered unasked, never where somebody else may see the screen,
one send, no retries, thirty days at the most, and a word that stops it in every reminder.
"""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta

FURTHEST = timedelta(days=30)

BEFORE = {"week": 7, "days": 3, "eve": 1}
"""How many days before the date, by the name of the choice."""

HOURS = {
    "morning": time(9, tzinfo=UTC),
    "midday": time(13, tzinfo=UTC),
    "evening": time(19, tzinfo=UTC),
}

COVERS = ("school", "library", "list")
"""Names of the cover texts; their words are in `bot/remind.jinja`."""

NEXT = {"when": "hour", "hour": "cover", "cover": "sure"}
"""Steps whose choice is kept, and the step that follows."""

STEPS = ("ask", "when", "hour", "cover", "sure", "set", "no")


@dataclass(frozen=True)
class Reminder:
    """One message to send once.

    Attributes:
        due: seconds since 1970.
        text: exactly what is sent, and what a lock screen shows.
    """

    due: int
    text: str


@dataclass(frozen=True)
class Asked:
    """How far somebody has come in asking for one: `step/day/before/hour/cover`, as in a press.

    Attributes:
        day: the date it is about.
    """

    step: str
    day: date
    before: str = ""
    hour: str = ""
    cover: str = ""

    @classmethod
    def read(cls, written: str) -> "Asked | None":
        """Return what was asked so far; None for what no screen offers."""
        step, day, *rest = [*written.split("/"), ""]
        try:
            asked = cls(step, date.fromisoformat(day), *[part for part in rest if part])
        except (ValueError, TypeError):
            return None
        known = asked.step in STEPS and asked.before in {"", *BEFORE}
        return (
            asked
            if known and asked.hour in {"", *HOURS} and asked.cover in {"", *COVERS}
            else None
        )

    def then(self, step: str, choice: str = "") -> str:
        """Return the next step as a press names it."""
        parts = (step, self.day.isoformat(), self.before, self.hour, self.cover, choice)
        return "/".join(part for part in parts if part)

    def answered(self, choice: str) -> str:
        """Return the step a choice leads to, as a press names it."""
        return self.then(NEXT[self.step], choice) if self.step in NEXT else self.then(choice)

    def due(self) -> datetime:
        """Return when it would be sent."""
        day = self.day - timedelta(days=BEFORE[self.before])
        return datetime.combine(day, HOURS[self.hour])


def befores(day: date, today: date) -> list[str]:
    """Return the choices that lie ahead, and not further off than a reminder may."""
    return [
        name
        for name, days in BEFORE.items()
        if today < day - timedelta(days=days) <= today + FURTHEST
    ]

"""A persona's chat as readable text, walked through the real application on a fixed day."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.bot.person import Person, RunningBot, running

FOLDER = Path(__file__).parent
TYPED = "type: "


@dataclass(frozen=True)
class Persona:
    """Somebody from the people this is for.

    Attributes:
        name: the transcript's file name.
        story: who they are, in a sentence.
        steps: labels of buttons, or "type: " and what they type.
    """

    name: str
    story: str
    steps: tuple[str, ...]


def read_personas() -> list[Persona]:
    """Return the personas in the order of their file."""
    rows = tomllib.loads((FOLDER / "personas.toml").read_text())["persona"]
    return [Persona(row["name"], row["story"], tuple(row["steps"])) for row in rows]


async def told(persona: Persona) -> str:
    """Return the whole chat of a persona."""
    with TemporaryDirectory() as folder:
        async with running(Path(folder)) as bot:
            return "\n".join([persona.story, "", *await _walk(bot, persona)]).rstrip() + "\n"


async def _walk(bot: RunningBot, persona: Persona) -> list[str]:
    person, lines = Person(bot), []
    seen: dict[int, dict[str, Any]] = {}
    for step in ("type: /start", *persona.steps):
        if step.startswith(TYPED):
            lines += [f"> {step.removeprefix(TYPED)}", ""]
            await person.type(step.removeprefix(TYPED))
        else:
            lines += [f"> [{person.named(step)}]", ""]
            await person.press(step)
        for message in person.from_bot:
            if seen.get(message["message_id"]) != message:
                seen[message["message_id"]] = dict(message)
                lines += [*_shown(message), ""]
    return lines


def _shown(message: dict[str, Any]) -> list[str]:
    if "document" in message:
        caption = message.get("caption", "").splitlines()
        return [
            f"  (file: {message['document']['file_name']})",
            *(f"  {line}" for line in caption),
        ]
    if "photo" in message:
        return ["  (picture)", *(f"  {line}" for line in message.get("caption", "").splitlines())]
    text = [f"  {line}".rstrip() for line in message["text"].splitlines()]
    rows = message.get("reply_markup", {}).get("inline_keyboard", [])
    return [*text, *("    " + "  ".join(f"[{button['text']}]" for button in row) for row in rows)]

"""The chat at a prompt: the bot's messages as plain text, its buttons by number."""

import asyncio
import sys
from contextlib import suppress
from typing import TextIO

from bot.preview.bot_api import LocalBotApi
from bot.preview.chats import Change
from bot.preview.limits import Json
from bot.preview.lines import lines_of, next_line

QUIET_SECONDS = 0.1  # without a change, once the bot has taken what was said
PATIENCE_SECONDS = 15.0
LEAVE = "/quit"
HOW = f"Type a button's number to press it, or a message. {LEAVE} leaves.\n"


async def chat(
    api: LocalBotApi,
    stop: asyncio.Event | None = None,
    source: TextIO | None = None,
    out: TextIO | None = None,
) -> None:
    """Chat until `/quit`, the end of the input, or `stop`; the first thing said is /start."""
    prompt = Prompt(api, out or sys.stdout)
    prompt.write(HOW)
    await prompt.say("/start")
    lines = lines_of(source or sys.stdin)
    while (line := await next_line(lines, stop)) is not None and line != LEAVE:
        if line:
            await prompt.take(line)


class Prompt:
    """One person's chat, printed as it changes."""

    def __init__(self, api: LocalBotApi, out: TextIO) -> None:
        self.api, self.out = api, out
        self.chat = api.add_person()
        self.seen: dict[int, Json] = {}
        self.buttons: list[tuple[int, Json]] = []  # (message id, button) in the order numbered

    def write(self, text: str) -> None:
        """Print a paragraph."""
        self.out.write(f"{text}\n")
        self.out.flush()

    async def take(self, line: str) -> None:
        """Press the button of that number, or say the line where there is none."""
        if line.isdecimal() and 0 < int(line) <= len(self.buttons):
            await self._press(*self.buttons[int(line) - 1])
        else:
            await self.say(line)

    async def say(self, text: str) -> None:
        """Type a message and print what the bot does."""
        with self.api.watch() as changes:
            number = self.api.send_text(self.chat, text)
            self.seen[number] = self.api.chats[self.chat].messages[number]
            await self._follow(changes)

    async def _press(self, message: int, button: Json) -> None:
        self.write(f"[{button['text']}]\n")
        if "callback_data" not in button:
            self.write(button.get("url") or button["copy_text"]["text"])
            return
        with self.api.watch() as changes:
            self.api.press(self.chat, message, button["callback_data"])
            await self._follow(changes)

    async def _follow(self, changes: asyncio.Queue[Change]) -> None:
        """Wait until the bot is done, then print what is new."""
        waited = 0.0
        while self.api.updates.pending or waited == 0:
            with suppress(TimeoutError):
                async with asyncio.timeout(QUIET_SECONDS):
                    self._note(await changes.get())
                    continue
            waited += QUIET_SECONDS
            if waited > PATIENCE_SECONDS:
                self.write("(the bot has not answered)")
                break
        self._print()

    def _note(self, change: Change) -> None:
        if change.chat == self.chat and change.text:
            self.write(f"({change.text})\n")

    def _print(self) -> None:
        messages = self.api.chats[self.chat].messages
        if gone := len(self.seen.keys() - messages.keys()):
            self.write(f"(messages deleted: {gone})\n")
        for number, message in messages.items():
            if self.seen.get(number) != message:
                self.write(written(message))
        self.seen = dict(messages)
        self._number(messages)

    def _number(self, messages: dict[int, Json]) -> None:
        """Number the buttons of the last message that has any."""
        keyed = [one for one in messages.values() if "reply_markup" in one]
        rows = keyed[-1]["reply_markup"]["inline_keyboard"] if keyed else []
        self.buttons = [(keyed[-1]["message_id"], button) for row in rows for button in row]
        for number, (_, button) in enumerate(self.buttons, start=1):
            self.write(f"{number:>3}  {button['text']}")
        self.write("")


def written(message: Json) -> str:
    """Return a message as plain text, addresses beside the words that carry them."""
    text = str(message.get("text") or message.get("caption") or "")
    units = text.encode("utf-16-le")
    for entity in reversed(message.get("entities") or message.get("caption_entities") or []):
        if entity["type"] == "text_link":
            end = 2 * (entity["offset"] + entity["length"])
            units = units[:end] + f" ({entity['url']})".encode("utf-16-le") + units[end:]
    return f"{_attached(message)}{units.decode('utf-16-le')}\n"


def _attached(message: Json) -> str:
    if "document" in message:
        return f"[file: {message['document']['file_name']}]\n"
    return "[picture]\n" if "photo" in message else ""

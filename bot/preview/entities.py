"""From HTML, or from what a person types, to text and entities as Telegram stores them.

Source: Telegram Bot API 10.1, MessageEntity: offsets and lengths in UTF-16 code units.
"""

import re
from html import unescape
from html.parser import HTMLParser
from typing import Any

from messages.telegram_html import TelegramHtmlError, plain

NAMES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "s": "strikethrough",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-spoiler": "spoiler",
}
KNOWN_REFERENCES = {"lt", "gt", "amp", "quot"}  # Telegram reads no other named ones
LINKS = ("http://", "https://", "tg://")  # a link of any other kind is dropped, unsaid
FOUND = {
    "bot_command": re.compile(r"(?<![\w/])/[A-Za-z0-9_]{1,32}(?:@\w+)?"),
    "url": re.compile(r"https?://[^\s<>]+[^\s<>.,;:!?)\]\"']"),
}
Entity = dict[str, Any]


def units(text: str) -> int:
    """Return how long Telegram counts a text to be."""
    return len(text.encode("utf-16-le")) // 2


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=False)
        self.text = ""
        self.open: list[Entity] = []
        self.entities: list[Entity] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        entity: Entity = {"type": NAMES[tag], "offset": units(self.text), "length": 0}
        given = dict(attrs)
        if tag == "a":
            entity["url"] = given.get("href") or ""
        if tag == "blockquote" and "expandable" in given:
            entity["type"] = "expandable_blockquote"
        self.open.append(entity)

    def handle_endtag(self, tag: str) -> None:
        entity = self.open.pop()
        entity["length"] = units(self.text) - entity["offset"]
        if entity["length"] and entity.get("url", LINKS[0]).startswith(LINKS):
            self.entities.append(entity)

    def handle_data(self, data: str) -> None:
        if "<" in data:
            raise TelegramHtmlError(f"line {self.getpos()[0]}: a '<' must be written as &lt;")
        self.text += data

    def handle_entityref(self, name: str) -> None:
        self.text += unescape(f"&{name};") if name in KNOWN_REFERENCES else f"&{name};"

    def handle_charref(self, name: str) -> None:
        self.text += unescape(f"&#{name};")

    def handle_comment(self, data: str) -> None:
        raise TelegramHtmlError(f"line {self.getpos()[0]}: a comment is not allowed")


def parse(text: str, is_html: bool) -> tuple[str, list[Entity]]:
    """Return the text as shown and its entities, white space at both ends taken off.

    Raises:
        TelegramHtmlError: the text is HTML that Telegram would refuse.
    """
    reader = _Reader()
    if is_html:
        plain(text)
        reader.feed(text)
        reader.close()
    else:
        reader.text = text
    return _trimmed(reader.text, reader.entities)


def _trimmed(text: str, entities: list[Entity]) -> tuple[str, list[Entity]]:
    cut = units(text) - units(text.lstrip())
    text = text.strip()
    kept: list[Entity] = []
    for entity in entities:
        start = max(entity["offset"] - cut, 0)
        end = min(entity["offset"] - cut + entity["length"], units(text))
        if end > start:
            kept.append({**entity, "offset": start, "length": end - start})
    kept += _found(text, kept)
    return text, sorted(kept, key=lambda entity: (entity["offset"], -entity["length"]))


def _found(text: str, marked: list[Entity]) -> list[Entity]:
    """Commands and addresses that Telegram marks by itself, outside links and code."""
    closed = [entity for entity in marked if entity["type"] in ("text_link", "code", "pre")]
    found: list[Entity] = []
    for name, pattern in FOUND.items():
        for match in pattern.finditer(text):
            start = units(text[: match.start()])
            inside = any(e["offset"] <= start < e["offset"] + e["length"] for e in closed)
            if not inside:
                found.append({"type": name, "offset": start, "length": units(match.group())})
    return found

"""Telegram's HTML: does a text parse, and how long is it once it has?

Source: Telegram Bot API 10.1, "Formatting options"; lengths are counted as Telegram does, in
UTF-16 code units after entities are parsed.
"""

from html.parser import HTMLParser

TAGS = {"b", "strong", "i", "em", "u", "s", "code", "pre", "a", "blockquote", "tg-spoiler"}
MOST_TEXT = 4096
MOST_TOAST = 200


class TelegramHtmlError(Exception):
    """The text would be refused by Telegram; the sentence says which tag and where."""


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[str] = []
        self.text: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            raise TelegramHtmlError(
                f"line {self.getpos()[0]}: <{tag}> is not a tag Telegram knows"
            )
        allowed = {"a": {"href"}, "blockquote": {"expandable"}}.get(tag, set())
        if extra := {name for name, _ in attrs} - allowed:
            raise TelegramHtmlError(f"line {self.getpos()[0]}: <{tag}> takes no {sorted(extra)}")
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            raise TelegramHtmlError(f"line {self.getpos()[0]}: </{tag}> closes nothing")

    def handle_data(self, data: str) -> None:
        self.text.append(data)


def plain(html: str) -> str:
    """Return the text a reader sees.

    Raises:
        TelegramHtmlError: an unknown tag, or one that is not closed in order.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    if reader.open:
        raise TelegramHtmlError(f"<{reader.open[-1]}> is never closed")
    return "".join(reader.text)


def length(html: str) -> int:
    """Return how long Telegram counts a text to be, in UTF-16 code units after parsing."""
    return len(plain(html).encode("utf-16-le")) // 2

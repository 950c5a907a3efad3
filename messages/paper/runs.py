"""From a text as Telegram takes it to runs of words that a printed page takes as data."""

from html.parser import HTMLParser
from typing import TypedDict

STRONG = {"b", "strong"}
EMPH = {"i", "em"}


class Run(TypedDict):
    """Words set alike.

    Attributes:
        to: the address they lead to; "" where they are no link.
    """

    text: str
    strong: bool
    emph: bool
    to: str


Paragraph = list[Run]


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.open: list[tuple[str, str]] = []
        self.paragraphs: list[Paragraph] = [[]]

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open.append((tag, dict(attrs).get("href") or ""))

    def handle_endtag(self, tag: str) -> None:
        _, to = self.open.pop() if self.open else ("", "")
        said = "".join(run["text"] for run in self.paragraphs[-1])
        if to and not said.endswith(to):
            self._add(f" ({to})")

    def handle_data(self, data: str) -> None:
        first, *others = data.split("\n")
        self._add(first)
        for line in others:
            self.paragraphs.append([])
            self._add(line)

    def _add(self, text: str) -> None:
        tags = {tag for tag, _ in self.open}
        to = next((to for _, to in self.open if to), "")
        run = Run(text=text, strong=bool(tags & STRONG), emph=bool(tags & EMPH), to=to)
        if text:
            self.paragraphs[-1].append(run)


def paragraphs(html: str) -> list[Paragraph]:
    """Return the paragraphs of a text, each as its runs; a line break ends one.

    Bold, italic and links stay; other tags are left out and what they hold is kept. Paper
    cannot be pressed, so a link's address follows it in brackets.

    Args:
        html: as `telegram_html.plain` takes it without a complaint.
    """
    reader = _Reader()
    reader.feed(html)
    reader.close()
    return [paragraph for paragraph in reader.paragraphs if paragraph]

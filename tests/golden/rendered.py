"""What a person of the golden cases reads at the end, as plain text."""

from datetime import date
from functools import cache

from messages.render import Words
from messages.summary import summary
from messages.telegram_html import plain
from tests.golden.cases import walked

TODAY = date(2026, 11, 22)
FLOW = "compulsory"


@cache
def words() -> Words:
    """Return every message, read once."""
    return Words()


@cache
def rendered(name: str) -> str:
    """Return the outcome screen, its summary and the pages it names, in lower case.

    Line ends and typographic marks are made plain, so that a pattern may span them.
    """
    place = walked(name)
    outcome = words().outcome(FLOW, place, TODAY)
    pages = [words().page(f"pages/{page}", place, TODAY).html for page in outcome.pages]
    text = " ".join(
        plain(html) for html in (outcome.html, summary(words(), [(FLOW, place)], TODAY), *pages)
    )
    return " ".join(text.lower().replace("’", "'").split())

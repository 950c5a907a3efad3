"""Papers to take away: made beside the event loop from the outcome a visit stands at.

What makes them is imported with the first of them: it takes 12 MB, and a tenth of the start.
"""

import asyncio
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime

from bot.visit import Visit, taken
from bot.wording import Wording

MAKER = ThreadPoolExecutor(max_workers=1, thread_name_prefix="papers")
"""One paper at a time is about as quick; six threads at it took 60 MB more, and kept them."""


@dataclass(frozen=True)
class Paper:
    """A file to send.

    Attributes:
        name: a file name that gives nothing away.
        caption: what it shows, in words; "" where the file says it itself.
        is_picture: shown in the chat rather than as a file.
    """

    name: str
    content: bytes
    caption: str = ""
    is_picture: bool = False


async def make(wording: Wording, visit: Visit, name: str) -> Paper:
    """Return the paper of that name: "pdf", "picture" or "date/<which>/<day>".

    Raises:
        Exception: whatever goes wrong in making it; the notes themselves have been sent.
    """
    kind, *details = name.split("/")
    loop = asyncio.get_running_loop()
    return await loop.run_in_executor(MAKER, MADE[kind], wording, visit, *details)


def _pdf(wording: Wording, visit: Visit) -> Paper:
    from messages.paper import notes  # noqa: PLC0415

    (flow, place), *others = taken(visit)
    content = notes.notes_pdf(wording.words, flow, place, wording.today(), others)
    return Paper(notes.NAME, content)


def _picture(wording: Wording, visit: Visit) -> Paper:
    from messages.paper import road  # noqa: PLC0415

    (flow, place), *others = taken(visit)
    at = (wording.words, flow, place, wording.today(), others)
    return Paper(road.NAME, road.road_png(*at), road.road_text(*at), is_picture=True)


def _date(wording: Wording, visit: Visit, which: str, day: str) -> Paper:
    from messages.paper import calendar  # noqa: PLC0415

    start, last = date.fromisoformat(day), wording.deadline(which, day)
    words = wording.page(visit, f"bot/date_{which}", start=start, last=last)
    content = calendar.entry(words.title, last, words.options["note"], now=datetime.now(UTC))
    return Paper(calendar.NAME, content, words.body)


MADE: dict[str, Callable[..., Paper]] = {"pdf": _pdf, "picture": _picture, "date": _date}

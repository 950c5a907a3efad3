"""How a page is made of data: typst, in this process, with the fonts it brings along.

Words reach a page as JSON, never as typst's own language, so nothing in them is ever a
command. A page is kept to its template: no other file, no font of this machine, no network.
"""

import json
import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Literal

import typst

FOLDER = Path(__file__).resolve().parent
PX_PER_INCH = 216
"""Three pixels a point: a page 360 points wide is a picture 1,080 pixels wide."""

UNSHOWN = re.compile(
    r"[^\w\t\n\x20-\x7e\u00a0-\u00ff\u0300-\u036f"
    r"\u2010-\u2027\u2030-\u203a\u20a0-\u20bf\u2190-\u2195\u2212\u2610]"
)
"""Emoji, controls and halves of characters: PDF/UA allows no sign that no font can show.

Letters stay, whatever their script. One that no font here has is an error, because a page
without its words is worse: that language then needs a font beside the templates.
"""


def pdf(template: str, data: Mapping[str, object]) -> bytes:
    """Return a page as PDF/UA-1, tagged for screen readers.

    Raises:
        typst.TypstError: the template is broken, or a letter is in none of the fonts.
    """
    return _compiled(template, data, "pdf")


def png(template: str, data: Mapping[str, object]) -> bytes:
    """Return a page as a picture. Raises typst.TypstError for a broken template."""
    return _compiled(template, data, "png")


def _compiled(template: str, data: Mapping[str, object], kind: Literal["pdf", "png"]) -> bytes:
    return typst.compile(
        FOLDER / template,
        root=FOLDER,
        font_paths=_fonts(),
        ignore_system_fonts=True,
        format=kind,
        ppi=PX_PER_INCH,
        sys_inputs={"data": json.dumps(_shown(data), ensure_ascii=False)},
        pdf_standards=["ua-1"] if kind == "pdf" else [],
        timestamp=0,  # so that no clock is asked
    )


def _shown(value: object) -> object:
    if isinstance(value, str):
        return UNSHOWN.sub("", value)
    if isinstance(value, Mapping):
        return {name: _shown(part) for name, part in value.items()}
    return [_shown(part) for part in value] if isinstance(value, list) else value


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False)

"""What a parent takes away holds the same words as the notes, and nothing that gives them away."""

import html
import re
import struct
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from io import BytesIO

import pytest
from pypdf import PdfReader
from pypdf.generic import ArrayObject, DictionaryObject

from flows.flow import Place
from flows.safety import is_careful
from messages.facts import written
from messages.paper import road, typeset
from messages.paper.notes import notes_pdf
from messages.paper.road import MOST_CAPTION, road_png, road_text, shortened
from messages.paper.runs import paragraphs
from messages.render import Line, Outcome, Words
from messages.telegram_html import length, plain
from tests.messages.sampled import OUTCOMES, OVERDUE, TODAY, outcomes, places, words
from tests.messages.test_safe_words import LOCK_SCREEN, NEVER_FIRST, suggestions_of_contact

ODD = [
    "quotes \" ' ” `raw` and \\ backslashes \\n \\u{41}",
    "<b>not bold</b> & &amp; &lt; fish > chips",
    '#panic("no") #read("/etc/passwd") #let x = [ #{ } ] #import "@preview/a:0.1.0"',
    "*stars* _lines_ $x^2$ @name <label> = heading - item + item / term: ~ // gone /* gone */",
    "tea \U0001f375 and a family \U0001f468\u200d\U0001f469\u200d\U0001f467 ❤\ufe0f",
    "controls \x01 \x1b \x7f private \ue000",
    "Croeso i Gaerdydd: tŷ, dŵr, ŵyr; Łódź, Ωμέγα, Привет, 25 °C, ½, €5",
    "word " * 800,
    "w" * 4000,
]
HERE = ("refusal", "book_own_miam")


def sampled(flow: str, state: str) -> Iterator[tuple[Place, date]]:
    """One place on the day of writing, another when every fact is overdue."""
    found = places(flow)[state]
    return iter([(found[0], TODAY), (found[-1], OVERDUE)])


def somewhere() -> Place:
    return places(HERE[0])[HERE[1]][0]


def opened(flow: str, place: Place, today: date, said: Words | None = None) -> PdfReader:
    return PdfReader(BytesIO(notes_pdf(said or words(), flow, place, today)))


@cache
def printed(flow: str, state: str) -> list[tuple[Place, date, PdfReader]]:
    return [(place, today, opened(flow, place, today)) for place, today in sampled(flow, state)]


def squeezed(text: str) -> str:
    """Without what a line's end, or a long word's, may change."""
    return re.sub(r"[\s\u200b]", "", text)


def read(pdf: PdfReader, today: date) -> str:
    """The words of all pages, without the lines that run along their tops and feet."""
    said = words().parts("bot/notes_pdf.jinja", somewhere(), today, **nothing())
    title, page, of = (squeezed(str(said[name])) for name in ("title", "page", "of"))
    text = squeezed("".join(page.extract_text() for page in pdf.pages))
    return re.sub(rf"{page}\d+{of}\d+({title}{squeezed(written(today))})?", "", text)


def nothing() -> dict[str, object]:
    outcome = words().outcome(HERE[0], somewhere(), TODAY)
    return {"outcome": outcome, "rules": [], "sources": [], "read": "", "checked": ""}


def seen(text: str) -> str:
    """What of a text a page shows: a link's address too, and no sign that no font has."""
    written_out = re.sub(r'<a href="([^"]+)">(.*?)</a>', r"\2 (\1)", text)
    return squeezed(typeset.UNSHOWN.sub("", plain(written_out)))


def tags(node: object) -> Iterator[str]:
    """The names of a PDF's structure elements, in reading order."""
    if isinstance(node, ArrayObject):
        for child in node:
            yield from tags(child.get_object())
    elif isinstance(node, DictionaryObject):
        if "/S" in node:
            yield str(node["/S"])
        if "/K" in node:
            yield from tags(node["/K"])


class Odd(Words):
    """Words whose outcomes say one thing only, everywhere."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = html.escape(text)

    def outcome(self, flow: str, place: Place, today: date) -> Outcome:
        said, lines = super().outcome(flow, place, today), (Line(self.text),) * 3
        said = replace(said, title=self.text[:200], stand=self.text, why=f"<b>{self.text}</b>")
        return replace(said, steps=lines, papers=lines, notes=lines)


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_the_page_to_print_says_all_that_the_outcome_says(flow, state):
    for place, today, pdf in printed(flow, state):
        outcome = words().outcome(flow, place, today)
        text = read(pdf, today)

        for line in (outcome.stand, outcome.why, *outcome.steps, *outcome.papers, *outcome.notes):
            assert seen(line) in text
        assert all(squeezed(service.name) in text for service in outcome.services)
        assert all(squeezed(words().law[law].rule) in text for law in outcome.rests_on)


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_a_screen_reader_finds_title_language_headings_and_lists(flow, state):
    place, today, pdf = printed(flow, state)[0]
    outcome = words().outcome(flow, place, today)
    root = pdf.root_object
    found = [*tags(root["/StructTreeRoot"])]

    assert root["/MarkInfo"]["/Marked"]
    assert root["/Lang"].startswith("en")
    assert root["/ViewerPreferences"]["/DisplayDocTitle"]
    assert pdf.metadata.title
    assert re.search(r"pdfuaid:part(>|=.)1", root["/Metadata"].get_data().decode())
    assert found.count("/H1") >= 4
    lines = (*outcome.steps, *outcome.papers, *outcome.notes, *outcome.services)
    assert found.count("/LI") == len(lines)


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_what_is_written_about_the_file_is_the_same_for_everybody(flow, state):
    def about(pdf: PdfReader) -> tuple[object, str]:
        xmp = pdf.root_object["/Metadata"].get_data().decode()
        return {**pdf.metadata}, re.sub(r"ID>[^<]+<|<xmpTPg:NPages>\d+<|ID=\"[^\"]+\"", "", xmp)

    _, _, pdf = printed(flow, state)[0]

    assert about(pdf) == about(printed(*HERE)[1][2])


def test_the_same_notes_on_the_same_day_are_the_same_file():
    at = (words(), HERE[0], somewhere(), TODAY)

    assert notes_pdf(*at) == notes_pdf(*at)
    assert road_png(*at) == road_png(*at)


@pytest.mark.parametrize("text", ODD)
def test_nothing_in_the_words_can_break_a_page_or_command_it(text):
    place = somewhere()
    said = read(opened(HERE[0], place, TODAY, Odd(text)), TODAY)
    width, height = size(road_png(Odd(text), HERE[0], place, TODAY))

    assert said.count(seen(html.escape(text))) == 11  # stand and why, and thrice three lines
    assert width == 1080
    assert height > width / 2
    assert length(road_text(Odd(text), HERE[0], place, TODAY)) <= MOST_CAPTION


def test_a_word_longer_than_a_line_goes_on_in_the_next():
    at, short, long = (HERE[0], somewhere(), TODAY), Odd("w"), Odd("w" * 4000)

    assert len(opened(*at, long).pages) > 3 * len(opened(*at, short).pages)
    assert size(road_png(long, *at))[1] > 2 * size(road_png(short, *at))[1]


def test_every_sign_that_may_stand_on_a_page_is_in_a_font():
    kept = [chr(n) for n in range(0x20, 0x2700) if not typeset.UNSHOWN.match(chr(n))]
    signs = "".join(sign for sign in kept if not sign.isalnum())

    notes_pdf(Odd(signs), HERE[0], somewhere(), TODAY)


def test_a_letter_that_no_font_has_is_an_error_rather_than_a_hole():
    with pytest.raises(typeset.typst.TypstError, match="font"):
        notes_pdf(Odd("漢字"), HERE[0], somewhere(), TODAY)


def test_bold_and_links_stay_and_an_address_can_be_read_on_paper():
    class Linked(Odd):
        def __init__(self) -> None:
            super().__init__("")
            self.text = 'See <a href="https://example.org/a?b=1&amp;c=2">their <b>site</b></a>.'

    text = read(opened(HERE[0], somewhere(), TODAY, Linked()), TODAY)

    assert "Seetheirsite(https://example.org/a?b=1&c=2)." in text
    assert [run["strong"] for run in paragraphs("a <b>b</b> c")[0]] == [False, True, False]
    assert [len(paragraph) for paragraph in paragraphs("a\n\n<i>b</i>")] == [1, 1]


def test_notes_of_several_journeys_come_on_one_page():
    other = places("miam")["prepare_to_book"][0]
    added = words().outcome("miam", other, TODAY)
    pdf = notes_pdf(words(), HERE[0], somewhere(), TODAY, [("miam", other)])

    text = read(PdfReader(BytesIO(pdf)), TODAY)

    assert seen(added.stand) in text
    assert seen(words().outcome(HERE[0], somewhere(), TODAY).stand) in text


def size(png: bytes) -> tuple[int, int]:
    """Width and height in pixels, from a PNG's first chunk."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert png.endswith(b"IEND\xaeB`\x82")
    return struct.unpack(">II", png[16:24])


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_the_picture_is_one_telegram_takes_and_a_phone_shows(flow, state):
    place, today = next(sampled(flow, state))
    width, height = size(road_png(words(), flow, place, today))

    assert width == 1080
    assert width / 2 < height < 3 * width


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_the_picture_and_its_words_say_the_same_steps(flow, state, monkeypatch):
    monkeypatch.setattr(road, "png", typeset.pdf)  # a page whose words can be read back
    for place, today in sampled(flow, state):
        steps = shortened(words().outcome(flow, place, today)).steps
        page = PdfReader(BytesIO(road_png(words(), flow, place, today))).pages[0].extract_text()
        caption = plain(road_text(words(), flow, place, today))

        assert all(squeezed(step) in squeezed(page) for step in steps)
        assert all(f"{n}. {step}" in caption for n, step in enumerate(steps, 1))


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_the_words_of_the_picture_fit_under_it_and_give_nothing_away(flow, state):
    for place, today, _ in outcomes(flow, state)[::40]:
        caption = road_text(words(), flow, place, today)

        assert length(caption) <= MOST_CAPTION
        assert not NEVER_FIRST.findall(plain(caption)[:LOCK_SCREEN])
        assert not is_careful(place.answers) or not suggestions_of_contact(plain(caption))


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_a_step_is_told_by_whole_sentences_or_by_some_of_what_it_lists(flow, state):
    for place, _, outcome in outcomes(flow, state):
        for step, short in zip(outcome.steps, shortened(outcome).steps, strict=True):
            kept, _, cut = short.partition(" …")
            rest = plain(step).removeprefix(kept)

            assert plain(step).startswith(kept)
            assert not cut
            assert rest[:1] in ({";"} if "…" in short else {"", " "}), place

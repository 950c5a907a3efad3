"""Is the whole of every flow in its drawings, and can they be read?"""

from functools import cache
from pathlib import Path
from xml.etree import ElementTree

import pytest

from bot.drawing import draw, is_current, mermaid
from bot.drawing.layout import BOX, layout
from bot.drawing.svg import svg
from flows.catalogue import FLOWS
from flows.flow import Flow
from flows.table import DONE, ChooseAny, ticked
from messages.facts import FOLDER
from messages.render import Words

SVG = "{http://www.w3.org/2000/svg}"


def is_brave(answers: object) -> bool:
    return bool(answers)


SHORT = Flow(
    "short",
    ["colour", "extras"],
    ["swim", "walk"],
    [
        ["red", "colour", "swim", is_brave],
        ["red", "colour", "walk"],
        ["pale_blue", "colour", "walk"],
        ["green", "colour", "extras"],
        [DONE, "extras", "swim", ticked("extras", "hat")],
        [DONE, "extras", "walk"],
    ],
    {"extras": ChooseAny(("hat", "none"))},
)


@pytest.fixture(params=FLOWS)
def flow(request: pytest.FixtureRequest) -> Flow:
    return FLOWS[request.param]


@cache
def drawn(flow: Flow) -> ElementTree.Element:
    return ElementTree.fromstring(picture(flow))  # noqa: S314 (our own text)


@cache
def picture(flow: Flow) -> str:
    return svg(flow, Words())


def ways(flow: Flow) -> set[tuple[str, str]]:
    return {(way.source, way.dest) for way in flow.machine.get_transitions()}


def test_every_state_is_a_box_of_its_kind(flow: Flow) -> None:
    boxes = {
        box.get("data-state"): box.get("class")
        for box in drawn(flow).iter()
        if box.get("data-state")
    }

    assert boxes == dict.fromkeys(flow.questions, "question") | dict.fromkeys(
        flow.outcomes, "outcome"
    )


def test_every_transition_is_an_arrow_and_there_are_no_others(flow: Flow) -> None:
    arrows = {
        (arrow.get("data-from"), arrow.get("data-to"))
        for arrow in drawn(flow).iter()
        if arrow.get("class") == "arrow"
    }

    assert arrows == ways(flow)


def test_every_choice_is_named_on_an_arrow_that_it_takes(flow: Flow) -> None:
    names = [
        title.text
        for arrow in drawn(flow).iter()
        if arrow.get("class") == "arrow"
        for title in arrow.iter(f"{SVG}title")
    ]

    for way in flow.machine.get_transitions():
        if way.source not in flow.choose_any:
            triggers = [
                name for name, event in flow.machine.events.items()
                if way in event.transitions[way.source]
            ]  # fmt: skip
            for trigger in triggers:
                named = trigger.replace("_", " ")
                start = f"{way.source} → {way.dest}: "
                assert any(name.startswith(start) and named in name for name in names)


def test_no_box_covers_another(flow: Flow) -> None:
    centres = [*layout(flow).states.values()]

    for number, (x, y) in enumerate(centres):
        for other_x, other_y in centres[:number]:
            assert abs(x - other_x) >= BOX[0] or abs(y - other_y) >= BOX[1]


def test_the_picture_stands_by_itself_and_says_what_it_is(flow: Flow) -> None:
    root, text = drawn(flow), picture(flow)

    assert root.get("role") == "img"
    assert flow.name in (root.findtext(f"{SVG}title") or "")
    assert flow.first in (root.findtext(f"{SVG}desc") or "")
    assert text.count("http") == text.count("http://www.w3.org/2000/svg") == 1


def test_a_title_that_holds_markup_is_escaped(tmp_path: Path) -> None:
    for name in ("facts.toml", "law.toml", "services.toml"):
        (tmp_path / name).write_bytes((FOLDER / name).read_bytes())
    (tmp_path / "en" / "short").mkdir(parents=True)
    template = "{% set title %}Salt &amp; <script>{% endset %}{% set body %}…{% endset %}"
    (tmp_path / "en" / "short" / "colour.jinja").write_text(template, encoding="utf-8")

    text = svg(SHORT, Words(folder=tmp_path))

    assert "<script>" not in text
    assert "Salt" in text
    ElementTree.fromstring(text)  # noqa: S314 (our own text)


def test_a_state_without_words_is_drawn_by_its_name() -> None:
    assert "pale blue" in svg(SHORT, Words())


def test_mermaid_names_every_state_and_joins_every_transition(flow: Flow) -> None:
    lines = [line.strip() for line in mermaid(flow).splitlines()]

    for question in flow.questions:
        assert any(line.startswith(f"{question}[") for line in lines)
    for outcome in flow.outcomes:
        assert any(line.startswith(f"{outcome}([") for line in lines)
    assert ways(flow) == {
        (line.split(" ")[0], line.rsplit(" ", 1)[1]) for line in lines if "-->" in line
    }


def test_mermaid_writes_choices_together_and_guards_in_brackets() -> None:
    lines = [line.strip() for line in mermaid(SHORT).splitlines()]

    assert 'colour -->|"red [brave]"| swim' in lines
    assert 'colour -->|"red [otherwise]"| walk' in lines
    assert 'colour -->|"pale blue"| walk' in lines
    assert 'extras -->|"[ticked hat]"| swim' in lines
    assert 'extras -->|"[otherwise]"| walk' in lines


def test_draw_writes_a_picture_and_its_text_for_each_flow_named(tmp_path: Path) -> None:
    written = draw(["opening", "miam"], tmp_path / "maps")

    assert [path.name for path in written] == [
        "opening.svg", "opening.mmd", "miam.svg", "miam.mmd",
    ]  # fmt: skip
    assert all(path.stat().st_size for path in written)


def test_an_unknown_flow_is_refused_before_anything_is_written(tmp_path: Path) -> None:
    with pytest.raises(KeyError):
        draw(["opening", "nowhere"], tmp_path / "maps")

    assert not (tmp_path / "maps").exists()


def test_a_copy_of_the_drawing_is_current_until_the_flow_changes() -> None:
    readme = f"# Title\n\n```mermaid\n{mermaid(SHORT)}```\n"

    assert is_current(readme, SHORT)
    assert not is_current(readme, FLOWS["opening"])

"""Whatever was answered: the words are there, they fit, and every outcome leads on."""

import re
from pathlib import Path

import pytest
from jinja2 import nodes

from flows.catalogue import FLOWS, MENU
from flows.safety import is_careful
from messages.summary import summary
from messages.telegram_html import MOST_TEXT, length, plain
from tests.messages.sampled import OUTCOMES, STATES, messages, outcomes, places, words

PROJECT = Path(__file__).resolve().parents[2]

OFFICIAL = re.compile(r"\b(?:[A-Z]{1,2}\d{1,3}[A-Z]?|section (?:4|47))\b")
"""Forms such as C100 and parts of forms and Acts: names, not numbers that change."""


NAMING = {"rests_on", "help", "next", "pages"}
"""Parts that are ids."""


def templates() -> set[str]:
    return set(words().environment.list_templates(extensions=["jinja"]))


def code() -> str:
    """The program's own text, where the pages outside the flows are called by name."""
    files = (path for folder in ("bot", "messages") for path in (PROJECT / folder).rglob("*.py"))
    return "\n".join(path.read_text(encoding="utf-8") for path in files)


def typed_text(template: str) -> str:
    """What a template writes out itself: its text and its labels, no names it looks up."""
    source = words().environment.loader.get_source(words().environment, template)[0]
    tree = words().environment.parse(source)
    looking_up: list[nodes.Node] = [*tree.find_all((nodes.Call, nodes.Compare, nodes.Getitem))]
    looking_up += [loop.iter for loop in tree.find_all(nodes.For)]
    looking_up += [part for part in tree.find_all(nodes.Assign) if part.target.name in NAMING]
    named = {id(const) for node in looking_up for const in node.find_all(nodes.Const)}
    typed = [data.data for data in tree.find_all(nodes.TemplateData)]
    consts = [const.value for const in tree.find_all(nodes.Const) if id(const) not in named]
    typed += [text for text in consts if isinstance(text, str) and not text.isidentifier()]
    return "\n".join(typed)


@pytest.mark.parametrize("flow", FLOWS)
def test_the_sample_reaches_every_state_with_and_without_care(flow):
    reached = places(flow)

    assert set(reached) == {*FLOWS[flow].questions, *FLOWS[flow].outcomes}
    assert {is_careful(place.answers) for found in reached.values() for place in found} == {
        True,
        False,
    }


@pytest.mark.parametrize(("flow", "state"), STATES)
def test_every_state_has_words_that_telegram_takes(flow, state):
    for _, _, message in messages(flow, state):
        assert plain(message.title).strip()
        assert plain(message.body).strip()
        assert length(message.body) <= 900


@pytest.mark.parametrize(("flow", "state"), STATES)
def test_the_options_are_the_flow_s_and_their_labels_fit_a_button(flow, state):
    asked = state in FLOWS[flow].questions
    offered = FLOWS[flow].options(state) if asked else MENU if state == "menu" else ()

    for _, _, message in messages(flow, state):
        assert set(message.options) == set(offered)
        assert all(label.strip() and len(label) <= 40 for label in message.options.values())
        assert len({*message.options.values()}) == len(message.options)


@pytest.mark.parametrize("flow", FLOWS)
def test_every_question_can_be_told_from_the_others_by_its_title(flow):
    """The list of answers a parent can change shows titles alone."""
    titles = [messages(flow, question)[0][2].title for question in FLOWS[flow].questions]

    assert sorted(titles) == sorted(set(titles))


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_every_outcome_stands_on_rules_and_leads_on(flow, state):
    for _, _, outcome in outcomes(flow, state):
        assert outcome.stand
        assert outcome.why
        assert outcome.rests_on
        assert set(outcome.rests_on) <= set(words().law)
        assert outcome.steps
        assert 1 <= len(outcome.services) <= 3
        assert set(outcome.flows) <= set(MENU)


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_every_summary_fits_one_message_whole(flow, state):
    for place, today, outcome in outcomes(flow, state):
        text = summary(words(), [(flow, place)], today)

        assert length(text) < MOST_TEXT
        assert all(line in text for line in (*outcome.steps, *outcome.papers, *outcome.notes))


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_every_page_and_letter_an_outcome_offers_can_be_read(flow, state):
    for place, today, outcome in outcomes(flow, state):
        pages = [f"pages/{page}" for page in outcome.pages]
        for name in [*pages, *([f"letters/{outcome.letter}"] if outcome.letter else [])]:
            page = words().page(name, place, today)

            assert len(plain(page.title)) <= 40
            assert 0 < length(page.html) < MOST_TEXT


@pytest.mark.parametrize("template", sorted(templates()))
def test_no_template_types_a_number_that_may_change(template):
    assert not re.findall(r".*\d.*", OFFICIAL.sub("", typed_text(template)))


def test_no_template_is_left_over():
    used = {words().name_of(flow, state) for flow, state in STATES}
    for flow, state in OUTCOMES:
        for _, _, outcome in outcomes(flow, state):
            used |= {f"pages/{page}.jinja" for page in outcome.pages}
            used |= {f"letters/{outcome.letter}.jinja"} if outcome.letter else set()
    named = {*re.findall(r"[\w/]+", code())}

    left = {name for name in templates() - used if not _is_named(name, named)}

    assert not left


def _is_named(template: str, named: set[str]) -> bool:
    name = template.removesuffix(".jinja")
    begun = {
        one
        for one in named
        if one.endswith(("_", "/")) and "/" in one and one not in {"pages/", "letters/"}
    }
    if any(name.startswith(beginning) for beginning in begun):
        return True  # the code ends the name itself, as in bot/date_<which>
    return name in named or (name.startswith("bot/") and name.removeprefix("bot/") in named)

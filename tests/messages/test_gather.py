"""Notes of several journeys read as one: nothing twice, danger first, the present one whole."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from random import Random

import pytest

from flows.catalogue import FLOWS
from flows.flow import Place
from flows.paths import answers_to
from flows.safety import is_careful
from flows.session import Answer, Answers
from messages.gather import DANGER, gathered
from messages.render import Line, Outcome
from messages.summary import summary
from messages.telegram_html import MOST_TEXT, length, plain
from tests.messages.sampled import OUTCOMES, TODAY, outcomes, words
from tests.messages.test_safe_words import suggestions_of_contact

Taken = list[tuple[str, Place]]

BEGINNINGS: dict[str, list[Answers]] = {
    "calm": [
        {"safety": "no", "nation": "england", "contact_barred": "no"},
        {"safety": "no", "nation": "no_children", "home": "wales", "contact_barred": "no"},
    ],
    "careful": [
        {"safety": "yes", "nation": "wales"},
        {"safety": "rather_not_say", "nation": "england"},
        {"safety": "no", "nation": "england", "contact_barred": "yes"},
    ],
}

JOURNEYS = [
    ("compulsory", "miam"),
    ("compulsory", "refusal"),
    ("compulsory", "court"),
    ("compulsory", "invited"),
    ("miam", "paying"),
    ("court", "refusal"),
    ("court", "help"),
    ("invited", "miam"),
    ("invited", "paying"),
    ("agreeing", "court"),
    ("agreeing", "refusal"),
    ("worth_it", "refusal"),
    ("worth_it", "help"),
    ("compulsory", "miam", "refusal"),
    ("miam", "paying", "agreeing"),
    ("invited", "court", "paying"),
    ("refusal", "worth_it", "court"),
    ("help", "agreeing", "compulsory"),
]
TOGETHER = [
    (mood, order) for mood in BEGINNINGS for names in JOURNEYS for order in (names, names[::-1])
]


@cache
def taken_together(mood: str, names: tuple[str, ...]) -> list[Taken]:
    """Walks through these flows, one after the other, on the same answers."""
    die = Random(f"{mood} {names}")  # noqa: S311 (the same walks every time, nothing secret)
    return [_walked(names, beginning, die) for beginning in BEGINNINGS[mood] for _ in range(5)]


def _walked(names: tuple[str, ...], beginning: Answers, die: Random) -> Taken:
    answers = dict(beginning)
    for name in names:
        while (question := FLOWS[name].place(answers).state) in FLOWS[name].questions:
            answers[question] = _rolled(name, question, die)
    return [(name, FLOWS[name].place(answers)) for name in names]


def _rolled(name: str, question: str, die: Random) -> Answer:
    *one, last = answers_to(FLOWS[name], question)
    if isinstance(last, str):
        return die.choice([*one, last])
    some = tuple(option for option in last if die.random() < 1 / 2)
    return die.choice([die.choice(one), some or last])


def combined(mood: str, names: tuple[str, ...]) -> Iterator[tuple[Taken, Outcome, str]]:
    for taken in taken_together(mood, names):
        yield taken, gathered(words(), taken, TODAY), summary(words(), taken, TODAY)


def topics_said_twice(lines: tuple[Line, ...]) -> set[str]:
    topics = Counter(line.topic for line in lines if line.topic)
    return {topic for topic, times in topics.items() if times > 1}


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_an_outcome_says_each_topic_once_among_its_steps_and_notes_and_once_among_its_papers(
    flow, state
):
    for _, _, outcome in outcomes(flow, state):
        assert not topics_said_twice((*outcome.steps, *outcome.notes))
        assert not topics_said_twice(outcome.papers)


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_no_topic_is_shown_to_a_parent(flow, state):
    for _, _, outcome in outcomes(flow, state):
        lines = (*outcome.steps, *outcome.papers, *outcome.notes)

        assert [line for line in lines if line.startswith("[")] == []


@pytest.mark.parametrize(("mood", "names"), TOGETHER)
def test_the_notes_of_several_journeys_fit_one_message(mood, names):
    for _, _, text in combined(mood, names):
        assert length(text) <= MOST_TEXT


@pytest.mark.parametrize(("mood", "names"), TOGETHER)
def test_nothing_is_said_twice_in_the_notes_of_several_journeys(mood, names):
    for _, outcome, _ in combined(mood, names):
        lines = (*outcome.steps, *outcome.papers, *outcome.notes)

        assert not topics_said_twice((*outcome.steps, *outcome.notes))
        assert not topics_said_twice(outcome.papers)
        assert len(lines) == len(set(lines))


@pytest.mark.parametrize(("mood", "names"), TOGETHER)
def test_every_step_of_the_present_journey_is_kept_in_order(mood, names):
    for taken, outcome, text in combined(mood, names):
        own = words().outcome(*taken[0], TODAY).steps
        kept = [step for step in outcome.steps if step in own]

        assert all(step in text for step in own)
        assert [s for s in kept if s.topic != DANGER] == [s for s in own if s.topic != DANGER]


@pytest.mark.parametrize(("mood", "names"), TOGETHER)
def test_what_to_do_in_danger_comes_first_whichever_journey_says_it(mood, names):
    for taken, outcome, _ in combined(mood, names):
        alone = [words().outcome(*one, TODAY).steps for one in taken]
        warned = any(step.topic == DANGER for steps in alone for step in steps)

        assert warned == (outcome.steps[0].topic == DANGER)


@pytest.mark.parametrize(("mood", "names"), TOGETHER)
def test_several_journeys_name_three_services_at_most(mood, names):
    for _, outcome, _ in combined(mood, names):
        assert 1 <= len(outcome.services) <= 3


@pytest.mark.parametrize("names", [names for mood, names in TOGETHER if mood == "careful"])
def test_no_notes_together_send_a_parent_who_may_be_unsafe_to_the_other(names):
    for taken, _, text in combined("careful", names):
        if all(is_careful(place.answers) for _, place in taken):
            assert not suggestions_of_contact(plain(text))

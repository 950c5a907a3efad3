"""Is every question that parents ask answered, in the journey meant for it, and with its rules?"""

import tomllib
from functools import cache

import pytest

from flows.catalogue import FLOWS
from tests.golden.carried import carried
from tests.golden.cases import FOLDER
from tests.golden.rendered import TODAY, words
from tests.messages.sampled import OUTCOMES, places

ASKED = {f"Q{number}" for number in range(1, 36)}


@cache
def table():
    return tomllib.loads((FOLDER / "questions.toml").read_text("utf-8"))


def questions():
    return [pytest.param(asked, id=asked["id"]) for asked in table()["question"]]


def split(states):
    return [tuple(state.split("/")) for state in states]


@cache
def pages_of(flow, state):
    """The pages an outcome offers, to any parent who comes to it; none for a question."""
    if (flow, state) not in OUTCOMES:
        return set()
    outcomes = (words().outcome(flow, place, TODAY) for place in places(flow)[state])
    return {f"pages/{page}" for outcome in outcomes for page in outcome.pages}


def test_each_of_the_thirty_five_questions_is_there_once():
    ids = [asked["id"] for asked in table()["question"]]

    assert sorted(ids) == sorted(ASKED)


def test_each_question_has_a_journey_and_each_journey_a_question():
    journeys = table()["journeys"]

    assert set(journeys) == set(FLOWS)
    assert {asked for answered in journeys.values() for asked in answered} == ASKED


@pytest.mark.parametrize("asked", questions())
def test_the_states_and_pages_of_an_answer_exist(asked):
    states = split(asked["states"])

    assert [at for at in states if at[1] not in FLOWS[at[0]].machine.states] == []
    assert [
        page for page in asked["pages"] if not (words().folder / f"{page}.jinja").is_file()
    ] == []


@pytest.mark.parametrize("asked", questions())
def test_a_page_that_answers_is_offered_by_an_outcome_that_answers(asked):
    offered = set().union(*(pages_of(*at) for at in split(asked["states"])))

    assert set(asked["pages"]) - offered == set()


@pytest.mark.parametrize("asked", questions())
def test_an_answer_stands_on_rules_that_are_written_down(asked):
    assert asked["carries"]
    assert set(asked["carries"]) - words().law.keys() == set()


@pytest.mark.parametrize("asked", questions())
def test_each_rule_of_an_answer_is_carried_by_one_of_its_templates(asked):
    states = [words().name_of(*at) for at in split(asked["states"])]
    templates = [*states, *(f"{page}.jinja" for page in asked["pages"])]

    assert (
        set(asked["carries"]) - set().union(*(carried(words(), name) for name in templates))
        == set()
    )


@pytest.mark.parametrize("asked", questions())
def test_each_journey_meant_for_a_question_answers_it(asked):
    meant = {flow for flow, answered in table()["journeys"].items() if asked["id"] in answered}

    assert meant - {flow for flow, _ in split(asked["states"])} == set()

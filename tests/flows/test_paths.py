"""Do the sampled paths reach everything, and the same things every time?"""

from functools import cache

import pytest

from flows.catalogue import FLOWS
from flows.flow import Flow, Place
from flows.paths import walks
from flows.safety import WARNED


@pytest.fixture(params=FLOWS)
def flow(request: pytest.FixtureRequest) -> Flow:
    return FLOWS[request.param]


@cache
def sampled(flow: Flow) -> list[Place]:
    return [*walks(flow)]


def test_every_option_of_every_question_is_answered(flow: Flow) -> None:
    answered = set()
    for place in sampled(flow):
        for question, answer in place.answers.items():
            answered |= {
                (question, one) for one in ([answer] if isinstance(answer, str) else answer)
            }

    assert answered - {(WARNED, "yes")} == {
        (question, option) for question in flow.questions for option in flow.options(question)
    }


def test_every_question_and_outcome_is_reached(flow: Flow) -> None:
    assert {place.state for place in sampled(flow)} == {*flow.questions, *flow.outcomes}


def test_options_of_a_choose_any_question_are_ticked_alone_and_all_together(flow: Flow) -> None:
    ticked = {
        (question, place.answers[question])
        for place in sampled(flow)
        for question in flow.choose_any
        if question in place.answers
    }

    for question, choice in flow.choose_any.items():
        together = tuple(option for option in choice.options if option != choice.none)
        assert {(question, together), *((question, (one,)) for one in choice.options)} <= ticked


def test_each_place_is_one_that_its_answers_lead_to(flow: Flow) -> None:
    for place in sampled(flow):
        assert flow.place(place.answers) == place


def test_parents_warned_of_in_another_flow_walk_too(flow: Flow) -> None:
    assert any(WARNED in place.answers for place in sampled(flow))


def test_walks_are_few_distinct_and_always_the_same(flow: Flow) -> None:
    places = sampled(flow)

    assert len(places) < 4000
    assert len({repr(place) for place in places}) == len(places)
    assert places == [*walks(flow)]

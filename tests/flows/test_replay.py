"""Does a place survive being stored, gone back from, changed, and taken to another flow?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.catalogue import FLOWS
from flows.flow import InvalidAnswerError
from flows.session import Session
from tests.flows.conversation import after
from tests.flows.drawn import answers_of, stored, walks
from tests.flows.paths import paths_of


def place_of(session):
    return FLOWS[session.flow].place(session.answers)


@given(walks())
def test_a_session_stored_and_read_after_every_answer_stands_where_it_stood(session):
    read = Session(session.flow)
    for question, answer in session.answers.items():
        read = Session(read.flow, stored(read.with_answer(question, answer).answers))

    assert place_of(read) == place_of(session)


@given(walks(), st.randoms(use_true_random=False))
def test_the_order_answers_were_given_in_makes_no_difference(session, random):
    shuffled = list(session.answers.items())
    random.shuffle(shuffled)

    assert place_of(Session(session.flow, dict(shuffled))) == place_of(session)


@given(walks())
def test_back_returns_to_the_question_before_and_forgets_only_its_answer(session):
    while (place := place_of(session)).path:
        session = session.without(place.path[-1])

        assert place_of(session).state == place.path[-1]
        assert place_of(session).path == place.path[:-1]


@given(walks(whole=True), st.data())
def test_answering_anew_after_going_back_leads_where_a_first_answer_would_have(session, data):
    flow, place = FLOWS[session.flow], place_of(session)
    back = session.without(place.path[-1])
    answer = data.draw(answers_of(flow, place.path[-1]))

    before = {name: place.answers[name] for name in place.path[:-1]}
    assert place_of(flow.answer(back, answer)) == flow.place({**before, place.path[-1]: answer})


@given(walks(whole=True), st.data())
def test_a_changed_answer_keeps_the_later_ones_that_still_fit_and_loses_none(session, data):
    flow, place = FLOWS[session.flow], place_of(session)
    question = data.draw(st.sampled_from(place.path))
    changed = session.with_answer(question, data.draw(answers_of(flow, question)))
    now = place_of(changed)

    assert (
        now.path[: place.path.index(question) + 1] == place.path[: place.path.index(question) + 1]
    )
    assert now.state not in session.answers  # whatever was answered already is not asked again
    assert changed.answers.keys() == session.answers.keys()
    assert place_of(changed.with_answer(question, session.answers[question])) == place


@given(walks(whole=True))
def test_a_shared_answer_is_not_asked_again_in_another_flow(session):
    for flow in FLOWS.values():
        elsewhere = flow.place(session.entering(flow.name).answers)

        assert elsewhere.state not in session.answers


@given(walks())
def test_nothing_is_changed_by_an_answer_the_question_does_not_offer(session):
    flow, before = FLOWS[session.flow], dict(session.answers)

    for answer in ("no_such_choice", (), ("no_such_choice",), ("none", "no_such_choice")):
        with pytest.raises(InvalidAnswerError):
            flow.answer(session, answer)

    assert session.answers == before


@given(walks())
def test_no_walk_leaves_the_paths_that_the_other_tests_go_through(session):
    flow, walked = FLOWS[session.flow], dict(session.answers)
    while walked:
        assert paths_of(flow.name).kind(flow.place(walked)) in paths_of(flow.name).places
        walked.popitem()


def test_a_conversation_that_answers_another_question_than_the_one_asked_is_stopped():
    with pytest.raises(AssertionError, match="nation was asked"):
        after(FLOWS["compulsory"], safety="no", role="applying")

"""Does a tap at a choose-any question tick what it says, once, and "none of these" alone?"""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.catalogue import FLOWS
from flows.flow import InvalidAnswerError
from tests.flows.drawn import answers_of

CHOOSE_ANY = [(flow, question) for flow in FLOWS.values() for question in flow.choose_any]


@st.composite
def tickings(draw):
    """A choose-any question, what is ticked there, and one more tap."""
    flow, question = draw(st.sampled_from(CHOOSE_ANY))
    ticked = draw(st.one_of(st.just(()), answers_of(flow, question)))
    return flow, question, ticked, draw(st.sampled_from(flow.options(question)))


@given(tickings(), st.booleans())
def test_a_second_tap_that_says_the_same_changes_nothing_more(ticking, on):
    flow, question, ticked, choice = ticking
    once = flow.tick(question, ticked, choice, on)

    assert flow.tick(question, once, choice, on) == once
    assert (choice in once) == on


@given(tickings())
def test_none_of_these_is_never_ticked_beside_another(ticking):
    flow, question, ticked, choice = ticking
    now = flow.tick(question, ticked, choice, on=True)

    assert flow.fits(question, now)
    assert "none" not in now or now == ("none",)


@given(tickings())
def test_what_is_ticked_stands_in_the_order_it_is_shown(ticking):
    flow, question, ticked, choice = ticking
    now = flow.tick(question, ticked[::-1], choice, on=True)

    assert list(now) == sorted(now, key=flow.options(question).index)


def test_an_option_of_another_question_cannot_be_ticked():
    with pytest.raises(InvalidAnswerError):
        FLOWS["refusal"].tick("gain", (), "wrote", on=True)
    with pytest.raises(InvalidAnswerError):
        FLOWS["refusal"].tick("about", (), "children", on=True)

"""Walks drawn at random, as Hypothesis wants them, and answers as a store gives them back."""

import json

from hypothesis import strategies as st

from flows.catalogue import FLOWS
from flows.session import Session


def answers_of(flow, question):
    """Any answer the question takes."""
    options = flow.options(question)
    if question not in flow.choose_any:
        return st.sampled_from(options)
    none = flow.choose_any[question].none
    ticks = st.sets(st.sampled_from([option for option in options if option != none]), min_size=1)
    in_order = ticks.map(lambda some: tuple(option for option in options if option in some))
    return st.one_of(st.just((none,)), in_order)


@st.composite
def walks(draw, whole=False):
    """A session some way into a flow, or at its end: answers in the order they were given."""
    flow = FLOWS[draw(st.sampled_from(sorted(FLOWS)))]
    session = Session(flow.name)
    while (state := flow.place(session.answers).state) in flow.questions:
        if not whole and draw(st.integers(0, 20)) == 0:
            break
        session = flow.answer(session, draw(answers_of(flow, state)))
    return session


def stored(answers):
    """As a store keeps them: JSON, which knows lists and no tuples."""
    read = json.loads(json.dumps(dict(answers)))
    return {
        name: tuple(given) if isinstance(given, list) else given for name, given in read.items()
    }

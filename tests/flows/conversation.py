"""A conversation in one call: `after(FLOW, safety="no", nation="wales")`."""

from flows.flow import Flow, Place
from flows.session import Answer, Answers, Session


def after(flow: Flow, given: Answers | None = None, /, **answers: Answer) -> Place:
    """Return the place reached by answering, in this order, each question as it is asked.

    Args:
        flow: the flow talked to.
        given: answers already given in another flow; what they answer here is not asked again.
        answers: question → choice, or a tuple for a choose-any question.

    Raises:
        AssertionError: an answer is not to the question asked at that moment.
    """
    session = Session(flow.name, dict(given or {}))
    for question, answer in answers.items():
        asked = flow.place(session.answers).state
        assert asked == question, f"{flow.name}: {question}={answer!r} given, {asked} was asked"
        session = flow.answer(session, answer)
    return flow.place(session.answers)

"""Answers given, ticked and changed: what each does to a visit."""

from dataclasses import replace

from bot.offering import is_arriving
from bot.press import Press
from bot.visit import Visit, flow_of, place_of
from flows.catalogue import FLOWS
from flows.session import Answer


def answered(visit: Visit, answer: Answer) -> Visit:
    """Return the visit with the question that is shown answered; nothing ticked is no answer.

    Raises:
        InvalidAnswerError: the question does not offer it.
    """
    if not answer:
        return visit
    kind, _, question = visit.showing.partition(":")
    if kind == "ask":
        return proposed(visit, question, answer)
    session = flow_of(visit).answer(visit.session, answer)
    return visit.turned(session, showing=visit.showing if is_arriving(visit) else "")


def ticked(visit: Visit, press: Press) -> Visit:
    """Return the visit with a box ticked or no longer ticked.

    Raises:
        InvalidAnswerError: the question has no such box.
    """
    on = press.kind == "tick"
    now = flow_of(visit).tick(press.state, visit.ticked, press.choice, on)
    return replace(visit, ticked=now)


def asked(visit: Visit, question: str) -> Visit:
    """Return the visit where an earlier question is asked again, to be answered anew or left."""
    given = place_of(visit).answers.get(question)
    if given is None:
        return visit
    again = visit.turned(showing=f"ask:{question}")
    return again if isinstance(given, str) else replace(again, ticked=given)


def proposed(visit: Visit, question: str, answer: Answer) -> Visit:
    """Return the visit where a change is offered; the same answer again changes nothing."""
    if visit.session.answers.get(question) == answer:
        return visit.turned()
    chosen = (answer,) if isinstance(answer, str) else answer
    return replace(visit.turned(showing=f"change:{question}"), ticked=chosen)


def changed(visit: Visit, question: str) -> Visit:
    """Return the visit with the change made that is shown."""
    if visit.showing != f"change:{question}":
        return visit
    answer = visit.ticked if question in flow_of(visit).choose_any else visit.ticked[0]
    return visit.turned(visit.session.with_answer(question, answer))


def is_late(visit: Visit, press: Press) -> bool:
    """Return whether a button is of a screen left behind.

    One nonce in 65,536 comes again, so an answer must fit the question that is shown as well.
    """
    shown = {"", place_of(visit).state, visit.showing.removeprefix("ask:")}
    return press.nonce != visit.nonce or press.state not in shown


def late(visit: Visit, press: Press) -> Visit:
    """Return what an old button does: another answer than the one given is offered first."""
    if press.kind != "answer" or press.flow not in FLOWS:
        return visit
    flow = FLOWS[press.flow]
    if press.state not in flow.questions or not flow.fits(press.state, press.choice):
        return visit
    if visit.session.answers.get(press.state) in {None, press.choice}:
        return visit
    if press.state not in flow_of(visit).questions:
        visit = visit.turned(visit.session.entering(press.flow))
    return proposed(visit, press.state, press.choice)

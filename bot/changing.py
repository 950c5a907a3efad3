"""Changing an earlier answer: the list, the question again, and what else would change."""

from bot.buttons import keep, options, row
from bot.press import Screen
from bot.visit import Visit, flow_of, place_of
from bot.wording import Wording


def answers(wording: Wording, visit: Visit, _: str) -> Screen:
    """Return the list of the answers that count, each a button."""
    rows = [
        row(visit, ("ask", wording.question(visit, question).title, question))
        for question in place_of(visit).path
    ]
    page = wording.page(visit, "bot/answers")
    return Screen(page.html, (*rows, keep(wording, visit, "return")))


def ask(wording: Wording, visit: Visit, question: str) -> Screen:
    """Return a question that has been answered, to be answered again or left."""
    message = wording.question(visit, question)
    rows = options(wording, visit, question)
    return Screen(message.html, (*rows, keep(wording, visit, "keep")))


def change(wording: Wording, visit: Visit, question: str) -> Screen:
    """Return what a change would do, before it is done."""
    flow, before = flow_of(visit), place_of(visit)
    new = visit.ticked if question in flow.choose_any else visit.ticked[0]
    after = flow.place(visit.session.with_answer(question, new).answers)
    was = before.answers.get(question, ())
    lost = [name for name in before.path if name not in after.path and name != question]
    page = wording.page(
        visit,
        "bot/change",
        question=wording.question(visit, question).title,
        was=wording.given(visit, question, (was,) if isinstance(was, str) else was),
        now=wording.given(visit, question, visit.ticked),
        lost=[wording.question(visit, name).title for name in lost],
        outcome_before=wording.leads_to(flow, before),
        outcome_after=wording.leads_to(flow, after),
    )
    yes = row(visit, ("change", wording.label("change"), question))
    return Screen(page.html, (yes, keep(wording, visit, "keep")))

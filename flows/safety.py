"""Whether this parent may be in danger: the guards every flow's later screens depend on.

Source: people who work with abused parents advise that "not sure" counts as yes, and that
nothing which encourages contact is shown while there is doubt (PD12B para 5.2; FPR r 3.8).
"""

from flows.session import Answer, Answers, Session, chosen

ALARM = "alarm"
"""Stands among the answers once typed words, or an answer since forgotten, were a sign."""

WARNED = "warned"
"""Stands among the answers that count when an answer in another flow was a warning sign."""

SIGNS: dict[str, set[str]] = {
    "safety": {"now", "yes", "not_sure"},
    "nation": {"moved"},
    "contact_barred": {"yes", "not_sure"},
    "behind": {"controlling"},
    "kind": {"protection", "taken"},
    "reasons": {"abuse"},
    "without_notice": {"risk"},
    "urgency": {"life", "child_harm", "abduction"},
    "held": {"bail", "licence"},
    "need": {"danger", "child", "taken", "behaviour"},
    "child_now": {"abroad", "harm", "hidden"},
    "how_stopped": {"me"},
    "papers": {"order"},
    "case_facts": {"harm_form", "let_off"},
    "hard_part": {"controlled"},
    "freely": {"no", "not_sure"},
    "concerns": {"afraid"},
}
"""Question → the answers that are a sign of danger or of contact being barred, in any flow."""


def is_warned(answers: Answers) -> bool:
    """Any sign is enough: a sign raises the care taken and no other answer lowers it."""
    return (
        WARNED in answers
        or ALARM in answers
        or any(signs & {*chosen(answers, question)} for question, signs in SIGNS.items())
    )


def forgetting(session: Session, question: str) -> Session:
    """Return the session without an answer; if that was a sign of danger, the sign stays."""
    given = session.answers.get(question)
    left = session.without(question)
    if given is not None and is_warned({question: given}):
        return left.with_answer(ALARM, "told")
    return left


def answering(session: Session, question: str, answer: Answer) -> Session:
    """Return the session with an answer; if it takes the place of a sign, the sign stays."""
    return forgetting(session, question).with_answer(question, answer)


def is_afraid(answers: Answers) -> bool:
    """A yes, a not sure or a call for help: thanked, and told of people who help."""
    return answers.get("safety") in {"now", "yes", "not_sure"}


def is_careful(answers: Answers) -> bool:
    """Safety is anything but clear, or contact is barred: no contact is ever suggested.

    "Rather not say" is no disclosure, so nothing is assumed about it, but it is not a no.
    """
    return answers.get("safety") != "no" or is_warned(answers)


def may_write(answers: Answers) -> bool:
    """A message to send is offered only where safety is clear and contact is not barred."""
    frightened = "afraid" in chosen(answers, "behind")
    return not is_careful(answers) and answers.get("contact_barred") == "no" and not frightened

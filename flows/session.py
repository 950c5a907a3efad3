"""What a parent has told us: the answers, by the name of the question."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

Answer = str | tuple[str, ...]
"""One choice, or for a choose-any question every choice ticked, in table order."""

Answers = Mapping[str, Answer]
"""Question → answer. Answers that are off the path are kept but do not count."""


@dataclass(frozen=True)
class Session:
    """One parent's flow and answers; the place is never stored, it is found by replay.

    Attributes:
        flow: the flow they are in, a key of `flows.catalogue.FLOWS`.
        answers: every answer given, in every flow, oldest first.
    """

    flow: str
    answers: Answers = field(default_factory=dict)

    def with_answer(self, question: str, answer: Answer) -> "Session":
        """Return the session with one answer added or replaced, as the newest."""
        return replace(self, answers={**self.without(question).answers, question: answer})

    def without(self, question: str) -> "Session":
        """Return the session with that answer forgotten; the same if it was never given."""
        kept = {name: answer for name, answer in self.answers.items() if name != question}
        return replace(self, answers=kept)

    def entering(self, flow: str) -> "Session":
        """Return the session in another flow, every answer kept."""
        return replace(self, flow=flow)


def chosen(answers: Answers, question: str) -> tuple[str, ...]:
    """Return what was ticked at a choose-any question; empty if it was not asked."""
    answer = answers.get(question, ())
    return (answer,) if isinstance(answer, str) else tuple(answer)

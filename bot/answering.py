"""Which button typed words stand for: its number, its label, a plain yes, no or not sure.

For people who use a screen reader, an old client or a keyboard. Only words that can mean one
button and no other are taken for it; anything more is left to be understood.
"""

import re
from collections.abc import Iterable, Sequence

from bot.press import Button

ANSWERS = {"answer", "tick", "untick"}
"""Kinds of button that answer the present question."""

WORD = re.compile(r"[^\W_]+")
CLAUSE = re.compile(r"[,.:;(–—]")
NUMBERING = {"number", "option", "answer", "button", "nr", "and"}
SMALL = {"a", "an", "the", "i", "we", "they", "you", "it", "is", "am", "are", "my", "of", "please"}

COUNTING = """
one two three four five six seven eight nine ten eleven twelve
"""
NUMBERS = {word: number for number, word in enumerate(COUNTING.split(), start=1)}
PLAIN = {
    "yes": "yes yeah yep yup yea yh ye aye y yess ydw ie oes",
    "no": "no nope nah naw n na nae nay nage",
    "not sure": "unsure maybe dunno idk dontknow idontknow notsure imnotsure perhaps possibly",
}
SHORT = {word: meaning for meaning, words in PLAIN.items() for word in words.split()}
"""What is typed for yes, no and not sure, written without spaces."""


def numbered(text: str, most: int) -> tuple[int, ...]:
    """Return the buttons' numbers typed, 1 to `most`; empty when anything else stands beside."""
    words = [word for word in _words(text) if word not in NUMBERING]
    numbers = [int(word) if word.isdecimal() else NUMBERS.get(word, 0) for word in words]
    return tuple(numbers) if all(1 <= number <= most for number in numbers) else ()


def labelled(text: str, buttons: Sequence[Button]) -> Button | None:
    """Return the one button whose label these words are; None when none or several could be."""
    answers = [button for button in buttons if button.press.kind in ANSWERS]
    said = _words(text)
    return (
        _only(button for button in buttons if _words(button.label) == said)
        or _plainly(said, answers)
        or _only(button for button in answers if said and _content(button.label) == _kept(said))
        or _only(button for button in answers if len(said) > 1 and _begins(button, said))
    )


def _plainly(said: list[str], answers: Sequence[Button]) -> Button | None:
    """A yes, a no or a not sure, as the first clause of one label says it."""
    meaning = SHORT.get("".join(said), "")
    if not meaning:
        return None
    first = [(button, _words(CLAUSE.split(button.label, maxsplit=1)[0])) for button in answers]
    return _only(button for button, words in first if words == meaning.split()) or (
        _only(button for button, words in first if words[-2:] == ["not", "sure"])
        if meaning == "not sure"
        else None
    )


def _begins(button: Button, said: list[str]) -> bool:
    return _words(button.label)[: len(said)] == said


def _only(found: Iterable[Button]) -> Button | None:
    several = list(found)
    return several[0] if len(several) == 1 else None


def _content(label: str) -> list[str]:
    return _kept(_words(label))


def _kept(words: list[str]) -> list[str]:
    return [word for word in words if word not in SMALL]


def _words(text: str) -> list[str]:
    return WORD.findall(re.sub(r"['’]", "", text.casefold()))

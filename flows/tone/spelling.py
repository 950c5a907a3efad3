"""Typed words made alike, so that one pattern reads "you're", "youre" and "ur".

Every sentence ends in a line break, every other gap is one space, and each character knows
which part of the original it stands for. One pass over the text, whatever it holds.
"""

import re
from dataclasses import dataclass
from functools import cached_property

PIECE = re.compile(
    r"\d+[.:]\d+\w*"  # a time or a sum, whose stop ends no sentence
    r"|[^\W_]+(?:['’‘ʼ`´*#$]+[^\W_]+)*(?:\*{2,})?"
    r"|[\W_]+"
)
MARKS = re.compile(r"['’‘ʼ`´]")
HIDDEN = re.compile(r"[a-z]{1,2}[*#$]+[a-z]*")
"""A swear word behind stars; what stands for it is `fuck`, whichever it was."""

ENDING = re.compile(r"[.!?](?!\.)|\n")
GAP = re.compile(r"[,;:()/]")

SAME = {
    "you": "u ya yous yu", "your": "ur yr", "you are": "youre ure", "you will": "youll ull",
    "you have": "youve uve", "you would": "youd", "i will": "ill i'l", "i am": "im",
    "i have": "ive", "i would": "id", "i am going to": "ima imma", "going to": "gonna gona",
    "have to": "gotta", "want to": "wanna", "to": "2", "see": "c", "are": "r", "be": "b",
    "do not": "dont dnt", "does not": "doesnt", "did not": "didnt", "can not": "cant cnt cannot",
    "will not": "wont", "is not": "isnt aint", "are not": "arent", "was not": "wasnt",
    "were not": "werent", "have not": "havent", "has not": "hasnt", "would not": "wouldnt",
    "could not": "couldnt cudnt", "should not": "shouldnt", "it is": "its", "that is": "thats",
    "there is": "theres", "what is": "whats", "where is": "wheres", "who is": "whos",
    "he is": "hes", "she is": "shes", "they are": "theyre", "we will": "wel", "we are": "wer",
    "let us": "lets", "because": "cos coz cuz becos bcos becoz cus", "until": "til till untill",
    "always": "alwys allways alwayz", "never": "nvr neva nver", "with": "wiv wth",
    "tomorrow": "tomo tmrw tomoz tmw tommorow tomorow", "tonight": "2nite tonite",
    "monday": "mon", "tuesday": "tues", "wednesday": "weds", "thursday": "thurs",
    "friday": "fri", "saturday": "sat", "sunday": "sun", "could": "cud", "would": "wud",
    "solicitor": "solicitors solictor solicter sol sols lawyer lawyers barrister",
    "court": "courts crt", "kids": "kid child children dc childrens kiddies",
    "yourself": "urself yrself", "someone is": "someones", "any more": "anymore",
    "mum": "mam mom mother", "dad": "father", "people": "ppl",
}  # fmt: skip
"""How a word is written here → the ways it is typed."""

ALIKE = {typed: word for word, ways in SAME.items() for typed in ways.split()}


@dataclass(frozen=True)
class Plain:
    """A text made alike.

    Attributes:
        text: lower case, short forms written out, one line a sentence.
        spans: for each of its characters, where the piece it comes from starts and ends.
    """

    text: str
    spans: tuple[tuple[int, int], ...]

    def original(self, start: int, end: int) -> tuple[int, int]:
        """Return where the characters from start to end stand in the text as it was typed."""
        return self.spans[start][0], self.spans[end - 1][1]

    def sentence(self, at: int) -> int:
        """Return which sentence a place in the typed text is in, counted from one."""
        return 1 + sum(end <= at for end in self._ends)

    @property
    def sentences(self) -> int:
        """How many sentences there are."""
        return self.text.strip().count("\n") + 1

    @cached_property
    def _ends(self) -> list[int]:
        return [span[1] for char, span in zip(self.text, self.spans, strict=True) if char == "\n"]


def made_alike(typed: str) -> Plain:
    """Return a text as patterns read it."""
    text: list[str] = []
    spans: list[tuple[int, int]] = []
    for piece in PIECE.finditer(typed):
        alike = _word(piece[0]) if piece[0][0].isalnum() else _gap(piece[0], first=not text)
        text.append(alike)
        spans += [piece.span()] * len(alike)
    return Plain("".join(text), tuple(spans))


def _word(typed: str) -> str:
    word = MARKS.sub("", typed.casefold())
    if HIDDEN.fullmatch(word):
        return "fuck"
    return ALIKE.get(word, word.rstrip("*"))


def _gap(typed: str, *, first: bool) -> str:
    if first:
        return ""
    lines = typed.replace("...", " ").replace("…", " ")
    if ENDING.search(lines) and not lines.startswith(","):
        return "\n"
    return ", " if GAP.search(lines) else " "

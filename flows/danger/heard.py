"""What somebody typed, as the danger net hears it: words, and the places where each stands.

Spelling, capitals, quotes, accents and stretched letters are evened out first. One pass, and
every later step works on places, so the time it takes grows with the length and no faster.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from flows.danger.names import LISTS, members
from flows.danger.rules import EDGE, Places
from flows.danger.spellings import ALSO, DISGUISED, FILLERS, JOINED, KEYS, NOT_SLIPS, WHOLE

QUOTES = re.compile(r"['’‘ʼ`´′＇]")
DOTS = re.compile(r"\.{2,}|…")
STRETCHED = re.compile(r"([a-z])\1{2,}")
LETTERS = re.compile(r"(?<![a-z0-9])((?:[a-z][ .\-_]){3,12}[a-z])(?![a-z0-9])")
PIECE = re.compile(r"[a-z0-9]+|(?<!\d)[.!?;]+|[.!?;]+(?!\d)|[,\n]")
TOGETHER = [(re.compile(rf"\b(?:{typed})\b"), meant) for typed, meant in JOINED]
SHORTEST, LONGEST = 5, 16
"""Letters of a word that is looked up among the keys; a shorter one is near too many."""
PAUSE = ","


@dataclass(frozen=True)
class Heard:
    """A message as words.

    Attributes:
        words: in order, with "#" at every edge of a sentence.
        pauses: places before which a comma or a new line stood.
        places: word, alias or list → where it stands, one bit a place.
    """

    words: tuple[str, ...]
    pauses: frozenset[int]
    places: Places

    @property
    def whole(self) -> int:
        """A bit for every place."""
        return (1 << len(self.words)) - 1

    def without(self, covered: int) -> "Heard":
        """Return the message with these places heard as nothing in particular."""
        kept = {word: at & ~covered for word, at in self.places.items()}
        return Heard(self.words, self.pauses, {word: at for word, at in kept.items() if at})


def heard(text: str, known: frozenset[str]) -> Heard:
    """Return a message as the rules hear it.

    Args:
        text: as it was typed.
        known: every word that rules name; a stretched or misspelt word is read as one of these.
    """
    words, pauses = [EDGE], set[int]()
    for piece in PIECE.findall(evened(text)):
        if piece in (",", "\n"):
            pauses.add(len(words))
        elif not piece[0].isalnum():
            words += [] if words[-1] == EDGE else [EDGE]
        else:
            words += [word for word in _read(piece, known) if word not in FILLERS]
    words.append(EDGE)
    return Heard(tuple(words), frozenset(pauses), _places(words))


def evened(text: str) -> str:
    """Return a text in plain lower case letters, its quotes, accents and disguises gone."""
    plain = unicodedata.normalize("NFKD", unicodedata.normalize("NFKC", text).lower())
    plain = plain[: 2 * len(text)]  # one character can stand for eighteen
    plain = "".join(char for char in plain if unicodedata.category(char) not in ("Mn", "Cf"))
    plain = DOTS.sub(",", QUOTES.sub("", plain)).replace("\r", "\n")
    for disguise, meant in DISGUISED:
        plain = disguise.sub(meant, plain)
    plain = STRETCHED.sub(r"\1\1", plain)
    plain = LETTERS.sub(lambda apart: re.sub(r"[ .\-_]", "", apart[1]), plain)
    plain = re.sub(r"[^\S\n]+", " ", plain.replace("-", " "))
    for typed, meant in TOGETHER:
        plain = typed.sub(meant, plain)
    return plain


def _read(typed: str, known: frozenset[str]) -> list[str]:
    """The words one typed word stands for."""
    if typed in WHOLE:
        return WHOLE[typed].split()
    if typed in known or typed in ALSO or typed in NOT_SLIPS:
        return [typed]
    single = re.sub(r"([a-z])\1", r"\1", typed)
    for meant in (single, f"{typed}g"):
        if meant in WHOLE or meant in known:
            return WHOLE.get(meant, meant).split()
    return [_key_near(typed) or typed] if SHORTEST <= len(typed) <= LONGEST else [typed]


def _key_near(typed: str) -> str:
    """The key one slip away, "" where there is none."""
    for hole in (typed, *_holes(typed)):
        for key in _keys_by_hole().get(hole, ()):
            if _one_slip(typed, key):
                return key
    return ""


@cache
def _keys_by_hole() -> dict[str, tuple[str, ...]]:
    """Each key, and each key with a letter left out → the keys it may come from."""
    found: dict[str, tuple[str, ...]] = {}
    for key in sorted(KEYS):
        for hole in {key, *_holes(key)}:
            found[hole] = (*found.get(hole, ()), key)
    return found


def _holes(word: str) -> Iterator[str]:
    return (word[:at] + word[at + 1 :] for at in range(len(word)))


def _one_slip(typed: str, key: str) -> bool:
    """Whether one letter is added, left out, changed or swapped with its neighbour."""
    if typed[0] != key[0]:
        return False
    if len(typed) != len(key):
        long, short = sorted((typed, key), key=len, reverse=True)
        return len(long) - len(short) == 1 and short in _holes(long)
    differing = [at for at in range(len(key)) if typed[at] != key[at]]
    if len(differing) == 2:  # noqa: PLR2004
        one, two = differing
        return two == one + 1 and (typed[one], typed[two]) == (key[two], key[one])
    return len(differing) == 1


def _places(words: list[str]) -> Places:
    places: Places = {}
    for at, word in enumerate(words):
        for name in {word, ALSO.get(word, word)}:
            for known_as in (name, *_lists_of(name)):
                places[known_as] = places.get(known_as, 0) | 1 << at
    return places


@cache
def _lists_by_word() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name in LISTS:
        for word in members(name):
            found[word] = (*found.get(word, ()), name)
    return found


def _lists_of(word: str) -> tuple[str, ...]:
    return _lists_by_word().get(word, ())

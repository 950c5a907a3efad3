"""Is everybody of the golden cases told what they need to know, and nothing that is wrong?"""

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest

from tests.golden.cases import FOLDER, cases
from tests.golden.rendered import rendered, words


@cache
def patterns():
    return tomllib.loads((Path(FOLDER) / "mentions.toml").read_text("utf-8"))


def as_regex(pattern):
    """The pattern with its three marks, explained in mentions.toml, written out."""
    spelt = re.sub(" ?… ?", ".*", re.sub(" ?~ ?", "[^.]*", pattern))
    return re.sub(
        "<([a-z0-9-]+)>", lambda named: re.escape(words().facts[named[1]].text.lower()), spelt
    )


def found(name, alternatives):
    """Which of the patterns this person reads."""
    return [pattern for pattern in alternatives if re.search(as_regex(pattern), rendered(name))]


def each(part):
    return [
        pytest.param(name, said, id=f"{name}: {said}")
        for name, case in cases().items()
        for said in case["expect"][part]
    ]


@pytest.mark.parametrize("part", ["must_mention", "must_not_say"])
@pytest.mark.parametrize("name", cases())
def test_every_expectation_of_a_case_has_its_patterns_and_no_other_has(name, part):
    assert list(patterns()[name][part]) == cases()[name]["expect"][part]


@pytest.mark.parametrize(("name", "mention"), each("must_mention"))
def test_a_person_is_told_what_the_case_says_they_need(name, mention):
    assert found(name, patterns()[name]["must_mention"][mention])


@pytest.mark.parametrize(("name", "claim"), each("must_not_say"))
def test_a_person_is_told_nothing_the_case_calls_wrong(name, claim):
    wrong = patterns()[name]["must_not_say"][claim]
    if isinstance(wrong, str):
        return  # the reason why no pattern can tell, read by whoever edits the words

    assert found(name, wrong) == []


@pytest.mark.parametrize(("name", "claim"), each("must_not_say"))
def test_a_claim_that_no_pattern_can_tell_says_why(name, claim):
    wrong = patterns()[name]["must_not_say"][claim]

    assert wrong
    assert isinstance(wrong, list) or len(wrong.split()) > 5

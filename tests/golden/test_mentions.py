"""Is everybody of the golden cases told what they need to know, and nothing that is wrong?"""

import re
import tomllib
from functools import cache
from pathlib import Path

import pytest

from tests.golden.cases import FOLDER, cases
from tests.golden.rendered import rendered, words

HELP_IN_DANGER = {
    "name a domestic abuse helpline and 999 for danger",
    "offer a helpline and 999 for danger",
    "give a helpline",
}
"""Mentions that somebody in danger is told of as well."""


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


def telling(wrong):
    """The patterns of a claim; none where the file gives a reason instead."""
    return wrong if isinstance(wrong, list) else []


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
    assert found(name, telling(patterns()[name]["must_not_say"][claim])) == []


def test_a_claim_that_no_pattern_can_tell_has_a_sentence_that_says_why():
    claims = [wrong for case in patterns().values() for wrong in case["must_not_say"].values()]
    reasons = [wrong for wrong in claims if isinstance(wrong, str)]

    assert [wrong for wrong in claims if not wrong] == []
    assert [reason for reason in reasons if not reason.endswith(".")] == []


def test_no_mention_is_looked_for_so_loosely_that_any_answer_would_do():
    danger = "da-immediate-danger"  # the shortest, and about nothing that the others are about
    loose = {
        mention
        for name, case in patterns().items()
        for mention, alternatives in case["must_mention"].items()
        if name != danger and found(danger, alternatives)
    }

    assert loose == HELP_IN_DANGER

"""A draft is read for what would make things worse: seldom missed, and calm words left alone."""

import re
import time
import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.tone import KINDS, STOPS, findings, strengths
from flows.tone.digs import DIGS
from flows.tone.hostile import GROUPS, hostile
from flows.tone.spelling import made_alike
from flows.tone.threats import THREATS

EXAMPLES = tomllib.loads(Path(__file__).with_name("tone_examples.toml").read_text("utf-8"))
HOSTILE_LINES = [(kind, line) for kind, lines in EXAMPLES["hostile"].items() for line in lines]
LONGEST = 4096
"""Characters of the longest message Telegram takes."""


def kinds(text):
    return {one.kind for one in findings(text)}


@pytest.mark.parametrize(("kind", "line"), HOSTILE_LINES)
def test_a_hostile_line_is_found_as_what_it_is(kind, line):
    assert kind in kinds(line)


@pytest.mark.parametrize("line", EXAMPLES["harsh"])
def test_a_harsh_message_is_found_out(line):
    assert kinds(line)


@pytest.mark.parametrize("line", EXAMPLES["calm"])
def test_a_calm_line_passes(line):
    assert not findings(line)


def test_every_kind_has_examples():
    assert set(EXAMPLES["hostile"]) == {*KINDS}
    assert all(len(lines) >= 3 for lines in EXAMPLES["hostile"].values())


@pytest.mark.parametrize(("kind", "line"), HOSTILE_LINES)
def test_it_does_not_matter_how_a_phone_writes_apostrophes_and_capitals(kind, line):
    straight = line.replace("’", "'")
    capital = straight[:1].upper() + straight[1:]

    for typed in (straight.replace("'", "’"), straight.replace("'", ""), capital, f"  {line}\n"):
        assert kind in kinds(typed)


@pytest.mark.parametrize(
    ("short", "long"),
    [
        ("u always do this", "you always do this"),
        ("youre a liar", "you are a liar"),
        ("ill c u in court", "I will see you in court"),
        ("i cnt go on", "I cannot go on"),
        ("my sols will write", "my solicitor will write"),
    ],
)
def test_short_forms_are_read_as_the_words_they_stand_for(short, long):
    assert made_alike(short).text == made_alike(long).text
    assert kinds(short) == kinds(long) != set()


@pytest.mark.parametrize(
    ("hostile", "calm"),
    [
        ("this is your fault", "this is not your fault"),
        ("you always shout", "you always did well with maths"),
        ("no, you are a bad father", "nobody says you are a bad father"),
        ("I will take you to court", "I do not want to take you to court"),
        ("by Friday or I file", "by Friday or Saturday"),
        ("late as usual", "at four as usual"),
        ("if you do not sign I will go ahead", "if you do not mind I will go ahead"),
    ],
)
def test_the_same_words_can_be_hostile_or_calm(hostile, calm):
    assert kinds(hostile)
    assert not kinds(calm)


@pytest.mark.parametrize(
    ("line", "where"),
    [
        ("Hello. Ur a liar, Sam.", "liar"),
        ("I’m sorry, but it’s YOUR FAULT really", "YOUR FAULT"),
        ("Where were you??? I waited", "???"),
    ],
)
def test_a_finding_stands_where_it_was_typed(line, where):
    assert where in {line[one.start : one.end] for one in findings(line)}


def test_a_sentence_is_counted_as_people_count():
    text = "Hi Sam,\nthe bus was late at 3.30. You never listen!\nPlease ring me... when you can"
    plain = made_alike(text)

    assert plain.sentences == 3
    assert plain.sentence(text.index("bus")) == 1
    assert plain.sentence(text.index("never")) == 2
    assert plain.sentence(text.index("when")) == 3


def test_danger_comes_before_tone():
    assert KINDS[: len(STOPS)] == STOPS
    assert "danger" in kinds("YOU ALWAYS do this!!! i will kill you")


def test_what_reads_well_is_seen():
    assert {"asks", "own", "short"} <= {*strengths("I would like to talk. Would Sunday work?")}
    assert "short" not in strengths("and then he said " * 50)


@given(st.text(max_size=300) | st.text("you!?.,'’* \n\tNEVER£2àß🖕", max_size=300))
def test_any_text_can_be_read_and_reads_the_same_twice(text):
    found = findings(text)

    assert found == findings(text)
    assert all(0 <= one.start < one.end <= len(text) and one.kind in KINDS for one in found)
    assert all(made_alike(text).sentence(one.start) >= 1 for one in found)


@given(st.sampled_from(HOSTILE_LINES), st.sampled_from(EXAMPLES["calm"]))
def test_a_kind_word_before_or_after_hides_nothing(hostile, calm):
    kind, line = hostile

    assert kind in kinds(f"{calm}\n\n{line}")
    assert kind in kinds(f"{line}\n\n{calm}")


def worst_of(rows):
    """Texts full of the first words of a row: it is begun everywhere and never ends."""
    for _ in range(2):
        rows = re.sub(r"<(\w+)>", lambda name: GROUPS[name[1]], rows)
    for row in rows.split(";"):
        words = re.findall(r"[a-z]{2,}", row)
        yield from (" ".join(words[:some]) for some in (1, 3) if words)


@pytest.mark.parametrize(("kind", "rows"), {**THREATS, **DIGS}.items())
def test_time_grows_with_the_text_whatever_it_is_full_of(kind, rows):
    """A pattern that goes back over what it has read would take minutes."""
    for start in {*worst_of(rows), "not want to be", "you are a such", "i have", "a", "a*", ",\n"}:
        text = made_alike((f"{start} " * LONGEST)[:LONGEST]).text
        started = time.process_time()
        found = sum(1 for _ in hostile()[kind].finditer(text))
        assert time.process_time() - started < 1, (start, found)


def test_the_longest_message_is_read_in_a_moment():
    for start in ("you always ", "no you are not a ", "I WILL NOT ", "?!", "a'", "🖕"):
        started = time.process_time()
        findings((start * LONGEST)[:LONGEST])
        assert time.process_time() - started < 1

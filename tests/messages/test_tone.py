"""One reply to a draft: it helps, repeats nothing, and puts danger before tone."""

import re
from functools import cache
from string import ascii_letters

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.flow import Place
from flows.tone import KINDS, STOPS, findings, strengths
from messages.naming import names, nodes_of
from messages.reading import Measure, read_wording
from messages.render import NOWHERE
from messages.telegram_html import length, plain
from messages.tone import ASKING, MOST_FINDINGS, RESTS_ON, STOPPED, advice, read_tone
from tests.flows.test_tone import EXAMPLES, HOSTILE_LINES
from tests.messages.sampled import OUTCOMES, OVERDUE, TODAY, outcomes, words
from tests.messages.test_safe_words import LOCK_SCREEN, NEVER_FIRST, suggestions_of_contact

NATIONS = ("england", "wales", "scotland", "northern_ireland")
ALLOWED = {"safety": "no", "contact_barred": "no"}
WORST = ". ".join(line for kind, line in HOSTILE_LINES if kind not in STOPS)
EVERY_LINE = [*HOSTILE_LINES, *(("harsh", line) for line in EXAMPLES["harsh"])]
MOST_REPLY = 3500


def reply(text, today=TODAY, **answers):
    return advice(words(), text, today, Place("", (), answers))


def said(kind):
    return read_tone(words().folder / "tone.toml")[0][kind]


@cache
def letters():
    """Every letter an outcome offers, at every place, as the other parent would read it."""
    offered = {
        (outcome.letter, words().page(f"letters/{outcome.letter}", place, today).body)
        for flow, state in OUTCOMES
        for place, today, outcome in outcomes(flow, state)
        if outcome.letter
    }
    return sorted(
        (name, text)
        for name, body in offered
        for text in re.findall(r"<pre>(.*?)</pre>", body, re.DOTALL)
    )


def written_to_send():
    """What templates write inside <pre>, and each text a condition may put there."""
    for path in sorted(words().folder.rglob("*.jinja")):
        for block in re.findall(r"<pre>(.*?)</pre>", path.read_text("utf-8"), re.DOTALL):
            told = re.findall(r"\{\{.*?\}\}|\{%.*?%\}", block, re.DOTALL)
            yield path.name, re.sub(r"\{\{.*?\}\}|\{%.*?%\}", "", block, flags=re.DOTALL)
            yield from ((path.name, text) for one in told for text in re.findall('"(.*?)"', one))


def test_every_letter_we_offer_passes_our_own_check():
    assert {name for name, _ in letters()} >= {"invite", "nudge"}

    for name, text in letters():
        assert not findings(plain(text)), name


def test_every_message_written_in_a_template_passes_too():
    texts = [*written_to_send()]

    assert {"invite.jinja", "nudge.jinja"} <= {name for name, _ in texts}
    for name, text in texts:
        assert not findings(text), name


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind not in STOPS])
def test_calmer_words_are_calm_and_short(kind):
    found = said(kind)

    assert not findings(found.try_)
    assert 1 <= len(re.findall(r"[.?!](?: |$)", found.try_)) <= 3
    assert "!" not in found.title + found.reason + found.try_
    assert not re.search(r"\d", found.title + found.reason + found.try_)


def test_every_kind_and_every_strength_has_its_words():
    found, well = read_tone(words().folder / "tone.toml")

    assert {*found, *STOPPED} == {*KINDS}
    assert {*STOPPED} == {*STOPS}
    assert {*strengths("Would you like to talk, please? I feel sad. No rush.")} == {*well}


def test_the_reply_rests_on_the_rules_for_letters():
    assert {*RESTS_ON} <= {*words().law}
    assert words().law["letter-tone"].rule in reply("you never listen").html
    assert words().law["costs-finance-negotiate"].rule in reply("I'll see you in court").html
    assert words().law["costs-finance-negotiate"].rule not in reply("typical of you").html


@pytest.mark.parametrize(("_", "line"), EVERY_LINE)
def test_a_reply_is_one_message_with_nothing_on_a_lock_screen(_, line):
    text = plain(reply(line).html)

    assert len(text) <= MOST_REPLY
    assert not NEVER_FIRST.findall(text[:LOCK_SCREEN])


def test_the_worst_message_gets_four_findings_the_most_serious_first():
    worst = reply(WORST)

    assert worst.kinds == tuple(kind for kind in KINDS if kind not in STOPS)
    shown = [kind for kind in worst.kinds if said(kind).title in plain(worst.html)]
    assert tuple(shown) == worst.kinds[:MOST_FINDINGS]
    assert length(worst.html) <= MOST_REPLY
    places = [plain(worst.html).index(said(kind).title) for kind in shown]
    assert places == sorted(places)


def test_a_finding_says_which_sentence_it_means():
    html = reply("Hi Sam. You never listen. I hope Sunday works. Typical of you.").html

    assert f"In your second sentence: {said('blame').title}" in html
    assert f"In your fourth sentence: {said('sarcasm').title}" in html


def test_a_message_of_one_sentence_is_not_counted():
    assert "sentence" not in reply("you never listen").html


def test_far_down_a_long_message_it_says_so():
    html = reply("All is well. " * 30 + "You never listen.").html

    assert f"Further down: {said('blame').title}" in html


@given(st.text(ascii_letters, min_size=12, max_size=20), st.sampled_from(EVERY_LINE))
def test_nothing_typed_is_repeated(word, line):
    html = reply(f"{word} & <b>{word} {line[1]} {word}").html

    assert word not in html
    plain(html)


def test_a_calm_message_is_told_so_and_nothing_is_promised():
    calm = reply("Would Sunday suit you? I would like to see the match with him.")

    assert calm.kinds == ()
    assert not calm.stops
    assert said("blame").reason not in calm.html
    assert "miss" in calm.html


@pytest.mark.parametrize("stop", STOPS)
def test_a_message_that_must_not_be_sent_gets_no_word_about_tone(stop):
    for line in EXAMPLES["hostile"][stop]:
        stopped = reply(f"{line}. You never listen. TYPICAL OF YOU")

        assert stopped.stops
        text = plain(stopped.html)
        assert "999" in text[:120]
        assert "not send" in text
        assert not any(said(kind).title in text for kind in KINDS if kind not in STOPS)


@pytest.mark.parametrize("home", NATIONS)
@pytest.mark.parametrize("today", [TODAY, OVERDUE])
@pytest.mark.parametrize("stop", STOPS)
def test_whoever_must_stop_is_told_who_helps_in_their_nation(stop, today, home):
    page = reply(EXAMPLES["hostile"][stop][0], today, safety="no", nation=home).html
    nation = home.replace("_", "-")
    listed = [one for one in words().services.values() if one.name in plain(page)]

    assert len(listed) >= 2
    assert all(nation in one.nations and one.is_shown for one in listed)
    assert length(page) <= 900
    if today == OVERDUE:
        assert not any(one.phone in page for one in listed if one.phone)


def test_somebody_who_speaks_of_dying_is_offered_a_listener():
    page = reply("im going to end it all", nation="england", safety="no").html

    assert words().services["samaritans"].phone in page


def test_nobody_in_doubt_about_safety_is_asked_for_a_message():
    asking = words().page(ASKING, Place("", (), ALLOWED), TODAY)
    closed = words().page(ASKING, NOWHERE, TODAY)
    afraid = words().page(ASKING, Place("", (), {"safety": "yes"}), TODAY)

    assert "aste" in asking.body
    assert closed == afraid
    assert "aste" not in closed.body
    assert not suggestions_of_contact(plain(closed.body))
    for page in (asking, closed):
        assert length(page.body) <= 900
        assert not NEVER_FIRST.findall(plain(page.html)[:LOCK_SCREEN])


def test_the_pages_read_easily():
    services = [service.name for service in words().services.values()]
    measure = Measure(read_wording(), services)
    texts = [
        words().page(ASKING, Place("", (), ALLOWED), TODAY).body,
        reply(WORST).html,
        reply("Would Sunday suit you?").html,
        *(reply(EXAMPLES["hostile"][stop][0]).html for stop in STOPS),
        *(f"{said(kind).reason} {said(kind).try_}" for kind in KINDS if kind not in STOPS),
    ]

    for text in texts:
        assert (measure.age(plain(text)) or 0) <= 12.5, plain(text)


def test_the_macro_asks_for_nothing_a_template_is_not_given():
    tree = words().environment.parse((words().folder / "bot/tone.jinja").read_text("utf-8"))

    assert [one for one in names(nodes_of(tree)) if one.kind != "question"] == []

"""Who is shown to whom: at most three, of the right nation, the most fitting first.

The expected services are read from their own entries by a person, need by need.
"""

from datetime import date
from itertools import product

import pytest

from flows.help import HELP
from messages.render import Outcome, Words
from messages.telegram_html import plain
from tests.flows.conversation import after

TODAY = date(2026, 11, 22)
NUMBERS_TOO_OLD = date(2040, 1, 1)
NATIONS = ("england", "wales", "scotland", "northern_ireland")
SAFETY = ("no", "yes", "not_sure", "rather_not_say")
NEEDS = [
    *({"need": need} for need in HELP.options("need") if need != "like_me"),
    *({"need": "like_me", "who": who} for who in HELP.options("who")),
]
COUPLES = {"relate", "tlc-talk-listen-change", "relationships-scotland"}
MEDIATING = {"fmc-find-mediator", "govuk-mediation-voucher", "propose-child-arrangements-plan"}
ABUSE_LINE = {
    "england": "national-domestic-abuse-helpline",
    "wales": "live-fear-free",
    "scotland": "sdafmh-scotland",
    "northern_ireland": "dsa-helpline-ni",
}

words = Words()


def shown(**answers) -> Outcome:
    return words.outcome("help", after(HELP, **answers), TODAY)


def ids(outcome: Outcome) -> list[str]:
    return [service.id for service in outcome.services]


@pytest.mark.parametrize("need", NEEDS, ids=lambda need: "-".join(need.values()))
@pytest.mark.parametrize("nation", NATIONS)
@pytest.mark.parametrize("safety", SAFETY)
def test_every_need_has_one_to_three_services_of_its_nation_each_on_a_card(nation, need, safety):
    outcome = shown(safety=safety, nation=nation, **need)
    body = plain(outcome.body)

    assert 1 <= len(outcome.services) <= 3
    for service in outcome.services:
        assert service.ready
        assert nation.replace("_", "-") in service.nations
        assert service.name in body


@pytest.mark.parametrize("nation", NATIONS)
def test_help_is_there_in_all_four_nations(nation):
    assert after(HELP, safety="no", nation=nation).state == "need"
    assert after(HELP, safety="no", nation="no_children", home=nation).state == "need"


def test_outside_the_united_kingdom_and_across_a_border_the_opening_has_the_answer():
    assert after(HELP, safety="no", nation="elsewhere").state == "abroad"
    assert after(HELP, safety="no", nation="moved").state == "moved_abroad"


def test_somebody_not_safe_right_now_is_sent_to_call_before_anything_is_asked():
    assert after(HELP, safety="now", safe_now="not_safe").state == "call_now"


@pytest.mark.parametrize(
    ("nation", "answers", "expected"),
    [
        ("england", {"need": "danger"}, ["national-domestic-abuse-helpline", "mens-advice-line"]),
        ("wales", {"need": "danger"}, ["live-fear-free", "mens-advice-line"]),
        ("scotland", {"need": "danger"}, ["sdafmh-scotland", "mens-advice-line"]),
        ("northern_ireland", {"need": "danger"}, ["dsa-helpline-ni", "mankind-initiative"]),
        ("england", {"need": "child"}, ["nspcc", "council-childrens-services"]),
        ("scotland", {"need": "child"}, ["nspcc", "children-first-scotland"]),
        ("wales", {"need": "taken"}, ["reunite", "govuk-child-abduction"]),
        ("england", {"need": "dark"}, ["samaritans", "shout", "nhs-111-mental-health"]),
        ("northern_ireland", {"need": "dark"}, ["samaritans", "shout", "lifeline-ni"]),
        ("england", {"need": "listen"}, ["coram-family-lives", "samaritans"]),
        ("wales", {"need": "law"}, ["advicelink-cymru", "civil-legal-advice"]),
        ("scotland", {"need": "law"}, ["citizens-advice-scotland"]),
        ("england", {"need": "cost"}, ["legal-aid-checker", "help-with-fees"]),
        ("england", {"need": "mediator"}, ["fmc-find-mediator", "find-legal-adviser"]),
        ("wales", {"need": "court"}, ["advicenow", "support-through-court"]),
        ("england", {"need": "relationship"}, ["relate", "coram-family-lives"]),
        ("wales", {"need": "home"}, ["shelter-cymru", "advicelink-cymru"]),
        ("northern_ireland", {"need": "money"}, ["advice-ni", "stepchange", "moneyhelper"]),
        ("scotland", {"need": "behaviour"}, ["respect-phoneline", "samaritans"]),
        ("scotland", {"need": "like_me", "who": "dad"}, ["families-need-fathers"]),
        ("wales", {"need": "like_me", "who": "dad"}, ["both-parents-matter"]),
        ("england", {"need": "like_me", "who": "mum"}, ["gingerbread", "rights-of-women"]),
        ("england", {"need": "like_me", "who": "grandparent"}, ["kinship", "family-rights-group"]),
        ("wales", {"need": "like_me", "who": "lgbtq"}, ["switchboard-lgbt", "galop"]),
        ("wales", {"need": "like_me", "who": "welsh"}, ["advicelink-cymru", "cafcass-cymru"]),
    ],
)
def test_the_best_fit_comes_first(nation, answers, expected):
    assert ids(shown(safety="no", nation=nation, **answers))[: len(expected)] == expected


@pytest.mark.parametrize(("nation", "safety"), [*product(NATIONS, ["yes", "not_sure"])])
def test_somebody_afraid_who_wants_to_be_heard_is_told_of_the_abuse_line_first(nation, safety):
    assert ids(shown(safety=safety, nation=nation, need="listen"))[0] == ABUSE_LINE[nation]


@pytest.mark.parametrize(("nation", "safety"), [*product(NATIONS, SAFETY[1:])])
def test_counselling_for_two_is_never_shown_where_safety_is_not_clear(nation, safety):
    outcome = shown(safety=safety, nation=nation, need="relationship")

    assert ids(outcome)[0] == ABUSE_LINE[nation]
    assert not COUPLES & {*ids(outcome)}


@pytest.mark.parametrize(("nation", "safety"), [*product(NATIONS, SAFETY[1:])])
def test_somebody_unsafe_who_looks_for_a_mediator_hears_first_that_it_is_not_expected(
    nation, safety
):
    outcome = shown(safety=safety, nation=nation, need="mediator")

    assert ids(outcome)[0] == ABUSE_LINE[nation]
    assert "not expected to mediate" in plain(outcome.body)


@pytest.mark.parametrize(("nation", "need"), [*product(NATIONS, NEEDS)])
def test_nothing_else_steers_somebody_unsafe_to_mediate(nation, need):
    if need["need"] != "mediator":
        assert not MEDIATING & {*ids(shown(safety="yes", nation=nation, **need))}


@pytest.mark.parametrize("nation", NATIONS)
def test_a_parents_group_that_is_no_abuse_service_is_not_shown_to_a_father_who_may_be_unsafe(
    nation,
):
    outcome = shown(safety="yes", nation=nation, need="like_me", who="dad")

    assert not {"families-need-fathers", "both-parents-matter"} & {*ids(outcome)}


@pytest.mark.parametrize("need", ["danger", "child", "taken", "dark", "behaviour"])
@pytest.mark.parametrize("nation", NATIONS)
def test_where_somebody_may_be_hurt_the_emergency_number_stands_above_the_cards(nation, need):
    outcome = shown(safety="no", nation=nation, need=need)
    body = plain(outcome.body)

    assert body.index("999") < body.index(outcome.services[0].name)


@pytest.mark.parametrize("need", [need for need in NEEDS if need["need"] != "dark"])
@pytest.mark.parametrize("nation", NATIONS)
def test_every_card_comes_with_a_word_on_the_call_list(nation, need):
    assert "call list" in plain(shown(safety="no", nation=nation, **need).body)


@pytest.mark.parametrize("need", NEEDS)
@pytest.mark.parametrize("nation", NATIONS)
def test_a_number_not_checked_for_long_gives_way_to_the_site(nation, need):
    place = after(HELP, safety="no", nation=nation, **need)
    outcome = words.outcome("help", place, NUMBERS_TOO_OLD)

    for service in outcome.services:
        assert service.url in outcome.body
        if service.phone not in ("", "111"):  # part of that service's name
            assert service.phone not in plain(outcome.body)


def test_somebody_who_cannot_talk_on_a_phone_is_given_what_can_be_written_to():
    body = plain(shown(safety="yes", nation="wales", need="like_me", who="no_phone").body)

    assert "text 07860 077333" in body
    assert "0808 80 10 800" not in body

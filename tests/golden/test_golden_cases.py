"""Does every golden case end where the rules put that person?"""

import pytest

from flows.exemptions import exemptions_held
from flows.flow import Place
from tests.golden.cases import OUTCOMES, cases, walked, walks

EXEMPTIONS = {
    "abuse": "domestic_abuse",
    "child_protection": "child_protection",
    "urgent": "urgency",
    "without_notice": "without_notice",
    "held": "detention_or_no_contact_conditions",
    "under_18": "child_party",
    "bankrupt": "bankruptcy",
}
NO_ACCESS = {
    "none_near": "no_mediator_within_15_miles",
    "none_in_time": "mediator_unavailable",
    "no_facilities": "disability_access",
}
"""The flow's one exemption for want of a mediator stands for three of the rule's."""

MET = {"ready_to_apply": "previous_miam_or_ncdr", "same_case": "existing_proceedings"}
"""Outcomes that are themselves an exemption of the cases: the requirement is met."""


def exemptions(place: Place) -> set[str]:
    """Return what the parent may claim, in the words of cases.yaml."""
    named = {**EXEMPTIONS, "no_access": NO_ACCESS.get(str(place.answers.get("mediators")), "")}
    return {named[name] for name in exemptions_held(place.answers)} | (
        {MET[place.state]} if place.state in MET else set()
    )


def test_there_are_ninety_cases_and_each_has_a_walk():
    assert len(cases()) == 90
    assert walks().keys() == cases().keys()


@pytest.mark.parametrize("name", cases())
def test_a_case_ends_in_the_category_the_rules_give_it(name):
    expected = cases()[name]["expect"]

    assert OUTCOMES[walked(name).state] in {expected["outcome"], *expected.get("accept_also", ())}


@pytest.mark.parametrize(
    "name", [name for name, case in cases().items() if case["expect"]["outcome"] == "miam_exempt"]
)
def test_an_exempt_person_is_told_of_the_exemption_that_holds(name):
    assert exemptions(walked(name)) == {cases()[name]["expect"]["exemption"]}


@pytest.mark.parametrize(
    "name",
    [name for name, case in cases().items() if case["expect"]["outcome"] == "miam_required"],
)
def test_nobody_who_must_go_is_told_that_an_exemption_holds(name):
    assert not exemptions(walked(name))


@pytest.mark.parametrize("name", cases())
def test_children_answers_are_walked_for_the_nation_the_child_lives_in(name):
    given, place = cases()[name]["given"], walked(name)
    outside = {
        "nat-parent-in-scotland-child-in-england": "england",
        "nl-hague-return-inbound": "moved",
    }
    nation = {"other": "elsewhere"}.get(given["nation"], given["nation"])

    if place.state != "call_now":  # a person in danger is asked nothing more
        assert outside.get(name, nation) in (place.answers["nation"], place.answers.get("home"))

"""Where an outcome leads on to: never in a circle, and to what is safe first."""

import pytest

from flows.safety import is_careful
from tests.messages.sampled import OUTCOMES, outcomes

SAFE_FIRST = {"help", "compulsory", "court"}
"""Flows that never weigh up what the other parent may do."""


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_no_outcome_leads_back_into_its_own_flow(flow, state):
    for _, _, outcome in outcomes(flow, state):
        assert flow not in outcome.flows


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_an_outcome_leads_on_to_three_flows_at_most_each_named_once(flow, state):
    for _, _, outcome in outcomes(flow, state):
        assert len(set(outcome.flows)) == len(outcome.flows) <= 3


@pytest.mark.parametrize(("flow", "state"), OUTCOMES)
def test_a_parent_who_may_be_unsafe_is_led_first_to_help_or_to_the_rules(flow, state):
    for place, _, outcome in outcomes(flow, state):
        if is_careful(place.answers):
            assert {*outcome.flows[:1]} <= SAFE_FIRST
            assert "refusal" not in outcome.flows

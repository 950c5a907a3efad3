"""Whatever can be asked leads somewhere that is there."""

import pytest

from flows.catalogue import FLOWS, MENU
from flows.intents.catalogue import INTENTS
from messages.render import NOWHERE, Words
from tests.bot.person import TODAY

NAMED_BY_THE_SET = 25


@pytest.fixture(scope="module")
def words():
    return Words()


def test_there_are_the_twenty_five_of_the_set_and_the_five_it_lacks():
    new = {"contact_stopped", "child_issue", "mediator_complaint", "constant_messages", "accused"}

    assert len(INTENTS) == NAMED_BY_THE_SET + len(new)
    assert {intent for intent, one in INTENTS.items() if one.near} == new


@pytest.mark.parametrize("intent", INTENTS)
def test_an_intent_leads_to_a_flow_a_state_in_it_or_a_card(intent, words):
    target = INTENTS[intent]

    assert bool(target.flow) != bool(target.card)
    if target.flow:
        assert target.flow in MENU
        assert all(FLOWS[target.flow].fits(*answer) for answer in target.answers.items())
    else:
        assert (words.folder / f"{target.card}.jinja").is_file()
    assert {*target.flows} <= {*MENU}
    assert {*target.near} <= {*INTENTS} - {intent}


def test_every_intent_has_a_label_of_its_own_that_fits_a_button(words):
    labels = words.page("bot/asks", NOWHERE, TODAY).options

    assert set(labels) == set(INTENTS)
    assert len({*labels.values()}) == len(labels)
    assert all(0 < len(label) <= 40 for label in labels.values())

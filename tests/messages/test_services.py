"""Which services come first, and which are never shown."""

from datetime import date

import pytest

from messages.services import MOST, best, read_services

SERVICES = read_services()


def ids(needs, nation="england", most=MOST):
    return [service.id for service in best(SERVICES, needs, nation, most)]


def test_services_come_in_the_order_they_are_asked_for():
    assert ids(["samaritans", "nspcc"]) == ["samaritans", "nspcc"]
    assert ids(["nspcc", "samaritans"]) == ["nspcc", "samaritans"]


def test_at_most_three_are_shown():
    assert len(ids(["samaritans", "shout", "nspcc", "childline"])) == 3


@pytest.mark.parametrize(
    ("nation", "expected"),
    [
        ("england", "national-domestic-abuse-helpline"),
        ("wales", "live-fear-free"),
        ("scotland", "sdafmh-scotland"),
        ("northern-ireland", "dsa-helpline-ni"),
    ],
)
def test_of_the_same_kind_the_one_of_the_nation_is_shown(nation, expected):
    lines = [
        "national-domestic-abuse-helpline", "live-fear-free", "sdafmh-scotland", "dsa-helpline-ni"
    ]  # fmt: skip

    assert ids(lines, nation) == [expected]


def test_one_need_gives_one_service_and_the_same_need_again_another():
    assert len(ids(["domestic-abuse"])) == 1
    assert len({*ids(["domestic-abuse", "domestic-abuse"])}) == 2


def test_nothing_is_shown_twice():
    assert ids(["nspcc", "child-safety", "nspcc"]).count("nspcc") == 1


def test_the_nation_s_own_core_service_comes_before_one_for_all():
    assert ids(["legal-advice"], "scotland") == ["citizens-advice-scotland"]


@pytest.mark.parametrize("service", [one for one in SERVICES.values() if not one.ready])
def test_what_is_not_ready_is_never_shown(service):
    assert [ids([service.id], nation) for nation in service.nations] == [[]] * len(service.nations)


def test_a_number_may_be_given_until_it_is_due_for_checking_and_999_always():
    due = SERVICES["samaritans"].recheck_by

    assert SERVICES["samaritans"].has_numbers(due)
    assert not SERVICES["samaritans"].has_numbers(date(due.year + 1, 1, 1))
    assert SERVICES["emergency-999"].has_numbers(date(due.year + 1, 1, 1))


def test_what_a_card_says_of_getting_in_touch_fits_one_line():
    assert [one.id for one in SERVICES.values() if len(one.safe_line) > 50] == []

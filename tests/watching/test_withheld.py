"""Answers and outcomes are counted for the trend: no figure, and no two, speak of one person."""

import pytest

from bot.watching.withheld import FEWEST, PERIOD_SECONDS
from flows.catalogue import FLOWS


async def shown(watch, name="waypoint_answers_total", label="choice"):
    """The figures of one name: label → count."""
    samples = [sample for sample in await watch.samples() if sample.name == name]
    return {sample.labels[label]: sample.value for sample in samples}


async def outcomes(watch):
    return await shown(watch, "waypoint_outcomes_total", "outcome")


def answer(watch, times, choice="no", state="safety"):
    for _ in range(times):
        watch.meters.edge("opening", state, choice)


def pass_period(watch):
    watch.clock.now += PERIOD_SECONDS


async def test_ten_answers_are_shown_when_the_period_is_over(watch):
    answer(watch, FEWEST)
    assert await shown(watch) == {}

    pass_period(watch)

    assert await shown(watch) == {"no": 10}


async def test_fewer_than_ten_are_never_shown(watch):
    answer(watch, FEWEST, "no")
    answer(watch, FEWEST - 1, "now")
    pass_period(watch)

    assert await shown(watch) == {"no": 10}


async def test_a_count_is_rounded_down_to_ten(watch):
    answer(watch, 39)
    pass_period(watch)

    assert await shown(watch) == {"no": 30}


async def test_no_look_within_a_period_differs_from_another(watch):
    answer(watch, 25)
    pass_period(watch)
    looks = []
    for _ in range(40):
        answer(watch, 1)
        watch.clock.now += PERIOD_SECONDS / 50
        looks.append(await shown(watch))

    assert looks == [{"no": 20}] * 40


async def test_one_person_moves_no_figure_however_the_counts_stand(watch):
    """Somebody may bring each count to one below ten and wait for the next person's answer."""
    choices = FLOWS["opening"].options("safety")
    for choice in choices:
        answer(watch, 2 * FEWEST - 1, choice)
    pass_period(watch)
    before = await shown(watch)
    assert before == dict.fromkeys(choices, 10)

    answer(watch, 1, "now")
    pass_period(watch)

    assert await shown(watch) == before


async def test_the_answers_of_a_question_move_once_ten_more_were_given(watch):
    answer(watch, 19)
    pass_period(watch)
    assert await shown(watch) == {"no": 10}
    answer(watch, 9)
    pass_period(watch)
    assert await shown(watch) == {"no": 10}
    answer(watch, 1)
    pass_period(watch)

    assert await shown(watch) == {"no": 20}


async def test_one_questions_answers_do_not_bring_out_anothers(watch):
    answer(watch, 50, "no", "safety")
    answer(watch, 9, "england", "nation")
    pass_period(watch)

    assert await shown(watch) == {"no": 50}


async def test_what_was_ticked_together_is_counted_as_one_answer(watch):
    for _ in range(9):
        watch.meters.edge("compulsory", "reasons", ("urgent", "told"))
    pass_period(watch)
    assert await shown(watch) == {}
    watch.meters.edge("compulsory", "reasons", ("urgent",))
    pass_period(watch)

    assert await shown(watch) == {"urgent": 10}


@pytest.mark.parametrize(("times", "seen"), [(9, {}), (10, {"menu": 10}), (28, {"menu": 20})])
async def test_outcomes_are_withheld_in_the_same_way(watch, times, seen):
    for _ in range(times):
        watch.meters.outcome("opening", "menu")
    assert await outcomes(watch) == {}

    pass_period(watch)

    assert await outcomes(watch) == seen

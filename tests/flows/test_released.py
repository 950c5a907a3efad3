"""Does a session of any release resume, whatever has been renamed or taken away since?"""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.catalogue import FLOWS
from tests.flows.drawn import stored, walks

RELEASED = sorted((Path(__file__).parent / "released").glob("*.json"))

EVERY_QUESTION = sorted({question for flow in FLOWS.values() for question in flow.questions})
EVERY_CHOICE = sorted(
    {choice for flow in FLOWS.values() for name in flow.questions for choice in flow.options(name)}
)

any_answer = st.one_of(
    st.sampled_from([*EVERY_CHOICE, "removed_choice", ""]),
    st.lists(st.sampled_from([*EVERY_CHOICE, "removed_choice"]), max_size=4).map(tuple),
)


@given(
    st.sampled_from(sorted(FLOWS)),
    walks(),
    st.dictionaries(st.sampled_from([*EVERY_QUESTION, "removed_question"]), any_answer),
)
def test_answers_of_another_release_lead_to_a_question_or_an_outcome(flow, session, strange):
    place = FLOWS[flow].place({**session.answers, **stored(strange)})

    assert place.state in (*FLOWS[flow].questions, *FLOWS[flow].outcomes)
    assert set(place.path) <= {*FLOWS[flow].questions}


KEPT = [
    pytest.param(kept, id=f"{file.stem}-{kept['name']}")
    for file in RELEASED
    for kept in json.loads(file.read_text("utf-8"))["sessions"]
]


@pytest.mark.parametrize("kept", KEPT)
def test_a_session_of_every_released_version_resumes_at_a_question_or_an_outcome(kept):
    flow = FLOWS.get(kept["flow"], FLOWS["opening"])  # as the bot does with a flow since removed
    place = flow.place(stored(kept["answers"]))

    assert place.state in (*flow.questions, *flow.outcomes), f"it was at {kept['resumed_to']}"

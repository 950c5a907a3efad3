"""The ninety golden cases, and the walk each person would take through `compulsory`."""

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import yaml

from flows.catalogue import FLOWS
from flows.flow import Place
from flows.session import Answer
from tests.flows.conversation import after

FOLDER = Path(__file__).parent

OUTCOMES = {
    "call_now": "urgent_safety_first",
    "urgent_child": "urgent_safety_first",
    "moved_abroad": "urgent_safety_first",
    "scotland": "not_england_wales",
    "northern_ireland": "not_england_wales",
    "abroad": "not_england_wales",
    "expected_to_attend": "expected_to_attend",
    "follow_direction": "court_ordered",
    "just_looking": "seek_advice",
    "young_person": "seek_advice",
    "ask_the_court": "seek_advice",
    "ask_an_adviser": "seek_advice",
    "overseas_divorce": "seek_advice",
    "no_new_application": "miam_not_applicable",
    "consent_order": "miam_not_applicable",
    "enforcement": "miam_not_applicable",
    "care_case": "miam_not_applicable",
    "protective_order": "miam_not_applicable",
    "maintenance_only": "miam_not_applicable",
    "divorce_only": "miam_not_applicable",
    "not_listed": "miam_not_applicable",
    "same_case": "miam_exempt",
    "ready_to_apply": "miam_exempt",
    "claim_exemption": "miam_exempt",
    "book_miam": "miam_required",
}
"""Outcome of the flow → the category of cases.yaml."""


@cache
def cases() -> dict[str, dict[str, Any]]:
    """Return every case by id."""
    read = yaml.safe_load((FOLDER / "cases.yaml").read_text("utf-8"))
    return {case["id"]: case for case in read["cases"]}


@cache
def walks() -> dict[str, dict[str, Answer]]:
    """Return what each person presses, by the case's id."""
    read = tomllib.loads((FOLDER / "walks.toml").read_text("utf-8"))
    return {name: _pressed(walk) for name, walk in read.items()}


def walked(name: str) -> Place:
    """Return where a case's walk leads."""
    return after(FLOWS["compulsory"], **walks()[name])


def _pressed(walk: dict[str, Any]) -> dict[str, Answer]:
    """A list in the file is what was ticked, which the flows know as a tuple."""
    nobody_asked = walk.get("safety") == "now"
    opening = {"safety": "no"} if nobody_asked else {"safety": "no", "nation": "england"}
    return {
        question: tuple(answer) if isinstance(answer, list) else answer
        for question, answer in {**opening, **walk}.items()
    }

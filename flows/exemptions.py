"""Which exemptions from the MIAM hold, each with the conditions the rule sets?

Every exemption is claimed by the applicant, on the form, and the court checks it.
Source: FPR rule 3.8(1) as amended on 29 April 2024, PD3A paras 17 to 27, form C100 (06.26)
section 3; read 10 June 2026, checked 2026-11-22.
"""

from collections.abc import Callable

from flows.session import Answers, chosen
from flows.table import DONE, ChooseAny, Guard, Row, ticked

ABUSE_PROOF = {
    "police",
    "courts",
    "health",
    "agencies",
    "support",
    "home_office",
    "money",
    "coming",
}
"""Proof that PD3A para 20 lists, by who gives it; "coming" is listed proof not yet in hand."""

URGENCY = {
    "life",
    "child_harm",
    "abduction",
    "injustice",
    "hardship",
    "lost_evidence",
    "abroad_first",
}
"""The limbs of rule 3.8(1)(c); a date that leaves time for a meeting is not one of them."""

CHOOSE_ANY = {
    "reasons": ChooseAny(
        (
            "abuse", "child_protection", "urgent", "without_notice", "no_access",
            "held", "under_18", "bankrupt", "told", "none",
        )
    ),
    "abuse_proof": ChooseAny(
        (
            "police", "courts", "health", "agencies", "support", "home_office", "money",
            "coming", "both_promised", "other_letter", "none",
        )
    ),
    "child_protection": ChooseAny(("plan", "enquiry", "elsewhere", "other_help", "none")),
    "urgency": ChooseAny(
        (
            "life", "child_harm", "abduction", "injustice", "hardship", "lost_evidence",
            "abroad_first", "deadline", "none",
        )
    ),
    "held": ChooseAny(("no_video", "bail", "licence", "video", "ex_only", "none")),
    "told": ChooseAny(
        (
            "ex_refuses", "mediator_excuses", "exempt_before", "in_process", "ex_condition",
            "letter", "cannot_pay", "three_mediators", "none",
        )
    ),
}  # fmt: skip

MEDIATORS = ("none_near", "none_in_time", "no_facilities", "in_time", "not_asked")
"""What came of looking for a mediator to see in person; the first three can be an exemption."""

ASKED = [
    "abuse_proof", "child_protection", "urgency", "without_notice", "online", "mediators",
    "held", "under_18", "bankrupt", "told",
]  # fmt: skip


def about_children(answers: Answers) -> bool:
    """PD3A para 12 is about children's applications."""
    return answers.get("about") in {"children", "both"}


def about_money(answers: Answers) -> bool:
    """PD3A para 13 is about money applications."""
    return answers.get("about") in {"money", "both"}


def has_abuse_proof(answers: Answers) -> bool:
    """(a): a worry alone is not enough; one kind of listed proof is, or soon will be."""
    return bool(ABUSE_PROOF & {*chosen(answers, "abuse_proof")})


def has_child_protection(answers: Answers) -> bool:
    """(b): now, and for this child or one of the family living with them."""
    return about_children(answers) and bool(
        {"plan", "enquiry"} & {*chosen(answers, "child_protection")}
    )


def has_urgency(answers: Answers) -> bool:
    """(c): one of the listed harms, not merely a date."""
    return bool(URGENCY & {*chosen(answers, "urgency")})


def has_reason_not_to_warn(answers: Answers) -> bool:
    """(j): without notice is allowed only exceptionally, for one of three reasons."""
    return answers.get("without_notice") in {"defeated", "no_time", "risk"}


def has_no_mediator(answers: Answers) -> bool:
    """(k), (o), (p): each fails if the applicant could attend online or by video."""
    return answers.get("online") == "no" and answers.get("mediators") in MEDIATORS[:3]


def has_custody_or_conditions(answers: Answers) -> bool:
    """(l): the applicant's own custody, bail or licence; since 2024 never the other person's."""
    return bool({"no_video", "bail", "licence"} & {*chosen(answers, "held")})


def has_party_under_18(answers: Answers) -> bool:
    """(n): a party under 18, which the child the case is about is not."""
    return answers.get("under_18") in {"me", "ex"}


def has_own_bankruptcy(answers: Answers) -> bool:
    """(h): the applicant's own, and for a money application only."""
    return about_money(answers) and answers.get("bankrupt") == "me"


EXEMPTIONS: dict[str, Callable[[Answers], bool]] = {
    "abuse": has_abuse_proof,
    "child_protection": has_child_protection,
    "urgent": has_urgency,
    "without_notice": has_reason_not_to_warn,
    "no_access": has_no_mediator,
    "held": has_custody_or_conditions,
    "under_18": has_party_under_18,
    "bankrupt": has_own_bankruptcy,
}


def exemptions_held(answers: Answers) -> tuple[str, ...]:
    """Return every exemption whose conditions these answers meet, in the rule's order."""
    return tuple(name for name, holds in EXEMPTIONS.items() if holds(answers))


def has_exemption(answers: Answers) -> bool:
    """One is enough; several can hold at once."""
    return bool(exemptions_held(answers))


# fmt: off
EXITS: dict[str, list[tuple[str, list[str]]]] = {
    # reason ticked → the questions it asks, each with the choices that move on to the next reason
    "abuse":            [("abuse_proof", [DONE])],
    "child_protection": [("child_protection", [DONE])],
    "urgent":           [("urgency", [DONE])],
    "without_notice":   [("without_notice", ["defeated", "no_time", "risk", "no_reason"])],
    "no_access":        [("online", ["yes"]),
                         ("mediators", list(MEDIATORS))],
    "held":             [("held", [DONE])],
    "under_18":         [("under_18", ["me", "ex", "child"])],
    "bankrupt":         [("bankrupt", ["me", "ex"])],
    "told":             [("told", [DONE])],
}
# fmt: on


def rows(exempt: str, not_exempt: str) -> list[Row]:
    """Return the rows from `reasons` through each reason ticked to one of two outcomes."""
    made: list[Row] = [["no", "online", "mediators"]]
    made += _onward("reasons", [DONE], list(EXITS), exempt, not_exempt)
    for reason, exits in EXITS.items():
        later = list(EXITS)[list(EXITS).index(reason) + 1 :]
        for question, choices in exits:
            made += _onward(question, choices, later, exempt, not_exempt)
    return made


def _onward(
    question: str, choices: list[str], later: list[str], exempt: str, not_exempt: str
) -> list[Row]:
    ways: list[tuple[str, Guard | None]] = [
        *((EXITS[reason][0][0], ticked("reasons", reason)) for reason in later),
        (exempt, has_exemption),
        (not_exempt, None),
    ]
    return [
        [choice, question, state] if guard is None else [choice, question, state, guard]
        for choice in choices
        for state, guard in ways
    ]

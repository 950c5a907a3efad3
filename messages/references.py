"""Does everything a template names exist, and may it be shown?"""

from collections.abc import Mapping

from flows.catalogue import FLOWS
from flows.exemptions import EXEMPTIONS
from flows.flow import Flow
from messages.naming import ANSWERS, Compared, Named
from messages.render import Words
from messages.toml import ContentError

ELSEWHERE: Mapping[str, tuple[str, ...]] = {
    "nation": ("england", "wales", "scotland", "northern-ireland"),
    "holding": tuple(EXEMPTIONS),
}
"""What templates compare besides answers → what it can be."""


FILES = {"page": "pages/{}.jinja", "letter": "letters/{}.jinja", "template": "{}"}
"""Kind of name → the template it stands for."""


def flows_of(template: str) -> list[Flow]:
    """Return the flows whose parents may read a template."""
    folder, _, file = template.rpartition("/")
    state = file.removesuffix(".jinja")
    if folder in FLOWS and folder != "opening":
        return [FLOWS[folder]]
    asking = [flow for flow in FLOWS.values() if state in (*flow.questions, *flow.outcomes)]
    return asking if folder in ("opening", "shared") and asking else [*FLOWS.values()]


def templates_of_states(words: Words) -> tuple[set[str], list[tuple[str, str]]]:
    """Return the templates that states use, and the flow and state of each that has none."""
    used, missing = set(), []
    for flow in FLOWS.values():
        for state in (*flow.questions, *flow.outcomes):
            try:
                used.add(words.name_of(flow.name, state))
            except ContentError:
                missing.append((flow.name, state))
    return used, missing


def wrong_name(words: Words, template: str, named: Named, excused: set[str]) -> str:
    """Return what is wrong with a name, as a sentence; "" when nothing is.

    A fact is excused when the template asks `known(...)` of it: then it has words ready for
    the time when the fact may not be shown.
    """
    name, kind = named.name, named.kind
    if kind in ("fact", "known fact"):
        return _wrong_fact(words, name, excused)
    if kind in ("service", "need"):
        return _wrong_service(words, name, by_need=kind == "need")
    if kind == "question":
        known = name in ELSEWHERE or bool(_askers(template, name))
        return "" if known else f"no question on the way here is answered by “{name}”"
    exists = name in words.law if kind == "law" else name in FLOWS
    if kind in FILES:
        exists = (words.folder / FILES[kind].format(name)).is_file()
    return "" if exists else f"there is no {kind} “{name}”"


def wrong_choice(template: str, compared: Compared) -> str:
    """Return what is wrong with an answer's comparison, as a sentence; "" when nothing is."""
    asked, choice, askers = compared.asked, compared.choice, _askers(template, compared.asked)
    if asked not in ELSEWHERE and not askers:
        return ""  # an unknown question is told of as such
    question = asked.removeprefix(ANSWERS)
    offered = {option for flow in askers for option in flow.options(question)}
    if choice not in ELSEWHERE.get(asked, offered):
        return f"“{choice}” is no choice of {asked}"
    many = asked == "holding" or any(question in flow.choose_any for flow in askers)
    if many and not compared.several:
        return f'{asked} is several answers, so ask whether "{choice}" in {asked}'
    if compared.several and not many:
        return f'{asked} is one answer, so ask whether {asked} == "{choice}"'
    return ""


def _askers(template: str, asked: str) -> list[Flow]:
    question = asked.removeprefix(ANSWERS)
    return [flow for flow in flows_of(template) if asked != question in flow.questions]


def _wrong_fact(words: Words, name: str, excused: set[str]) -> str:
    fact = words.facts.get(name)
    if fact is None:
        return f"there is no fact “{name}”"
    if name in excused or (fact.display and fact.confidence != "low"):
        return ""
    why = "not to be displayed" if not fact.display else "of low confidence"
    return f"the fact “{name}” is {why}, so a reader never sees it"


def _wrong_service(words: Words, name: str, by_need: bool) -> str:
    service = words.services.get(name)
    if service is not None:
        why = "of low confidence" if service.ready else "not ready"
        return "" if service.is_shown else f"the service “{name}” is {why}, so it is never shown"
    meeting = [other for other in words.services.values() if name in other.needs and by_need]
    if not meeting:
        return f"there is no service{' or need' if by_need else ''} “{name}”"
    if not any(other.is_shown for other in meeting):
        return f"no service that may be shown meets the need “{name}”"
    return ""

"""What a template names, and on which line: facts, services, laws, questions, other templates."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import TypeVar, cast

from jinja2 import nodes

ANSWERS = "answers."

CALLS = {
    "fact": "fact",
    "value": "fact",
    "known": "known fact",
    "every": "service",
    "service": "need",
}
"""Function a template may call → what its arguments name."""

PARTS = {"rests_on": "law", "help": "need", "next": "flow", "pages": "page", "letter": "letter"}
"""Part a template may set → what it names."""


Nodes = Sequence[nodes.Node]
"""All that a template is made of, outer before inner, as it is written."""

Kind = TypeVar("Kind", bound=nodes.Node)


@dataclass(frozen=True)
class Named:
    """One name in a template.

    Attributes:
        kind: fact, known fact, service, need, law, flow, page, letter, template or question,
            the last as it is written: `answers.role`, `nation` or `holding`.
    """

    kind: str
    name: str
    line: int


@dataclass(frozen=True)
class Compared:
    """One answer compared with a choice.

    Attributes:
        asked: as it is written: `answers.role`, `nation` or `holding`.
        several: compared as several answers, "abuse" in answers.reasons, not as one.
    """

    asked: str
    choice: str
    several: bool
    line: int


def nodes_of(tree: nodes.Template) -> Nodes:
    """Return all that a template is made of; walking a tree is slow, so this is done once."""
    return [*tree.find_all(nodes.Node)]


def of_kind(within: Nodes, *kinds: type[Kind]) -> Iterator[Kind]:
    """Yield the nodes of some kinds."""
    return (node for node in within if isinstance(node, kinds))


def names(within: Nodes) -> Iterator[Named]:
    """Yield every name a template writes out; a name it works out cannot be known here."""
    for call in of_kind(within, nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name in CALLS:
            for argument in call.args:
                yield from _named(CALLS[call.node.name], argument)
    for kind, node in _parts(within):
        yield from _named(kind, node)
    for other in of_kind(within, nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends):
        yield from _named("template", cast(nodes.Include, other).template)
    for node in of_kind(within, nodes.Getattr, nodes.Getitem, nodes.Name):
        if asked := _asked(node):
            yield Named("question", asked, node.lineno)


def _parts(within: Nodes) -> Iterator[tuple[str, nodes.Node]]:
    for part in of_kind(within, nodes.Assign):
        if isinstance(part.target, nodes.Name) and part.target.name in PARTS:
            yield PARTS[part.target.name], part.node
    for block in of_kind(within, nodes.AssignBlock):
        if isinstance(block.target, nodes.Name) and block.target.name in PARTS:
            for output in block.find_all(nodes.Output):
                yield from ((PARTS[block.target.name], node) for node in output.nodes)


def comparisons(within: Nodes) -> Iterator[Compared]:
    """Yield every choice an answer is compared with; "" stands for not asked and is left out."""
    for compare in of_kind(within, nodes.Compare):
        left: nodes.Expr = compare.expr
        for operand in compare.ops:
            right, is_in = operand.expr, operand.op in ("in", "notin")
            asked, tried = (left, right) if _asked(left) else (right, left)
            # "abuse" in answers.reasons, or answers.told == ("none",)
            several = asked is right if is_in else isinstance(tried, nodes.Tuple)
            for found in _constants(tried) if _asked(asked) else ():
                if found.value:
                    yield Compared(_asked(asked), found.value, several, found.lineno)
            left = right


def lines(tree: nodes.Template) -> dict[str, int]:
    """Return part → the line it is set on, and `options.<choice>` → that of a label."""
    found: dict[str, int] = {}
    for part in tree.find_all((nodes.Assign, nodes.AssignBlock)):
        target = cast(nodes.Assign, part).target
        if isinstance(target, nodes.Name):
            found.setdefault(target.name, part.lineno)
    for pair in tree.find_all(nodes.Pair):
        if isinstance(pair.key, nodes.Const):
            found.setdefault(f"options.{pair.key.value}", pair.key.lineno)
    return found


def _asked(node: nodes.Node) -> str:
    """What is asked of a parent's answers here, as it is written; "" for anything else."""
    if isinstance(node, nodes.Name) and node.name in ("nation", "holding"):
        return node.name
    if isinstance(node, nodes.Getattr | nodes.Getitem) and _is_answers(node.node):
        if isinstance(node, nodes.Getattr):
            return ANSWERS + node.attr
        return f"{ANSWERS}{node.arg.value}" if isinstance(node.arg, nodes.Const) else ""
    return ""


def _is_answers(node: nodes.Node) -> bool:
    return isinstance(node, nodes.Name) and node.name == "answers"


def _named(kind: str, node: nodes.Node) -> Iterator[Named]:
    for found in _constants(node):
        if name := found.value.strip():
            yield Named(kind, name, found.lineno)


@dataclass(frozen=True)
class _Text:
    value: str
    lineno: int


def _constants(node: nodes.Node) -> Iterator[_Text]:
    """The strings an expression may come to, whichever way its conditions go."""
    if isinstance(node, nodes.Const | nodes.TemplateData):
        text = node.value if isinstance(node, nodes.Const) else node.data
        if isinstance(text, str):
            yield _Text(text, node.lineno)
        return
    branches: list[nodes.Node | None] = []
    if isinstance(node, nodes.CondExpr):
        branches = [node.expr1, node.expr2]
    elif isinstance(node, nodes.List | nodes.Tuple):
        branches = [*node.items]
    elif isinstance(node, nodes.BinExpr):
        branches = [node.left, node.right]
    for branch in branches:
        if branch is not None:
            yield from _constants(branch)

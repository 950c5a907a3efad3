"""Which rules of `law.toml` a template carries: what it says rests on them."""

import re

from jinja2 import nodes

from messages.naming import names, nodes_of
from messages.render import Words

SOURCE = re.compile(r"Source: ([^#]*?);? checked")
"""In the comment of a template's first line, up to the date it was checked."""


def carried(words: Words, template: str) -> set[str]:
    """Return the ids a template names: in `rests_on`, as its source, or through a fact."""
    text = (words.folder / template).read_text("utf-8")
    tree = words.environment.parse(text)
    stated = SOURCE.search(text.partition("\n")[0])
    written = set(re.findall(r"[a-z0-9-]+", stated[1])) if stated else set()
    facts = {words.facts[one.name].law_id for one in names(nodes_of(tree)) if one.kind == "fact"}
    return (written | _rests_on(tree) | facts) & words.law.keys()


def _rests_on(tree: nodes.Template) -> set[str]:
    """Every id the part may come to, whichever answers were given."""
    parts = [part for part in tree.find_all(nodes.Assign) if _name(part.target) == "rests_on"]
    return {str(const.value) for part in parts for const in part.node.find_all(nodes.Const)}


def _name(target: nodes.Expr) -> str:
    return target.name if isinstance(target, nodes.Name) else ""

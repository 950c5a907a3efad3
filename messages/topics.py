"""Is every topic a line names one of those that `wording.toml` lists?"""

import re
from collections.abc import Collection, Iterator
from typing import cast

from jinja2 import nodes

from messages.finding import Finding
from messages.templates import Templates

LISTS = {"steps", "papers", "notes"}
"""The parts whose lines may name a topic; `_notes` is what a template gathers for `notes`."""

NAMED = re.compile(r"^\[([^\]\n]*)\]", re.MULTILINE)
"""Anything in brackets where a topic stands: what is misspelt would be shown to a parent."""


def misfiled(templates: Templates, topics: Collection[str]) -> Iterator[Finding]:
    """Yield the lines whose topic is not in the vocabulary, where they stand."""
    for template, tree in templates.trees.items():
        for line, topic in _topics(tree):
            if topic not in topics:
                said = f"“{topic}” is no topic of wording.toml"
                yield Finding(templates.place(template, line), said)


def _topics(tree: nodes.Template) -> Iterator[tuple[int, str]]:
    """Line and topic of every line of a list that begins with one."""
    for block in tree.find_all(nodes.AssignBlock):
        if cast(nodes.Name, block.target).name.removeprefix("_") in LISTS:
            for text in block.find_all(nodes.TemplateData):
                for found in NAMED.finditer(text.data):
                    yield text.lineno + text.data.count("\n", 0, found.start()), found[1]

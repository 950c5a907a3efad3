"""Dependencies run one way: bot → messages → flows → transitions. Only bot touches the world."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]

PURE = {
    "base64", "contextlib", "math", "unicodedata", "zlib",
    "abc", "collections", "dataclasses", "enum", "functools", "itertools", "operator", "random",
    "re", "types", "typing",
}  # fmt: skip
"""Of the standard library, what reads and writes nothing and does not ask the time."""

MAY_IMPORT = {
    "flows": PURE | {"flows"},
    "messages": PURE
    | {"flows", "messages"}
    | {"datetime", "html", "json", "pathlib", "string", "tomllib", "uuid"}
    | {"dateutil", "icalendar", "jinja2", "pydantic", "textstat", "typst"},
}
"""Folder → the modules its files may import; `bot` may import anything but the tests."""

ONLY_THERE = {"flows/flow.py": {"transitions"}}

CLOCKS = {"now", "today", "utcnow", "fromtimestamp"}
"""Attributes of `date` and `datetime` that ask the time: the shell asks, and passes it in."""


def files(folder):
    return sorted(path for path in (ROOT / folder).rglob("*.py"))


def tree(path):
    return ast.parse(path.read_text("utf-8"), str(path))


def imported(path):
    """Every module a file imports, by its first name."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (name.name.partition(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: a relative import"
            yield str(node.module).partition(".")[0]


def called(path):
    """The last name of everything a file calls: `date.today()` gives "today"."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call):
            yield getattr(node.func, "attr", getattr(node.func, "id", ""))


def named(path):
    return path.relative_to(ROOT).as_posix()


pure_files = pytest.mark.parametrize(
    ("folder", "path"),
    [
        pytest.param(folder, path, id=named(path))
        for folder in MAY_IMPORT
        for path in files(folder)
    ],
)


@pure_files
def test_a_file_imports_only_what_its_folder_may(folder, path):
    allowed = MAY_IMPORT[folder] | ONLY_THERE.get(named(path), set())

    assert {*imported(path)} <= allowed


@pure_files
def test_no_file_outside_bot_asks_the_time(folder, path):
    assert not {*called(path)} & CLOCKS


@pure_files
def test_no_file_of_flows_opens_prints_or_reads_anything(folder, path):
    opening = {"open", "print", "input", "read_text", "read_bytes", "__import__", "exec", "eval"}
    if folder == "messages":
        opening -= {"read_text"}  # its own folder: the templates and the tables beside it

    assert not {*called(path)} & (opening | {"write_text", "write_bytes", "mkdir", "unlink"})


@pytest.mark.parametrize("path", files("bot"), ids=named)
def test_the_shell_imports_nothing_of_the_tests(path):
    assert "tests" not in {*imported(path)}


@pytest.mark.parametrize(
    "name", ["conversation", "turns", "moves", "ways", "given", "views", "visit", "press"]
)
def test_what_happens_in_a_chat_is_decided_without_a_telegram_type(name):
    assert "telegram" not in {*imported(ROOT / "bot" / f"{name}.py")}


@pytest.mark.parametrize("path", files("bot"), ids=named)
def test_only_the_flows_know_the_machine_that_moves_them(path):
    assert "transitions" not in {*imported(path)}


def test_importing_the_flows_and_the_words_brings_in_no_telegram_and_no_network():
    """What the folders import themselves may import more: ask a fresh interpreter."""
    code = "import sys, flows.catalogue, messages.summary; print(*sys.modules)"
    ran = subprocess.run(  # noqa: S603 (our own code, in our own interpreter)
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True
    )

    assert not {"telegram", "aiohttp", "sqlite3", "bot"} & {*ran.stdout.split()}

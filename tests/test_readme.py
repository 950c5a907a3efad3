"""What the README says is so: its diagram, its commands, its settings."""

import re
from pathlib import Path

from bot.__main__ import parser
from bot.drawing import is_current
from bot.settings import Settings
from flows.catalogue import FLOWS

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text()


def test_the_diagram_of_the_opening_is_the_one_its_table_draws():
    assert is_current(README, FLOWS["opening"])


def test_every_command_the_readme_names_is_one():
    for line in re.findall(r"^\| `waypoint (\w+)", README, re.MULTILINE):
        assert parser().parse_args([line]).command == line


def test_every_command_is_in_the_readme():
    for command in ("poll", "preview", "chat", "map", "check"):
        assert f"`waypoint {command}" in README


def test_every_make_target_the_readme_names_is_one():
    makefile = (ROOT / "Makefile").read_text()
    for target in re.findall(r"make ([\w-]+)", README):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_every_setting_is_explained_in_the_example_and_nothing_else_is():
    example = (ROOT / ".env.example").read_text()
    named = set(re.findall(r"^([A-Z_]+)=", example, re.MULTILINE))

    assert named == {name.upper() for name in Settings.model_fields}
    for name in named:
        before = example[: example.index(f"\n{name}=")].splitlines()[-1]
        assert before.startswith("#"), name


def test_every_file_the_readme_links_to_is_there():
    for path in re.findall(r"\]\(([^)#:]+)\)", README):
        assert (ROOT / path).exists(), path

"""What is wrong is told in one sentence naming the place, with exit code 2, before a start."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from bot.settings import Settings

ROOT = Path(__file__).resolve().parents[2]
WRONG = 2


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """A copy of the project that a test may break."""
    for folder in ("bot", "flows", "messages"):
        shutil.copytree(ROOT / folder, tmp_path / folder, ignore=shutil.ignore_patterns("__py*"))
    return tmp_path


def waypoint(folder: Path, *arguments: str, **environment: str) -> tuple[int, str, str]:
    """Run the command in a folder; what it prints and how it ends."""
    ended = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "bot", *arguments],
        cwd=folder,
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(folder), **environment},
        capture_output=True,
        text=True,
        timeout=60,
        stdin=subprocess.DEVNULL,
        check=False,
    )
    return ended.returncode, ended.stdout, ended.stderr


def assert_told(ended: tuple[int, str, str], *places: str) -> None:
    code, printed, told = ended
    assert code == WRONG, told
    assert printed == ""
    assert told.count("\n") == 1, told
    for place in places:
        assert place in told


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("TELEGRAM_BOT_TOKEN", "not-a-token"),
        ("TELEGRAM_API_URL", "api.telegram.example"),
        ("DATABASE_URL", "mysql://nowhere"),
        ("KEEP_HOURS", "soon"),
        ("KEEP_HOURS", "0"),
        ("WAYPOINT_KEYS", "c2hvcnQ="),
        ("LOG_LEVEL", "LOUD"),
        ("PROXY_FROM_ENVIRONMENT", "perhaps"),
        ("WEBHOOK_URL", "http://bot.example.org/updates"),
        ("WEBHOOK_URL", "bot.example.org"),
        ("WEBHOOK_SECRET", "not this!"),
        ("WEBHOOK_LISTEN", "8080"),
        ("WEBHOOK_LISTEN", "unix:"),
        ("WORKERS", "127.0.0.1"),
        ("WORKERS", "127.0.0.1:8081,"),
        ("WORKERS", "127.0.0.1:0"),
        ("WORKERS", "http://127.0.0.1:8081/updates"),
        ("WORKERS", "unix:/run/waypoint.sock"),
        ("WORKERS", "me@127.0.0.1:8081"),
        ("WORKERS", "127.0.0.1:8081,8.8.8.8:8081"),
    ],
)
def test_a_wrong_setting_is_named(tmp_path, name, value):
    told = waypoint(ROOT, "chat", **{name: value})

    assert_told(told, name)
    assert "not-a-token" not in told[2]


@pytest.mark.parametrize(
    ("given", "name"),
    [
        ({"WORKERS": "127.0.0.1:8081"}, "TELEGRAM_BOT_TOKEN"),
        ({"TELEGRAM_BOT_TOKEN": "1:token"}, "WORKERS"),
        ({"WORKERS": "127.0.0.1:8081", "WEBHOOK_URL": "https://bot.example.org/up"}, "WORKERS"),
    ],
)
def test_a_poller_is_told_what_it_lacks_or_has_too_much_of(given, name):
    assert_told(waypoint(ROOT, "poll", **given), f"waypoint: {name}: ")


@pytest.mark.parametrize("at", ["10.0.0.5:8081", "worker1:8080", "[::1]:8081", "localhost:1"])
def test_an_inner_address_or_a_name_may_be_a_workers(monkeypatch, at):
    monkeypatch.setenv("WORKERS", f"127.0.0.1:8081, {at}")

    assert Settings(_env_file=None).workers == ("127.0.0.1:8081", at)


def test_a_wrong_setting_in_the_env_file_is_named(copy):
    (copy / ".env").write_text("KEEP_HOURS=many\n")

    assert_told(waypoint(copy, "chat"), "KEEP_HOURS")


def test_a_database_that_cannot_be_opened_starts_nothing(tmp_path):
    (tmp_path / "folder.db").mkdir()

    ended = waypoint(
        ROOT,
        "run",
        TELEGRAM_BOT_TOKEN="1:token",
        DATABASE_URL=f"sqlite:///{tmp_path / 'folder.db'}",
    )

    assert_told(ended, "DATABASE_URL")


@pytest.mark.parametrize(
    "command", [["fly"], ["preview", "--port", "x"], ["check", "--today", "x"]]
)
def test_a_wrong_command_line_is_told(command):
    assert_told(waypoint(ROOT, *command))


def test_an_unknown_flow_is_told_with_the_ones_there_are():
    assert_told(waypoint(ROOT, "map", "nowhere"), "nowhere", "compulsory", "refusal")


@pytest.mark.parametrize(
    ("file", "old", "new", "place"),
    [
        ("facts.toml", 'unit = "months"', "unit = 4", "messages/facts.toml:"),
        ("facts.toml", "review_by = 2026-12-15", 'review_by = "soon"', "messages/facts.toml:"),
        ("facts.toml", 'id = "miam-validity"', 'id = "miam-length"', "miam-length"),
        ("services.toml", "ready = true", 'redy = "yes"', "messages/services.toml:"),
        ("services.toml", "[[service]]", "[[service]", "messages/services.toml"),
        ("law.toml", 'confidence = "high"', 'confidence = "sure"', "messages/law.toml:"),
    ],
)
def test_a_broken_row_is_told_with_its_file(copy, file, old, new, place):
    path = copy / "messages" / file
    path.write_text(path.read_text().replace(old, new, 1))

    assert_told(waypoint(copy, "chat"), place)


def test_a_broken_row_is_told_with_its_line(copy):
    path = copy / "messages/facts.toml"
    text = path.read_text()
    old, new = 'id = "miam-length"\nvalue = 60', 'id = "miam-length"\nvalue = []'
    path.write_text(text.replace(old, new))
    row = text[: text.index('id = "miam-length"')].count("\n")

    assert_told(waypoint(copy, "chat"), f"messages/facts.toml:{row}")


def test_a_flow_row_naming_an_unknown_question_is_told(copy):
    path = copy / "flows/miam.py"
    row = '["before",        "stage",'
    path.write_text(path.read_text().replace(row, row.replace("stage", "stagee")))

    assert_told(waypoint(copy, "chat"), "flow miam, row", "stagee")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("{% set body %}", '{% set body %}{{ fact("miam-vality") }}', "miam-vality"),
        ("{% set body %}", '{% set body %}{{ service("nobody") }}', "nobody"),
        ("{% set body %}", "{% set body %}{{ nonsense }}", "nonsense"),
        ("{% endset %}", "{% endst %}", "endst"),
    ],
)
def test_a_template_naming_something_unknown_stops_the_start(copy, old, new, said):
    path = copy / "messages/en/opening/nation.jinja"
    path.write_text(path.read_text().replace(old, new, 1))

    assert_told(waypoint(copy, "chat"), "messages/en/opening/nation.jinja:", said)


def test_a_missing_template_stops_the_start(copy):
    (copy / "messages/en/opening/nation.jinja").unlink()

    assert_told(waypoint(copy, "chat"), "opening/nation")


def test_a_second_bot_on_the_preview_port_is_told(tmp_path):
    assert_told(waypoint(ROOT, "preview", "--port", "-1"), "--port")

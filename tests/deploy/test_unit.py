"""The systemd unit: systemd reads it without a word, and it leaves the bot next to nothing."""

import re
import sys
from pathlib import Path

import pytest

from bot.__main__ import parser
from bot.settings import Settings
from tests.deploy.programs import DEPLOY, ran

UNIT = DEPLOY / "waypoint@.service"
WEBHOOK = {"WEBHOOK_URL", "WEBHOOK_SECRET", "WEBHOOK_LISTEN"}
POLLER = DEPLOY / "waypoint@poller.service.d" / "poller.conf"
MOST_EXPOSED = 15
"""In tenths, of a hundred; an unguarded service has 96."""


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """The unit of one worker, with programs in it that this machine has."""
    return startable(UNIT, tmp_path / "waypoint@1.service")


def startable(unit: Path, path: Path) -> Path:
    whole = unit.read_text()
    start = "/opt/waypoint/.venv/bin/waypoint"
    assert whole.count(start) == 1
    path.parent.mkdir(exist_ok=True)
    path.write_text(whole.replace(start, sys.executable))
    return path


def test_systemd_finds_nothing_to_say_about_it(unit):
    verified = ran("systemd-analyze", "verify", "--man=no", unit)

    assert (verified.returncode, verified.stdout, verified.stderr) == (0, "", "")


def test_with_what_the_poller_changes_it_finds_nothing_to_say_either(tmp_path):
    startable(POLLER, tmp_path / "waypoint@poller.service.d" / "poller.conf")
    unit = startable(UNIT, tmp_path / "waypoint@poller.service")

    verified = ran("systemd-analyze", "verify", "--man=no", unit)

    assert (verified.returncode, verified.stdout, verified.stderr) == (0, "", "")


def test_it_may_do_next_to_nothing(unit):
    judged = ran(
        "systemd-analyze", "security", "--offline=true", f"--threshold={MOST_EXPOSED}", unit
    )

    if "unrecognized option" in judged.stderr:
        pytest.skip("systemd before 250 judges only what it has loaded: the unit was not judged")
    assert judged.returncode == 0, judged.stdout


@pytest.mark.parametrize("file", [UNIT, POLLER])
def test_every_setting_it_gives_is_one(file):
    given = set(re.findall(r"^Environment=([A-Z_]+)=", file.read_text(), re.MULTILINE))

    assert (
        given - {"PYTHONDONTWRITEBYTECODE"} <= {n.upper() for n in Settings.model_fields} | WEBHOOK
    )


@pytest.mark.parametrize(("instance", "files"), [("1", [UNIT]), ("poller", [UNIT, POLLER])])
def test_what_it_gives_is_a_sound_setting(monkeypatch, instance, files):
    whole = "".join(file.read_text() for file in files)
    for name, value in re.findall(r"^Environment=([A-Z_]+)=(.*)$", whole, re.MULTILINE):
        monkeypatch.setenv(name, value.replace("%i", instance))

    settings = Settings(_env_file=None)

    assert settings.watch.is_loopback
    assert settings.database == Path("/var/lib/waypoint/waypoint.db")


def test_the_poller_is_started_by_a_command_there_is():
    *_, command = re.search(r"^ExecStart=(/.+)$", POLLER.read_text(), re.MULTILINE)[1].split()

    assert parser().parse_args([command]).command == command == "poll"


def test_a_wrong_setting_is_not_tried_over_and_over():
    assert "RestartPreventExitStatus=2" in UNIT.read_text()

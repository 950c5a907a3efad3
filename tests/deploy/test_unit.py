"""The systemd unit: systemd reads it without a word, and it leaves the bot next to nothing."""

import re
import sys
from pathlib import Path

import pytest

from bot.settings import Settings
from tests.deploy.programs import DEPLOY, ran

UNIT = DEPLOY / "waypoint@.service"
WEBHOOK = {"WEBHOOK_URL", "WEBHOOK_SECRET", "WEBHOOK_LISTEN"}
MOST_EXPOSED = 15
"""In tenths, of a hundred; an unguarded service has 96."""


@pytest.fixture
def unit(tmp_path: Path) -> Path:
    """The unit of one worker, with programs in it that this machine has."""
    whole = UNIT.read_text()
    start = "/opt/waypoint/.venv/bin/waypoint"
    assert whole.count(start) == 1
    path = tmp_path / "waypoint@1.service"
    path.write_text(whole.replace(start, sys.executable))
    return path


def test_systemd_finds_nothing_to_say_about_it(unit):
    verified = ran("systemd-analyze", "verify", "--man=no", unit)

    assert (verified.returncode, verified.stdout, verified.stderr) == (0, "", "")


def test_it_may_do_next_to_nothing(unit):
    judged = ran(
        "systemd-analyze", "security", "--offline=true", f"--threshold={MOST_EXPOSED}", unit
    )

    if "unrecognized option" in judged.stderr:
        pytest.skip("systemd before 250 judges only what it has loaded: the unit was not judged")
    assert judged.returncode == 0, judged.stdout


def test_every_setting_it_gives_is_one():
    given = set(re.findall(r"^Environment=([A-Z_]+)=", UNIT.read_text(), re.MULTILINE))

    assert (
        given - {"PYTHONDONTWRITEBYTECODE"} <= {n.upper() for n in Settings.model_fields} | WEBHOOK
    )


def test_what_it_gives_is_a_sound_setting(monkeypatch):
    for name, value in re.findall(r"^Environment=([A-Z_]+)=(.*)$", UNIT.read_text(), re.MULTILINE):
        monkeypatch.setenv(name, value.replace("%i", "1"))

    settings = Settings(_env_file=None)

    assert settings.watch.is_loopback
    assert settings.database == Path("/var/lib/waypoint/waypoint.db")


def test_a_wrong_setting_is_not_tried_over_and_over():
    assert "RestartPreventExitStatus=2" in UNIT.read_text()

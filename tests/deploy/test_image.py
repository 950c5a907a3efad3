"""The image and what is composed around it: read by the programs they are for."""

import json
import re

import pytest

from bot.settings import Settings
from tests.deploy.programs import DEPLOY, ROOT, found, ran

DOCKERFILE = (DEPLOY / "Dockerfile").read_text()
WEBHOOK = {"WEBHOOK_URL", "WEBHOOK_SECRET", "WEBHOOK_LISTEN"}
GIVEN = {
    "TELEGRAM_BOT_TOKEN": "1:token",
    "POSTGRES_PASSWORD": "rows",
    "WAYPOINT_KEYS": "keys",
    "WAYPOINT_SITE": "bot.example.org",
}


@pytest.fixture(scope="module")
def composed() -> dict:
    found("docker-compose")
    read = ran("docker-compose", "-f", "compose.yaml", "config", "--format", "json", **GIVEN)
    assert read.returncode == 0, read.stderr
    return json.loads(read.stdout)


def test_hadolint_finds_nothing_in_the_dockerfile():
    linted = ran("hadolint", "Dockerfile")

    assert (linted.returncode, linted.stdout) == (0, "")


def test_the_image_holds_what_the_bot_is_made_of_and_nothing_else():
    copied = set(re.findall(r"^COPY (?!--from)(\S+)", DOCKERFILE, re.MULTILINE))
    allowed = re.findall(r"^!(\S+)", (ROOT / ".dockerignore").read_text(), re.MULTILINE)

    assert copied == set(allowed) == {"requirements.txt", "bot", "flows", "messages"}
    assert (ROOT / ".dockerignore").read_text().splitlines()[1] == "*"


def test_the_image_installs_only_what_is_pinned_and_runs_as_nobody():
    users = re.findall(r"^USER (\S+)", DOCKERFILE, re.MULTILINE)

    assert "--require-hashes -r requirements.txt" in DOCKERFILE
    assert users == ["10001:10001"]


def test_the_settings_of_the_image_are_sound(monkeypatch):
    settings = re.findall(r"(?:ENV|    )\s*([A-Z_]+)=(\S+)", DOCKERFILE)
    for name, value in settings:
        if name != "PATH":
            monkeypatch.setenv(name, value)

    read = Settings(_env_file=None)

    assert read.log_format == "json"
    assert read.watch.is_loopback
    assert f"http://{read.watch_listen}/healthz" in DOCKERFILE


def test_what_is_composed_gives_every_worker_the_same_settings(composed):
    one, two = (composed["services"][name] for name in ("worker1", "worker2"))

    assert one == two
    assert set(one["environment"]) <= {name.upper() for name in Settings.model_fields} | WEBHOOK


def test_only_caddy_can_be_reached_and_the_rows_have_no_way_out(composed):
    services = composed["services"]

    assert [name for name, service in services.items() if service.get("ports")] == ["caddy"]
    assert composed["networks"]["inside"]["internal"]
    assert set(services["postgres"]["networks"]) == {"inside"}


def test_a_worker_may_write_nothing_and_gain_nothing(composed):
    worker = composed["services"]["worker1"]

    assert worker["read_only"]
    assert worker["cap_drop"] == ["ALL"]
    assert worker["security_opt"] == ["no-new-privileges:true"]


def test_caddy_knows_every_worker(composed):
    workers = [name for name in composed["services"] if name.startswith("worker")]
    known = composed["services"]["caddy"]["environment"]["WAYPOINT_WORKERS"].split()
    port = composed["services"]["worker1"]["environment"]["WEBHOOK_LISTEN"].rpartition(":")[2]

    assert known == [f"{worker}:{port}" for worker in workers]


@pytest.mark.parametrize("missing", GIVEN)
def test_a_setting_that_must_be_given_is_named_when_it_is_not(missing):
    given = {name: "" if name == missing else value for name, value in GIVEN.items()}
    read = ran("docker-compose", "-f", "compose.yaml", "config", **given)

    assert read.returncode != 0
    assert missing in read.stderr

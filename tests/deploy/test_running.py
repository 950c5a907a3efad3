"""What docs/running.md says is so: files, settings, figures, places."""

import re

import pytest

from bot.handing import ANSWER_SECONDS
from bot.settings import Settings
from tests.deploy.programs import ROOT
from tests.deploy.test_unit import MOST_EXPOSED, UNIT, WEBHOOK
from tests.watching.conftest import watching

RUNNING = (ROOT / "docs/running.md").read_text()
OF_THE_PROXIES = {"WAYPOINT_SITE", "WAYPOINT_WORKERS", "POSTGRES_PASSWORD"}


def anchors(text: str) -> set[str]:
    titles = re.findall(r"^#+ (.+)$", text, re.MULTILINE)
    return {re.sub(r"[^a-z0-9 -]", "", title.lower()).replace(" ", "-") for title in titles}


def test_every_link_leads_somewhere():
    for link in re.findall(r"\]\(([^)]+)\)", RUNNING):
        path, _, anchor = link.partition("#")
        if path.startswith("https:"):
            continue
        assert not path or (ROOT / "docs" / path).exists(), link
        assert not anchor or anchor in anchors(RUNNING), link


def test_every_setting_it_names_is_one():
    named = set(re.findall(r"\b([A-Z]+_[A-Z_]+)\b", RUNNING))

    assert named <= {name.upper() for name in Settings.model_fields} | WEBHOOK | OF_THE_PROXIES


def test_the_settings_it_takes_out_of_the_file_are_those_the_unit_gives():
    given = re.findall(r"^Environment=([A-Z_]+)=", UNIT.read_text(), re.MULTILINE)
    taken_out = re.search(r"\^\\\((.+)\\\)=", RUNNING).group(1).split("\\|")

    assert set(taken_out) == set(given) - {"PYTHONDONTWRITEBYTECODE"}


@pytest.mark.parametrize("path", sorted(set(re.findall(r"`(/[a-z]+z|/metrics)`", RUNNING))))
async def test_every_address_it_names_answers(path):
    async with watching() as watch, watch.session.get(watch.url + path) as response:
        assert response.status == 200


async def test_every_figure_it_names_is_shown():
    async with watching() as watch:
        for name in ("queue_depth", "sessions"):
            watch.meters.level(name, "How many.", lambda: 1)
        shown = await watch.scrape()

    for name in set(re.findall(r"\b((?:waypoint|process)_[a-z_]+)\b", RUNNING)):
        assert f"# TYPE {name.removesuffix('_bucket').removesuffix('_total')}" in shown, name


async def test_the_labels_it_names_are_those_shown():
    async with watching() as watch:
        for _ in range(10):
            watch.meters.edge("opening", "safety", "no")
            watch.meters.outcome("opening", "menu")
        watch.meters.sent("sendMessage", "ok")
        watch.clock.now += 7200
        samples = {sample.name: set(sample.labels) for sample in await watch.samples()}

    for name, labels in re.findall(r"(waypoint_\w+)\{([a-z,]+)\}", RUNNING):
        assert samples[name] == set(labels.split(",")), name


def test_how_exposed_the_unit_is_stands_there_as_it_is_tested():
    exposed = float(re.search(r"`security`: ([\d.]+) of 10", RUNNING).group(1))

    assert exposed * 10 <= MOST_EXPOSED


def test_what_the_poller_logs_stands_there_as_it_is_logged():
    source = (ROOT / "bot/handing.py").read_text()
    table = RUNNING.partition("| the log of the poller says |")[2].partition("\n\n")[0]
    said = re.findall(r"^\| (?:… \()?(.+?)(?: …|\)| \|)", table, re.MULTILINE)

    assert len(said) == 5
    for begun in said:
        assert begun.replace("404", "{status}") in source, begun


def test_how_long_a_worker_may_take_stands_there_as_it_is():
    assert f"no answer for {ANSWER_SECONDS:.0f} seconds" in RUNNING

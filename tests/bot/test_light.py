"""A bot on Telegram holds in memory what every answer needs; the rest is imported when it is."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

STARTED = """
import sys
import bot.__main__, bot.commands
from bot.application import build
from bot.settings import Settings

build(Settings(_env_file=None, telegram_bot_token="1:a"))
print(*sys.modules)
"""

NEEDED_BY_FEW = {
    "typst": "notes as a PDF, steps as a picture",
    "icalendar": "a date for a calendar",
    "messages.paper": "any of these",
    "aiohttp.web": "a webhook, the preview, whoever watches",
    "bot.webhook": "a webhook",
    "bot.preview": "the preview",
    "prometheus_client": "whoever watches",
    "asyncpg": "a PostgreSQL database",
    "igraph": "a drawing of the flows",
    "bot.drawing": "a drawing of the flows",
    "textstat": "a check of the words",
    "messages.check": "a check of the words",
    "holidays": "the tests",
}
"""Module → what needs it."""


@pytest.fixture(scope="module")
def imported(tmp_path_factory):
    """Every module that is there once a bot is built, without a test's own beside it."""
    ended = subprocess.run(  # noqa: S603
        [sys.executable, "-c", STARTED],
        cwd=tmp_path_factory.mktemp("started"),
        env={"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    return set(ended.stdout.split())


def test_what_every_answer_needs_is_there(imported):
    assert {"telegram.ext", "aiohttp", "flows.danger", "messages.render"} <= imported


@pytest.mark.parametrize("module", NEEDED_BY_FEW)
def test_what_few_need_is_not_imported_to_start_with(imported, module):
    assert module not in imported, f"only {NEEDED_BY_FEW[module]} should import {module}"

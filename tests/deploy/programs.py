"""The programs that the files in `deploy/` are written for, where this machine has them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
OLDEST_CADDY = (2, 8)


def found(name: str) -> str:
    """Return a program's path; skip where there is none, and fail in CI, which must have it."""
    beside = Path(sys.executable).parent
    path = shutil.which(name, path=f"{beside}:{os.environ['PATH']}:/usr/sbin")
    if path is None or (name == "caddy" and is_too_old(path)):
        absent = pytest.fail if os.environ.get("CI") else pytest.skip
        absent(f"{name} is missing or too old, so deploy/ was not tried whole: make deploy-tools")
    return path


def is_too_old(caddy: str) -> bool:
    """Return whether it is Debian 12's 2.6, which cannot give an update to a second worker."""
    told = subprocess.run([caddy, "version"], capture_output=True, text=True, check=True)  # noqa: S603
    major, minor, *_ = told.stdout.removeprefix("v").split(".")
    return (int(major), int(minor)) < OLDEST_CADDY


def ran(name: str, *arguments: object, **environment: str) -> subprocess.CompletedProcess[str]:
    """Run a program in `deploy/` to its end."""
    return subprocess.run(  # noqa: S603
        [found(name), *map(str, arguments)],
        cwd=DEPLOY,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )

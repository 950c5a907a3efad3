"""The programs that the files in `deploy/` are written for, where this machine has them."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"


def found(name: str) -> str:
    """Return a program's path; skip where there is none, and fail in CI, which must have it."""
    beside = Path(sys.executable).parent
    path = shutil.which(name, path=f"{beside}:{os.environ['PATH']}:/usr/sbin")
    if path is None:
        absent = pytest.fail if os.environ.get("CI") else pytest.skip
        absent(f"{name} is not installed, so a file of deploy/ was not tried: make deploy-tools")
    return path


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

"""Disks to fill: small ones, in memory, which only root may mount."""

import os
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

CANNOT = "only root may mount a small disk to fill: skipped"


@contextmanager
def small_disk(folder: Path, megabytes: int) -> Iterator[Path]:
    """A disk of its own at a folder that is made for it."""
    if os.geteuid() != 0:
        pytest.skip(CANNOT)
    folder.mkdir()
    try:
        mount("-t", "tmpfs", "-o", f"size={megabytes}m", "none", str(folder))
    except subprocess.CalledProcessError:
        pytest.skip(CANNOT)
    try:
        yield folder
    finally:
        subprocess.run(["/usr/bin/umount", folder], check=True)  # noqa: S603 (our own words)


def mount(*arguments: str) -> None:
    subprocess.run(["/usr/bin/mount", *arguments], check=True)  # noqa: S603 (our own words)


def fill_up(folder: Path) -> None:
    """Leave no room at all."""
    with (folder / "ballast").open("wb", buffering=0) as ballast, suppress(OSError):
        while ballast.write(bytes(1024)):
            pass

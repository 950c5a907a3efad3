"""Holding a process to a share of a core, so that two of them fit beside what they need."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from bench.load.process import Process

PERIOD = 10_000
"""Microseconds: a held process is stopped at most this long at a time."""

NEW, OLD = Path("/sys/fs/cgroup"), Path("/sys/fs/cgroup/cpu")
"""Where control groups are kept, version 2 and version 1."""


@contextmanager
def held(processes: Sequence[Process], share: float) -> Iterator[None]:
    """Hold each process to a share of a core, such as 0.4.

    Raises:
        OSError: this machine or this user does not allow it.
    """
    groups = [_group(process.running.pid, int(share * PERIOD)) for process in processes]
    try:
        yield
    finally:
        for group, process in zip(groups, processes, strict=True):
            (group.parent / "cgroup.procs").write_text(str(process.running.pid))
            group.rmdir()


def _group(pid: int, quota: int) -> Path:
    is_old = (OLD / "cpu.cfs_quota_us").exists()
    group = (OLD if is_old else NEW) / f"waypoint-load-{pid}"
    group.mkdir()
    if is_old:
        (group / "cpu.cfs_period_us").write_text(str(PERIOD))
        (group / "cpu.cfs_quota_us").write_text(str(quota))
    else:
        (group / "cpu.max").write_text(f"{quota} {PERIOD}")
    (group / "cgroup.procs").write_text(str(pid))
    return group

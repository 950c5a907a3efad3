"""A measured process: pinned to its core, and what it has used, as the kernel counts it."""

import os
import signal
import subprocess
from collections.abc import Mapping, Sequence
from pathlib import Path

CORES = sorted(os.sched_getaffinity(0))
"""Those this program may use, before it is kept on one of them."""

OURS, THEIRS = CORES[0], CORES[-1]
"""Cores: the stand-in's, and the measured bot's; a second worker of the bot has the first too."""

TICKS = os.sysconf("SC_CLK_TCK")
KILOBYTE = 1024
STOP_SECONDS = 20


def pin(core: int) -> None:
    """Keep this process on one core, whichever one its parent is kept on."""
    os.sched_setaffinity(0, {core})


class Process:
    """A program on a core of its own.

    Args:
        command: what to run.
        environment: all it gets, but for PATH.
        folder: where it runs.
        log: where its output goes.
    """

    def __init__(
        self,
        command: Sequence[str],
        environment: Mapping[str, str],
        folder: Path,
        log: Path,
        core: int = THEIRS,
    ) -> None:
        with log.open("ab") as output:
            self.running = subprocess.Popen(
                command,
                cwd=folder,
                env={"PATH": os.environ["PATH"], **environment},
                stdout=output,
                stderr=output,
                preexec_fn=lambda: pin(core),  # noqa: PLW1509 (one thread, before anything else)
            )

    @property
    def cpu_seconds(self) -> float:
        """What it has used until now, user and system, all its threads."""
        return cpu_seconds(self.running.pid)

    def megabytes(self, what: str = "VmRSS") -> float:
        """Return its resident memory now, or at most so far ("VmHWM")."""
        status = Path(f"/proc/{self.running.pid}/status").read_text()
        kilobytes = next(line.split()[1] for line in status.splitlines() if line.startswith(what))
        return int(kilobytes) / KILOBYTE

    @property
    def has_ended(self) -> bool:
        """Whether it is gone, by itself or not."""
        return self.running.poll() is not None

    def stop(self) -> None:
        """End it as a service manager would, and without asking when that takes too long."""
        self.running.send_signal(signal.SIGTERM)
        try:
            self.running.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.running.kill()
            self.running.wait()


class Fleet:
    """A bot's workers, counted together; mostly there is one."""

    def __init__(self, workers: Sequence[Process]) -> None:
        self.workers = workers

    @property
    def cpu_seconds(self) -> float:
        """What they have used until now."""
        return sum(worker.cpu_seconds for worker in self.workers)

    def megabytes(self, what: str = "VmRSS") -> float:
        """Return their resident memory, as `Process` does."""
        return sum(worker.megabytes(what) for worker in self.workers)

    @property
    def has_ended(self) -> bool:
        """Whether one of them is gone."""
        return any(worker.has_ended for worker in self.workers)

    def stop(self) -> None:
        """End them all."""
        for worker in self.workers:
            worker.stop()


def core_seconds(core: int) -> float:
    """Return for how long a core has worked until now, whoever for."""
    cores = map(str.split, Path("/proc/stat").read_text().splitlines())
    counted = next(counted for name, *counted in cores if name == f"cpu{core}")
    user, nice, system, _, _, *interrupts = map(int, counted[:7])
    return (user + nice + system + sum(interrupts)) / TICKS


def cpu_seconds(pid: int | str) -> float:
    """Return what a process has used until now, user and system."""
    fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / TICKS

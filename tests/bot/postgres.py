"""A PostgreSQL server of the tests' own, on a unix socket in a temporary folder."""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.bot.disks import small_disk

DEBIAN = Path("/usr/lib/postgresql")
OPTIONS = "-c listen_addresses= -c fsync=off -c max_connections=60 -c unix_socket_directories="


def programs() -> Path | None:
    """The folder of the newest server programs on this machine; None when there are none."""
    found = sorted(DEBIAN.glob("*/bin/initdb"), key=lambda path: int(path.parts[-3]))
    on_path = shutil.which("initdb")
    return found[-1].parent if found else Path(on_path).parent if on_path else None


class Cluster:
    """A server that can be stopped, started and killed, and makes an empty database on request."""

    def __init__(self, bin_folder: Path) -> None:
        self.bin = bin_folder
        self.folder = Path(tempfile.mkdtemp(prefix="waypoint-pg-", dir="/tmp"))
        # PostgreSQL refuses to run as root: there it is run as Debian's own user for it.
        self.user = "postgres" if os.geteuid() == 0 else None
        self.own(self.folder)
        self.made = 0
        self.run("initdb", "-D", self.data, "-A", "trust", "-U", "postgres", "--no-sync")

    @property
    def data(self) -> str:
        return str(self.folder / "data")

    def run(self, program: str, *arguments: str) -> str:
        as_user = {"user": self.user, "group": self.user, "extra_groups": []} if self.user else {}
        environment = {"PATH": os.environ["PATH"], "LC_ALL": "C.UTF-8"}
        ran = subprocess.run(  # noqa: S603 (the server's own programs)
            [self.bin / program, *arguments], cwd=self.folder, env=environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
            check=False, text=True, **as_user,
        )  # fmt: skip
        assert ran.returncode == 0, ran.stdout
        return ran.stdout

    def start(self) -> None:
        options, log = f"{OPTIONS}{self.folder}", str(self.folder / "log")
        self.run("pg_ctl", "-D", self.data, "-w", "-l", log, "-o", options, "start")

    def stop(self, how: str = "fast") -> None:
        """Stop it: "fast" tells whoever is connected, "immediate" is as a crash."""
        self.run("pg_ctl", "-D", self.data, "-w", "-m", how, "stop")

    @contextmanager
    def hanging(self) -> Iterator[None]:
        """Stop the server's processes where they stand, as if the network were gone."""
        first = Path(self.data, "postmaster.pid").read_text().split()[0]
        children = Path(f"/proc/{first}/task/{first}/children").read_text().split()
        processes = [int(number) for number in (first, *children)]
        for process in processes:
            os.kill(process, signal.SIGSTOP)
        try:
            yield
        finally:
            for process in processes:
                os.kill(process, signal.SIGCONT)

    def database(self, options: str = "") -> str:
        """Make an empty database and return its address."""
        self.made += 1
        self.sql(f"CREATE DATABASE d{self.made} {options}")
        return self.url(f"d{self.made}")

    @contextmanager
    def on_small_disk(self) -> Iterator[str]:
        """Make an empty database on a disk of its own, and return its address."""
        with small_disk(self.folder / "small", megabytes=12) as disk:
            self.own(disk)
            self.sql(f"CREATE TABLESPACE small LOCATION '{disk}'")
            try:
                yield self.database("TABLESPACE small")
            finally:
                self.sql(f"DROP DATABASE d{self.made} WITH (FORCE)")
                self.sql("DROP TABLESPACE small")

    def own(self, folder: Path) -> None:
        if self.user:
            who = pwd.getpwnam(self.user)
            os.chown(folder, who.pw_uid, who.pw_gid)

    def sql(self, statement: str, database: str = "postgres") -> list[str]:
        """Run a statement and return its rows."""
        at = ("-h", str(self.folder), "-U", "postgres", "-d", database)
        return self.run("psql", *at, "-qtAc", statement).splitlines()

    def url(self, name: str) -> str:
        return f"postgresql://postgres@/{name}?host={self.folder}"

    def everything(self) -> bytes:
        """All that the server keeps on disk, its log of writes among it."""
        return b"".join(path.read_bytes() for path in Path(self.data).rglob("*") if path.is_file())

    def remove(self) -> None:
        """Stop it, whatever state a test left it in, and leave nothing behind."""
        with suppress(AssertionError):
            self.stop("immediate")
        shutil.rmtree(self.folder, ignore_errors=True)


def started() -> Cluster:
    """Return a running server; where there can be none, skip, and say why."""
    found = programs()
    if found is None:
        reason = "PostgreSQL is not installed: `make postgres` brings Debian's package"
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    cluster = Cluster(found)
    cluster.start()
    return cluster

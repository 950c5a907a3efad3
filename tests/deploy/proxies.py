"""The project's own Caddyfile and nginx.conf, in front of workers, on ports of this machine."""

import asyncio
import datetime
import os
import socket
import ssl
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from tests.deploy.programs import DEPLOY, found
from tests.deploy.workers import SECRET_HEADER

SECRET = "a-secret-only-telegram-knows"
PATIENCE_SECONDS = 20.0


@dataclass
class Proxy:
    """One that runs.

    Attributes:
        log: what it wrote to its standard error.
    """

    url: str
    tls: ssl.SSLContext | bool
    log: Path

    async def post(self, body: bytes = b"{}", path: str = "/updates", secret: str = SECRET) -> int:
        """Send what Telegram would and return the status."""
        headers = {"Content-Type": "application/json"} | (
            {SECRET_HEADER: secret} if secret else {}
        )
        async with (
            aiohttp.ClientSession() as session,
            session.post(self.url + path, data=body, headers=headers, ssl=self.tls) as response,
        ):
            return response.status

    async def get(self, path: str) -> int:
        async with (
            aiohttp.ClientSession() as session,
            session.get(self.url + path, ssl=self.tls) as response,
        ):
            return response.status


def free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        return int(listening.getsockname()[1])


@asynccontextmanager
async def started(
    command: Sequence[str], port: int, folder: Path, **environment: str
) -> AsyncIterator[Path]:
    """Run a proxy until the block ends; yield its log once the port answers."""
    log = folder / "proxy.log"
    with log.open("wb") as written:
        process = await asyncio.create_subprocess_exec(
            *command, env={**os.environ, **environment}, stdout=written, stderr=written
        )
    try:
        async with asyncio.timeout(PATIENCE_SECONDS):
            while not _answers(port):
                assert process.returncode is None, log.read_text()
                await asyncio.sleep(0.05)
        yield log
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()


def _answers(port: int) -> bool:
    with socket.socket() as probe:
        return probe.connect_ex(("127.0.0.1", port)) == 0


@asynccontextmanager
async def caddy(folder: Path, workers: Sequence[str]) -> AsyncIterator[Proxy]:
    """Run Caddy on the Caddyfile as it stands; without TLS, whose certificates it fetches."""
    port = free_port()
    url = f"http://127.0.0.1:{port}"
    environment = {
        "WAYPOINT_SITE": url,
        "WAYPOINT_WORKERS": " ".join(workers),
        "XDG_DATA_HOME": str(folder),
        "XDG_CONFIG_HOME": str(folder),
    }
    file = str(DEPLOY / "Caddyfile")
    command = [found("caddy"), "run", "--config", file, "--adapter", "caddyfile"]
    async with started(command, port, folder, **environment) as log:
        yield Proxy(url, True, log)


@asynccontextmanager
async def nginx(folder: Path, workers: Sequence[str]) -> AsyncIterator[Proxy]:
    """Run nginx on nginx.conf with its ports and certificate replaced, over TLS."""
    port = free_port()
    configuration = nginx_files(folder, workers, port)
    command = [found("nginx"), "-p", str(folder), "-c", str(configuration), "-e", "stderr"]
    async with started(command, port, folder) as log:
        trusting = ssl.create_default_context(cafile=str(folder / "certificate.pem"))
        trusting.check_hostname = False
        yield Proxy(f"https://127.0.0.1:{port}", trusting, log)


def nginx_files(folder: Path, workers: Sequence[str], port: int) -> Path:
    """Write what surrounds the project's file on a real machine, and the file beside it."""
    certify(folder)
    site = (DEPLOY / "nginx.conf").read_text()
    for old, new in {
        "listen 443 ssl": f"listen 127.0.0.1:{port} ssl",
        "127.0.0.1:8081": workers[0],
        "127.0.0.1:8082": workers[1],
        "/etc/letsencrypt/live/bot.example.org/fullchain.pem": str(folder / "certificate.pem"),
        "/etc/letsencrypt/live/bot.example.org/privkey.pem": str(folder / "key.pem"),
    }.items():
        assert site.count(old) == 1, old
        site = site.replace(old, new)
    (folder / "waypoint.conf").write_text(site)
    kinds = ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    paths = "\n".join(f"{kind}_temp_path {folder}/{kind};" for kind in kinds)
    user = "user root;\n" if os.geteuid() == 0 else ""
    whole = folder / "nginx.conf"
    whole.write_text(
        f"{user}daemon off;\npid {folder}/nginx.pid;\nerror_log stderr info;\nevents {{}}\n"
        f"http {{\n{paths}\ninclude {folder}/waypoint.conf;\n}}\n"
    )
    return whole


def certify(folder: Path) -> None:
    """Write a certificate and its key, as certbot would."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "bot.example.org")])
    now = datetime.datetime.now(datetime.UTC)
    certificate = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now)
        .not_valid_after(now + datetime.timedelta(days=1))
        .sign(key, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    (folder / "certificate.pem").write_bytes(certificate.public_bytes(pem))
    form = serialization.PrivateFormat.PKCS8
    written = key.private_bytes(pem, form, serialization.NoEncryption())
    (folder / "key.pem").write_bytes(written)

"""Where updates are brought: by Telegram, which is told an address, or by a poller of our own."""

import asyncio
import hmac
from collections.abc import Callable
from dataclasses import dataclass
from hashlib import sha256
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import urlsplit

WORKER_PATH = "/updates"
"""The path at which a worker takes what the poller brings."""

UNIX = "unix:"
SOCKET_MODE = 0o660
"""For the proxy in front, in the same group, and nobody else."""


@dataclass(frozen=True)
class Webhook:
    """How updates are brought.

    Attributes:
        url: what Telegram is told.
        secret: what every request brings.
        at: `host:port` or `unix:` and a path.
        is_told: whether Telegram is told; it is not where our own poller brings updates.
    """

    url: str
    secret: str
    at: str
    is_told: bool = True

    @property
    def path(self) -> str:
        """The path requests are made to; a proxy in front must leave it as it is."""
        return urlsplit(self.url).path or "/"

    async def listen(self, protocol: Callable[[], asyncio.Protocol]) -> asyncio.Server:
        """Listen.

        Raises:
            OSError: the address is taken or cannot be listened at.
        """
        loop = asyncio.get_running_loop()
        if self.at.startswith(UNIX):
            path = Path(self.at.removeprefix(UNIX))
            server = await loop.create_unix_server(protocol, path)
            path.chmod(SOCKET_MODE)  # noqa: ASYNC240 (once, at the start)
            return server
        host, port = read_listen(self.at)
        return await loop.create_server(protocol, host, port)


def check_url(url: str) -> str:
    """Return the address if Telegram can bring updates there.

    Raises:
        ValueError: it is no https address; http is enough on this machine alone.
    """
    parts = urlsplit(url)
    secure = parts.scheme == "https" or (parts.scheme == "http" and _is_here(parts.hostname or ""))
    if not (secure and parts.hostname) or parts.query or parts.fragment:
        raise ValueError("it must be an https address, such as https://bot.example.org/updates")
    return url


def read_listen(at: str) -> tuple[str, int]:
    """Return host and port.

    Raises:
        ValueError: it is neither `host:port` nor `unix:` and a path.
    """
    if at.startswith(UNIX) and at != UNIX:
        return "", 0
    parts = urlsplit(f"//{at}")
    try:
        host, port = parts.hostname, parts.port
    except ValueError:
        host, port = None, None
    if not host or port is None or parts.netloc != at:
        raise ValueError("it must be host:port, such as 127.0.0.1:8080, or unix: and a path")
    return host, port


def check_worker(at: str) -> str:
    """Return the address if the poller can hand updates to a worker there.

    Raises:
        ValueError: it is not `host:port`, or the way there leads over the internet: what is
            handed on is not encrypted.
    """
    wanted = ValueError("each must be host:port, such as 127.0.0.1:8081")
    try:
        host, port = read_listen(at)
    except ValueError:
        raise wanted from None
    if not (host and port) or "@" in at:
        raise wanted
    if _is_public(host):
        raise ValueError("updates are handed on in plain form: each must be an inner address")
    return at


def derived(token: str) -> str:
    """Return a secret that every worker with the same token comes to by itself."""
    return hmac.new(token.encode(), b"webhook", sha256).hexdigest()


def _is_here(host: str) -> bool:
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _is_public(host: str) -> bool:
    try:
        return ip_address(host).is_global
    except ValueError:
        return False

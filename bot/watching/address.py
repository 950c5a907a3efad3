"""Where a server listens: this machine only, unless it is said in so many words."""

from dataclasses import dataclass
from ipaddress import ip_address
from urllib.parse import urlsplit

EXPOSED = "exposed:"


@dataclass(frozen=True)
class Address:
    """A place to listen.

    Attributes:
        host: without brackets, as a socket takes it.
        port: 0 for any that is free.
    """

    host: str
    port: int

    @property
    def is_loopback(self) -> bool:
        """Whether only this machine can reach it."""
        try:
            return ip_address(self.host).is_loopback
        except ValueError:
            return self.host == "localhost"


def read_address(written: str) -> Address:
    """Return the address that `host:port` means, or `exposed:host:port`.

    Raises:
        ValueError: it is none, or other machines could reach it and that is not said.
    """
    address = _parsed(written.removeprefix(EXPOSED))
    if not (address.is_loopback or written.startswith(EXPOSED)):
        raise ValueError(
            f"other machines could reach that address; write {EXPOSED}host:port if they may"
        )
    return address


def _parsed(written: str) -> Address:
    wanted = ValueError("it must be host:port, such as 127.0.0.1:9464")
    parts = urlsplit(f"//{written}")
    try:
        host, port = parts.hostname, parts.port
    except ValueError:
        raise wanted from None
    if not host or port is None or parts.netloc != written or "@" in written:
        raise wanted
    return Address(host, port)

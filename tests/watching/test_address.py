"""Where health and figures are served: on this machine, unless it is said in so many words."""

import pytest
from pydantic import ValidationError

from bot.settings import Settings
from bot.watching.address import Address, read_address


def settings(listen: str) -> Settings:
    return Settings(_env_file=None, watch_listen=listen)


def test_by_default_nothing_is_served():
    assert Settings(_env_file=None).watch is None


@pytest.mark.parametrize(
    ("written", "host", "port"),
    [
        ("127.0.0.1:9464", "127.0.0.1", 9464),
        ("127.8.0.1:0", "127.8.0.1", 0),
        ("localhost:9464", "localhost", 9464),
        ("[::1]:9464", "::1", 9464),
    ],
)
def test_loopback_is_taken_as_it_is(written, host, port):
    assert settings(written).watch == Address(host, port)


@pytest.mark.parametrize(
    "written",
    ["0.0.0.0:9464", "[::]:9464", "10.0.0.5:9464", "bot.example.org:9464", "localhost.evil:9464"],
)
def test_an_address_others_can_reach_is_refused_unless_it_is_said_plainly(written):
    with pytest.raises(ValidationError, match="other machines could reach that address"):
        settings(written)

    assert not settings(f"exposed:{written}").watch.is_loopback


@pytest.mark.parametrize(
    "written",
    [
        "9464", "127.0.0.1", "127.0.0.1:", ":9464", "127.0.0.1:http", "127.0.0.1:65536",
        "::1:9464", "http://127.0.0.1:9464", "127.0.0.1:9464/metrics", "me@127.0.0.1:9464",
        "exposed:", "exposed", "exposed:exposed:127.0.0.1:1",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused(written):
    with pytest.raises(ValueError, match=r"it must be host:port|other machines"):
        read_address(written)

"""Sealing and its keys: a row is read with its own chat's key and no other."""

import base64
import stat

import pytest

from bot.settings import SettingsError
from bot.store.sealed import Seal, read_keys
from bot.visit import Visit, new_visit
from tests.bot.places import KEY


def test_a_row_cannot_pass_for_another_chats():
    seal, written = Seal(KEY), new_visit("refusal").to_bytes()
    sealed = seal.close(written, seal.fingerprint(1))

    assert seal.open(sealed, seal.fingerprint(1)) == written
    assert seal.open(sealed, seal.fingerprint(2)) is None
    assert seal.open(sealed[:-1] + b"x", seal.fingerprint(1)) is None


def test_what_a_later_release_added_does_not_strand_anybody():
    visit = new_visit("refusal")
    written = visit.to_bytes().replace(b'{"session"', b'{"added_later":1,"session"', 1)

    assert b"added_later" in written
    assert Visit.from_bytes(written) == visit


def test_the_first_start_makes_a_key_only_its_owner_can_read(tmp_path):
    keys = read_keys((), tmp_path / "visits.db")

    (file,) = tmp_path.iterdir()
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert read_keys((), tmp_path / "visits.db") == keys
    assert len(keys[0]) == 32


def test_keys_in_the_settings_come_before_the_file(tmp_path):
    assert read_keys((KEY,), tmp_path / "visits.db") == (KEY,)
    assert not list(tmp_path.iterdir())


def test_a_broken_key_file_is_told(tmp_path):
    (tmp_path / "visits.key").write_text(base64.b64encode(b"too short").decode())

    with pytest.raises(SettingsError, match="WAYPOINT_KEYS"):
        read_keys((), tmp_path / "visits.db")

"""Sealing: a row cannot be read without the key, and does not say whose it is.

AES-256-GCM with a fresh nonce for every seal; the chat's fingerprint is bound in, so one row
cannot pass for another. The first key seals; every key opens, so keys can be rotated.
"""

import base64
import hmac
import os
import secrets
from collections.abc import Sequence
from hashlib import sha256
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from bot.settings import KEY_BYTES, SettingsError, decoded

NONCE_BYTES = 12


class Seal:
    """One key: fingerprints chats, seals and opens rows."""

    def __init__(self, key: bytes) -> None:
        self._key = hmac.digest(key, b"fingerprint", sha256)
        self._cipher = AESGCM(key)

    def fingerprint(self, chat: int) -> bytes:
        """Return what stands for a chat in the database, 32 bytes; it cannot be turned back."""
        return hmac.digest(self._key, str(chat).encode(), sha256)

    def close(self, opened: bytes, bound_to: bytes) -> bytes:
        """Return the sealed form of some bytes, bound to a fingerprint."""
        nonce = secrets.token_bytes(NONCE_BYTES)
        return nonce + self._cipher.encrypt(nonce, opened, bound_to)

    def open(self, sealed: bytes, bound_to: bytes) -> bytes | None:
        """Return what was sealed; None when it was another key, another chat or is damaged."""
        try:
            return self._cipher.decrypt(sealed[:NONCE_BYTES], sealed[NONCE_BYTES:], bound_to)
        except InvalidTag:
            return None


def read_keys(settings_keys: Sequence[bytes], beside: Path) -> tuple[bytes, ...]:
    """Return the keys to use: the settings', or those of the key file beside the database.

    The file is made on first start, readable by its owner alone (mode 0600), one base64 key a
    line, newest first.

    Raises:
        SettingsError: the key file cannot be read or holds something else.
    """
    if settings_keys:
        return tuple(settings_keys)
    path = beside.with_suffix(".key")
    if not path.exists():
        _make(path)
    keys = tuple(decoded(line.strip()) for line in path.read_text().splitlines() if line.strip())
    if not keys or any(len(key) != KEY_BYTES for key in keys):
        raise SettingsError(
            f"WAYPOINT_KEYS: {path} does not hold base64 keys of {KEY_BYTES} bytes"
        )
    return keys


def _make(path: Path) -> None:
    """Write a new key so that a crash leaves either no file or a whole one."""
    path.parent.mkdir(parents=True, exist_ok=True)
    draft = path.with_suffix(".key.new")
    draft.unlink(missing_ok=True)
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(base64.b64encode(secrets.token_bytes(KEY_BYTES)) + b"\n")
        file.flush()
        os.fsync(file.fileno())
    draft.rename(path)

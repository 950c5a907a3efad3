"""The settings, read once from the environment or `.env`, each checked by name."""

import base64
import binascii
import re
from pathlib import Path
from typing import Annotated, Literal

from pydantic import Field, SecretStr, ValidationError, ValidationInfo, field_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from bot.addresses import WORKER_PATH, Webhook, check_url, check_worker, derived, read_listen
from bot.watching.address import Address, read_address

KEY_BYTES = 32
SQLITE = "sqlite:///"
POSTGRES = "postgresql://"


class SettingsError(Exception):
    """A setting is wrong; the sentence names it."""


class Settings(BaseSettings):
    """Every setting; what each is for stands in `.env.example`."""

    model_config = SettingsConfigDict(env_file=".env", env_ignore_empty=True, extra="ignore")

    telegram_bot_token: SecretStr | None = None
    telegram_api_url: str = Field(
        "https://api.telegram.org", pattern=r"^https?://[^\s/]+(/[^\s]*)?$"
    )
    proxy_from_environment: bool = False
    webhook_url: str = ""
    webhook_secret: SecretStr = SecretStr("")
    webhook_listen: str = "127.0.0.1:8080"
    workers: Annotated[tuple[str, ...], NoDecode] = ()
    database_url: str = Field(f"{SQLITE}data/waypoint.db", repr=False)  # may hold a password
    keep_hours: int = Field(24, ge=1, le=72)
    waypoint_keys: Annotated[tuple[SecretStr, ...], NoDecode] = ()
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = "INFO"
    log_format: Literal["text", "json"] = "text"
    watch_listen: str = ""
    operator_name: str = ""
    operator_contact: str = ""

    @field_validator("telegram_bot_token")
    @classmethod
    def _token(cls, token: SecretStr | None) -> SecretStr | None:
        number, _, secret = token.get_secret_value().partition(":") if token else ("1", "", "x")
        if not (number.isdigit() and secret):
            raise ValueError("a token looks like 123456:ABC-DEF, as BotFather gives it")
        return token

    @field_validator("webhook_url")
    @classmethod
    def _webhook(cls, url: str) -> str:
        return check_url(url) if url else url

    @field_validator("webhook_secret")
    @classmethod
    def _secret(cls, secret: SecretStr) -> SecretStr:
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret.get_secret_value()):
            raise ValueError("it may hold 1 to 256 of A-Z a-z 0-9 _ and -")
        return secret

    @field_validator("webhook_listen")
    @classmethod
    def _listen(cls, at: str) -> str:
        read_listen(at)
        return at

    @field_validator("workers", "waypoint_keys", mode="before")
    @classmethod
    def _several(cls, written: object) -> object:
        if isinstance(written, str):
            return tuple(one.strip() for one in written.split(","))
        return written

    @field_validator("workers")
    @classmethod
    def _sound_workers(cls, workers: tuple[str, ...], others: ValidationInfo) -> tuple[str, ...]:
        if workers and others.data.get("webhook_url"):
            raise ValueError("WEBHOOK_URL is set too: either a poller brings updates or Telegram")
        return tuple(check_worker(at) for at in workers)

    @field_validator("database_url")
    @classmethod
    def _database(cls, url: str) -> str:
        kind = SQLITE if url.startswith(SQLITE) else POSTGRES
        if not url.startswith(kind) or len(url) == len(kind):
            raise ValueError(f"it must be {SQLITE} and a file's path, or a {POSTGRES} address")
        return url

    @field_validator("waypoint_keys")
    @classmethod
    def _sound_keys(cls, keys: tuple[SecretStr, ...]) -> tuple[SecretStr, ...]:
        for number, key in enumerate(keys, start=1):
            if len(decoded(key.get_secret_value())) != KEY_BYTES:
                raise ValueError(f"key {number} is not {KEY_BYTES} bytes written in base64")
        return keys

    @field_validator("watch_listen")
    @classmethod
    def _watch(cls, written: str) -> str:
        if written:
            read_address(written)
        return written

    @property
    def watch(self) -> Address | None:
        """Where health and figures are served; None when they are not."""
        return read_address(self.watch_listen) if self.watch_listen else None

    @property
    def database(self) -> Path | None:
        """The file of the SQLite database; None when the database is PostgreSQL."""
        path = self.database_url.removeprefix(SQLITE)
        return None if path == self.database_url else Path(path)

    @property
    def webhook(self) -> Webhook | None:
        """How updates are brought; None where they are asked for."""
        at, secret = self.webhook_listen, self.secret
        if self.workers and secret:
            return Webhook(f"http://localhost{WORKER_PATH}", secret, at, is_told=False)
        return Webhook(self.webhook_url, secret, at) if self.webhook_url and secret else None

    @property
    def secret(self) -> str:
        """What comes along with every update that is brought; empty without a token."""
        token = self.telegram_bot_token
        set_one = self.webhook_secret.get_secret_value()
        return (set_one or derived(token.get_secret_value())) if token else ""

    @property
    def keys(self) -> tuple[bytes, ...]:
        """The keys that seal rows, newest first; empty when the key file is to be used."""
        return tuple(decoded(key.get_secret_value()) for key in self.waypoint_keys)


def decoded(key: str) -> bytes:
    """Return a base64 key's bytes; empty when it is not base64."""
    try:
        return base64.b64decode(key, validate=True)
    except (binascii.Error, ValueError):
        return b""


def read_settings() -> Settings:
    """Return the settings.

    Raises:
        SettingsError: one sentence naming the setting and what is wrong with it, not its value.
    """
    try:
        return Settings()
    except ValidationError as error:
        first = error.errors(include_input=False)[0]
        name = str(first["loc"][0]).upper()
        raise SettingsError(f"{name}: {first['msg'].removeprefix('Value error, ')}") from None

"""Which store the settings ask for."""

from collections.abc import Callable

from bot.settings import Settings, SettingsError
from bot.store import Store
from bot.store.rows import Rows
from bot.store.sealed import read_keys

NO_KEYS = (
    "WAYPOINT_KEYS: with PostgreSQL it must be set, the same for every worker; `openssl rand"
    " -base64 32` makes one"
)


def chosen(settings: Settings, now: Callable[[], float]) -> Store:
    """Return the store DATABASE_URL names, not yet open.

    Raises:
        SettingsError: there are no keys, or the key file cannot be used.
    """
    path = settings.database
    if path is None:
        if not settings.keys:
            raise SettingsError(NO_KEYS)
        from bot.store.postgres import PostgresStore  # noqa: PLC0415 (not needed for SQLite)

        return PostgresStore(settings.database_url, Rows(settings.keys, now, settings.keep_hours))
    from bot.store.sqlite import SqliteStore  # noqa: PLC0415 (not needed for PostgreSQL)

    return SqliteStore(path, Rows(read_keys(settings.keys, path), now, settings.keep_hours))

"""Where a sealed row a chat is kept between presses: what every store promises."""

from dataclasses import dataclass
from typing import Protocol

from bot.reminding import Reminder
from bot.visit import Visit


class StoreError(Exception):
    """The database cannot be read or written now: what was asked must be asked again."""


class Overtaken(Exception):  # noqa: N818 (no fault: the turn is loaded and moved again)
    """The row is no longer as it was loaded; somebody else saved or erased it meanwhile."""


@dataclass(frozen=True)
class Kept:
    """A visit as it stands in the store.

    Attributes:
        version: what `save` must be given; it changes with every save, and no row that is made
            anew after being erased has the version of the one before.
    """

    visit: Visit
    version: int


class Store(Protocol):
    """Keeps one visit a chat, durably: what `save` returned from is there after a crash.

    Any of these raises `StoreError` when the database is gone, full or cannot be written: the
    update is then not acknowledged, and comes again.
    """

    async def open(self) -> None:
        """Open the database and bring it to the present schema.

        Raises:
            SettingsError: it cannot be used at all, or holds rows that no key opens.
        """

    async def close(self) -> None:
        """Finish what is under way and let go of the database."""

    async def load(self, chat: int) -> Kept | None:
        """Return the chat's visit; None when there is none or it has expired."""

    async def save(
        self, chat: int, visit: Visit, version: int, reminder: Reminder | None = None
    ) -> int:
        """Keep the visit in place of the one loaded, and return its new version.

        Args:
            chat: whose it is.
            visit: what is kept.
            version: as it was loaded; 0 where there was none.
            reminder: kept in the same transaction, in place of the one before.

        Raises:
            Overtaken: the row is no longer at that version; nothing was kept.
        """

    async def forget(self, chat: int) -> None:
        """Erase the chat's visit and reminder; nothing happens when there is none."""

    async def claim(self) -> list[tuple[int, str]]:
        """Return chat and text of every reminder that is due; nobody else is given it again.

        It is erased before it is sent: rather none than one too many.
        """

    async def sweep(self) -> int:
        """Erase every visit that has expired and return how many there were."""

    async def count(self) -> int:
        """Return how many visits there are, expired ones not yet erased among them."""

    async def check(self) -> None:
        """Return when the database can be read and written.

        Raises:
            StoreError: it cannot.
        """

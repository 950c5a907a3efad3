"""What a check of the words found, and where."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Finding:
    """One thing to put right.

    Attributes:
        place: file and line, such as `messages/en/shared/role.jinja:12`.
        said: one sentence.
    """

    place: str
    said: str

    def __str__(self) -> str:
        return f"{self.place}: {self.said}"

    @property
    def order(self) -> tuple[str, int, str]:
        """What findings are sorted by: file, line as a number, sentence."""
        file, _, line = self.place.rpartition(":")
        return file, int(line), self.said

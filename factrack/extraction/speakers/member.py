"""Who is of the cast of an article: a person or body, and how surely a mention names one who can speak."""

from dataclasses import dataclass
from enum import Enum, auto

from factrack.extraction.speakers.phrases.naming import Kind
from factrack.extraction.statement import Span


@dataclass(slots=True, unsafe_hash=True)  # never changed; not frozen, as `Range` is not
class Member:
    """One person or body of the cast; `place` is where the name stands in full."""

    name: str
    place: Span
    kind: Kind
    role: str | None = None
    affiliation: str | None = None
    gender: str | None = None

    @property
    def role_head(self) -> str:
        """The last word of what somebody is, in small letters: clerk for a county clerk; empty where it is not told."""
        return (self.role or "").lower().rpartition(" ")[2]

    @property
    def is_surely_a_person(self) -> bool:
        """Whether the name has several words, is no more than letters, or stands with a role."""
        return self.kind is Kind.PERSON and (" " in self.name or self.role is not None or self.name.isupper())


class Standing(Enum):
    """How surely a mention names somebody who can speak."""

    SURE = auto()
    """It stands beside a reporting word or with a role, or a source elsewhere has the name."""
    KNOWN = auto()
    """It has a given name, or is a short form of a name that the article has in full."""

"""What a noun phrase says of somebody: whom it names, by what role, of which body."""

from dataclasses import dataclass
from enum import IntEnum, auto

from factrack.extraction.statement import Span


class Kind(IntEnum):
    """What a noun phrase is."""

    PERSON = auto()
    BODY = auto()
    """A body or a place."""
    TITLE = auto()
    """A role without a name: "the senator"."""
    PHRASE = auto()
    """Anything else: people without a name, documents."""


@dataclass(slots=True, unsafe_hash=True)  # never changed; not frozen, as `Range` is not
class Naming:
    """What a noun phrase says of somebody; `name` is where the name stands in the text."""

    kind: Kind
    name: Span
    role: str | None = None
    affiliation: str | None = None
    definite: bool = True
    gender: str | None = None
    """The kind of pronoun that agrees with it, where that is known: "he", "she", "plural", or "single": not "they"."""

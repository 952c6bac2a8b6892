"""What the ledger hands out about claims across articles: proposals, variants, speakers."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from factrack.ledger.comparing import Cut, Degree, DiffPart, Sort
from factrack.ledger.views import Appearance


class Proposed(StrEnum):
    """What seems to be so of two claims or speakers."""

    SAME_CLAIM = "same claim"
    CONTRADICTION = "contradiction"
    SAME_SPEAKER = "same speaker"


class Verdict(StrEnum):
    """What the analyst says of a proposal."""

    ACCEPTED = "accepted"
    REFUSED = "refused"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two that a proposal is about: a claim with the words it shows in, or a speaker with their name.

    `text` is the quote, as `claim_text` says it, or the name; `outlet` and `published` are those of the article.
    """

    id: int
    text: str
    speaker: str | None = None
    outlet: str | None = None
    published: date | None = None


@dataclass(frozen=True, slots=True)
class Proposal:
    """Something that seems to be so, with the reason: a degree of likeness, what contradicts, what names share.

    `one` is the older side. `diff` goes from its words to those of `other`; `score` is in [0, 1]. `against` are the
    words that contradict each other. `verdict` is None until the analyst has decided.
    """

    id: int
    proposed: Proposed
    one: Side
    other: Side
    reason: str
    score: float
    changed: tuple[Sort, ...] = ()
    against: tuple[str, str] | None = None
    diff: tuple[DiffPart, ...] = ()
    verdict: Verdict | None = None


@dataclass(frozen=True, slots=True)
class Variant:
    """A claim's wording in one article.

    `diff` goes from the first wording to this one; the first has none. `degree` and `score` are None where the two
    have too little in common to be compared, as after a merge by hand. `cut` is what the one wording leaves out of
    the other although it turns it: with `cut.by_first` the first wording leaves it out, else this one.
    `days_after` counts from the first publication.
    """

    appearance: Appearance
    is_first: bool
    degree: Degree | None
    score: float | None
    diff: tuple[DiffPart, ...] = ()
    changed: tuple[Sort, ...] = ()
    cut: Cut | None = None
    days_after: int | None = None


@dataclass(frozen=True, slots=True)
class SpeakerForm:
    """One form of a speaker's name; `id` is what a split takes."""

    id: int
    name: str


@dataclass(frozen=True, slots=True)
class SpeakerEntry:
    """A speaker with every form of the name and the counts of what is theirs."""

    id: int
    name: str
    role: str | None
    affiliation: str | None
    forms: tuple[SpeakerForm, ...]
    claims: int
    verified: int
    disputed: int

    @property
    def pending(self) -> int:
        """How many claims are not decided."""
        return self.claims - self.verified - self.disputed

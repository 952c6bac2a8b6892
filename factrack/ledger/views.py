"""What the ledger hands out: plain frozen records, free of any database session."""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum

from factrack.extraction import Kind, SaidOn, Span, Stance


class Status(StrEnum):
    """The status of a claim."""

    PENDING = "pending"
    VERIFIED = "verified"
    DISPUTED = "disputed"


class Action(StrEnum):
    """What a decision did."""

    STATUS = "status"
    NOTE = "note"
    EVIDENCE = "evidence"


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims are meant; fields that are not set let everything through.

    `text`: each of its words occurs in the quote, a speaker, an outlet, a title or a note, whatever the case; words
    within quotation marks occur as they stand. `speaker`: is a part of a speaker's name, whatever the case, or `#` and
    the number of a speaker. `since` and `until` (both included) compare with the date it was said, or the date of
    publication where that is unknown; a claim with neither is left out by them. `outlet`, `reviewer` and `note` are
    parts, whatever the case; `article`: stands in the article of that number. `evidence`: has some, or none.
    `believed`: also the claims that nobody said but somebody is reported to think.
    """

    text: str = ""
    status: Status | None = None
    speaker: str | None = None
    since: date | None = None
    until: date | None = None
    language: str | None = None
    believed: bool = False
    outlet: str | None = None
    kind: Kind | None = None
    stance: Stance | None = None
    note: str | None = None
    reviewer: str | None = None
    evidence: bool | None = None
    article: int | None = None


@dataclass(frozen=True, slots=True)
class Evidence:
    """A link attached to a claim."""

    url: str
    title: str = ""
    note: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim as a list or a report shows it; what is of an occurrence is of the first one recorded."""

    id: int
    status: Status
    kind: Kind
    stance: Stance
    quote: str
    speaker: str | None
    role: str | None
    affiliation: str | None
    speaker_inferred: bool
    said_on: SaidOn | None
    title: str | None
    outlet: str | None
    url: str | None
    published: date | None
    language: str
    articles: int
    reviewer: str | None = None
    decided_at: datetime | None = None
    note: str = ""
    evidence: tuple[Evidence, ...] = ()


@dataclass(frozen=True, slots=True)
class Appearance:
    """One statement of a claim, in its article."""

    statement_id: int
    claim_id: int
    article_id: int
    title: str | None
    outlet: str | None
    url: str | None
    path: str | None
    published: date | None
    language: str
    quote: str
    kind: Kind
    stance: Stance
    content: tuple[Span, ...]
    cue: Span | None
    source: Span | None
    speaker: str | None
    role: str | None
    affiliation: str | None
    speaker_inferred: bool
    antecedent: Span | None
    said_on: SaidOn | None
    rule: str
    confidence: float


@dataclass(frozen=True, slots=True)
class Decision:
    """One entry of the log. `batch` is shared by decisions taken at once; `undoes` is the id of what it took back."""

    id: int
    batch: int
    claim_id: int
    action: Action
    before: str
    after: str
    reviewer: str
    decided_at: datetime
    undoes: int | None = None


@dataclass(frozen=True, slots=True)
class ClaimDetail:
    """A claim with every appearance (in order of publication) and its whole log (oldest first)."""

    claim: Claim
    appearances: tuple[Appearance, ...]
    decisions: tuple[Decision, ...]


@dataclass(frozen=True, slots=True)
class ArticleText:
    """An article of the ledger with its text, its furniture and the spans of all its statements."""

    id: int
    text: str
    title: str | None
    outlet: str | None
    author: str | None
    published: date | None
    language: str
    url: str | None
    path: str | None
    furniture: tuple[Span, ...] = ()
    appearances: tuple[Appearance, ...] = ()


@dataclass(frozen=True, slots=True)
class Recorded:
    """What recording an article did; `new` is False where its content was known already, and nothing changed."""

    article_id: int
    new: bool
    statements: int = 0
    new_claims: int = 0


@dataclass(frozen=True, slots=True)
class Statistics:
    """Counts over a ledger."""

    articles: int
    statements: int
    claims: int
    by_status: dict[Status, int] = field(default_factory=dict)
    by_kind: dict[Kind, int] = field(default_factory=dict)
    by_stance: dict[Stance, int] = field(default_factory=dict)
    by_language: dict[str, int] = field(default_factory=dict)
    by_speaker: tuple[tuple[str, int], ...] = ()

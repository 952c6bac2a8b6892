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
    """What a decision did; `ledger.actions` has an entry for each."""

    STATUS = "status"
    NOTE = "note"
    EVIDENCE = "evidence"
    RATING = "rating"
    SECOND_OPINION = "second opinion"
    SPEAKER = "speaker"
    DATE = "date"
    CONTENT = "content"
    MERGE = "merge"
    SPLIT = "split"
    SAME_AS = "same as"
    VERDICT = "proposal"


class Target(StrEnum):
    """What a decision is about."""

    CLAIM = "claim"
    STATEMENT = "statement"
    SPEAKER = "speaker"
    PROPOSAL = "proposal"


class Step(StrEnum):
    """Whether an entry of the log decides, takes one back, or makes it stand again."""

    DECIDE = "decide"
    UNDO = "undo"
    REDO = "redo"


class Fate(StrEnum):
    """What became of a statement in the next edition of its article, if there is one.

    CARRIED: it stands there, too. CHANGED: something like it does. VANISHED: nothing like it does.
    """

    STANDS = ""
    CARRIED = "carried over"
    CHANGED = "changed"
    VANISHED = "vanished"


@dataclass(frozen=True, slots=True)
class ClaimFilter:
    """Which claims are meant; fields that are not set let everything through.

    `text`: each of its words occurs in the quote, a speaker, an outlet, a title or a note, whatever the case; words
    within quotation marks occur as they stand. `speaker`: is a part of a speaker's name, whatever the case, or `#` and
    the number of a speaker. `since` and `until` (both included) compare with the date it was said, or the date of
    publication where that is unknown; a claim with neither is left out by them. `outlet`, `reviewer` and `note` are
    parts, whatever the case; `article`: stands in the article of that number. `evidence`: has some, or none.
    `rating`: a part of the rating's label, or `yes` or `no` for any or none. `disagree`: reviewers gave different
    statuses. `second_opinion`: somebody asked for one.
    `fate`: what became of them in new editions of their articles.
    `believed`: also the claims that nobody said but somebody is reported to think. `without`: what one of these
    lets through, whatever its own `believed` says, is left out.
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
    rating: str | None = None
    disagree: bool | None = None
    second_opinion: bool | None = None
    evidence: bool | None = None
    article: int | None = None
    fate: Fate | None = None
    without: tuple["ClaimFilter", ...] = ()


class Bearing(StrEnum):
    """What evidence does for a claim."""

    UNSAID = ""
    SUPPORTS = "supports"
    UNDERMINES = "undermines"


@dataclass(frozen=True, slots=True)
class Evidence:
    """A link or file attached to a claim, and what it shows (`note`).

    `snapshot` is the name of the copy that is kept of it in the ledger's folder of snapshots, `sha256` its hash. Of a
    ledger on a server, that folder is on one machine: `kept_on`.
    """

    url: str
    title: str = ""
    note: str = ""
    bearing: Bearing = Bearing.UNSAID
    snapshot: str = ""
    sha256: str = ""
    kept_on: str = ""


@dataclass(frozen=True, slots=True)
class Rating:
    """A verdict on a named scale: its value there, the best and the worst one there are, and what it is called."""

    scale: str
    value: int
    best: int
    worst: int
    label: str


@dataclass(frozen=True, slots=True)
class SecondOpinion:
    """A request, by one reviewer, that another one (anybody where `of` is empty) look at a claim."""

    by: str
    of: str = ""
    question: str = ""


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim as a list or a report shows it; what is of an occurrence is of the first one recorded.

    `fate`: what became of it where no newest edition of an article has it any more. `disagree`: reviewers gave it
    different statuses; the status is the last one given. `last_decision` is the id of
    the newest entry of the log about it (0 for none): whoever decides on what they saw hands it in as `seen`.
    """

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
    rating: Rating | None = None
    disagree: bool = False
    second_opinion: SecondOpinion | None = None
    last_decision: int = 0
    fate: Fate = Fate.STANDS


@dataclass(frozen=True, slots=True)
class AsRead:
    """What the parser read in a statement, before an analyst corrected it."""

    speaker: str | None
    role: str | None
    affiliation: str | None
    said_on: SaidOn | None
    content: tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Appearance:
    """One statement of a claim, in its article; where something was corrected, `as_read` is what the parser read.

    `fate` says what became of it in the next edition of the article, `successor_id` which statement of that it is.
    """

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
    as_read: AsRead | None = None
    fate: Fate = Fate.STANDS
    successor_id: int | None = None


def claim_text(occurrence: Claim | Appearance) -> str:
    """Say what was claimed: the quote, behind its stance where it was not simply asserted: "denied: taking money".

    What is wholly in quotation marks are the speaker's own words, which say themselves how they are meant.
    """
    return with_stance(occurrence.quote, occurrence.kind, occurrence.stance)


def with_stance(quote: str, kind: Kind, stance: Stance) -> str:
    """Return a quote as `claim_text` says it."""
    return quote if stance is Stance.ASSERTED or kind is Kind.DIRECT else f"{stance}: {quote}"


@dataclass(frozen=True, slots=True)
class Decision:
    """One entry of the log.

    It is about the target of that kind and id; `claim_id` is the claim whose history tells of it, if any. `batch` is
    shared by decisions taken at once; `undoes` is the id of the entry that an undo or a redo answers. `before` and
    `after` are what stood there, in words.
    """

    id: int
    batch: int
    target: Target
    target_id: int
    claim_id: int | None
    action: Action
    before: str
    after: str
    reviewer: str
    decided_at: datetime
    step: Step = Step.DECIDE
    undoes: int | None = None


_CHANGING = {Action.STATUS, Action.SPEAKER, Action.DATE, Action.CONTENT}


def change_text(decision: Decision) -> str:
    """Say what a decision changed, on one line if its texts are."""
    step = "" if decision.step is Step.DECIDE else f"{decision.step}: "
    if decision.action in _CHANGING:
        what = "" if decision.action is Action.STATUS else f"{decision.action}: "
        return f"{step}{what}{decision.before} → {decision.after}"
    if not decision.after:
        return f"{step}{decision.action} withdrawn: {decision.before}"
    return f"{step}{decision.action}: {decision.after}"


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
    """What recording an article did; `new` is False where its content was known already.

    Nothing changed then, but for what was not known of the article: if there was such, it is `completed`. Where it is
    a new edition, `fates` counts what became of the statements of the one before.
    """

    article_id: int
    new: bool
    statements: int = 0
    new_claims: int = 0
    fates: dict[Fate, int] | None = None
    completed: bool = False


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

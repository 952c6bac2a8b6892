"""The tables of the ledger. Changing one needs a migration in `migrations/versions`."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import (
    JSON,
    BigInteger,
    CheckConstraint,
    DateTime,
    Dialect,
    Index,
    MetaData,
    Text,
    TypeDecorator,
    UniqueConstraint,
    false,
)
from sqlmodel import Field, SQLModel

# A field that is not set is no value in the database either, so that a condition can ask for it.
_NULLABLE_JSON = JSON(none_as_null=True)


class UtcDateTime(TypeDecorator[datetime]):
    """A moment in UTC, for databases that keep no time zone."""

    impl = DateTime
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Store the moment in UTC, without its zone."""
        return None if value is None else value.astimezone(UTC).replace(tzinfo=None)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """Return the moment with its zone."""
        return None if value is None else value.replace(tzinfo=UTC)


class Row(SQLModel):
    """A row of a ledger's table, apart from the tables of whoever uses factrack as a library."""

    metadata = MetaData()


class ArticleRow(Row, table=True):
    """An article as read; known by the hash of its text.

    Articles of one `source_key` (see `editions`) are editions of one article: `edition_of` is the first of them,
    `newer_id` the next.
    """

    __tablename__ = "article"

    id: int | None = Field(default=None, primary_key=True)
    content_hash: str = Field(unique=True)
    text: str = Field(sa_type=Text)
    language: str
    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: date | None = None
    url: str | None = None
    path: str | None = None
    furniture: list[list[int]] = Field(sa_type=JSON)
    recorded_at: datetime = Field(sa_type=UtcDateTime)
    source_key: str | None = Field(default=None, index=True)
    edition_of: int | None = None
    newer_id: int | None = None


class SpeakerRow(Row, table=True):
    """A form of the name of a person or body; `key` is the name without case, marks and spacing, `folded` without case.

    All forms of one speaker have the same `root_id`, the id of the form that stands for them. It follows from
    `joined_to` (what the ingest was sure of) and from `same_as` (what the log says, which has the last word; a form
    that is the same as itself stands alone).
    """

    __tablename__ = "speaker"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    name: str
    folded: str = Field(default="", sa_column_kwargs={"server_default": ""})
    role: str | None = None
    affiliation: str | None = None
    joined_to: int | None = Field(default=None, index=True)
    same_as: int | None = Field(default=None, index=True)
    root_id: int = Field(default=0, index=True, sa_column_kwargs={"server_default": "0"})


class NameKeyRow(Row, table=True):
    """The index by which likely forms of one name are found."""

    __tablename__ = "name_key"
    __table_args__ = ({"sqlite_with_rowid": False},)

    key: str = Field(primary_key=True)
    speaker_id: int = Field(primary_key=True)


class ClaimRow(Row, table=True):
    """What the analyst judges.

    `key` is the hash of who says what. The columns from `status` on are what replaying the log gives, the columns
    from `quote` on are those of its first statement: both are kept here so that a list reads one table. `merged_into`
    and `took` (the statements that were split off into it) are of the log, too; `split_from` is the claim that it was
    made from. `form_id` is the form of the name of its speaker, `speaker_id` the speaker whose form that is.
    """

    __tablename__ = "claim"
    __table_args__ = (Index("ix_claim_status", "status", "id"), Index("ix_claim_dated", "dated"))

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    speaker_id: int | None = Field(default=None, foreign_key="speaker.id", index=True)
    form_id: int | None = Field(default=None, index=True)
    article_id: int = Field(foreign_key="article.id", index=True)
    articles: int = 1
    fate: str = Field(default="", index=True, sa_column_kwargs={"server_default": ""})
    split_from: int | None = Field(default=None, index=True)
    merged_into: int | None = Field(default=None, index=True)
    took: list[int] | None = Field(default=None, sa_type=_NULLABLE_JSON)
    status: str = "pending"
    reviewer: str | None = None
    decided_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    opinions: dict[str, str] = Field(default_factory=dict, sa_type=JSON, sa_column_kwargs={"server_default": "{}"})
    disagree: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    second_opinion: dict[str, str] | None = Field(default=None, sa_type=_NULLABLE_JSON)
    rating: dict[str, Any] | None = Field(default=None, sa_type=_NULLABLE_JSON)
    note: str = Field(default="", sa_type=Text)
    quote: str = Field(sa_type=Text)
    kind: str
    stance: str
    language: str
    speaker: str | None = None
    role: str | None = None
    affiliation: str | None = None
    speaker_inferred: bool = False
    said_on: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    dated: date | None = None
    speaker_search: str = ""
    search: str = Field(default="", sa_type=Text)
    note_search: str = Field(default="", sa_type=Text)


class StatementRow(Row, table=True):
    """One occurrence of a claim in an article; spans are [start, end) in code points of its text.

    `home_id` is the claim that the ingest gave it to, in a `degree` of likeness to the words of that claim, with a
    `score`. `place_id` is the claim that it was split off into, else its home; `claim_id` the one that this is merged
    into, else that. Where something was corrected, `as_read` is what the parser had read. `fate` is what became of it
    in the next edition of its article, and `successor_id` the statement that it is there.
    """

    __tablename__ = "statement"

    id: int | None = Field(default=None, primary_key=True)
    article_id: int = Field(foreign_key="article.id", index=True)
    claim_id: int = Field(foreign_key="claim.id", index=True)
    home_id: int = Field(default=0, index=True, sa_column_kwargs={"server_default": "0"})
    place_id: int = Field(default=0, index=True, sa_column_kwargs={"server_default": "0"})
    degree: str = Field(default="verbatim", sa_column_kwargs={"server_default": "verbatim"})
    score: float = Field(default=1.0, sa_column_kwargs={"server_default": "1"})
    quote: str = Field(sa_type=Text)
    kind: str
    stance: str
    content: list[list[int]] = Field(sa_type=JSON)
    cue: list[int] | None = Field(default=None, sa_type=JSON)
    source: list[int] | None = Field(default=None, sa_type=JSON)
    antecedent: list[int] | None = Field(default=None, sa_type=JSON)
    speaker: str | None = None
    role: str | None = None
    affiliation: str | None = None
    speaker_inferred: bool = False
    said_on: dict[str, Any] | None = Field(default=None, sa_type=JSON)
    rule: str
    confidence: float
    as_read: dict[str, Any] | None = Field(default=None, sa_type=_NULLABLE_JSON)
    fate: str = Field(default="", sa_column_kwargs={"server_default": ""})
    successor_id: int | None = None


class FingerprintRow(Row, table=True):
    """The index by which statements of one speaker in like words are found; `speaker_id` is a form of the name."""

    __tablename__ = "fingerprint"
    __table_args__ = ({"sqlite_with_rowid": False},)

    speaker_id: int = Field(primary_key=True)
    key: int = Field(primary_key=True, sa_type=BigInteger)
    statement_id: int = Field(primary_key=True)


class ProposalRow(Row, table=True):
    """Two claims, or two speakers, of which something seems to be true; `verdict` is what the log says of that.

    `sort` says what: that they are one, or that they contradict each other. Of claims, `one_statement` and
    `other_statement` are those in whose words it shows, and `detail` says what in them.
    """

    __tablename__ = "proposal"
    __table_args__ = (
        UniqueConstraint("sort", "one_id", "other_id", name="uq_proposal_pair"),
        Index("ix_proposal_verdict", "sort", "verdict", "id"),
        Index("ix_proposal_other", "sort", "other_id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    sort: str
    one_id: int
    other_id: int
    one_statement: int | None = None
    other_statement: int | None = None
    reason: str
    score: float
    detail: dict[str, Any] | None = Field(default=None, sa_type=_NULLABLE_JSON)
    verdict: str | None = None


class EvidenceRow(Row, table=True):
    """A link that is attached to a claim now, as replaying the log gives it.

    `kept_on` is the machine whose disk has the `snapshot`, where the ledger itself is on a server.
    """

    __tablename__ = "evidence"

    id: int | None = Field(default=None, primary_key=True)
    claim_id: int = Field(foreign_key="claim.id", index=True)
    url: str = Field(sa_type=Text)
    title: str = Field(default="", sa_type=Text)
    note: str = Field(default="", sa_type=Text)
    bearing: str = Field(default="", sa_column_kwargs={"server_default": ""})
    snapshot: str = Field(default="", sa_column_kwargs={"server_default": ""})
    sha256: str = Field(default="", sa_column_kwargs={"server_default": ""})
    kept_on: str = Field(default="", sa_column_kwargs={"server_default": ""})


class DecisionRow(Row, table=True):
    """One entry of the log; triggers refuse to change or delete it.

    It is about the target of that kind and id; `item` says which of its several places the action sets (of evidence,
    its URL), and `claim_id` is the claim whose history tells of it. `step` tells a decision from what takes one back or
    makes it stand again; `undoes` is then the entry it answers. `before` and `after` are JSON.
    """

    __tablename__ = "decision"
    __table_args__ = (
        CheckConstraint("step IN ('decide', 'undo', 'redo')", name="ck_decision_step"),
        Index("ix_decision_target", "target", "target_id"),
        Index("ix_decision_reviewer", "reviewer", "id"),
    )

    id: int | None = Field(default=None, primary_key=True)
    batch: int = Field(index=True)
    step: str
    target: str
    target_id: int
    item: str = Field(sa_type=Text)
    claim_id: int | None = Field(default=None, foreign_key="claim.id", index=True)
    action: str
    before: str = Field(sa_type=Text)
    after: str = Field(sa_type=Text)
    reviewer: str
    decided_at: datetime = Field(sa_type=UtcDateTime)
    undoes: int | None = Field(default=None, foreign_key="decision.id", index=True)

"""The tables of the ledger. Changing one needs a migration in `migrations/versions`."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import JSON, CheckConstraint, DateTime, Dialect, Index, MetaData, Text, TypeDecorator, false
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
    """An article as read; known by the hash of its text."""

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


class SpeakerRow(Row, table=True):
    """A person or body; `key` is the name without case, marks and spacing."""

    __tablename__ = "speaker"

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    name: str


class ClaimRow(Row, table=True):
    """What the analyst judges.

    `key` is the hash of who says what. The columns from `status` on are what replaying the log gives, the columns
    from `quote` on are those of its first statement: both are kept here so that a list reads one table.
    """

    __tablename__ = "claim"
    __table_args__ = (Index("ix_claim_status", "status", "id"), Index("ix_claim_dated", "dated"))

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    speaker_id: int | None = Field(default=None, foreign_key="speaker.id", index=True)
    article_id: int = Field(foreign_key="article.id", index=True)
    articles: int = 1
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

    Where something was corrected, `as_read` is what the parser had read.
    """

    __tablename__ = "statement"

    id: int | None = Field(default=None, primary_key=True)
    article_id: int = Field(foreign_key="article.id", index=True)
    claim_id: int = Field(foreign_key="claim.id", index=True)
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


class EvidenceRow(Row, table=True):
    """A link that is attached to a claim now, as replaying the log gives it."""

    __tablename__ = "evidence"

    id: int | None = Field(default=None, primary_key=True)
    claim_id: int = Field(foreign_key="claim.id", index=True)
    url: str = Field(sa_type=Text)
    title: str = Field(default="", sa_type=Text)
    note: str = Field(default="", sa_type=Text)


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

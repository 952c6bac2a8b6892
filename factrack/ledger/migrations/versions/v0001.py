"""The first schema.

Revision ID: 0001
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def _text(name: str, *, nullable: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.Text(), nullable=nullable)


def _string(name: str, *, nullable: bool = False, unique: bool = False) -> sa.Column[str]:
    return sa.Column(name, sa.String(), nullable=nullable, unique=unique)


def _speaker_columns() -> list[sa.Column[Any]]:
    return [
        _string("speaker", nullable=True),
        _string("role", nullable=True),
        _string("affiliation", nullable=True),
        sa.Column("speaker_inferred", sa.Boolean(), nullable=False),
        sa.Column("said_on", sa.JSON(), nullable=True),
    ]


def upgrade() -> None:
    """Make all tables."""
    op.create_table(
        "article",
        sa.Column("id", sa.Integer(), primary_key=True),
        _string("content_hash", unique=True),
        _text("text"),
        _string("language"),
        _string("title", nullable=True),
        _string("outlet", nullable=True),
        _string("author", nullable=True),
        sa.Column("published", sa.Date(), nullable=True),
        _string("url", nullable=True),
        _string("path", nullable=True),
        sa.Column("furniture", sa.JSON(), nullable=False),
        sa.Column("recorded_at", sa.DateTime(), nullable=False),
    )
    op.create_table(
        "speaker", sa.Column("id", sa.Integer(), primary_key=True), _string("key", unique=True), _string("name")
    )
    _create_claim()
    _create_statement()
    op.create_table(
        "evidence",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("claim_id", sa.Integer(), sa.ForeignKey("claim.id"), nullable=False, index=True),
        _text("url"),
        _text("title"),
        _text("note"),
    )
    _create_decision()


def _create_claim() -> None:
    op.create_table(
        "claim",
        sa.Column("id", sa.Integer(), primary_key=True),
        _string("key", unique=True),
        sa.Column("speaker_id", sa.Integer(), sa.ForeignKey("speaker.id"), nullable=True, index=True),
        sa.Column("article_id", sa.Integer(), sa.ForeignKey("article.id"), nullable=False, index=True),
        sa.Column("articles", sa.Integer(), nullable=False),
        _string("status"),
        _string("reviewer", nullable=True),
        sa.Column("decided_at", sa.DateTime(), nullable=True),
        _text("note"),
        _text("quote"),
        _string("kind"),
        _string("stance"),
        _string("language"),
        *_speaker_columns(),
        sa.Column("dated", sa.Date(), nullable=True),
        _string("speaker_search"),
        _text("search"),
        _text("note_search"),
        sa.Index("ix_claim_status", "status", "id"),
        sa.Index("ix_claim_dated", "dated"),
    )


def _create_statement() -> None:
    op.create_table(
        "statement",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("article_id", sa.Integer(), sa.ForeignKey("article.id"), nullable=False, index=True),
        sa.Column("claim_id", sa.Integer(), sa.ForeignKey("claim.id"), nullable=False, index=True),
        _text("quote"),
        _string("kind"),
        _string("stance"),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("cue", sa.JSON(), nullable=True),
        sa.Column("source", sa.JSON(), nullable=True),
        sa.Column("antecedent", sa.JSON(), nullable=True),
        *_speaker_columns(),
        _string("rule"),
        sa.Column("confidence", sa.Float(), nullable=False),
    )


def _create_decision() -> None:
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("batch", sa.Integer(), nullable=False, index=True),
        _string("step"),
        sa.Column("claim_id", sa.Integer(), sa.ForeignKey("claim.id"), nullable=False, index=True),
        _string("action"),
        _text("before"),
        _text("after"),
        _string("reviewer"),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        sa.Column("undoes", sa.Integer(), sa.ForeignKey("decision.id"), nullable=True),
        sa.CheckConstraint("step IN ('decide', 'undo', 'redo')", name="ck_decision_step"),
    )
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER decision_no_{change.lower()} BEFORE {change} ON decision "
            "BEGIN SELECT RAISE(ABORT, 'the log of decisions is append-only'); END"
        )

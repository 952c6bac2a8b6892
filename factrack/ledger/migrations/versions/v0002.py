"""Decisions about anything, ratings, second opinions, disagreement.

Revision ID: 0002
Revises: 0001
"""

import hashlib

import sqlalchemy as sa
from alembic import op

from factrack.ledger.linking.reindexing import reindex

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add what is new; the log is copied, entry by entry, into a table that knows more targets than claims."""
    op.add_column("claim", sa.Column("opinions", sa.JSON(), nullable=False, server_default="{}"))
    op.add_column("claim", sa.Column("disagree", sa.Boolean(), nullable=False, server_default=sa.false()))
    op.add_column("claim", sa.Column("second_opinion", sa.JSON(), nullable=True))
    op.add_column("claim", sa.Column("rating", sa.JSON(), nullable=True))
    op.add_column("statement", sa.Column("as_read", sa.JSON(), nullable=True))
    _link_claims()
    _link_speakers()
    _create_proposals()
    for name in ("bearing", "snapshot", "sha256"):
        op.add_column("evidence", sa.Column(name, sa.String(), nullable=False, server_default=""))
    _know_editions()
    _index_words()
    reindex(op.get_bind())
    _create_log()
    op.execute(_COPY)
    op.drop_table("decision")
    op.rename_table("new_decision", "decision")
    _index_log()
    _guard_log()


def _link_claims() -> None:
    for name in ("form_id", "split_from", "merged_into"):
        op.add_column("claim", sa.Column(name, sa.Integer(), nullable=True))
        op.create_index(f"ix_claim_{name}", "claim", [name])
    op.add_column("claim", sa.Column("took", sa.JSON(), nullable=True))
    for name in ("home_id", "place_id"):
        op.add_column("statement", sa.Column(name, sa.Integer(), nullable=False, server_default="0"))
        op.create_index(f"ix_statement_{name}", "statement", [name])
    op.add_column("statement", sa.Column("degree", sa.String(), nullable=False, server_default="verbatim"))
    op.add_column("statement", sa.Column("score", sa.Float(), nullable=False, server_default="1"))
    op.execute("UPDATE claim SET form_id = speaker_id")
    op.execute("UPDATE statement SET home_id = claim_id, place_id = claim_id")
    op.create_table(
        "fingerprint",
        sa.Column("speaker_id", sa.Integer(), primary_key=True, autoincrement=False),
        sa.Column("key", sa.BigInteger(), primary_key=True, autoincrement=False),
        sa.Column("statement_id", sa.Integer(), primary_key=True, autoincrement=False),
        sqlite_with_rowid=False,
    )


def _link_speakers() -> None:
    for name in ("role", "affiliation"):
        op.add_column("speaker", sa.Column(name, sa.String(), nullable=True))
    for name in ("joined_to", "same_as"):
        op.add_column("speaker", sa.Column(name, sa.Integer(), nullable=True))
    op.add_column("speaker", sa.Column("root_id", sa.Integer(), nullable=False, server_default="0"))
    for name in ("joined_to", "same_as", "root_id"):
        op.create_index(f"ix_speaker_{name}", "speaker", [name])
    op.execute("UPDATE speaker SET root_id = id")
    op.create_table(
        "name_key",
        sa.Column("key", sa.String(), primary_key=True),
        sa.Column("speaker_id", sa.Integer(), primary_key=True, autoincrement=False),
        sqlite_with_rowid=False,
    )


def _create_proposals() -> None:
    op.create_table(
        "proposal",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("sort", sa.String(), nullable=False),
        sa.Column("one_id", sa.Integer(), nullable=False),
        sa.Column("other_id", sa.Integer(), nullable=False),
        sa.Column("one_statement", sa.Integer(), nullable=True),
        sa.Column("other_statement", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("score", sa.Float(), nullable=False),
        sa.Column("detail", sa.JSON(), nullable=True),
        sa.Column("verdict", sa.String(), nullable=True),
        sa.UniqueConstraint("sort", "one_id", "other_id", name="uq_proposal_pair"),
    )
    op.create_index("ix_proposal_verdict", "proposal", ["sort", "verdict", "id"])
    op.create_index("ix_proposal_other", "proposal", ["sort", "other_id"])


def _know_editions() -> None:
    op.add_column("article", sa.Column("source_key", sa.String(), nullable=True))
    for name in ("edition_of", "newer_id"):
        op.add_column("article", sa.Column(name, sa.Integer(), nullable=True))
    op.create_index("ix_article_source_key", "article", ["source_key"])
    for table in ("claim", "statement"):
        op.add_column(table, sa.Column("fate", sa.String(), nullable=False, server_default=""))
    op.create_index("ix_claim_fate", "claim", ["fate"])
    op.add_column("statement", sa.Column("successor_id", sa.Integer(), nullable=True))
    # Of a file that was named from some folder, nobody knows any more from which.
    urls = op.get_bind().execute(sa.text("SELECT id, url FROM article WHERE url LIKE '%_://_%/_%'")).all()
    keys = [{"id": number, "key": hashlib.sha256(f"url\n{url}".encode()).hexdigest()} for number, url in urls]
    if keys:
        op.get_bind().execute(sa.text("UPDATE article SET source_key = :key WHERE id = :id"), keys)


def _index_words() -> None:
    op.execute(
        "CREATE VIRTUAL TABLE claim_words USING fts5(search, note_search, content='claim', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 0')"
    )
    op.execute(
        "CREATE TRIGGER claim_words_insert AFTER INSERT ON claim BEGIN "
        "INSERT INTO claim_words (rowid, search, note_search) VALUES (new.id, new.search, new.note_search); END"
    )
    op.execute(
        "CREATE TRIGGER claim_words_update AFTER UPDATE OF search, note_search ON claim BEGIN "
        "INSERT INTO claim_words (claim_words, rowid, search, note_search) "
        "VALUES ('delete', old.id, old.search, old.note_search); "
        "INSERT INTO claim_words (rowid, search, note_search) VALUES (new.id, new.search, new.note_search); END"
    )
    op.execute("INSERT INTO claim_words (claim_words) VALUES ('rebuild')")


def _create_log() -> None:
    op.create_table(
        "new_decision",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("batch", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(), nullable=False),
        sa.Column("target", sa.String(), nullable=False),
        sa.Column("target_id", sa.Integer(), nullable=False),
        sa.Column("item", sa.Text(), nullable=False),
        sa.Column("claim_id", sa.Integer(), sa.ForeignKey("claim.id"), nullable=True),
        sa.Column("action", sa.String(), nullable=False),
        sa.Column("before", sa.Text(), nullable=False),
        sa.Column("after", sa.Text(), nullable=False),
        sa.Column("reviewer", sa.String(), nullable=False),
        sa.Column("decided_at", sa.DateTime(), nullable=False),
        sa.Column("undoes", sa.Integer(), sa.ForeignKey("new_decision.id"), nullable=True),
        sa.CheckConstraint("step IN ('decide', 'undo', 'redo')", name="ck_decision_step"),
    )


def _index_log() -> None:
    for columns in (["batch"], ["claim_id"], ["undoes"]):
        op.create_index(f"ix_decision_{columns[0]}", "decision", columns)
    op.create_index("ix_decision_target", "decision", ["target", "target_id"])
    op.create_index("ix_decision_reviewer", "decision", ["reviewer", "id"])


def _guard_log() -> None:
    for change in ("UPDATE", "DELETE"):
        op.execute(
            f"CREATE TRIGGER decision_no_{change.lower()} BEFORE {change} ON decision "
            "BEGIN SELECT RAISE(ABORT, 'the log of decisions is append-only'); END"
        )


_COPY = """
INSERT INTO new_decision
    (id, batch, step, target, target_id, item, claim_id, action, before, after, reviewer, decided_at, undoes)
SELECT id, batch, step, 'claim', claim_id,
    CASE action WHEN 'evidence' THEN coalesce(json_extract(after, '$.url'), json_extract(before, '$.url')) ELSE '' END,
    claim_id, action, before, after, reviewer, decided_at, undoes
FROM decision ORDER BY id
"""

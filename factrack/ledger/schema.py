"""The schema of a new ledger, made at once; an older ledger reaches the same one by its migrations."""

from functools import cache

from sqlalchemy import Connection
from sqlalchemy.dialects import registry
from sqlalchemy.schema import CreateIndex, CreateTable, DDLElement

from factrack.ledger.tables import Row

REVISION = "0003"
"""The newest migration; a ledger that says otherwise is older, or from a newer factrack."""
REVISIONS = ("0001", "0002", "0003")
KEPT_LESS = ("0001",)
"""Ledgers of these keep less of their log than those of now, so that it is replayed after the migration."""


def create(connection: Connection) -> None:
    """Make the tables of a new ledger in an open transaction; the caller commits."""
    for statement in _statements(connection.dialect.name):
        connection.exec_driver_sql(statement)


@cache
def _statements(name: str) -> tuple[str, ...]:
    """Return the SQL that makes a ledger, written once however many ledgers a process makes."""
    dialect = registry.load(name)()
    tables = Row.metadata.sorted_tables
    indexes = [index for table in tables for index in sorted(table.indexes, key=lambda index: str(index.name))]
    made: list[DDLElement] = [*map(CreateTable, tables), *map(CreateIndex, indexes)]
    return (*(str(element.compile(dialect=dialect)) for element in made), *_PROGRAMS[name], *_STAMP)


_PROGRAMS = {
    "sqlite": (
        "CREATE TRIGGER decision_no_update BEFORE UPDATE ON decision "
        "BEGIN SELECT RAISE(ABORT, 'the log of decisions is append-only'); END",
        "CREATE TRIGGER decision_no_delete BEFORE DELETE ON decision "
        "BEGIN SELECT RAISE(ABORT, 'the log of decisions is append-only'); END",
        # The index of the words of claims; it holds no text of its own, and the triggers keep it in step.
        "CREATE VIRTUAL TABLE claim_words USING fts5(search, note_search, content='claim', content_rowid='id', "
        "tokenize='unicode61 remove_diacritics 0')",
        "CREATE TRIGGER claim_words_insert AFTER INSERT ON claim BEGIN "
        "INSERT INTO claim_words (rowid, search, note_search) VALUES (new.id, new.search, new.note_search); END",
        "CREATE TRIGGER claim_words_update AFTER UPDATE OF search, note_search ON claim BEGIN "
        "INSERT INTO claim_words (claim_words, rowid, search, note_search) "
        "VALUES ('delete', old.id, old.search, old.note_search); "
        "INSERT INTO claim_words (rowid, search, note_search) VALUES (new.id, new.search, new.note_search); END",
    ),
    "postgresql": (
        "CREATE FUNCTION decision_is_append_only() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN RAISE EXCEPTION 'the log of decisions is append-only'; END $$",
        "CREATE TRIGGER decision_no_change BEFORE UPDATE OR DELETE OR TRUNCATE ON decision "
        "FOR EACH STATEMENT EXECUTE FUNCTION decision_is_append_only()",
        # A vector of words takes a megabyte at most; whoever says more is found by the beginning of it.
        "ALTER TABLE claim ADD COLUMN words tsvector GENERATED ALWAYS AS "
        "(to_tsvector('simple', left(search, 200000) || ' ' || left(note_search, 50000))) STORED",
        "CREATE INDEX ix_claim_words ON claim USING gin (words)",
    ),
}
_STAMP = (
    # As Alembic makes it, so that the migrations to come find what they expect.
    "CREATE TABLE alembic_version "
    "(version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))",
    f"INSERT INTO alembic_version VALUES ('{REVISION}')",
)

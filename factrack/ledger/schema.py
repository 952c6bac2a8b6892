"""The schema of a new ledger, made at once; an older ledger reaches the same one by its migrations."""

from functools import cache

from sqlalchemy import Connection
from sqlalchemy.dialects import registry
from sqlalchemy.schema import CreateIndex, CreateTable, DDLElement

from factrack.ledger.tables import Row

REVISION = "0002"
"""The newest migration; a ledger that says otherwise is older, or from a newer factrack."""
REVISIONS = ("0001", "0002")


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
    return (*(str(element.compile(dialect=dialect)) for element in made), *_GUARDS, *_STAMP)


_GUARDS = tuple(
    f"CREATE TRIGGER decision_no_{change.lower()} BEFORE {change} ON decision "
    "BEGIN SELECT RAISE(ABORT, 'the log of decisions is append-only'); END"
    for change in ("UPDATE", "DELETE")
)
_STAMP = (
    # As Alembic makes it, so that the migrations to come find what they expect.
    "CREATE TABLE alembic_version "
    "(version_num VARCHAR(32) NOT NULL, CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num))",
    f"INSERT INTO alembic_version VALUES ('{REVISION}')",
)

"""A ledger in a database of PostgreSQL: for a team, or for more than one machine."""

import platform
from pathlib import Path

from platformdirs import user_data_path
from sqlalchemy import Connection, create_engine, event, inspect, make_url, text
from sqlalchemy.exc import ArgumentError
from sqlmodel import Session

from factrack.errors import FactrackError, UsageError
from factrack.ledger.schema import REVISION, REVISIONS, create
from factrack.ledger.stores.store import LOCKED, explained_by
from factrack.plaintext import one_line

_BUSY = "10s"
_AT_ONCE = "10ms"
"""Not to wait at all cannot be said."""
_EXPLANATIONS = (
    ("lock timeout", LOCKED, "wait until it is done, and try again"),
    ("read-only transaction", "is read-only", "connect to the server that takes writes"),
    ("permission denied", "does not let this user in", "ask its owner for the right to read and write"),
    ("password authentication failed", "does not let this user in", "check the user and the password in the URL"),
    ("no space left", "cannot grow: the disk is full", "make room on the server and try again"),
    ("does not exist", "is not there", "make the database with createdb, and check the URL"),
    ("connection", "cannot be reached", "check the URL, and that the server runs"),
)


def is_postgres_url(location: str) -> bool:
    """Tell whether a location is the URL of a database of PostgreSQL, and no file."""
    return location.startswith(("postgresql://", "postgresql+psycopg://"))


class PostgresStore:
    """A database; the ledger is in the first schema of the search path."""

    def __init__(self, location: str) -> None:
        try:
            url = make_url(location).set(drivername="postgresql+psycopg")
        except (ArgumentError, ValueError):
            raise UsageError("that is no URL of a ledger", "write postgresql+psycopg://user@host/database") from None
        self.name = one_line(url.render_as_string(hide_password=True))
        self.machine = one_line(platform.node())
        self.path = user_data_path("factrack") / f"{url.database or 'ledger'}.postgresql"
        try:
            self.engine = create_engine(url)
        except ModuleNotFoundError:
            raise FactrackError("a ledger on PostgreSQL needs psycopg", "pip install 'factrack[postgres]'") from None
        event.listen(self.engine, "begin", _begin)

    @property
    def is_there(self) -> bool:
        """A server has what its URL names, or says itself that it does not."""
        return True

    def prepare(self) -> None:
        """Make the ledger where there is none, and bring an older one to the schema of now, in one transaction."""
        from factrack.ledger.migrations import migrate

        with self.engine.connect().execution_options(writes=True) as connection, connection.begin():
            if not inspect(connection).has_table("alembic_version"):
                create(connection)
            revision = connection.scalar(text("SELECT version_num FROM alembic_version"))
            if revision in REVISIONS and revision != REVISION:
                migrate(connection, REVISION)
        if revision not in REVISIONS:
            raise FactrackError(f"the ledger {self.name} is from a newer factrack", "update factrack to open it")

    def explain(self, said: str) -> FactrackError:
        """Return what an error of PostgreSQL means to a user."""
        return explained_by(_EXPLANATIONS, self.name, said)

    def confirm(self, session: Session) -> None:
        """Do nothing: a transaction of PostgreSQL reads one state."""

    def backup(self, destination: Path) -> None:
        """Say who makes copies of a database on a server."""
        raise FactrackError(
            f"the ledger {self.name} is on a server, which has its own backups", f"pg_dump --file={destination} URL"
        )


def _begin(connection: Connection) -> None:
    options = connection.get_execution_options()
    if options.get("writes"):
        # One writer at a time, as with SQLite: the log has one order, and its ids grow with it.
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{_BUSY if options.get('waits', True) else _AT_ONCE}'")
        connection.exec_driver_sql("SELECT pg_advisory_xact_lock(hashtext('factrack'), hashtext(current_schema()))")
    else:
        connection.exec_driver_sql("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY")

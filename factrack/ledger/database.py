"""A ledger's file: opening it, its schema, transactions, and what can go wrong with them."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from sqlite3 import Connection as SqliteConnection
from typing import Any, Self

from platformdirs import user_data_path
from sqlalchemy import Connection, Engine, create_engine, event, text
from sqlalchemy.exc import DatabaseError, OperationalError
from sqlmodel import Session

from factrack.errors import FactrackError
from factrack.ledger.schema import REVISION, REVISIONS, create
from factrack.plaintext import one_line

_APPLICATION_ID = 0x46414354  # "FACT"
_BUSY_SECONDS = 10


def default_location() -> Path:
    """Return where the ledger is kept unless told otherwise: FACTRACK_LEDGER, else the user's data folder."""
    named = os.environ.get("FACTRACK_LEDGER")
    return Path(named) if named else user_data_path("factrack") / "ledger.db"


class Ledger:
    """An open ledger: a context manager; each call on it is a transaction of its own, in any thread."""

    def __init__(self, path: Path, engine: Engine, clock: Callable[[], datetime]) -> None:
        self.path = path
        self.clock = clock
        self._engine = engine

    @property
    def snapshots(self) -> Path:
        """The folder beside the ledger that holds copies of evidence."""
        return self.path.with_name(f"{self.path.name}.evidence")

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Give back the connections."""
        self._engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Open a transaction that reads one consistent state."""
        with explained(self.path), Session(self._engine) as session:
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Open a transaction that writes: all of it is kept, on disk, when the block ends, or nothing."""
        with (
            explained(self.path),
            self._engine.connect().execution_options(writes=True) as connection,
            connection.begin(),
            Session(connection) as session,
        ):
            yield session
            session.flush()


def open_ledger(location: str | Path | None = None, *, clock: Callable[[], datetime] | None = None) -> Ledger:
    """Open a ledger, and make it where there is none.

    `location` is a file; None stands for FACTRACK_LEDGER, else the user's data folder. `clock` tells the time of
    decisions (default: now, in UTC). Raises FactrackError where the file is no ledger, is from a newer factrack,
    cannot be read or cannot be made.
    """
    path = Path(location) if location else default_location()
    _make_folder(path, is_default=not location)
    engine = _engine(path)
    try:
        with explained(path):
            _prepare(engine, path)
    except BaseException:
        engine.dispose()
        raise
    return Ledger(path, engine, clock or _now)


def _now() -> datetime:
    return datetime.now(UTC)


def _make_folder(path: Path, *, is_default: bool) -> None:
    try:
        if is_default:
            path.parent.mkdir(parents=True, exist_ok=True)
        is_folder, has_parent = path.is_dir(), path.parent.is_dir()
    except (OSError, ValueError) as error:
        raise FactrackError(f"the ledger {one_line(str(path))} cannot be opened ({error})", "check the path") from None
    if is_folder:
        raise FactrackError(f"the ledger {path} is a folder", f"name a file, for example {path / 'ledger.db'}")
    if not has_parent:
        raise FactrackError(f"there is no folder {path.parent} for the ledger", "make the folder, or name another")


def _engine(path: Path) -> Engine:
    engine = create_engine(f"sqlite:///{path}", connect_args={"timeout": _BUSY_SECONDS, "check_same_thread": False})
    event.listen(engine, "connect", _set_up_connection)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up_connection(connection: SqliteConnection, _record: Any) -> None:
    # The driver would begin transactions by itself, and too late: `_begin` does.
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")
    # What is acknowledged survives a loss of power too, not only the end of the process.
    connection.execute("PRAGMA synchronous = FULL")


def _begin(connection: Connection) -> None:
    # A writer takes its lock at once: two that read first and write later would block each other.
    writes = connection.get_execution_options().get("writes")
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


def _prepare(engine: Engine, path: Path) -> None:
    with engine.connect() as connection:
        application = connection.scalar(text("PRAGMA application_id"))
        tables = set(connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")))
        revision = None
        if "alembic_version" in tables:
            revision = connection.scalar(text("SELECT version_num FROM alembic_version"))
    if tables and application != _APPLICATION_ID:
        raise FactrackError(f"{path} is a database, but no ledger of factrack", "name another file with --ledger")
    if not tables:
        _create(engine)
    elif revision not in REVISIONS:
        raise FactrackError(f"the ledger {path} is from a newer factrack", "update factrack to open it")
    elif revision != REVISION:
        _migrate(engine)


def _create(engine: Engine) -> None:
    with engine.connect() as connection:
        connection.connection.driver_connection.execute("PRAGMA journal_mode = WAL")  # type: ignore[union-attr]
    with engine.connect().execution_options(writes=True) as connection, connection.begin():
        # Another process may have been faster.
        if connection.scalar(text("PRAGMA application_id")) != _APPLICATION_ID:
            connection.exec_driver_sql(f"PRAGMA application_id = {_APPLICATION_ID}")
            create(connection)


def _migrate(engine: Engine) -> None:
    from factrack.ledger.log import rebuild
    from factrack.ledger.migrations import migrate

    # A table that is copied is dropped for a moment: until the end, references to it point nowhere.
    with _without_foreign_keys(engine) as connection, connection.begin(), Session(connection) as session:
        migrate(connection, REVISION)
        rebuild(session)
        if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
            raise FactrackError("the ledger holds references to what is not there", "take it back from a backup")


@contextmanager
def _without_foreign_keys(engine: Engine) -> Iterator[Connection]:
    with engine.connect().execution_options(writes=True) as connection:
        driver = connection.connection.driver_connection
        driver.execute("PRAGMA foreign_keys = OFF")  # type: ignore[union-attr]
        try:
            yield connection
        finally:
            driver.execute("PRAGMA foreign_keys = ON")  # type: ignore[union-attr]


_EXPLANATIONS = (
    ("locked", "is locked by another program", "wait until it is done, or close it, and try again"),
    ("readonly", "is read-only", "allow writing to the file and its folder, or name another with --ledger"),
    ("disk is full", "cannot grow: the disk is full", "make room and try again; nothing was half written"),
    ("not a database", "is no ledger of factrack", "name another file with --ledger"),
    ("malformed", "is damaged", "take it back from a backup"),
    ("unable to open", "cannot be opened", "check the path and its permissions"),
)


@contextmanager
def explained(path: Path) -> Iterator[None]:
    """Turn what a database says into a FactrackError that a user can act on."""
    try:
        yield
    except (OperationalError, DatabaseError) as error:
        said = str(error.orig).lower()
        for sign, message, hint in _EXPLANATIONS:
            if sign in said:
                raise FactrackError(f"the ledger {path} {message}", hint) from error
        raise FactrackError(
            f"the ledger {path} failed ({one_line(str(error.orig))})", "run `factrack check`"
        ) from error

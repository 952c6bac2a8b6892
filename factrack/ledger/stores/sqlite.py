"""A ledger in a file of SQLite."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Any, cast
from uuid import uuid4

from sqlalchemy import Connection, QueuePool, create_engine, event, text
from sqlalchemy.exc import DisconnectionError
from sqlmodel import Session

from factrack.errors import FactrackError
from factrack.ledger.phrases import says_phrases
from factrack.ledger.schema import KEPT_LESS, REVISION, REVISIONS, create
from factrack.ledger.stores.frozen import NO_ROOM, FrozenConnection, frozen, out_of_reach
from factrack.ledger.stores.store import LOCKED, explained_by
from factrack.ledger.whole_files import publish
from factrack.plaintext import one_line

_APPLICATION_ID = 0x46414354  # "FACT"
_BUSY_SECONDS = 10
_EXPLANATIONS = (
    ("locked", LOCKED, "wait until it is done, or close it, and try again"),
    ("busy", LOCKED, "wait until it is done, or close it, and try again"),
    ("readonly", "is read-only", "allow writing to the file and its folder, or name another with --ledger"),
    ("disk is full", "cannot grow: the disk is full", "make room and try again; nothing was half written"),
    ("disk i/o error", "cannot be written: the disk is full or fails", "make room and try again"),
    ("expression tree is too large", "cannot be asked so much at once", "write a filter with fewer words"),
    ("not a database", "is no ledger of factrack", "name another file with --ledger"),
    ("malformed", "is damaged", "take it back from a backup with factrack restore"),
    (
        "unable to open",
        "cannot be opened",
        "check the path, and that its folder can be written to: files lie beside it",
    ),
)


class SqliteStore:
    """A file; others may read it while one writes (WAL)."""

    machine = ""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = one_line(str(path))
        self._has_room = True
        # The path goes to the driver as it is: in a URL, a question mark or a percent sign would mean something.
        self.engine = create_engine("sqlite://", creator=self._connect, poolclass=QueuePool)
        event.listen(self.engine, "begin", _begin)
        event.listen(self.engine, "checkout", _refuse_stale)

    def _connect(self) -> sqlite3.Connection:
        # Without a level of isolation the driver begins no transactions by itself, and too late: `_begin` does.
        options: Any = {"timeout": _BUSY_SECONDS, "isolation_level": None, "check_same_thread": False}
        connection: sqlite3.Connection = sqlite3.connect(self.path, **options)
        reason = out_of_reach(connection)
        self._has_room = reason not in NO_ROOM
        if reason and (as_it_stands := frozen(self.path, **options)):
            connection.close()
            as_it_stands.has_room = self._has_room
            connection = as_it_stands
        connection.execute("PRAGMA foreign_keys = ON")
        # What is acknowledged survives a loss of power too, not only the end of the process.
        connection.execute("PRAGMA synchronous = FULL")
        connection.create_function("says_phrases", 3, says_phrases, deterministic=True)
        return connection

    @property
    def is_there(self) -> bool:
        """Whether the file is there."""
        return self.path.exists()

    def prepare(self) -> None:
        """Make the ledger where there is none, and bring an older one to the schema of now."""
        self._ensure_place()
        with self.engine.connect() as connection:
            application = connection.scalar(text("PRAGMA application_id"))
            tables = set(connection.scalars(text("SELECT name FROM sqlite_master WHERE type = 'table'")))
            revision, is_frozen = None, isinstance(_driver(connection), FrozenConnection)
            if "alembic_version" in tables:
                revision = connection.scalar(text("SELECT version_num FROM alembic_version"))
        if tables and application != _APPLICATION_ID:
            raise FactrackError(f"{self.name} is a database, but no ledger of factrack", "name another with --ledger")
        if not tables:
            self._create()
        elif revision not in REVISIONS:
            raise FactrackError(f"the ledger {self.name} is from a newer factrack", "update factrack to open it")
        elif revision != REVISION and is_frozen:
            raise FactrackError(
                f"the ledger {self.name} is from an older factrack, and read-only", "copy it to where it can be written"
            )
        elif revision != REVISION:
            self._migrate(revision)

    def explain(self, said: str) -> FactrackError:
        """Return what an error of SQLite means to a user."""
        # On a full disk, a ledger is opened as one that is only read.
        is_full = "readonly" in said and not self._has_room
        return explained_by(_EXPLANATIONS, self.name, "disk is full" if is_full else said)

    def confirm(self, session: Session) -> None:
        """Raise FactrackError where somebody changed the file while it was read as one that nobody changes."""
        self._confirm(_driver(session.connection()))

    def _confirm(self, driver: sqlite3.Connection) -> None:
        if isinstance(driver, FrozenConnection) and driver.was_changed():
            raise FactrackError(f"the ledger {self.name} was changed while it was read", "try again")

    def backup(self, destination: Path) -> None:
        """Write a consistent copy to a file that is not there yet, while others work on."""
        part = destination.with_name(f"{destination.name}.{uuid4().hex}.part")
        try:
            with closing(self._connect()) as source, closing(sqlite3.connect(part)) as copy:
                source.backup(copy)
                self._confirm(source)
                # A copy is one file: no log beside it that could be left behind when it is moved.
                copy.execute("PRAGMA journal_mode = DELETE")
            publish(part, destination)
        except (OSError, sqlite3.Error) as error:
            reason = getattr(error, "strerror", None) or str(error)
            raise FactrackError(
                one_line(f"the ledger {self.name} cannot be copied to {destination} ({reason})"),
                "name a file that is not there yet, in a folder with room for it",
            ) from error
        finally:
            with suppress(OSError):  # on a disk that is read-only, not even what is not there can be removed
                part.unlink(missing_ok=True)

    def replace_by(self, source: Path) -> Path | None:
        """Make this ledger what another file says; return where the one that was there is kept.

        Programs that have it open see the new one at once, and a crash leaves the one or the other.
        """
        kept = self._put_aside() if self.path.exists() else None
        with (
            self._failing_to_restore(source),
            closing(sqlite3.connect(source)) as copy,
            closing(self._connect()) as mine,
        ):
            copy.backup(mine)
            mine.execute("PRAGMA journal_mode = WAL")
        return kept

    def _put_aside(self) -> Path:
        """Keep a copy of what is there; what is so damaged that it cannot be copied makes way."""
        kept = self._free_name("before-restore")
        try:
            self.backup(kept)
        except FactrackError:
            for ending in ("-wal", "-shm", ""):
                part = self.path.with_name(f"{self.path.name}{ending}")
                if part.exists():
                    part.rename(kept.with_name(f"{kept.name}{ending}"))
        return kept

    @contextmanager
    def _failing_to_restore(self, source: Path) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            raise FactrackError(
                one_line(f"{self.name} cannot be restored from {source} ({error})"),
                "close what has it open, make room, and try again; it is as it was",
            ) from error

    def _ensure_place(self) -> None:
        if "\0" in str(self.path):
            raise FactrackError(f"the ledger {self.name} cannot be opened", "no path has a NUL in it")
        try:
            is_folder, has_parent = self.path.is_dir(), self.path.parent.is_dir()
        except OSError as error:
            raise FactrackError(f"the ledger {self.name} cannot be opened ({error})", "check the path") from None
        if is_folder:
            raise FactrackError(
                f"the ledger {self.name} is a folder", f"name a file, such as {self.path / 'ledger.db'}"
            )
        if not has_parent:
            raise FactrackError(f"there is no folder {self.path.parent} for the ledger", "make it, or name another")

    def _create(self) -> None:
        with self.engine.connect() as connection:
            _driver(connection).execute("PRAGMA journal_mode = WAL")
        with self.engine.connect().execution_options(writes=True) as connection, connection.begin():
            # Another process may have been faster.
            if connection.scalar(text("PRAGMA application_id")) != _APPLICATION_ID:
                connection.exec_driver_sql(f"PRAGMA application_id = {_APPLICATION_ID}")
                create(connection)

    def _migrate(self, revision: str) -> None:
        from factrack.ledger.log import rebuild
        from factrack.ledger.migrations import migrate

        self.backup(self._free_name(f"{revision}.backup"))
        # A table that is copied is dropped for a moment: until the end, references to it point nowhere.
        with self._without_foreign_keys() as connection, connection.begin(), Session(connection) as session:
            migrate(connection, REVISION)
            if revision in KEPT_LESS:
                rebuild(session)
            if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
                raise FactrackError(f"the ledger {self.name} refers to what is not there", "it was left as it was")

    def _free_name(self, ending: str) -> Path:
        """Return the name of a file beside the ledger that is not there yet."""
        names = (f"{self.path.name}.{ending}{f'.{number}' if number else ''}" for number in range(10_000))
        return next(path for name in names if not (path := self.path.with_name(name)).exists())

    @contextmanager
    def _without_foreign_keys(self) -> Iterator[Connection]:
        with self.engine.connect().execution_options(writes=True) as connection:
            driver = _driver(connection)
            driver.execute("PRAGMA foreign_keys = OFF")
            try:
                yield connection
            finally:
                driver.execute("PRAGMA foreign_keys = ON")


def _driver(connection: Connection) -> sqlite3.Connection:
    return cast(sqlite3.Connection, connection.connection.driver_connection)


def _refuse_stale(driver: object, *_: object) -> None:
    """Have a connection opened anew that takes a file for what it is no more."""
    if isinstance(driver, FrozenConnection):
        if driver.is_stale():
            raise DisconnectionError
        driver.was_used = True


def _begin(connection: Connection) -> None:
    # A writer takes its lock at once: two that read first and write later would block each other.
    options: Any = connection.get_execution_options()
    if options.get("writes") and not options.get("waits", True):
        with _without_waiting(_driver(connection)):
            connection.exec_driver_sql("BEGIN IMMEDIATE")
    else:
        connection.exec_driver_sql("BEGIN IMMEDIATE" if options.get("writes") else "BEGIN")


@contextmanager
def _without_waiting(driver: sqlite3.Connection) -> Iterator[None]:
    driver.execute("PRAGMA busy_timeout = 0")
    try:
        yield
    finally:
        driver.execute(f"PRAGMA busy_timeout = {int(_BUSY_SECONDS * 1000)}")

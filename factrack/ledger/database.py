"""An open ledger: its transactions, and what can go wrong with them."""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Self

from platformdirs import user_data_path
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session

from factrack.errors import FactrackError
from factrack.ledger.stores import Store, store_at
from factrack.plaintext import one_line


def default_location() -> str | Path:
    """Return where the ledger is kept unless told otherwise: FACTRACK_LEDGER, else the user's data folder."""
    return os.environ.get("FACTRACK_LEDGER") or user_data_path("factrack") / "ledger.db"


class Ledger:
    """An open ledger: a context manager; each call on it is a transaction of its own, in any thread.

    `location` opens it again; `path` is its file (of one on a server, where such a file would be in the user's data
    folder). `clock` tells the time of decisions.
    """

    def __init__(
        self, location: str | Path, store: Store, clock: Callable[[], datetime], *, waits: bool = True
    ) -> None:
        self.location = location
        self.path = store.path
        self.clock = clock
        self._store = store
        self._waits = waits

    @property
    def at_once(self) -> "Ledger":
        """The same ledger, for who cannot wait: while another program writes, a write raises LedgerBusy."""
        return Ledger(self.location, self._store, self.clock, waits=False)

    @property
    def snapshots(self) -> Path:
        """The folder beside the ledger that holds copies of evidence."""
        return snapshots_beside(self.path)

    @property
    def machine(self) -> str:
        """The machine that this folder is on, where the ledger itself is on a server."""
        return self._store.machine

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def close(self) -> None:
        """Give back the connections."""
        self._store.engine.dispose()

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """Open a transaction that reads one consistent state."""
        with explained(self._store), Session(self._store.engine) as session:
            try:
                yield session
            finally:
                self._store.confirm(session)

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """Open a transaction that writes: all of it is kept, on disk, when the block ends, or nothing."""
        with (
            explained(self._store),
            self._store.engine.connect().execution_options(writes=True, waits=self._waits) as connection,
            connection.begin(),
            Session(connection) as session,
        ):
            yield session
            session.flush()

    def copy_to(self, destination: Path) -> None:
        """Write a consistent copy to a file that is not there yet, while others work on."""
        with explained(self._store):
            self._store.backup(destination)


def snapshots_beside(path: Path) -> Path:
    """Return the folder in which the ledger of a file keeps copies of evidence."""
    return path.with_name(f"{path.name}.evidence")


def open_ledger(
    location: str | Path | None = None, *, clock: Callable[[], datetime] | None = None, make: bool = True
) -> Ledger:
    """Open a ledger, and make it where there is none, unless `make` says not to.

    `location` is a file or the URL of a database (postgresql+psycopg://…); None stands for FACTRACK_LEDGER, else the
    user's data folder. `clock` tells the time of decisions (default: now, in UTC). Raises FactrackError where the
    file is not there and must not be made, is no ledger, is from a newer factrack, cannot be read or cannot be made.
    """
    meant = location or default_location()
    store = store_at(meant)
    if not make and not store.is_there:
        raise FactrackError(f"there is no ledger {store.name}", "factrack ingest makes one; or name another file")
    if not location:
        _make_folder(store.path.parent)
    try:
        with explained(store):
            store.prepare()
    except BaseException:
        store.engine.dispose()
        raise
    return Ledger(meant, store, clock or _now)


def _now() -> datetime:
    return datetime.now(UTC)


def _make_folder(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as error:
        raise FactrackError(one_line(f"the folder {folder} cannot be made ({error})"), "check the path") from None


@contextmanager
def explained(store: Store) -> Iterator[None]:
    """Turn what a database says into a FactrackError that a user can act on."""
    try:
        yield
    except DBAPIError as error:
        raise store.explain(one_line(str(error.orig).strip())) from error

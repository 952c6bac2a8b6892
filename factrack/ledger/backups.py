"""Copies of a ledger, and a ledger taken back from one."""

from pathlib import Path

from factrack.errors import FactrackError, UsageError
from factrack.ledger.database import Ledger, default_location, open_ledger, snapshots_beside
from factrack.ledger.snapshots import copy_snapshots
from factrack.ledger.stores import SqliteStore, store_at


def backup(ledger: Ledger, destination: Path) -> None:
    """Copy a ledger to a file that is not there yet, while others work on; copies of evidence go beside it.

    FactrackError where there is such a file already, or no room; then nothing half written is left.
    """
    copy_snapshots(ledger.snapshots, snapshots_beside(destination))
    ledger.copy_to(destination)


def restore(source: Path, location: str | Path | None = None) -> tuple[Path, Path | None]:
    """Make the ledger at a location (see `open_ledger`) what a copy says; return its file, and what was there.

    What was there is kept under a new name beside it. FactrackError where the copy is no ledger: then nothing is
    changed. UsageError for a ledger on a server.
    """
    store = store_at(location or default_location())
    if not isinstance(store, SqliteStore):
        raise UsageError(f"the ledger {store.name} is on a server", "take it back with pg_restore or psql")
    if not source.is_file():
        raise FactrackError(f"there is no copy {source}", "factrack backup makes one")
    if store.path.exists() and source.samefile(store.path):
        raise UsageError(f"{source} is the ledger itself", "name the copy, and the ledger with --ledger")
    with open_ledger(source):  # it is a ledger that this version can read, or can bring to its own
        pass
    kept = store.replace_by(source)
    copy_snapshots(snapshots_beside(source), snapshots_beside(store.path))
    return store.path, kept

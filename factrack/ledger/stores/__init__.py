"""Where a ledger is kept: a file of SQLite, or a database of PostgreSQL. All that differs between the two is here."""

from pathlib import Path

from factrack.ledger.stores.postgres import PostgresStore, is_postgres_url
from factrack.ledger.stores.sqlite import SqliteStore
from factrack.ledger.stores.store import LedgerBusy, Store


def store_at(location: str | Path) -> Store:
    """Return the store that a file name or a URL means; nothing is opened yet."""
    if isinstance(location, str) and is_postgres_url(location):
        return PostgresStore(location)
    return SqliteStore(Path(location))


__all__ = ["LedgerBusy", "SqliteStore", "Store", "store_at"]

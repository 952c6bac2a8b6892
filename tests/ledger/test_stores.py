"""Where a ledger may be kept, and what is said of a server that is not there."""

from pathlib import Path

import pytest

from factrack.errors import FactrackError, UsageError
from factrack.ledger import Ledger, backup, open_ledger, restore
from factrack.ledger.stores import SqliteStore, store_at
from factrack.ledger.stores.postgres import PostgresStore

NOWHERE = "postgresql+psycopg://sari:secret@127.0.0.1:1/desk"  # nobody listens on the first port


def test_a_url_means_a_server_and_anything_else_a_file(tmp_path: Path) -> None:
    assert isinstance(store_at(NOWHERE), PostgresStore)
    assert isinstance(store_at("postgresql.db"), SqliteStore)
    assert isinstance(store_at(tmp_path / "ledger.db"), SqliteStore)


def test_a_server_that_is_not_there_is_named_without_its_password() -> None:
    with pytest.raises(FactrackError) as raised:
        open_ledger(NOWHERE)
    assert raised.value.message == "the ledger postgresql+psycopg://sari:***@127.0.0.1:1/desk cannot be reached"


@pytest.mark.parametrize("url", ["postgresql://", "postgresql+psycopg://sari@host:port/desk"])
def test_a_url_that_is_none(url: str) -> None:
    with pytest.raises((UsageError, FactrackError)) as raised:
        open_ledger(url)
    assert raised.value.hint


def test_copies_of_a_server_are_the_servers_business(ledger: Ledger, tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="is on a server"):
        restore(tmp_path / "copy.db", NOWHERE)
    if not isinstance(ledger.location, Path):
        with pytest.raises(FactrackError, match="has its own backups"):
            backup(ledger, tmp_path / "copy.db")

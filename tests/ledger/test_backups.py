"""Copies of ledgers, and ledgers taken back from them."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from factrack.errors import FactrackError, UsageError
from factrack.ledger import (
    Evidence,
    Ledger,
    Status,
    add_evidence,
    backup,
    check,
    find_claims,
    get_claim,
    mark,
    open_ledger,
    restore,
)
from tests.desk import small_ledger


@pytest.fixture
def location(tmp_path: Path) -> Path:
    """Name a ledger in a file: servers have backups of their own."""
    path = tmp_path / "ledger.db"
    path.write_bytes(small_ledger())
    return path


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_copy_is_a_ledger_with_everything_in_it(ledger: Ledger, tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text("14", encoding="utf-8")
    add_evidence(ledger, [1], Evidence("https://a.example"), copy_of=file, reviewer="sari")
    mark(ledger, [1], Status.VERIFIED, reviewer="sari")
    backup(ledger, tmp_path / "copy.db")
    mark(ledger, [1], Status.DISPUTED, reviewer="sari")
    assert {"copy.db", "copy.db.evidence"} < names(tmp_path)
    with open_ledger(tmp_path / "copy.db") as copy:
        assert get_claim(copy, 1).claim.status is Status.VERIFIED
        assert check(copy) == []


def test_a_copy_is_made_while_others_write(ledger: Ledger, tmp_path: Path) -> None:
    with ledger.writing() as session:
        session.connection().exec_driver_sql("UPDATE claim SET note = 'half done'")
        backup(ledger, tmp_path / "copy.db")
    with open_ledger(tmp_path / "copy.db") as copy:
        assert [claim.note for claim in find_claims(copy)] == [""] * 3


def test_where_nothing_can_be_written_or_removed_it_says_so(ledger: Ledger, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(FactrackError, match="cannot be copied to"):
        backup(ledger, tmp_path / "file" / "copy.db")


def test_a_copy_takes_the_place_of_nothing(ledger: Ledger, tmp_path: Path) -> None:
    precious = tmp_path / "precious.db"
    precious.write_text("precious", encoding="utf-8")
    for destination in (precious, tmp_path / "no folder" / "copy.db"):
        before = names(tmp_path)
        with pytest.raises(FactrackError, match="cannot be copied"):
            backup(ledger, destination)
        assert names(tmp_path) == before
    assert precious.read_text(encoding="utf-8") == "precious"


def test_a_ledger_is_taken_back_and_the_one_that_was_there_is_kept(ledger: Ledger, tmp_path: Path) -> None:
    mark(ledger, [1], Status.VERIFIED, reviewer="sari")
    backup(ledger, tmp_path / "copy.db")
    mark(ledger, [2], Status.DISPUTED, reviewer="sari")
    place, kept = restore(tmp_path / "copy.db", ledger.location)
    assert place == ledger.path
    assert [claim.status for claim in find_claims(ledger)] == ["verified", "pending", "pending"], (
        "also while it is open"
    )
    assert kept
    with open_ledger(kept) as old:
        assert [claim.status for claim in find_claims(old)] == ["verified", "disputed", "pending"]
    mark(ledger, [3], Status.DISPUTED, reviewer="sari")
    assert check(ledger) == []


def test_what_was_there_is_never_written_over(ledger: Ledger, tmp_path: Path) -> None:
    backup(ledger, tmp_path / "copy.db")
    kept = {restore(tmp_path / "copy.db", ledger.location)[1] for _ in range(3)}
    assert len(kept) == 3


def test_a_lost_or_damaged_ledger_is_taken_back(location: Path, tmp_path: Path) -> None:
    with open_ledger(location) as ledger:
        backup(ledger, tmp_path / "copy.db")
    location.write_bytes(b"damaged" * 1000)
    _, kept = restore(tmp_path / "copy.db", location)
    assert kept
    assert kept.read_bytes() == b"damaged" * 1000
    location.unlink()
    assert restore(tmp_path / "copy.db", location) == (location, None)
    with open_ledger(location) as ledger:
        assert len(find_claims(ledger)) == 3


def test_copies_of_evidence_come_back_with_the_ledger(ledger: Ledger, tmp_path: Path) -> None:
    file = tmp_path / "table.csv"
    file.write_text("14", encoding="utf-8")
    add_evidence(ledger, [1], Evidence("https://a.example"), copy_of=file, reviewer="sari")
    backup(ledger, tmp_path / "copy.db")
    (kept,) = ledger.snapshots.iterdir()
    kept.unlink()
    assert check(ledger) != []
    restore(tmp_path / "copy.db", ledger.location)
    assert check(ledger) == []


def test_what_is_no_ledger_changes_nothing(ledger: Ledger, tmp_path: Path) -> None:
    text, other = tmp_path / "notes.txt", tmp_path / "other.db"
    text.write_text("not a database " * 100, encoding="utf-8")
    with closing(sqlite3.connect(other)) as connection:
        connection.execute("CREATE TABLE t (x)")
    before = names(tmp_path)
    for source in (text, other, tmp_path / "missing.db"):
        with pytest.raises(FactrackError):
            restore(source, ledger.location)
    with pytest.raises(UsageError, match="itself"):
        restore(ledger.path, ledger.location)
    assert names(tmp_path) == before
    assert len(find_claims(ledger)) == 3

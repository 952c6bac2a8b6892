"""Ledgers of older versions, and the schema that they reach."""

import sqlite3
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import create_engine, inspect

from factrack.errors import FactrackError
from factrack.ledger import Evidence, Status, check, find_claims, find_speakers, get_claim, open_ledger, redo, undo

DATA = Path(__file__).parent.parent / "data"


@pytest.fixture
def oldest(tmp_path: Path) -> Path:
    """Return a ledger as version 0001 left it, with the desk's articles and the decisions of two reviewers."""
    path = tmp_path / "oldest.db"
    connection = sqlite3.connect(path)
    connection.executescript((DATA / "ledger-0001.sql").read_text(encoding="utf-8"))
    connection.close()
    return path


def test_an_old_ledger_opens_with_everything_in_it(oldest: Path) -> None:
    with open_ledger(oldest) as ledger:
        first, second, third = find_claims(ledger)
        assert (first.status, second.status, third.status) == (Status.VERIFIED, Status.PENDING, Status.VERIFIED)
        assert first.note == "belum diaspal"
        assert first.evidence == (Evidence("https://a.example/x", "Photo", "shows it"),)
        assert second.evidence == ()
        assert not third.disagree, "what differed was undone"
        log = get_claim(ledger, 2).decisions
        assert [(entry.before, entry.after) for entry in log] == [
            ("", "https://a.example/y"),
            ("https://a.example/y", ""),
        ]
        assert check(ledger) == []


def test_what_an_old_ledger_holds_can_be_undone_and_redone(oldest: Path) -> None:
    with open_ledger(oldest) as ledger:
        redo(ledger, reviewer="budi")
        assert get_claim(ledger, 3).claim.disagree
        for _ in range(2):
            undo(ledger, reviewer="sari")
        assert get_claim(ledger, 1).claim.status is Status.PENDING
        assert check(ledger) == []


def test_an_old_ledger_is_kept_before_it_is_changed(oldest: Path) -> None:
    before = dump(oldest)
    with open_ledger(oldest):
        pass
    assert dump(oldest.with_name("oldest.db.0001.backup")) == before


def test_a_migration_that_fails_leaves_the_ledger_as_it_was(oldest: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = dump(oldest)

    def fail(*_: object) -> None:
        raise FactrackError("the power went")

    with monkeypatch.context() as patch:
        patch.setattr("factrack.ledger.log.rebuild", fail)
        with pytest.raises(FactrackError, match="the power went"):
            open_ledger(oldest)
    assert dump(oldest) == before
    with open_ledger(oldest) as ledger:
        assert check(ledger) == []
    assert dump(oldest.with_name("oldest.db.0001.backup.1")) == before, "the first copy is not written over"


def dump(path: Path) -> list[str]:
    """Return all that a ledger holds, as SQL."""
    connection = sqlite3.connect(path)
    found = list(connection.iterdump())
    connection.close()
    return found


def test_the_log_of_a_migrated_ledger_is_guarded(oldest: Path) -> None:
    with open_ledger(oldest) as ledger, pytest.raises(FactrackError, match="append-only"), ledger.writing() as session:
        session.connection().exec_driver_sql("DELETE FROM decision")


def test_a_migrated_ledger_has_the_schema_of_a_new_one(oldest: Path, tmp_path: Path) -> None:
    new = tmp_path / "new.db"
    with open_ledger(oldest), open_ledger(new):
        assert schema(oldest) == schema(new)
        assert programs(oldest) == programs(new)


def test_the_ledger_before_this_one_opens_with_its_speakers_found_without_case(location: str | Path) -> None:
    with open_ledger(location) as ledger, ledger.writing() as session:
        for statement in (
            "ALTER TABLE speaker DROP COLUMN folded",
            "ALTER TABLE evidence DROP COLUMN kept_on",
            "UPDATE alembic_version SET version_num = '0002'",
        ):
            session.connection().exec_driver_sql(statement)
    with open_ledger(location) as ledger:
        assert [entry.name for entry in find_speakers(ledger, "MOSS")] == ["Dan Moss"]
        assert check(ledger) == []


def schema(path: Path) -> dict[str, Any]:
    """Return what SQLAlchemy sees of a ledger's tables."""
    engine = create_engine(f"sqlite:///{path}")
    seen = inspect(engine)
    found = {
        table: {
            "columns": {column["name"]: _without_order(column) for column in seen.get_columns(table)},
            "indexes": sorted(seen.get_indexes(table), key=str),
            "references": sorted(map(str, seen.get_foreign_keys(table))),
            "unique": sorted(map(str, seen.get_unique_constraints(table))),
            "checks": seen.get_check_constraints(table),
        }
        for table in seen.get_table_names()
    }
    engine.dispose()
    return found


def _without_order(column: Any) -> dict[str, str]:
    return {name: str(value) for name, value in column.items()}


def programs(path: Path) -> set[tuple[str, str]]:
    """Return the triggers of a ledger, and its tables that a module makes."""
    connection = sqlite3.connect(path)
    query = "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' OR sql LIKE 'CREATE VIRTUAL%'"
    found = set(connection.execute(query))
    connection.close()
    return found

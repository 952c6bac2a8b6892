"""Ledgers that cannot be opened, read or written, and what is said of them."""

import os
import resource
import shutil
import sqlite3
import tempfile
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from threading import Timer

import pytest

from factrack.articles import Article
from factrack.errors import FactrackError
from factrack.extraction import Extraction
from factrack.ledger import (
    ClaimFilter,
    Ledger,
    LedgerBusy,
    Status,
    add_note,
    backup,
    check,
    find_claims,
    mark,
    open_ledger,
    record,
)
from factrack.ledger.stores.frozen import frozen as open_frozen
from tests.desk import Desk, small_ledger

NOBODY = 65534


@pytest.fixture
def path(tmp_path: Path) -> Path:
    path = tmp_path / "ledger.db"
    path.write_bytes(small_ledger())
    return path


def sql(path: Path, *statements: str) -> None:
    with closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def refused(path: Path | str, said: str) -> None:
    """Assert that a ledger is not opened, with one line that names it."""
    with pytest.raises(FactrackError) as raised:
        open_ledger(path)
    assert said in raised.value.message
    assert str(path) in raised.value.message
    assert "\n" not in raised.value.message + raised.value.hint
    assert raised.value.hint


def test_a_ledger_is_made_where_there_is_none(tmp_path: Path) -> None:
    with open_ledger(tmp_path / "new, 100%?.db") as ledger:
        assert find_claims(ledger) == []
        assert check(ledger) == []
    assert (tmp_path / "new, 100%?.db").is_file()


def test_the_users_ledger_needs_no_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "not" / "there"))
    with open_ledger() as ledger:
        assert ledger.path.is_relative_to(tmp_path)


def test_what_is_no_ledger_is_left_alone(tmp_path: Path) -> None:
    text, other, torn = tmp_path / "notes.txt", tmp_path / "other.db", tmp_path / "torn.db"
    text.write_text("what the mayor said " * 99, encoding="utf-8")
    sql(other, "CREATE TABLE mine (x)")
    torn.write_bytes(small_ledger()[:5000])
    before = {file: file.read_bytes() for file in (text, other, torn)}
    refused(text, "is no ledger of factrack")
    refused(other, "is a database, but no ledger of factrack")
    refused(torn, "is damaged")
    assert {file: file.read_bytes() for file in before} == before


def test_folders(tmp_path: Path) -> None:
    refused(tmp_path, "is a folder")
    with pytest.raises(FactrackError, match="there is no folder"):
        open_ledger(tmp_path / "missing" / "ledger.db")
    with pytest.raises(FactrackError, match="cannot be opened"):
        open_ledger("nul\0byte")


def test_a_newer_ledger_is_not_touched(path: Path) -> None:
    sql(path, "UPDATE alembic_version SET version_num = '0099'")
    refused(path, "is from a newer factrack")


def test_a_locked_ledger_says_so(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factrack.ledger.stores.sqlite._BUSY_SECONDS", 0)
    with open_ledger(path) as ledger, closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(FactrackError, match="is locked by another program"):
            mark(ledger, [1], Status.VERIFIED, reviewer="sari")
        assert len(find_claims(ledger)) == 3, "it can be read all the same"
        other.execute("ROLLBACK")
        assert mark(ledger, [1], Status.VERIFIED, reviewer="sari")


def writer_of(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(path, isolation_level=None, check_same_thread=False)


def test_who_cannot_wait_is_told_at_once_that_another_program_writes(path: Path) -> None:
    with open_ledger(path) as ledger, closing(writer_of(path)) as other:
        other.execute("BEGIN IMMEDIATE")
        asked = time.monotonic()
        with pytest.raises(LedgerBusy, match="is locked by another program"):
            mark(ledger.at_once, [1], Status.VERIFIED, reviewer="sari")
        assert time.monotonic() - asked < 5, "of the ten seconds that others wait"
        Timer(0.2, other.execute, ("ROLLBACK",)).start()
        assert mark(ledger, [1], Status.VERIFIED, reviewer="sari"), "who can wait, waits"


@contextmanager
def unprivileged() -> Iterator[None]:
    """Be nobody for a while: for root, no file is read-only."""
    is_root = os.geteuid() == 0
    if is_root:
        os.seteuid(NOBODY)
    try:
        yield
    finally:
        if is_root:
            os.seteuid(0)


@pytest.fixture
def public() -> Iterator[Path]:
    """Make a ledger in a folder that everybody may enter."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        folder.chmod(0o755)
        (folder / "ledger.db").write_bytes(small_ledger())
        yield folder / "ledger.db"
        folder.chmod(0o755)


@pytest.mark.parametrize(("mode", "folder"), [(0o444, 0o777), (0o444, 0o555)])
def test_a_read_only_ledger_says_so(public: Path, mode: int, folder: int) -> None:
    with open_ledger(public) as ledger:
        mark(ledger, [1], Status.VERIFIED, reviewer="sari")
    public.chmod(mode)
    public.parent.chmod(folder)
    with unprivileged(), pytest.raises(FactrackError) as raised, open_ledger(public) as ledger:
        mark(ledger, [2], Status.VERIFIED, reviewer="sari")
    assert "is read-only" in raised.value.message or "cannot be opened" in raised.value.message
    with open_ledger(public) as ledger:
        assert [claim.status for claim in find_claims(ledger)] == ["verified", "pending", "pending"]


@pytest.mark.parametrize("name", ["ledger.db", "a?b%20#c.db"])
@pytest.mark.parametrize(("mode", "folder"), [(0o444, 0o555), (0o644, 0o555)])
def test_what_cannot_be_written_can_be_read(public: Path, name: str, mode: int, folder: int) -> None:
    path = public.rename(public.with_name(name))
    path.chmod(mode)
    path.parent.chmod(folder)
    with unprivileged(), open_ledger(path) as ledger:
        assert [claim.id for claim in find_claims(ledger, ClaimFilter(text="jembatan"))] == [1, 2]
        assert check(ledger) == []
        with pytest.raises(FactrackError) as raised:
            mark(ledger, [2], Status.VERIFIED, reviewer="sari")
    assert raised.value.message == f"the ledger {path} is read-only"
    assert "allow writing to the file and its folder" in raised.value.hint
    assert [file.name for file in path.parent.iterdir()] == [name]


def test_a_part_that_is_still_in_a_log_is_never_left_out(public: Path) -> None:
    with closing(sqlite3.connect(public, isolation_level=None)) as writer:
        writer.execute("UPDATE claim SET status = 'verified'")
        copy = public.with_name("copy.db")
        for ending in ("", "-wal"):
            shutil.copyfile(f"{public}{ending}", f"{copy}{ending}")
    public.parent.chmod(0o555)
    with unprivileged():
        refused(copy, "cannot be opened")


@pytest.mark.parametrize("ending", ["-wal", "-journal"])
def test_no_file_is_taken_as_it_stands_while_a_log_lies_beside_it(path: Path, ending: str) -> None:
    log = path.with_name(f"{path.name}{ending}")
    log.write_bytes(b"")
    opened = open_frozen(path)
    assert opened is not None
    log.write_bytes(b"what was written last")
    assert opened.is_stale()
    opened.close()
    assert open_frozen(path) is None


@pytest.fixture
def out_of_reach(monkeypatch: pytest.MonkeyPatch) -> None:
    """Have SQLite find that it can make no files beside a ledger."""
    monkeypatch.setattr("factrack.ledger.stores.sqlite.out_of_reach", lambda connection: "SQLITE_CANTOPEN")


@pytest.fixture
def frozen(path: Path, out_of_reach: None) -> Iterator[Ledger]:
    """Open a ledger as one beside which nothing can be written, for us."""
    with open_ledger(path) as ledger:
        yield ledger


def test_what_others_change_while_it_is_read_is_not_handed_out(frozen: Ledger, path: Path) -> None:
    def read_while_it_changes() -> None:
        with frozen.reading() as session:
            session.connection()
            sql(path, "UPDATE claim SET status = 'disputed'")

    with pytest.raises(FactrackError, match="was changed while it was read"):
        read_while_it_changes()
    assert {claim.status for claim in find_claims(frozen)} == {Status.DISPUTED}


def test_a_copy_of_what_others_change_is_none(frozen: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("factrack.ledger.stores.frozen.FrozenConnection.was_changed", lambda self: True)
    with pytest.raises(FactrackError, match="was changed while it was read"):
        frozen.copy_to(tmp_path / "copy.db")
    assert not (tmp_path / "copy.db").exists()


@pytest.mark.usefixtures("out_of_reach")
def test_an_older_ledger_that_cannot_be_written_says_so(path: Path) -> None:
    sql(path, "UPDATE alembic_version SET version_num = '0002'")
    refused(path, "is from an older factrack, and read-only")


@contextmanager
def full_disk(room: int) -> Iterator[None]:
    """Let no file grow beyond a size, as on a disk without room."""
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, hard))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


def record_until_full(ledger: Ledger, kept: list[int]) -> None:
    for number in range(1000):
        record(ledger, Article(f"{number} " + "long " * 20_000, "en"), Extraction(()))
        kept.append(number)


def test_on_a_full_disk_nothing_is_half_written(path: Path) -> None:
    with open_ledger(path) as ledger:
        with full_disk(path.stat().st_size + 500_000):
            kept: list[int] = []
            with pytest.raises(FactrackError, match="disk is full"):
                record_until_full(ledger, kept)
            assert kept
            with pytest.raises(FactrackError, match="disk is full"):
                add_note(ledger, [1], "long " * 200_000, reviewer="sari")
        assert check(ledger) == []
        assert find_claims(ledger)[0].note == ""
        assert mark(ledger, [1], Status.VERIFIED, reviewer="sari"), "with room, work goes on"
        with ledger.reading() as session:
            assert session.connection().exec_driver_sql("SELECT count(*) FROM article").scalar() == 2 + len(kept)


@pytest.mark.parametrize("room", [0, 100])
def test_on_a_full_disk_a_ledger_is_read_all_the_same(path: Path, room: int) -> None:
    with full_disk(room), open_ledger(path) as ledger:
        assert [claim.id for claim in find_claims(ledger, ClaimFilter(text="jembatan"))] == [1, 2]
        with pytest.raises(FactrackError) as raised:
            mark(ledger, [2], Status.VERIFIED, reviewer="sari")
    assert raised.value.message == f"the ledger {path} cannot grow: the disk is full"
    assert "make room" in raised.value.hint


def test_what_was_opened_on_a_full_disk_is_written_to_once_there_is_room(path: Path) -> None:
    with open_ledger(path) as ledger:
        ledger.close()
        with full_disk(0):
            assert len(find_claims(ledger)) == 3
            assert len(find_claims(ledger)) == 3
        assert mark(ledger, [2], Status.VERIFIED, reviewer="sari")
        assert find_claims(ledger)[1].status is Status.VERIFIED


def test_a_copy_that_has_no_room_leaves_nothing(path: Path, tmp_path: Path) -> None:
    with open_ledger(path) as ledger, full_disk(50_000), pytest.raises(FactrackError, match="cannot be copied"):
        backup(ledger, tmp_path / "copy.db")
    assert not [file.name for file in tmp_path.iterdir() if "copy" in file.name]


@pytest.mark.parametrize("command", ["list", "mark 1 verified", "check", "stats", "undo", "export -"])
def test_a_command_says_it_in_one_line(desk: Desk, command: str) -> None:
    desk.ledger.write_bytes(b"damaged" * 1000)
    done = desk(*command.split())
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"factrack: the ledger {desk.ledger} is no ledger of factrack")
    assert done.err.count("\n") == 1

"""Evidence, and the copies that are kept of it."""

import hashlib
from pathlib import Path

import pytest

from factrack.errors import FactrackError, UsageError
from factrack.ledger import (
    Bearing,
    Evidence,
    Ledger,
    add_evidence,
    check,
    checked_evidence,
    copies_elsewhere,
    evidence_file,
    get_claim,
    undo,
    withdraw_evidence,
)
from tests import hostile

PHOTO = Evidence("https://a.example/photo")


def evidence(ledger: Ledger) -> tuple[Evidence, ...]:
    return get_claim(ledger, 1).claim.evidence


def write(path: Path, content: bytes = b"the table says 14") -> Path:
    path.write_bytes(content)
    return path


def test_evidence_is_added_replaced_and_withdrawn(ledger: Ledger) -> None:
    table = Evidence("https://a.example/table", "Table", "says 14", Bearing.UNDERMINES)
    add_evidence(ledger, [1], PHOTO, reviewer="sari")
    add_evidence(ledger, [1], table, reviewer="sari")
    assert evidence(ledger) == (PHOTO, table)
    better = Evidence(PHOTO.url, "Photo", "shows the asphalt", Bearing.SUPPORTS)
    add_evidence(ledger, [1], better, reviewer="budi")
    assert evidence(ledger) == (better, table)
    withdraw_evidence(ledger, [1, 2], table.url, reviewer="sari")
    assert evidence(ledger) == (better,)
    last = get_claim(ledger, 1).decisions[-1]
    assert (last.before, last.after) == (table.url, "")
    undo(ledger, reviewer="sari")
    assert evidence(ledger) == (better, table)
    assert check(ledger) == []


@pytest.mark.parametrize("name", ["table.pdf", "two words é (1).pdf", "a#b?c%20.pdf", *hostile.WIDE[:2]])
def test_a_file_is_named_as_it_is_shown_too(ledger: Ledger, tmp_path: Path, name: str) -> None:
    file = write(tmp_path / name)
    add_evidence(ledger, [1], Evidence(str(file)), reviewer="sari")
    (shown,) = evidence(ledger)
    assert checked_evidence(shown.url) == shown.url
    assert evidence_file(shown.url) == file
    add_evidence(ledger, [2], Evidence(shown.url), reviewer="sari")
    assert get_claim(ledger, 2).claim.evidence == (shown,)
    file.unlink()
    with pytest.raises(UsageError):
        checked_evidence(shown.url)
    withdraw_evidence(ledger, [1], shown.url, reviewer="sari")
    assert evidence(ledger) == ()


def test_evidence_that_is_not_there_cannot_be_withdrawn(ledger: Ledger) -> None:
    with pytest.raises(FactrackError, match="none of these claims has the evidence"):
        withdraw_evidence(ledger, [1], "https://a.example/none", reviewer="sari")


@pytest.mark.parametrize("url", ["", " ", "two words", "a\nb", "x" * 5000 + " y", "nul\0 y"])
def test_a_link_is_one_word(ledger: Ledger, url: str) -> None:
    with pytest.raises(UsageError):
        add_evidence(ledger, [1], Evidence(url), reviewer="sari")
    assert evidence(ledger) == ()


def test_a_file_is_known_by_its_url(ledger: Ledger, tmp_path: Path) -> None:
    file = write(tmp_path / "the table.csv")
    add_evidence(ledger, [1], Evidence(str(file)), reviewer="sari")
    assert [one.url for one in evidence(ledger)] == [file.as_uri()]
    assert " " not in file.as_uri()
    withdraw_evidence(ledger, [1], str(file), reviewer="sari")
    assert evidence(ledger) == ()


def test_a_copy_is_kept_beside_the_ledger_and_outlives_its_file(ledger: Ledger, tmp_path: Path) -> None:
    file = write(tmp_path / "table.csv")
    add_evidence(ledger, [1], Evidence(str(file)), copy_of=file, reviewer="sari")
    file.unlink()
    (kept,) = evidence(ledger)
    assert kept.sha256 == hashlib.sha256(b"the table says 14").hexdigest()
    assert kept.snapshot == f"{kept.sha256}-table.csv"
    assert (ledger.snapshots / kept.snapshot).read_bytes() == b"the table says 14"
    assert [path.name for path in ledger.snapshots.iterdir()] == [kept.snapshot]
    assert check(ledger) == []


def test_what_was_saved_of_a_page_is_kept_with_its_link(ledger: Ledger, tmp_path: Path) -> None:
    add_evidence(ledger, [1], PHOTO, copy_of=write(tmp_path / "page.html"), reviewer="sari")
    (kept,) = evidence(ledger)
    assert (kept.url, kept.snapshot[-10:]) == (PHOTO.url, "-page.html")


def test_a_changed_file_of_the_same_name_does_not_overwrite_the_first_copy(ledger: Ledger, tmp_path: Path) -> None:
    file = write(tmp_path / "table.csv")
    for content in (b"14", b"15", b"14"):
        add_evidence(ledger, [1], PHOTO, copy_of=write(file, content), reviewer="sari")
    assert {path.read_bytes() for path in ledger.snapshots.iterdir()} == {b"14", b"15"}


def test_a_copy_that_was_changed_or_lost_is_noticed_and_never_overwritten(ledger: Ledger, tmp_path: Path) -> None:
    file = write(tmp_path / "table.csv")
    add_evidence(ledger, [1], PHOTO, copy_of=file, reviewer="sari")
    copy = ledger.snapshots / evidence(ledger)[0].snapshot
    write(copy, b"the table says 15")
    assert [line.endswith("of its evidence was changed") for line in check(ledger)] == [True]
    with pytest.raises(FactrackError, match="was changed"):
        add_evidence(ledger, [2], PHOTO, copy_of=file, reviewer="sari")
    assert copy.read_bytes() == b"the table says 15"
    copy.unlink()
    assert [line.endswith("of its evidence is gone") for line in check(ledger)] == [True]


def test_a_copy_of_evidence_that_was_withdrawn_or_replaced_is_held_against_its_hash_too(
    ledger: Ledger, tmp_path: Path
) -> None:
    for content in (b"14", b"15"):
        add_evidence(ledger, [1], PHOTO, copy_of=write(tmp_path / "table.csv", content), reviewer="sari")
    withdraw_evidence(ledger, [1], PHOTO.url, reviewer="sari")
    assert check(ledger) == []
    copies = sorted(ledger.snapshots.iterdir())
    write(copies[0], b"16")
    assert check(ledger) == [f"claim 1: the copy {copies[0]} of its former evidence was changed"]
    copies[1].unlink()
    assert f"claim 1: the copy {copies[1]} of its former evidence is gone" in [
        line.partition(", unless")[0] for line in check(ledger)
    ]


def test_a_copy_that_another_machine_keeps_is_not_lost(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger._store, "machine", "desk-1", raising=False)
    add_evidence(ledger, [1], PHOTO, copy_of=write(tmp_path / "table.csv"), reviewer="sari")
    (kept,) = evidence(ledger)
    copy = ledger.snapshots / kept.snapshot
    assert (kept.kept_on, copies_elsewhere(ledger)) == ("desk-1", [])
    copy.unlink()
    assert [line.endswith("of its evidence is gone") for line in check(ledger)] == [True]
    monkeypatch.setattr(ledger._store, "machine", "desk-2", raising=False)
    assert check(ledger) == []
    assert copies_elsewhere(ledger) == [
        f"claim 1: the copy {kept.snapshot} of its evidence is kept on desk-1, not here"
    ]
    write(copy, b"brought along, but changed")
    assert copies_elsewhere(ledger) == []
    assert [line.endswith("of its evidence was changed") for line in check(ledger)] == [True]


def test_of_an_older_copy_nobody_knows_which_machine_keeps_it(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(ledger._store, "machine", "", raising=False)
    add_evidence(ledger, [1], PHOTO, copy_of=write(tmp_path / "table.csv"), reviewer="sari")
    (ledger.snapshots / evidence(ledger)[0].snapshot).unlink()
    monkeypatch.setattr(ledger._store, "machine", "desk-2", raising=False)
    assert [line.endswith("is gone, unless another machine has it") for line in check(ledger)] == [True]


def test_without_its_copy_nothing_is_recorded(ledger: Ledger, tmp_path: Path) -> None:
    with pytest.raises(FactrackError, match="cannot be copied"):
        add_evidence(ledger, [1], PHOTO, copy_of=tmp_path / "missing", reviewer="sari")
    assert get_claim(ledger, 1).decisions == ()
    assert list(ledger.snapshots.iterdir()) == []


def test_the_name_of_a_copy_is_harmless(ledger: Ledger, tmp_path: Path) -> None:
    names = [*(text for text in hostile.ALL if not set("/\0") & set(text)), ".hidden", "-rf", "..."]
    source = tmp_path / "source"
    source.mkdir()
    for number, name in enumerate(names):
        add_evidence(ledger, [1], PHOTO, copy_of=write(source / name, bytes([number])), reviewer="sari")
    copies = [copy.name.partition("-")[2] for copy in ledger.snapshots.iterdir()]
    assert len(copies) == len(names)
    for ending in copies:
        assert set(ending) <= set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-")
        assert ending[0] not in ".-"
    assert check(ledger) == []

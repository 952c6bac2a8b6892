import os
import stat
from pathlib import Path

import pytest

from factrack.atomic import written_whole
from factrack.errors import FactrackError


def write(path: Path, content: bytes = b"new") -> None:
    with written_whole(path) as stream:
        stream.write(content)


def fail_half_way(path: Path) -> None:
    with written_whole(path) as stream:
        stream.write(b"half")
        raise ValueError("half way")


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def test_the_file_is_there_when_the_block_has_ended(tmp_path: Path) -> None:
    with written_whole(tmp_path / "report.csv") as stream:
        stream.write(b"new")
        assert not (tmp_path / "report.csv").exists()
    assert (tmp_path / "report.csv").read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [tmp_path / "report.csv"]


def test_a_failure_leaves_the_old_file_and_no_rest(tmp_path: Path) -> None:
    report = tmp_path / "report.csv"
    report.write_bytes(b"old")
    with pytest.raises(ValueError, match="half way"):
        fail_half_way(report)
    assert report.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [tmp_path / "report.csv"]


def test_permissions_stay_and_new_files_follow_the_umask(tmp_path: Path) -> None:
    report = tmp_path / "report.csv"
    write(report)
    (tmp_path / "plain").touch()
    assert mode(report) == mode(tmp_path / "plain")
    report.chmod(0o640)
    write(report)
    assert mode(report) == 0o640


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    target, link = tmp_path / "target.csv", tmp_path / "link.csv"
    target.write_bytes(b"old")
    link.symlink_to(target)
    write(link)
    assert link.is_symlink()
    assert target.read_bytes() == b"new"


def test_a_device_is_written_not_replaced() -> None:
    write(Path(os.devnull))
    assert stat.S_ISCHR(Path(os.devnull).stat().st_mode)


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        ("no/such/report.csv", "the folder is not there"),
        ("file/report.csv", "is a file, not a folder"),
        ("folder", "it is a folder"),
        ("x" * 300, "its name is too long"),
    ],
)
def test_what_cannot_be_written_says_why(tmp_path: Path, name: str, hint: str) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "folder").mkdir()
    with pytest.raises(FactrackError) as caught:
        write(tmp_path / name)
    assert str(tmp_path / name) in caught.value.message
    assert hint in caught.value.hint


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no /dev/full here")
def test_a_full_disk_says_so() -> None:
    with pytest.raises(FactrackError, match="/dev/full") as caught:
        write(Path("/dev/full"))
    assert "the disk is full" in caught.value.hint


def test_a_read_only_report_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    report = tmp_path / "report.csv"
    report.write_bytes(b"old")
    monkeypatch.setattr(os, "access", lambda path, how: False)  # chmod does not stop root
    with pytest.raises(FactrackError, match=r"report\.csv"):
        write(report)
    assert report.read_bytes() == b"old"

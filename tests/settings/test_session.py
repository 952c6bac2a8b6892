"""Where a session was left, kept and broken."""

import json
from pathlib import Path

import pytest

from factrack.errors import FactrackError
from factrack.settings import Session, read_session, write_session

LEFT = Session(query="speaker:wati", claim=7, pane="article", enlarged=True, split=-5, theme="factrack-light")


def test_a_session_comes_back_where_it_was_left() -> None:
    write_session("one.db", LEFT)
    write_session("other.db", Session(query="bridge"))
    assert read_session("one.db") == LEFT
    assert read_session("other.db") == Session(query="bridge")


def test_the_first_session_begins_with_everything() -> None:
    assert read_session("one.db") == Session()


def test_the_location_of_a_ledger_is_not_written_down(tmp_path: Path) -> None:
    write_session("postgresql://sari:secret@db.example/desk", LEFT)
    kept = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert kept
    assert all("secret" not in str(path) + path.read_text(encoding="utf-8") for path in kept)


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"\xff", b"[]", b'"x"', b'{"query": 3}', b'{"claim": true}', b'{"split": "x"}', b'{"enlarged": 1}'],
)
def test_a_broken_one_is_an_error_that_can_be_passed_over(content: bytes, tmp_path: Path) -> None:
    file = tmp_path / "session.json"
    file.write_bytes(content)
    with pytest.raises(FactrackError, match="where the last session was left cannot be read"):
        read_session("one.db", file)
    write_session("one.db", LEFT, file)
    assert read_session("one.db", file) == LEFT


def test_what_a_newer_factrack_kept_besides_is_left_alone(tmp_path: Path) -> None:
    file = tmp_path / "session.json"
    file.write_text(json.dumps({"query": "bridge", "later": [1]}))
    assert read_session("one.db", file) == Session(query="bridge")

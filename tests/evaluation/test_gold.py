"""Gold as it is read, and what is said of a line that is none."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from factrack.errors import FactrackError
from factrack.evaluation.gold import GoldArticle, GoldDate, GoldStatement, read_gold
from factrack.extraction import Kind, Span
from tests.desk import Desk

TEXT = "“We are ready,” said Ann Moss on Monday."
STATEMENT: dict[str, Any] = {"kind": "direct", "content": [[0, 15]], "cue": [16, 20], "source": [21, 29]}
RECORD: dict[str, Any] = {"id": "a1", "language": "en", "text": TEXT, "statements": [STATEMENT]}


def written(folder: Path, *records: Any, encoding: str = "utf-8") -> Path:
    path = folder / "gold.jsonl"
    lines = (record if isinstance(record, str) else json.dumps(record, ensure_ascii=False) for record in records)
    path.write_text("\n".join(lines) + "\n", encoding=encoding)
    return path


def read_one(folder: Path, record: Any, **more: str) -> GoldArticle:
    (article,) = read_gold(written(folder, record, **more))
    return article


def test_an_article_with_its_statements(tmp_path: Path) -> None:
    gold = read_one(tmp_path, RECORD | {"published": "2024-03-12", "title": "Ready", "unknown": 1})
    assert (gold.article.text, gold.article.language, gold.article.published) == (TEXT, "en", date(2024, 3, 12))
    assert gold.statements == (GoldStatement(Kind.DIRECT, (Span(0, 15),), Span(16, 20), Span(21, 29)),)
    assert gold.is_complete


def test_the_scope_tells_whether_every_statement_was_marked(tmp_path: Path) -> None:
    assert read_one(tmp_path, RECORD | {"scope": "all"}).is_complete
    assert not read_one(tmp_path, RECORD | {"scope": "direct-of-public-figures"}).is_complete


@pytest.mark.parametrize(
    ("given", "read"),
    [
        ("2024-03-11", GoldDate(date(2024, 3, 11), date(2024, 3, 11))),
        (
            {"start": "2024-03-04", "end": "2024-03-10", "precision": "week", "text": "last week"},
            GoldDate(date(2024, 3, 4), date(2024, 3, 10), "last week"),
        ),
        ({"start": None, "end": None, "precision": "unknown", "text": "on Monday"}, GoldDate(None, None, "on Monday")),
        (None, None),
        ("", None),
    ],
)
def test_a_date_is_a_day_a_stretch_or_a_phrase(tmp_path: Path, given: Any, read: GoldDate | None) -> None:
    gold = read_one(tmp_path, RECORD | {"statements": [STATEMENT | {"date": given}]})
    assert gold.statements[0].date == read


def test_a_mark_at_the_start_blank_lines_and_line_separators_within_a_text_are_read(tmp_path: Path) -> None:
    text = TEXT + "\u2028The end."
    (first, second) = read_gold(written(tmp_path, RECORD | {"text": text}, "", RECORD, encoding="utf-8-sig"))
    assert first.article.text == TEXT + "\ufffdThe end."
    assert second.article.text == TEXT


def test_what_extract_prints_is_gold(tmp_path: Path, desk: Desk) -> None:
    (tmp_path / "a.txt").write_text(TEXT, encoding="utf-8")
    printed = desk.bare("extract", str(tmp_path / "a.txt"), "--language", "en", "--format", "jsonl").out
    assert read_one(tmp_path, printed.strip()).statements[0].content == (Span(0, 15),)


@pytest.mark.parametrize(
    ("record", "reason"),
    [
        ("{broken", "Expecting property name enclosed in double quotes (at character 2)"),
        ("[]", "an article is a JSON object"),
        ({"language": "en", "statements": []}, "'text' is missing"),
        ({"text": TEXT, "statements": []}, "'language' is missing"),
        (RECORD | {"language": "xx"}, "no language pack for 'xx'"),
        (RECORD | {"published": "yesterday"}, "Invalid isoformat string: 'yesterday'"),
        (RECORD | {"statements": [{"content": [[0, 15]]}]}, "'kind' is missing"),
        (RECORD | {"statements": [STATEMENT | {"kind": "quoted"}]}, "'quoted' is not a valid Kind"),
        (RECORD | {"statements": [STATEMENT | {"content": []}]}, "a statement has no content"),
        (RECORD | {"statements": [STATEMENT | {"content": [[30, 900]]}]}, "the span 30, 900 is not in the text"),
        (RECORD | {"statements": [STATEMENT | {"source": [9, 9]}]}, "the span 9, 9 is not in the text"),
        (RECORD | {"statements": [STATEMENT | {"content": [[0]]}]}, "not enough values to unpack"),
        (RECORD | {"statements": [STATEMENT | {"content": "said"}]}, "not enough values to unpack"),
        (RECORD | {"statements": [STATEMENT | {"content": [["a", "b"]]}]}, "not supported between"),
        (RECORD | {"text": None}, "'text' is not a string"),
    ],
)
def test_a_broken_line_is_named_with_its_number_and_the_reason(tmp_path: Path, record: Any, reason: str) -> None:
    path = written(tmp_path, RECORD, record)
    with pytest.raises(FactrackError) as caught:
        list(read_gold(path))
    assert caught.value.message.startswith(f"{path}, line 2: no gold (")
    assert reason in caught.value.message


def test_the_command_says_it_in_one_line(tmp_path: Path, desk: Desk) -> None:
    done = desk.bare("evaluate", str(written(tmp_path, RECORD, "{broken")))
    assert done.code == 1
    assert ", line 2: no gold (" in done.err
    assert len(done.err.splitlines()) == 1


@pytest.mark.parametrize(
    ("content", "reason"), [(b"\xff\xfe\x00", "it is no UTF-8"), (None, "No such file or directory")]
)
def test_a_file_that_cannot_be_read_is_named(tmp_path: Path, content: bytes | None, reason: str) -> None:
    path = tmp_path / "gold.jsonl"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(FactrackError) as caught:
        list(read_gold(path))
    assert caught.value.message == f"{path} cannot be read ({reason})"

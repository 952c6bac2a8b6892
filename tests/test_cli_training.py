"""train, and --model and --rules of the commands that read articles."""

import json
from pathlib import Path

import pytest

from factrack.extraction.tagger import Model, write_model
from tests.desk import Desk
from tests.made_gold import record, story, write_gold

UNSEEN = "Karin Voss flanned that the ferry was late again. Nobody was hurt.\n"


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "ferry.txt"
    path.write_text(UNSEEN, encoding="utf-8")
    return path


@pytest.fixture
def file(model: Model, tmp_path: Path) -> Path:
    write_model(model, tmp_path / "en.model")
    return tmp_path / "en.model"


def test_train_writes_a_model_and_says_how_good_it_is(desk: Desk, tmp_path: Path) -> None:
    gold = write_gold(tmp_path / "gold.jsonl", [record(story(number), number) for number in range(10)])
    done = desk.bare("train", gold, "--language", "en", "--output", tmp_path / "new.model", "--licence", "CC0")
    assert done.code == 0
    assert done.err == ""
    assert done.out.startswith("held out: 1 articles")
    assert done.lines[-1].endswith("new.model: learned from 9 of 10 articles, 40 statements")
    head = json.loads((tmp_path / "new.model").read_bytes().split(b"\n", 1)[0])
    assert head["card"]["licence"] == "CC0"


def test_train_refuses_an_unknown_language_and_gold_that_is_none(desk: Desk, article: Path, tmp_path: Path) -> None:
    out = tmp_path / "new.model"
    assert "'xx' is no known language" in desk.bare("train", article, "--language", "xx", "--output", out).err
    done = desk.bare("train", article, "--language", "en", "--output", out)
    assert done.code == 1
    assert "no gold" in done.err
    assert not out.exists()


def test_extract_reads_with_a_model(desk: Desk, article: Path, file: Path) -> None:
    with_model = desk.bare("extract", article, "--language", "en", "--model", file, "--format", "jsonl")
    assert [found["speaker"] for found in json.loads(with_model.out)["statements"]] == ["Karin Voss"]
    by_rules = desk.bare("extract", article, "--language", "en", "--rules", "--format", "jsonl")
    assert json.loads(by_rules.out)["statements"] == []


def test_ingest_records_what_a_model_finds(desk: Desk, article: Path, file: Path) -> None:
    assert "1 statement" in desk("ingest", article, "--language", "en", "--model", file).out
    assert "Karin Voss" in desk("list").out


def test_evaluate_measures_a_model(desk: Desk, file: Path, tmp_path: Path) -> None:
    gold = write_gold(tmp_path / "gold.jsonl", [record(story(number), number) for number in range(30, 33)])

    def found(*options: str | Path) -> float:
        (score,) = json.loads(desk.bare("evaluate", gold, "--format", "json", *options).out)
        return next(float(row["found_recall"]) for row in score["rows"] if row["name"] == "all")

    assert found("--model", file) > found("--rules")


def test_a_file_that_is_no_model_is_one_line_on_stderr(desk: Desk, article: Path) -> None:
    done = desk.bare("extract", article, "--model", article)
    assert done.code == 1
    assert done.out == ""
    assert done.err.count("\n") == 1
    assert "is no model of factrack" in done.err

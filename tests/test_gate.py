"""The quality gate, and what it holds the extraction to."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from factrack.cli.program import run
from tests import gate
from tests.gate import Baseline, Figures, Gate

SAMPLES = gate.GATES[0]
PINNED = Baseline("a" * 64, {"en": {"direct": {"found_f1": 0.9, "date_accuracy": 0.5}}})


def figures(**changed: float) -> Figures:
    return {"en": {"direct": {"found_f1": 0.9, "date_accuracy": 0.5} | changed}}


@pytest.mark.parametrize("own", gate.GATES, ids=lambda own: own.gold.stem)
def test_the_extraction_reaches_what_it_reached_on_our_own_gold(own: Gate) -> None:
    shut = gate.problems(gate.read_baseline(own.baseline), gate.measure(own))
    assert not shut, "; ".join([*shut, "see what `python -m tests.gate` says"])


def test_the_gate_measures_what_the_command_prints(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["evaluate", str(SAMPLES.gold), "--rules", "--format", "json"]) == 0
    (printed,) = json.loads(capsys.readouterr().out)
    measured = gate.measure(SAMPLES).figures
    for language, rows in printed["languages"].items():
        for row in rows:
            named = measured[language][row["name"]]
            assert named == {key: round(row[key], 4) for key in named}
            assert all(row[key] is None for key in {"found_f1", "joint_f1", "date_accuracy"} - set(named))


def test_it_is_open_to_the_same_figures_and_to_higher_ones() -> None:
    assert gate.problems(PINNED, PINNED) == []
    assert gate.problems(PINNED, Baseline(PINNED.gold_sha256, figures(found_f1=0.95))) == []
    assert gate.raised(PINNED, Baseline(PINNED.gold_sha256, figures(found_f1=0.95))) == [
        "en direct found_f1 was 0.9000 and is 0.9500"
    ]


@pytest.mark.parametrize(
    ("now", "said"),
    [
        (figures(found_f1=0.8999), "en direct found_f1 was 0.9000 and is 0.8999"),
        ({"en": {"direct": {"found_f1": 0.9}}}, "en direct date_accuracy was 0.5000 and is gone"),
        ({"en": {"direct": {"found_f1": 0.9}}, "id": figures()["en"]}, "en direct date_accuracy was 0.5000"),
        ({}, "en direct found_f1 was 0.9000 and is gone"),
    ],
)
def test_it_is_shut_to_a_lower_figure_and_to_one_that_is_gone(now: Figures, said: str) -> None:
    assert gate.problems(PINNED, Baseline(PINNED.gold_sha256, now))[0].startswith(said)


def test_it_is_shut_to_another_gold_whatever_the_figures() -> None:
    (said,) = gate.problems(PINNED, Baseline("b" * 64, figures(found_f1=1.0)))
    assert said.startswith("the gold is another one")


@pytest.fixture
def one_article(tmp_path: Path) -> Gate:
    """Write a gold of one article that the extraction finds whole, with nothing pinned."""
    text = "“The bridge is safe,” said Ann Moss, an engineer. The river rose all night long."
    statement = {"kind": "direct", "content": [[0, 21]], "cue": [22, 26], "source": [27, 35], "speaker": "Ann Moss"}
    record = {"id": "1", "language": "en", "scope": "all", "text": text, "statements": [statement]}
    gold = tmp_path / "gold.jsonl"
    gold.write_text(json.dumps(record), encoding="utf-8")
    return Gate(gold, tmp_path / "baseline.json")


def test_pinning_writes_the_figures_and_the_hash_of_the_gold(one_article: Gate) -> None:
    assert gate.main(["--pin"], gates=[one_article]) == 0
    pinned = gate.read_baseline(one_article.baseline)
    assert pinned == gate.measure(one_article)
    assert pinned.figures["en"]["direct"]["found_f1"] == 1.0
    assert gate.main([], gates=[one_article]) == 0


def test_totals_alone_are_pinned_where_nobody_is_to_look_closer(one_article: Gate) -> None:
    assert list(gate.measure(replace(one_article, is_by_kind=False)).figures["en"]) == ["all"]


def test_pinning_refuses_to_lower_a_figure_unless_told_to(
    one_article: Gate, capsys: pytest.CaptureFixture[str]
) -> None:
    gate.main(["--pin"], gates=[one_article])
    pinned = one_article.baseline.read_bytes()
    gold = one_article.gold.read_text(encoding="utf-8")
    one_article.gold.write_text(gold.replace("[27, 35]", "[60, 68]"), encoding="utf-8")
    assert gate.main(["--pin"], gates=[one_article]) == 1
    assert one_article.baseline.read_bytes() == pinned
    assert "add --allow-lower" in capsys.readouterr().err
    assert gate.main(["--pin", "--allow-lower"], gates=[one_article]) == 0
    assert gate.read_baseline(one_article.baseline).figures["en"]["direct"]["source_accuracy"] == 0.0


def test_without_pinning_nothing_is_written(one_article: Gate) -> None:
    assert gate.main([], gates=[one_article]) == 0
    assert not one_article.baseline.exists()


def test_one_gate_that_is_shut_shuts_the_way(one_article: Gate, tmp_path: Path) -> None:
    other = replace(one_article, baseline=tmp_path / "other.json")
    gate.write_baseline(Baseline("b" * 64, {}), other.baseline)
    assert gate.main([], gates=[other, one_article]) == 1

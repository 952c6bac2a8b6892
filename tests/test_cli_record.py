"""The commands about the record: corrections, second opinions, what was seen."""

import json
import sqlite3
from contextlib import closing

import pytest

from tests.desk import Desk


def test_correct_a_claim_and_show_what_was_read(desk: Desk) -> None:
    done = desk("correct", "2", "--speaker", "Sari Dewi", "--said-on", "2024-03-11")
    assert done.lines == [
        "statement 2: speaker: Rina Wati → Sari Dewi",
        "statement 2: date: unknown → 2024-03-11",
    ]
    out = desk("show", "2").out
    for words in (
        "statement:   2",
        "speaker:     Sari Dewi",
        "2024-03-11 (day)",
        "read as:     Rina Wati",
        "dated as:    unknown",
    ):
        assert words in out


def test_correct_the_words(desk: Desk) -> None:
    assert desk("correct", "1", "--content", "1-9, 14-21").code == 0
    assert desk("list").lines[0].split("\t")[4] == "Jembatan … selesai"
    shown = desk("show", "1").out
    assert "worded as:   “Jembatan itu selesai,”" in shown
    assert "content: “Jembatan itu selesai,” → Jembatan … selesai" in shown
    assert desk("correct", "1", "--content", "Jembatan itu").code == 0
    assert desk("list").lines[0].split("\t")[4] == "Jembatan itu"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ([], "nothing to correct"),
        (["--content", "a-b"], "these words do not stand in the article"),
        (["--content", "0-9999"], "not within the article"),
        (["--said-on", "yesterday"], "is no date"),
        (["--statement", "7", "--speaker", "x"], "claim 1 has no statement 7"),
    ],
)
def test_a_wrong_correction_changes_nothing(desk: Desk, words: list[str], said: str) -> None:
    before = desk("show", "1").out
    done = desk("correct", "1", *words)
    assert (done.code, done.out) == (2, "")
    assert said in done.err
    assert desk("show", "1").out == before


def test_ask_for_a_second_opinion(desk: Desk) -> None:
    asked = desk("ask", "1", "3", "--of", "budi", "--question", "newest table?")
    assert asked.lines == [f"claim {number}: second opinion: of budi: newest table?" for number in (1, 3)]
    assert "second opinion of budi asked by sari: newest table?" in desk("show", "1").out
    assert desk.bare("--ledger", desk.ledger, "mark", "1", "verified", "--reviewer", "budi").code == 0
    assert "asked by" not in desk("show", "1").out


def test_rate_on_a_scale(desk: Desk) -> None:
    assert desk("rate", "1", "3", "mostly true").lines[0] == "claim 1: rating: Mostly true (truth)"
    assert "rating:      Mostly true (truth: 4, where 1 is the worst and 5 the best)" in desk("show", "1").out
    assert desk("rate", "1", "keliru", "--scale", "tempo").lines == ["claim 1: rating: Keliru (tempo)"]
    assert desk("rate", "1", "none").lines == ["claim 1: rating withdrawn: Keliru (tempo)"]


@pytest.mark.parametrize(("words", "said"), [(["perhaps"], "Mostly false"), (["true", "--scale", "x"], "politifact")])
def test_a_wrong_rating_is_answered_with_those_there_are(desk: Desk, words: list[str], said: str) -> None:
    done = desk("rate", "1", *words)
    assert (done.code, done.out) == (2, "")
    assert said in done.err


def test_a_file_as_evidence_with_its_copy(desk: Desk) -> None:
    file = desk.folder / "table.csv"
    file.write_text("14", encoding="utf-8")
    done = desk("evidence", "add", "1", file, "--snapshot", "--undermines", "--note", "says 14")
    assert done.lines == [f"claim 1: evidence: {file.as_uri()}"]
    out = desk("show", "1").out
    assert f"{file.as_uri()} (undermines; says 14)" in out
    assert "-table.csv" in out
    assert desk("evidence", "withdraw", "1", file).code == 0


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["https://a.example", "--snapshot"], 2, "--saved FILE"),
        (["https://a.example", "--supports", "--undermines"], 2, "not both"),
        (["https://a.example", "--saved", "missing.html"], 1, "cannot be copied"),
    ],
)
def test_evidence_that_does_not_work(desk: Desk, words: list[str], code: int, said: str) -> None:
    done = desk("evidence", "add", "1", *words)
    assert (done.code, done.out) == (code, "")
    assert said in done.err
    assert "evidence" not in desk("show", "1").out


def test_reviewers_who_disagree_are_shown(desk: Desk) -> None:
    desk("mark", "1", "verified")
    desk.bare("--ledger", desk.ledger, "mark", "1", "disputed", "--reviewer", "budi")
    assert desk("show", "1").lines[0] == "Claim 1: disputed (reviewers disagree)"


def test_a_decision_on_what_was_not_seen_is_refused(desk: Desk) -> None:
    desk("mark", "1", "verified")
    seen = json.loads(desk("show", "1", "--format", "json").out)["claim"]["last_decision"]
    desk.bare("--ledger", desk.ledger, "mark", "1", "disputed", "--reviewer", "budi")
    done = desk("mark", "1", "pending", "--seen", seen)
    assert (done.code, done.out) == (1, "")
    assert "changed in the meantime: budi: verified → disputed" in done.err
    assert desk("list", "--status", "disputed").ids == [1]


def test_undo_a_batch_of_somebody(desk: Desk) -> None:
    desk("mark", "1", "2", "verified")
    desk("note", "1", "seen on site")
    assert "history:     #1 " in desk("show", "1").out
    assert desk("undo", "--batch", "1").lines == [
        "claim 2: undo: verified → pending",
        "claim 1: undo: verified → pending",
    ]


def test_check_says_that_all_is_well_or_what_is_not(desk: Desk) -> None:
    assert desk("check").lines == ["all is well: 2 articles, 4 statements, 4 claims"]

    with closing(sqlite3.connect(desk.ledger)) as connection:
        connection.execute("UPDATE claim SET status = 'verified' WHERE id = 2")
        connection.commit()
    done = desk("check")
    assert (done.code, done.out) == (1, "")
    assert done.err == "factrack: claim 2: its state is not what its log says\n"


def test_check_counts_one_as_one(desk: Desk) -> None:
    one = desk.folder / "one.txt"
    one.write_text("“The pier is safe,” said Ada Crane on 4 March 2024.", encoding="utf-8")
    desk.bare("--ledger", desk.folder / "one.db", "ingest", one)
    done = desk.bare("--ledger", desk.folder / "one.db", "check")
    assert done.lines == ["all is well: 1 article, 1 statement, 1 claim"]


def test_backup_and_restore(desk: Desk) -> None:
    copy = desk.folder / "copy.db"
    assert desk("backup", copy).lines == [f"{desk.ledger} copied to {copy}"]
    desk("mark", "1", "verified")
    kept = desk.folder / "desk.db.before-restore"
    assert desk("restore", copy).lines == [f"{desk.ledger} restored from {copy}; what was there is in {kept}"]
    assert desk("list", "--status", "verified").ids == []
    again = desk("backup", copy)
    assert (again.code, again.err.count("\n")) == (1, 1)
    assert "cannot be copied" in again.err

"""The commands over a whole ledger: export, stats, check."""

import csv
import io
import json

import pytest

from factrack.reports import COLUMNS, STATEMENT_COLUMNS
from tests.desk import Desk


def rows(text: str, delimiter: str = ",") -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True))


def test_export_writes_a_report_and_says_so(desk: Desk) -> None:
    report = desk.folder / "report.csv"
    desk("mark", "1", "verified")
    assert desk("export", report) == (0, f"3 rows written to {report}\n", "")
    written = rows(report.read_text(encoding="utf-8"))
    assert [(row["claim_id"], row["status"]) for row in written] == [
        ("1", "verified"),
        ("2", "pending"),
        ("3", "pending"),
    ]
    assert tuple(written[0]) == COLUMNS


def test_export_to_standard_output_is_the_report_alone(desk: Desk) -> None:
    report = desk.folder / "report.csv"
    desk("export", report)
    assert desk("export", "-").out.encode() == report.read_bytes()


def test_export_per_statement(desk: Desk) -> None:
    written = rows(desk("export", "-", "--per", "statement").out)
    assert tuple(written[0]) == STATEMENT_COLUMNS
    assert (written[0]["path"], written[0]["start"], written[0]["end"]) == ("desk/jembatan.txt", "0", "23")


def test_export_takes_the_filters_of_list(desk: Desk) -> None:
    assert [row["claim_id"] for row in rows(desk("export", "-", "--speaker", "moss").out)] == ["3"]


def test_export_for_excel(desk: Desk) -> None:
    report = desk.folder / "report.CSV"
    assert desk("export", report, "--bom", "--delimiter", ";").code == 0
    assert report.read_bytes().startswith(b"\xef\xbb\xbfclaim_id;status;")


def test_export_into_no_folder_leaves_nothing(desk: Desk) -> None:
    done = desk("export", desk.folder / "no" / "report.csv")
    assert (done.code, done.out) == (1, "")
    assert "the folder is not there" in done.err


def test_stats(desk: Desk) -> None:
    desk("mark", "1", "verified")
    lines = desk("stats").lines
    for line in (
        "articles: 2",
        "statements: 4",
        "claims: 4 (1 only thought, not said: listed with believed:yes)",
        "  verified: 1",
        "  direct: 1",
        "  id: 2",
        "  Rina Wati: 2",
    ):
        assert line in lines
    counts = json.loads(desk("stats", "--format", "json").out)
    assert counts["articles"] == 2


def test_the_review_screen_starts_with_the_ledger_the_reviewer_and_the_filter(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[str, object]] = []

    def run_review(ledger: object, *, reviewer: str, claims: object) -> None:
        started.append((reviewer, claims))

    monkeypatch.setattr("factrack.review.run_review", run_review)
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("sys.stdout.isatty", lambda: True, raising=False)
    assert desk("review", "--speaker", "wati").code == 0
    ((reviewer, claims),) = started
    assert reviewer == "sari"
    assert getattr(claims, "speaker", None) == "wati"


@pytest.mark.parametrize("command", [("list",), ("check",), ("stats",), ("export", "-"), ("backup", "copy.db")])
def test_a_ledger_whose_name_is_mistyped_is_not_made(desk: Desk, command: tuple[str, ...]) -> None:
    mistyped = desk.folder / "mistyped.db"
    done = desk.bare("--ledger", mistyped, *command)
    assert (done.code, done.out) == (1, "")
    assert done.err.startswith(f"factrack: there is no ledger {mistyped}")
    assert not mistyped.exists()


@pytest.mark.parametrize(
    ("suffix", "option"),
    [(".md", ("--per", "statement")), (".html", ("--bom",)), (".json", ("--delimiter", ";")), (".xlsx", ("--bom",))],
)
def test_an_option_of_another_format_is_refused(desk: Desk, suffix: str, option: tuple[str, ...]) -> None:
    report = desk.folder / f"report{suffix}"
    done = desk("export", report, *option)
    assert done.code == 2
    assert f"not for {suffix}" in done.err
    assert not report.exists()


@pytest.mark.parametrize("name", ["my claims", "", "status:mine", "x\x1b[31my"])
def test_a_name_that_is_none_for_a_filter_is_told_as_such(desk: Desk, name: str) -> None:
    done = desk("filters", "save", name, "status:pending")
    assert done.code == 2
    assert done.err.startswith(f"factrack: {name!r} is no name for a filter (letters, digits, - and _")
    assert desk("filters", "list").lines == []


@pytest.mark.parametrize("words", ["@spring", "@other", "status:pending @other"])
def test_a_filter_never_stands_in_itself(desk: Desk, words: str) -> None:
    desk("filters", "save", "spring", "since:2024-03")
    desk("filters", "save", "other", "@spring status:pending")
    done = desk("filters", "save", "spring", words)
    assert done.code == 2
    assert "stands in itself" in done.err
    assert "@spring\tsince:2024-03" in desk("filters", "list").lines

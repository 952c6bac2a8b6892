"""Every format of a report, from one ledger."""

import csv
import gc
import io
import json
import os
import re
import shutil
import subprocess
import tracemalloc
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest

from factrack.articles import Article
from factrack.errors import UsageError
from factrack.extraction import Extraction, Stance
from factrack.ledger import ClaimDetail, ClaimFilter, Ledger, Status, find_claims, mark, record
from factrack.plaintext import sanitize
from factrack.reports import Per, html_report, markdown_report, restore, stream_report, write_report, xlsx_report
from factrack.reports.contents import Report
from factrack.reports.report import WRITERS
from factrack.reports.rows import Row
from tests import hostile
from tests.desk import statement
from tests.reports.golden import CASES, golden_path, made_report
from tests.reports.made_ledger import made_ledger


@pytest.fixture
def ledger(tmp_path: Path) -> Iterator[Ledger]:
    with made_ledger(tmp_path / "ledger.db") as made:
        yield made


def report(ledger: Ledger, suffix: str, claims: ClaimFilter | None = None) -> str:
    stream = io.BytesIO()
    stream_report(ledger, stream, claims, suffix=suffix)
    return stream.getvalue().decode()


@pytest.mark.parametrize(("suffix", "per"), CASES)
def test_a_report_is_the_golden_one_byte_for_byte(tmp_path: Path, suffix: str, per: Per) -> None:
    assert made_report(tmp_path / "ledger.db", suffix, per) == golden_path(suffix, per).read_bytes()


@pytest.mark.parametrize("suffix", sorted({suffix for suffix, _ in CASES}))
def test_no_report_holds_what_drives_a_terminal(ledger: Ledger, suffix: str) -> None:
    text = report(ledger, suffix).replace("\r\n", "\n")
    assert sanitize(text) == text


@pytest.mark.parametrize("suffix", [".csv", ".json", ".jsonl", ".md", ".html", ".jsonld", ".xlsx"])
def test_no_claims_give_a_report_that_says_so(ledger: Ledger, suffix: str, tmp_path: Path) -> None:
    nobody = ClaimFilter(speaker="nobody of that name")
    assert write_report(ledger, tmp_path / f"empty{suffix}", nobody) == 0
    assert (tmp_path / f"empty{suffix}").is_file()


def test_json_holds_everything_about_each_claim(ledger: Ledger) -> None:
    whole = json.loads(report(ledger, ".json"))
    lines = [json.loads(line) for line in report(ledger, ".jsonl").splitlines()]
    assert whole["claims"] == lines
    assert whole["statuses"] == {"pending": 2, "verified": 1, "disputed": 1}
    finished, cost = lines[:2]
    assert [each["outlet"] for each in finished["appearances"]] == ["Kabar Muara", "Radio & Muara"]
    assert finished["said_on"]["precision"] == "week"
    assert [each["action"] for each in cost["history"]] == ["status", "note", "evidence", "evidence"]
    assert cost["evidence"][0] == cost["evidence"][0] | {"url": "https://lpse.example/1?a=1&b=2", "title": "Tender"}


class Page(HTMLParser):
    """What a browser would make of a page: its tags with their attributes, and its text."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.words = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        self.words += data


def test_the_page_needs_nothing_from_elsewhere_and_runs_nothing(ledger: Ledger) -> None:
    page = Page(report(ledger, ".html"))
    assert not {tag for tag, _ in page.tags} & {"script", "link", "img", "iframe"}
    for _, attributes in page.tags:
        assert not any(name.startswith("on") or name == "src" for name in attributes)
        assert str(attributes.get("href") or "#").startswith(("#", "https://"))


def test_the_page_shows_hostile_words_as_they_are(ledger: Ledger) -> None:
    page = Page(report(ledger, ".html"))
    assert "Warga <i>*satu*</i>" in page.words
    assert "=1+1 <b>[/] | `x` \ufffd[2J" in page.words
    assert "javascript:alert(1)" in page.words
    assert page.words.count("✓ verified") >= 2


@pytest.mark.parametrize("text", hostile.ALL)
def test_hostile_text_in_a_page_is_text(text: str) -> None:
    page = Page(f"<p>{html_report.plain(text)}</p>")
    assert [tag for tag, _ in page.tags] == ["p"]
    assert page.words == sanitize(text)


@pytest.mark.parametrize(
    "text",
    [
        "# head",
        "- item",
        "+ item",
        "1. item",
        "12) item",
        "=1",
        "*b* _i_ `c`",
        "[a](b)",
        "<b>",
        "&lt;",
        "a | b",
        "~~x~~",
    ],
)
def test_hostile_text_in_markdown_is_text(text: str) -> None:
    assert plain_markdown(markdown_report.plain(text)) == text
    assert re.search(r"(?<!\\)[*_`<|~\[&]", markdown_report.plain(text)) is None
    assert not markdown_report.plain(text).startswith(("#", "-", "+", "=", "1. ", "12) "))


def plain_markdown(text: str) -> str:
    """Take away the backslashes that Markdown takes away."""
    return re.sub(r"\\([!-/:-@\[-`{-~])", r"\1", text)


def test_the_spreadsheet_holds_the_table_and_no_formula(ledger: Ledger, tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    target = tmp_path / "report.xlsx"
    assert write_report(ledger, target) == 4
    sheet = openpyxl.load_workbook(target).active
    header, *rows = sheet.iter_rows(values_only=True)
    lines = list(csv.DictReader(io.StringIO(report(ledger, ".csv"), newline="")))
    assert list(header) == list(lines[0])
    for row, line in zip(rows, lines, strict=True):
        assert [("" if value is None else str(value)) for value in row] == [restore(cell) for cell in line.values()]
    assert {cell.data_type for cells in sheet.iter_rows() for cell in cells} <= {"s", "n", "inlineStr"}


def test_a_cell_that_excel_cannot_hold_says_that_it_is_cut() -> None:
    assert xlsx_report._fitting("😀" * 10) == "😀" * 10
    cut = xlsx_report._fitting("😀" * 20_000)
    assert cut.endswith("(cut: a cell of Excel holds no more)")
    assert len(cut.encode("utf-16-le")) // 2 <= 32_767


def test_without_its_writer_the_spreadsheet_says_what_to_install(
    ledger: Ledger, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(__import__("sys").modules, "xlsxwriter", None)
    with pytest.raises(UsageError) as raised:
        write_report(ledger, tmp_path / "report.xlsx")
    assert "pip install 'factrack[xlsx]'" in raised.value.hint
    assert not (tmp_path / "report.xlsx").exists()


# What https://schema.org/version/latest says may stand in each type that we use, those of its parents with it.
VOCABULARY = {
    "ClaimReview": "claimReviewed itemReviewed reviewRating reviewBody author datePublished citation inLanguage url",
    "Claim": "appearance firstAppearance author datePublished claimInterpreter",
    "NewsArticle": "headline url publisher datePublished inLanguage author",
    "Rating": "ratingValue bestRating worstRating alternateName ratingExplanation",
    "Person": "name jobTitle affiliation",
    "Organization": "name",
}


def typed(node: Any) -> Iterator[dict[str, Any]]:
    for value in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from typed(value)
    if isinstance(node, dict) and "@type" in node:
        yield node


def test_claim_reviews_speak_the_vocabulary(ledger: Ledger) -> None:
    graph = json.loads(report(ledger, ".jsonld"))
    nodes = list(typed(graph))
    assert {node["@type"] for node in nodes} == set(VOCABULARY)
    for node in nodes:
        assert set(node) - {"@type"} <= set(VOCABULARY[node["@type"]].split())


def test_claim_reviews_are_of_what_was_decided_on(ledger: Ledger) -> None:
    verified, disputed = json.loads(report(ledger, ".jsonld"))["@graph"]
    assert verified["claimReviewed"] == "“Jembatan itu selesai,”"
    assert verified["itemReviewed"]["author"]["jobTitle"] == "juru bicara"
    assert verified["itemReviewed"]["firstAppearance"]["publisher"]["name"] == "Kabar Muara"
    assert len(verified["itemReviewed"]["appearance"]) == 2
    assert "datePublished" not in verified["itemReviewed"], "a week is no day"
    assert (disputed["reviewRating"]["alternateName"], disputed["author"]["name"]) == ("disputed", "budi")


@pytest.mark.parametrize("suffix", [".md", ".html", ".jsonld"])
def test_what_was_denied_is_not_reported_as_claimed(ledger: Ledger, suffix: str) -> None:
    article = Article("Budi membantah menerima uang.", "id", title="Bantahan")
    denied = statement(article, "menerima uang", "Budi", stance=Stance.DENIED)
    record(ledger, article, Extraction((denied,)))
    wanted = ClaimFilter(text="menerima uang")
    mark(ledger, [claim.id for claim in find_claims(ledger, wanted)], Status.VERIFIED, reviewer="budi")
    assert "denied: menerima uang" in report(ledger, suffix, wanted)


def test_duckdb_reads_the_csv_as_we_wrote_it(ledger: Ledger, tmp_path: Path) -> None:
    duckdb = pytest.importorskip("duckdb")
    target = tmp_path / "report.csv"
    write_report(ledger, target)
    read = duckdb.sql(
        f"SELECT claim_id, status, quote, published FROM read_csv('{target}') ORDER BY claim_id"
    ).fetchall()
    assert [(row[0], row[1]) for row in read] == [(1, "verified"), (2, "disputed"), (3, "pending"), (5, "pending")]
    assert read[0][2:] == ("“Jembatan itu selesai,”", date(2024, 3, 12))


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_libreoffice_reads_the_csv_as_we_wrote_it(ledger: Ledger, tmp_path: Path) -> None:
    written, read = tmp_path / "report.csv", tmp_path / "out" / "report.csv"
    write_report(ledger, written)
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    as_csv = "csv:Text - txt - csv (StarCalc):44,34,76"  # comma, quotation mark, UTF-8
    folders = ["--outdir", str(read.parent), str(written)]
    command = ["soffice", profile, "--headless", "--infilter=CSV:44,34,76", "--convert-to", as_csv, *folders]
    subprocess.run(command, check=True, capture_output=True, timeout=120)
    before, after = (list(csv.DictReader(io.StringIO(path.read_text("utf-8"), newline=""))) for path in (written, read))
    assert [row["quote"] for row in before] == [row["quote"] for row in after]


@dataclass(frozen=True)
class Repeated(Report):
    """The claims of a ledger, over and over."""

    times: int = 1

    @cached_property
    def kept(self) -> tuple[list[Row], list[ClaimDetail]]:
        return list(super().rows()), list(super().details())

    def rows(self) -> Iterator[Row]:
        return (row for _ in self._rounds() for row in self.kept[0])

    def details(self) -> Iterator[ClaimDetail]:
        return (detail for _ in self._rounds() for detail in self.kept[1])

    def _rounds(self) -> Iterator[int]:
        for number in range(self.times):
            if number % 6 == 0:
                gc.collect()  # what is garbage already is not what a report needs
            yield number


@pytest.mark.parametrize("suffix", [".csv", ".jsonl", ".md", ".html", ".jsonld"])
def test_a_long_report_needs_no_more_memory_than_a_short_one(ledger: Ledger, suffix: str) -> None:
    def peak(times: int) -> int:
        report = Repeated(ledger, times=times)
        gc.freeze()  # so that collecting what the report leaves does not look at everything else
        tracemalloc.start()
        with Path(os.devnull).open("wb") as nowhere:
            WRITERS[suffix](report, nowhere)
        most = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        gc.unfreeze()
        return most

    peak(1)
    assert peak(60) < 1.5 * peak(6) + 20_000


def test_a_filter_holds_for_every_format(ledger: Ledger) -> None:
    only = ClaimFilter(status=Status.DISPUTED)
    assert len(report(ledger, ".jsonl", only).splitlines()) == 1
    assert report(ledger, ".md", only).count("## ") == 1
    assert report(ledger, ".html", only).count("<article") == 1

"""Writing a report: which format, and where to."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import BinaryIO, TypeAlias

from factrack.atomic import written_whole
from factrack.errors import UsageError
from factrack.ledger import ClaimFilter, Ledger
from factrack.reports.claim_review import write_claim_reviews
from factrack.reports.contents import Report
from factrack.reports.csv_report import write_csv
from factrack.reports.html_report import write_html
from factrack.reports.json_report import write_json, write_json_lines
from factrack.reports.markdown_report import write_markdown
from factrack.reports.options import ReportOptions
from factrack.reports.rows import Per, Row
from factrack.reports.xlsx_report import write_xlsx

Writer: TypeAlias = Callable[[Report, BinaryIO], int]
"""Writes a report to a stream and returns how many claims or rows it holds."""
TableWriter: TypeAlias = Callable[[Sequence[str], Iterable[Row], BinaryIO, ReportOptions], int]


def _table(write: TableWriter) -> Writer:
    """Return the writer of a format that knows columns and rows only."""
    return lambda report, stream: write(report.columns, report.rows(), stream, report.options)


# A format is a module with a writer, and a line in one of these: in the first where it knows columns and rows only.
_TABLES: dict[str, TableWriter] = {".csv": write_csv, ".xlsx": write_xlsx}
WRITERS: dict[str, Writer] = {
    **{suffix: _table(write) for suffix, write in _TABLES.items()},
    ".json": write_json,
    ".jsonl": write_json_lines,
    ".md": write_markdown,
    ".html": write_html,
    ".jsonld": write_claim_reviews,
}
TABLES = tuple(_TABLES)
"""The formats that have rows and columns."""


def write_report(
    ledger: Ledger,
    destination: Path,
    claims: ClaimFilter | None = None,
    *,
    per: Per = Per.CLAIM,
    options: ReportOptions | None = None,
    suffix: str | None = None,
    stopped: Callable[[], bool] = lambda: False,
) -> int:
    """Write the claims to a file and return the number of rows; the format is that of `suffix`, by default the file's.

    The file appears whole or not at all: one that was there stays as it was until the new one takes its place.
    Raises UsageError where the suffix names no format, FactrackError where the file cannot be written, or where
    `stopped`, which is asked before each row, says so.
    """
    form = destination.suffix if suffix is None else suffix
    writer_for(form)
    with written_whole(destination) as stream:
        return stream_report(ledger, stream, claims, per=per, options=options, suffix=form, stopped=stopped)


def stream_report(
    ledger: Ledger,
    stream: BinaryIO,
    claims: ClaimFilter | None = None,
    *,
    per: Per = Per.CLAIM,
    options: ReportOptions | None = None,
    suffix: str = ".csv",
    stopped: Callable[[], bool] = lambda: False,
) -> int:
    """Write the claims to a stream, such as standard output, and return the number of rows."""
    report = Report(ledger, claims or ClaimFilter(), per, options or ReportOptions(), stopped)
    return writer_for(suffix)(report, stream)


def writer_for(suffix: str) -> Writer:
    """Return the writer of the format that a suffix names; UsageError where there is none."""
    try:
        return WRITERS[suffix.lower()]
    except KeyError:
        known = ", ".join(WRITERS)
        raise UsageError(
            f"no report format for {suffix or 'a name without a suffix'}", f"known: {known}; for example report.csv"
        ) from None

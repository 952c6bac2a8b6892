"""Writing a report: which format, which rows, and where to."""

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path
from typing import BinaryIO, TypeAlias

from factrack.atomic import written_whole
from factrack.errors import UsageError
from factrack.ledger import ClaimFilter, Ledger
from factrack.reports.csv_report import write_csv
from factrack.reports.options import ReportOptions
from factrack.reports.rows import Per, Row, report_columns, report_rows

Writer: TypeAlias = Callable[[Sequence[str], Iterable[Row], BinaryIO, ReportOptions], int]

# A format is a module with a writer, and a line here.
WRITERS: dict[str, Writer] = {
    ".csv": write_csv,
}


def write_report(
    ledger: Ledger,
    destination: Path,
    claims: ClaimFilter | None = None,
    *,
    per: Per = Per.CLAIM,
    options: ReportOptions | None = None,
) -> int:
    """Write the claims to a file, in the format that its suffix names, and return the number of rows.

    The file appears whole or not at all: one that was there stays as it was until the new one takes its place.
    Raises UsageError where the suffix names no format, FactrackError where the file cannot be written.
    """
    writer_for(destination.suffix)
    with written_whole(destination) as stream:
        return stream_report(ledger, stream, claims, per=per, options=options, suffix=destination.suffix)


def stream_report(
    ledger: Ledger,
    stream: BinaryIO,
    claims: ClaimFilter | None = None,
    *,
    per: Per = Per.CLAIM,
    options: ReportOptions | None = None,
    suffix: str = ".csv",
) -> int:
    """Write the claims to a stream, such as standard output, and return the number of rows."""
    writer = writer_for(suffix)
    rows = report_rows(ledger, claims or ClaimFilter(), per)
    return writer(report_columns(per), rows, stream, options or ReportOptions())


def writer_for(suffix: str) -> Writer:
    """Return the writer of the format that a suffix names; UsageError where there is none."""
    try:
        return WRITERS[suffix.lower()]
    except KeyError:
        known = ", ".join(WRITERS)
        raise UsageError(
            f"no report format for {suffix or 'a name without a suffix'}", f"known: {known}; for example report.csv"
        ) from None

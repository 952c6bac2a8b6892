"""The CSV report: RFC 4180, in UTF-8.

Records end in CRLF. Each cell of text stands in quotation marks, so that a program set to other separators does not
cut it; numbers and the header do not need them. Line ends within a cell stay as they are.
"""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from typing import BinaryIO

from factrack.plaintext import sanitize
from factrack.reports.csv_text import check_delimiter, defuse
from factrack.reports.options import ReportOptions
from factrack.reports.rows import Cell, Row, in_a_table


def write_csv(columns: Sequence[str], rows: Iterable[Row], stream: BinaryIO, options: ReportOptions) -> int:
    """Write a report and return the number of its rows, the header left out."""
    delimiter = check_delimiter(options.delimiter)
    with _as_text(stream, "utf-8-sig" if options.bom else "utf-8") as text:
        csv.writer(text, delimiter=delimiter).writerow(columns)
        writer = csv.writer(text, delimiter=delimiter, quoting=csv.QUOTE_NONNUMERIC)
        count = 0
        for row in rows:
            writer.writerow([csv_cell(in_a_table(row[column]), delimiter) for column in columns])
            count += 1
    return count


def csv_cell(value: Cell, delimiter: str) -> str | int:
    """Return a value as a cell that is safe to open in a spreadsheet: the one way of text into a CSV report."""
    return value if isinstance(value, int) else defuse(sanitize(value or ""), delimiter)


@contextmanager
def _as_text(stream: BinaryIO, encoding: str) -> Iterator[io.TextIOWrapper]:
    """Wrap a stream that somebody else closes."""
    text = io.TextIOWrapper(stream, encoding=encoding, newline="")
    try:
        yield text
        text.flush()
    finally:
        text.detach()

"""The Excel report: the table, with a frozen header; no cell is ever a formula or a link."""

from collections.abc import Iterable, Sequence
from tempfile import TemporaryFile
from typing import Any, BinaryIO

from factrack.errors import FactrackError, UsageError
from factrack.plaintext import sanitize
from factrack.reports.options import ReportOptions
from factrack.reports.rows import Row, in_a_table

_MOST_ROWS = 1_048_575
"""What a sheet holds below its header."""
_LONGEST_CELL = 32_767
"""In UTF-16 units, as Excel counts: https://support.microsoft.com/office/excel-specifications-and-limits."""
_CUT = " … (cut: a cell of Excel holds no more)"
_WIDTHS = {"quote": 60, "note": 40, "title": 30, "evidence": 30, "speaker": 24, "role": 20, "affiliation": 24}
_WIDTH = 13
# Rows go to the disk as they are written; text is text, whatever it looks like.
_SETTINGS = {
    "constant_memory": True,
    "strings_to_formulas": False,
    "strings_to_urls": False,
    "strings_to_numbers": False,
}


def write_xlsx(columns: Sequence[str], rows: Iterable[Row], stream: BinaryIO, options: ReportOptions) -> int:
    """Write a report and return the number of its rows, the header left out.

    Raises UsageError where the writer is not installed, FactrackError where there are more rows than a sheet holds.
    """
    xlsxwriter = _writer()
    # A workbook is put together out of order, which a pipe does not allow.
    with TemporaryFile() as whole:
        with xlsxwriter.Workbook(whole, _SETTINGS) as book:
            count = _fill(book, columns, rows)
        whole.seek(0)
        while chunk := whole.read(1 << 20):
            stream.write(chunk)
    return count


def _writer() -> Any:
    try:
        import xlsxwriter
    except ModuleNotFoundError:
        raise UsageError(
            "writing .xlsx needs the package XlsxWriter", "pip install 'factrack[xlsx]', or write a .csv"
        ) from None
    return xlsxwriter


def _fill(book: Any, columns: Sequence[str], rows: Iterable[Row]) -> int:
    sheet = book.add_worksheet("claims")
    bold, top = book.add_format({"bold": True}), book.add_format({"text_wrap": True, "valign": "top"})
    sheet.freeze_panes(1, 0)
    for number, column in enumerate(columns):
        sheet.set_column(number, number, _WIDTHS.get(column, _WIDTH))
        sheet.write_string(0, number, column, bold)
    count = 0
    for count, row in enumerate(rows, start=1):
        if count > _MOST_ROWS:
            raise FactrackError(f"a sheet holds {_MOST_ROWS} rows, and there are more", "write a .csv, or filter")
        for number, column in enumerate(columns):
            _write_cell(sheet, count, number, in_a_table(row[column]), top)
    return count


def _write_cell(sheet: Any, row: int, column: int, value: str | int | None, look: Any) -> None:
    if isinstance(value, int):
        sheet.write_number(row, column, value, look)
    elif value:
        sheet.write_string(row, column, _fitting(sanitize(value)), look)


def _fitting(text: str) -> str:
    units = len(text.encode("utf-16-le")) // 2
    if units <= _LONGEST_CELL:
        return text
    return text.encode("utf-16-le")[: 2 * (_LONGEST_CELL - len(_CUT))].decode("utf-16-le", errors="ignore") + _CUT

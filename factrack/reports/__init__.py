"""Reports: ledger rows out to CSV, and to whatever other format has a writer."""

from factrack.reports.csv_text import defuse, restore
from factrack.reports.options import ReportOptions
from factrack.reports.report import stream_report, write_report
from factrack.reports.rows import COLUMNS, STATEMENT_COLUMNS, Per, claim_row, said_on_dates, statement_row

__all__ = [
    "COLUMNS",
    "STATEMENT_COLUMNS",
    "Per",
    "ReportOptions",
    "claim_row",
    "defuse",
    "restore",
    "said_on_dates",
    "statement_row",
    "stream_report",
    "write_report",
]

"""Reports: ledger rows out to CSV, and to whatever other format has a writer."""

from factrack.reports.csv_text import defuse, restore
from factrack.reports.marks import GLYPHS
from factrack.reports.options import ReportOptions
from factrack.reports.report import TABLES, stream_report, write_report
from factrack.reports.rows import COLUMNS, STATEMENT_COLUMNS, Per, claim_row, said_on_dates, statement_row
from factrack.reports.wording import (
    about_text,
    article_text,
    inherited_text,
    is_web_link,
    marked_difference,
    moment_text,
    said_on_text,
    shares_words,
    short_day,
    short_speaker,
    speaker_in_full,
    speaker_mark,
    speaker_text,
)

__all__ = [
    "COLUMNS",
    "GLYPHS",
    "STATEMENT_COLUMNS",
    "TABLES",
    "Per",
    "ReportOptions",
    "about_text",
    "article_text",
    "claim_row",
    "defuse",
    "inherited_text",
    "is_web_link",
    "marked_difference",
    "moment_text",
    "restore",
    "said_on_dates",
    "said_on_text",
    "shares_words",
    "short_day",
    "short_speaker",
    "speaker_in_full",
    "speaker_mark",
    "speaker_text",
    "statement_row",
    "stream_report",
    "write_report",
]

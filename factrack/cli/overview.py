"""The commands over a whole ledger: review, export, stats."""

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Literal

import typer

from factrack.cli.options import (
    BelievedOption,
    LanguageOption,
    LedgerOption,
    Query,
    ReviewerOption,
    SinceOption,
    SpeakerOption,
    StatusOption,
    TextOption,
    UntilOption,
    claim_filter,
    reviewer_name,
)
from factrack.cli.output import say, say_json
from factrack.counting import counted
from factrack.errors import UsageError

if TYPE_CHECKING:
    from factrack.reports import ReportOptions


def review(
    query: Query = None,
    status: StatusOption = None,
    speaker: SpeakerOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    language: LanguageOption = None,
    text: TextOption = "",
    believed: BelievedOption = False,
    reviewer: ReviewerOption = None,
    ledger: LedgerOption = None,
) -> None:
    """Go through claims by keyboard, in a screen.

    Without a filter it opens where it was left. Press ? there for the keys.

    Example: factrack review status:pending
    """
    wanted, who = claim_filter(query, status, speaker, since, until, language, text, believed), reviewer_name(reviewer)
    if not (sys.stdin.isatty() and sys.stdout.isatty()) and "TEXTUAL_DRIVER" not in os.environ:
        raise UsageError("the review screen needs a terminal", "without one, use factrack list and factrack mark")
    from factrack.ledger import ClaimFilter, open_ledger
    from factrack.review import run_review

    with open_ledger(ledger) as record:  # articles can be read in there
        run_review(record, reviewer=who, claims=None if wanted == ClaimFilter() else wanted)


def export(
    destination: Annotated[
        str,
        typer.Argument(
            metavar="FILE",
            help="Where to; the suffix names the format: .csv .xlsx .json .jsonl .md .html .jsonld. - prints it.",
        ),
    ],
    form: Annotated[
        str | None, typer.Option("--format", metavar="NAME", help="Another format than the suffix names: csv, json, …")
    ] = None,
    per: Annotated[Literal["claim", "statement"], typer.Option("--per", help="What a row stands for.")] = "claim",
    bom: Annotated[bool, typer.Option("--bom", help="Begin with the mark by which Excel knows UTF-8.")] = False,
    delimiter: Annotated[
        str, typer.Option("--delimiter", metavar="CHAR", help="What separates cells: one character, or tab.")
    ] = ",",
    query: Query = None,
    status: StatusOption = None,
    speaker: SpeakerOption = None,
    since: SinceOption = None,
    until: UntilOption = None,
    language: LanguageOption = None,
    text: TextOption = "",
    believed: BelievedOption = False,
    ledger: LedgerOption = None,
) -> None:
    """Write a report of claims.

    Example: factrack export report.csv status:verified --bom
    """
    from factrack.ledger import open_ledger
    from factrack.reports import Per, ReportOptions, stream_report, write_report

    wanted = claim_filter(query, status, speaker, since, until, language, text, believed)
    options = ReportOptions(bom=bom, delimiter=delimiter)
    suffix = f".{form}" if form else None
    _refuse_what_has_no_effect(suffix or Path(destination).suffix or ".csv", per, options)
    with open_ledger(ledger, make=False) as record:
        if destination == "-":
            stream_report(record, sys.stdout.buffer, wanted, per=Per(per), options=options, suffix=suffix or ".csv")
            return
        rows = write_report(record, Path(destination), wanted, per=Per(per), options=options, suffix=suffix)
    say(f"{counted(rows, 'row')} written to {destination}")


def _refuse_what_has_no_effect(suffix: str, per: str, options: "ReportOptions") -> None:
    """Raise UsageError where an option is for another format."""
    from factrack.reports import TABLES, ReportOptions

    if per != "claim" and suffix.lower() not in TABLES:
        raise UsageError(f"--per {per} is not for {suffix}", f"it is for {' and '.join(TABLES)}: they have rows")
    if options != ReportOptions() and suffix.lower() != ".csv":
        raise UsageError(f"--bom and --delimiter are not for {suffix}", "they are for .csv")


def stats(
    output: Annotated[
        Literal["text", "json"], typer.Option("--format", help="Text to read, or one JSON object.")
    ] = "text",
    ledger: LedgerOption = None,
) -> None:
    """Count what the ledger holds.

    Example: factrack stats
    """
    from factrack.cli.summary import statistics_lines
    from factrack.ledger import open_ledger, statistics

    with open_ledger(ledger, make=False) as record:
        counts = statistics(record)
    if output == "json":
        say_json(counts, indent=2)
    else:
        say("\n".join(statistics_lines(counts)))

"""The program: its commands, and the one place where errors become a line on stderr and an exit code.

Exit codes: 0, all well; 1, an input or the whole command failed; 2, the command was used wrongly;
130, interrupted; 141, whoever read the output stopped reading.
"""

import os
import sys
from collections.abc import Sequence
from functools import cache
from typing import Annotated

import typer
from typer.core import TyperGroup
from typer.main import get_group

from factrack import __version__
from factrack.cli import (
    claims,
    corrections,
    decisions,
    evidence,
    filters,
    keeping,
    linking,
    overview,
    serving,
    texts,
    training,
)
from factrack.cli.options import LedgerOption, ReviewerOption
from factrack.cli.output import complain, debugging, say, speak_utf8
from factrack.cli.queries import QueryCommand
from factrack.errors import FactrackError, UsageError

INTERRUPTED = 130
NOBODY_LISTENS = 141

# No rich markup: it would read "[bold]" in a file name as an order. No pretty tracebacks: users see none.
app = typer.Typer(
    help=(
        "factrack finds who said what in news articles, and keeps what you find out about it.\n\n"
        "Example: factrack ingest articles/, then factrack review, then factrack export report.csv"
    ),
    epilog="--debug, anywhere in a command, shows where an error comes from.",
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    add_completion=False,
)
app.command()(texts.ingest)
app.command()(texts.extract)
app.command("list", cls=QueryCommand)(claims.list_claims)
app.command()(claims.show)
app.command()(decisions.mark)
app.command()(decisions.note)
app.command()(decisions.rate)
app.add_typer(evidence.evidence, name="evidence")
app.command()(decisions.ask)
app.command()(corrections.correct)
app.add_typer(linking.links, name="links")
app.add_typer(linking.contradictions, name="contradictions")
app.add_typer(linking.speakers, name="speakers")
app.command()(linking.merge)
app.command()(linking.split)
app.add_typer(filters.filters, name="filters")
app.command()(decisions.undo)
app.command()(decisions.redo)
app.command(cls=QueryCommand)(overview.review)
app.command(cls=QueryCommand)(serving.serve)
app.command(cls=QueryCommand)(overview.export)
app.command()(overview.stats)
app.command()(keeping.check)
app.command()(keeping.backup)
app.command()(keeping.restore)
app.command()(training.evaluate)
app.command()(training.train)


def _show_version(wanted: bool) -> None:
    if wanted:
        say(f"factrack {__version__}")
        raise typer.Exit


@app.callback()
def common(
    ledger: LedgerOption = None,
    reviewer: ReviewerOption = None,
    version: Annotated[
        bool, typer.Option("--version", is_eager=True, callback=_show_version, help="Print the version.")
    ] = False,
) -> None:
    """Take the options that may stand before a command as well as after it."""


@cache
def program() -> TyperGroup:
    """Return the program, put together once however many commands a process runs."""
    return get_group(app)


def main() -> None:
    """Run the command that the user typed, and exit with its code."""
    speak_utf8()
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; every error ends here."""
    words, debug = _without_debug(arguments)
    with debugging(debug):
        try:
            code = _invoke(words or ["--help"])
            sys.stdout.flush()
            return code
        except BrokenPipeError:
            return _nobody_listens()
        except (KeyboardInterrupt, EOFError, typer.Abort):
            complain(FactrackError("interrupted", "what was done so far is kept"))
            return INTERRUPTED
        except Exception as error:
            known = error if isinstance(error, FactrackError) else _as_known(error)
            complain(known, error)
            return known.exit_code


def _invoke(words: Sequence[str]) -> int:
    try:
        with program().make_context("factrack", list(words)) as context:
            program().invoke(context)
    except typer.Exit as end:
        return end.exit_code
    return 0


def _as_known(error: Exception) -> FactrackError:
    """Say of an error that is not ours what a user can do about it."""
    if isinstance(error, typer.TyperException):
        usage = getattr(error, "ctx", None)
        message = error.format_message().replace("Value error, ", "")  # the words of the library that checks values
        known = FactrackError(message, f"see {usage.command_path} --help" if usage else "")
        known.exit_code = error.exit_code
        return known
    if isinstance(error, OverflowError):
        return UsageError("a number is too large", "an id has as many digits as the lists of factrack show")
    return FactrackError(f"unexpected {type(error).__name__}", "run with --debug to see where, and please report it")


def _without_debug(arguments: Sequence[str]) -> tuple[list[str], bool]:
    """Take `--debug` out, wherever it stands before a `--`: the hint is to add it to the command that failed."""
    words = list(arguments)
    options = words[: words.index("--")] if "--" in words else words
    if "--debug" not in options:
        return words, False
    words.remove("--debug")
    return words, True


def _nobody_listens() -> int:
    """Let the output go nowhere from now on, or Python would complain about the closed pipe once more at its end."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return NOBODY_LISTENS

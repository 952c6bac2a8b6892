"""Reports of the claims that are listed."""

from functools import partial
from typing import TYPE_CHECKING

from factrack.counting import counted
from factrack.errors import FactrackError
from factrack.ledger import ClaimFilter, find_claims
from factrack.reports import ReportOptions, write_report
from factrack.review.commands.command import Command
from factrack.review.dialogs.export import Export, ExportDialog

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen

_PREVIEWED = 5


async def _export(screen: "ReviewScreen") -> None:
    if screen.progress.is_running:
        screen.say("articles are being read, or a report written, already; ctrl+x stops that")
        return
    ledger, claims = screen.state.ledger, screen.state.claims
    first = await screen.in_thread(partial(find_claims, ledger, claims, limit=_PREVIEWED))
    wanted = await screen.ask(ExportDialog(first, len(screen.state.index)))
    if wanted is not None:
        await _write(screen, wanted, claims)


async def _write(screen: "ReviewScreen", wanted: Export, claims: ClaimFilter) -> None:
    stopping = screen.progress.begin("writing the report …  ctrl+x stops")
    options = ReportOptions(bom=wanted.bom, delimiter=wanted.delimiter)
    work = partial(write_report, screen.state.ledger, wanted.destination, claims, per=wanted.per, options=options)
    try:
        rows = await screen.in_thread(partial(work, stopped=stopping.is_set))
        screen.say(f"{counted(rows, 'row')} written to {wanted.destination}")
    except FactrackError:
        if not stopping.is_set():
            raise
        screen.say("stopped: no report was written")
    finally:
        screen.progress.end()


EXPORTING: tuple[Command, ...] = (
    Command("export", "w", "Export", "Write a report of the claims of this filter.", "Report", _export, asks=True),
)

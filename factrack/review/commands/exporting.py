"""Reports of the claims that are listed."""

from functools import partial
from typing import TYPE_CHECKING

from factrack.counting import counted
from factrack.ledger import find_claims
from factrack.reports import ReportOptions, write_report
from factrack.review.commands.command import Command
from factrack.review.dialogs.export import ExportDialog

if TYPE_CHECKING:
    from factrack.review.screen import ReviewScreen

_PREVIEWED = 5


async def _export(screen: "ReviewScreen") -> None:
    ledger, claims = screen.state.ledger, screen.state.claims
    first = await screen.in_thread(partial(find_claims, ledger, claims, limit=_PREVIEWED))
    wanted = await screen.ask(ExportDialog(first, len(screen.state.index)))
    if wanted is None:
        return
    screen.say("writing the report …")
    options = ReportOptions(bom=wanted.bom)
    rows = await screen.in_thread(
        partial(write_report, ledger, wanted.destination, claims, per=wanted.per, options=options)
    )
    screen.say(f"{counted(rows, 'row')} written to {wanted.destination}")


EXPORTING: tuple[Command, ...] = (
    Command("export", "w", "Export", "Write a report of the claims of this filter.", "Report", _export, asks=True),
)

"""The command that serves the screen: serve."""

from typing import Annotated

import typer

from factrack.cli.options import LedgerOption, Query, ReviewerOption, claim_filter, reviewer_name
from factrack.cli.output import complain, say
from factrack.errors import FactrackError


def serve(
    query: Query = None,
    host: Annotated[str, typer.Option("--host", metavar="ADDRESS", help="Where to listen.")] = "127.0.0.1",
    port: Annotated[int, typer.Option("--port", min=1, max=65535, help="On which port.")] = 8000,
    url: Annotated[
        str | None, typer.Option("--url", metavar="URL", help="The page's address for its visitors, where it differs.")
    ] = None,
    reviewer: ReviewerOption = None,
    ledger: LedgerOption = None,
) -> None:
    """Show the review screen in a browser.

    It asks nobody who they are: whoever reaches it decides in your name. So it listens on this machine only, unless
    --host names another address; then put a server that asks for a password before it.

    Example: factrack serve status:pending
    """
    from factrack.ledger import open_ledger
    from factrack.review.serving import is_private, serve_review

    claim_filter(query, None, None, None, None, None, "", False)
    who = reviewer_name(reviewer)
    open_ledger(ledger).close()
    if not is_private(host):
        complain(FactrackError(f"anybody who reaches {host} can decide as {who}", "without --host, only you can"))
    serve_review(
        query or [],
        ledger=ledger,
        reviewer=who,
        host=host,
        port=port,
        public_url=url,
        ready=lambda page: say(f"factrack is at {page} (ctrl+c ends it)"),
    )

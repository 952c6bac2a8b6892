"""The commands about evidence."""

from pathlib import Path
from typing import Annotated

import typer

from factrack.cli.decisions import deciding, say_decisions
from factrack.cli.options import ClaimIds, LedgerOption, ReviewerOption, SeenOption, seen_claims
from factrack.errors import UsageError

evidence = typer.Typer(help="Add or withdraw links and files that support or undermine claims.")


@evidence.command("add")
def add_evidence(
    ids: ClaimIds,
    url: Annotated[str, typer.Argument(metavar="URL", help="The link, or a file.")],
    title: Annotated[str, typer.Option("--title", help="What it is called.")] = "",
    shows: Annotated[str, typer.Option("--note", help="What it shows.")] = "",
    supports: Annotated[bool, typer.Option("--supports", help="It supports the claim.")] = False,
    undermines: Annotated[bool, typer.Option("--undermines", help="It undermines the claim.")] = False,
    snapshot: Annotated[bool, typer.Option("--snapshot", help="Keep a copy of the file beside the ledger.")] = False,
    saved: Annotated[
        str | None, typer.Option("--saved", metavar="FILE", help="Keep a copy of this file, saved from the link.")
    ] = None,
    seen: SeenOption = None,
    reviewer: ReviewerOption = None,
    ledger: LedgerOption = None,
) -> None:
    """Attach a link or a file to claims.

    A copy is known by its SHA-256, which check holds it against. It is kept beside the ledger; of a ledger on a
    server, in the user's data folder of this machine, whose name is kept with it.

    Example: factrack evidence add 3 https://example.org/table --undermines --note "the table says 14"
    """
    from factrack.ledger import Bearing, Evidence, checked_evidence
    from factrack.ledger import add_evidence as add

    if supports and undermines:
        raise UsageError("evidence supports or undermines a claim, not both", "say one of them, or none")
    bearing = Bearing.SUPPORTS if supports else Bearing.UNDERMINES if undermines else Bearing.UNSAID
    copy_of = _to_copy(url, snapshot, saved)
    with deciding(reviewer, ledger) as (record, who):
        found = Evidence(checked_evidence(url), title, shows, bearing)
        say_decisions(add(record, ids, found, copy_of=copy_of, reviewer=who, seen=seen_claims(ids, seen)))


def _to_copy(url: str, snapshot: bool, saved: str | None) -> Path | None:
    from factrack.ledger import evidence_file

    if saved is not None:
        return Path(saved)
    if not snapshot:
        return None
    file = evidence_file(url)
    if file is None:
        raise UsageError(f"{url} is no file of which a copy could be kept", "save the page, and add --saved FILE")
    return file


@evidence.command("withdraw")
def withdraw_evidence(
    ids: ClaimIds,
    url: Annotated[str, typer.Argument(metavar="URL", help="The link or file, as it was added.")],
    seen: SeenOption = None,
    reviewer: ReviewerOption = None,
    ledger: LedgerOption = None,
) -> None:
    """Take a link or a file back from claims; the history keeps it.

    Example: factrack evidence withdraw 3 https://example.org/table
    """
    from factrack.ledger import withdraw_evidence as withdraw

    with deciding(reviewer, ledger) as (record, who):
        say_decisions(withdraw(record, ids, url, reviewer=who, seen=seen_claims(ids, seen)))

"""The commands that decide: mark, note, rate, ask, undo, redo."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Annotated

import typer

from factrack.cli.options import (
    ClaimIds,
    LedgerOption,
    ReviewerOption,
    SeenOption,
    reviewer_name,
    seen_claims,
    status_named,
)
from factrack.cli.output import say
from factrack.plaintext import one_line

if TYPE_CHECKING:
    from factrack.ledger import Decision, Ledger


def mark(
    ids: ClaimIds,
    status: Annotated[str, typer.Argument(metavar="STATUS", help="verified, disputed or pending.")],
    seen: SeenOption = None,
    reviewer: ReviewerOption = None,
    ledger: LedgerOption = None,
) -> None:
    """Mark claims as verified, disputed or pending.

    Example: factrack mark 3 5 verified
    """
    from factrack.ledger import mark as mark_claims

    meant = status_named(status)
    with deciding(reviewer, ledger) as (record, who):
        say_decisions(mark_claims(record, ids, meant, reviewer=who, seen=seen_claims(ids, seen)))


def note(
    ids: ClaimIds,
    text: Annotated[str, typer.Argument(metavar="TEXT", help="The note; put it in quotation marks.")],
    seen: SeenOption = None,
    reviewer: ReviewerOption = None,
    ledger: LedgerOption = None,
) -> None:
    """Write the note of claims; the history keeps the one before.

    Example: factrack note 3 "The ministry's own table says 14"
    """
    from factrack.ledger import add_note

    with deciding(reviewer, ledger) as (record, who):
        say_decisions(add_note(record, ids, text, reviewer=who, seen=seen_claims(ids, seen)))


def rate(
    ids: ClaimIds,
    verdict: Annotated[str, typer.Argument(metavar="VERDICT", help="Its name on the scale, or none for no rating.")],
    scale: Annotated[
        str, typer.Option("--scale", metavar="NAME", help="truth, politifact, tempo or mafindo.")
    ] = "truth",
    seen: SeenOption = None,
    reviewer: ReviewerOption = None,
    ledger: LedgerOption = None,
) -> None:
    """Rate claims on a scale, apart from their status.

    A verdict that the scale does not have is answered with those that it has.

    Example: factrack rate 3 "mostly true"
    """
    from factrack.ledger import rate as rate_claims
    from factrack.ledger import scale_named

    rating = None if verdict.lower() == "none" else scale_named(scale).rating(verdict)
    with deciding(reviewer, ledger) as (record, who):
        say_decisions(rate_claims(record, ids, rating, reviewer=who, seen=seen_claims(ids, seen)))


def ask(
    ids: ClaimIds,
    of: Annotated[str, typer.Option("--of", metavar="NAME", help="The reviewer who is asked; else anybody.")] = "",
    question: Annotated[str, typer.Option("--question", metavar="TEXT", help="What to look at.")] = "",
    seen: SeenOption = None,
    reviewer: ReviewerOption = None,
    ledger: LedgerOption = None,
) -> None:
    """Ask another reviewer for a second opinion on claims.

    It is asked for until they mark the claim.

    Example: factrack ask 3 --of budi --question "is the table the newest?"
    """
    from factrack.ledger import ask_second_opinion

    with deciding(reviewer, ledger) as (record, who):
        say_decisions(ask_second_opinion(record, ids, question, of=of, reviewer=who, seen=seen_claims(ids, seen)))


def undo(
    batch: Annotated[
        int | None, typer.Option("--batch", metavar="N", help="Take back these decisions instead, whoever took them.")
    ] = None,
    reviewer: ReviewerOption = None,
    ledger: LedgerOption = None,
) -> None:
    """Take back the newest decision of yours that still stands.

    What was decided at once, about many claims, is a batch and is taken back as one; show has the numbers of batches.

    Example: factrack undo
    """
    from factrack.ledger import undo as take_back

    with deciding(reviewer, ledger) as (record, who):
        say_decisions(take_back(record, reviewer=who, batch=batch))


def redo(reviewer: ReviewerOption = None, ledger: LedgerOption = None) -> None:
    """Make stand again what you took back last.

    Example: factrack redo
    """
    from factrack.ledger import redo as stand_again

    with deciding(reviewer, ledger) as (record, who):
        say_decisions(stand_again(record, reviewer=who))


@contextmanager
def deciding(reviewer: str | None, ledger: str | None) -> Iterator[tuple["Ledger", str]]:
    """Open a ledger that there is, for somebody to decide in it; yields it with the name of that reviewer."""
    from factrack.ledger import open_ledger

    who = reviewer_name(reviewer)
    with open_ledger(ledger, make=False) as record:
        yield record, who


def say_decisions(decisions: Sequence["Decision"]) -> None:
    """Print what decisions changed, a line each."""
    from factrack.ledger import change_text

    for decision in decisions:
        say(one_line(f"{decision.target} {decision.target_id}: {change_text(decision)}"))
    if not decisions:
        say("nothing to change")

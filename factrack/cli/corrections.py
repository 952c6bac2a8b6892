"""The command that corrects what was read in statements."""

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Annotated

import typer

from factrack.cli.decisions import deciding, say_decisions
from factrack.cli.options import ClaimId, LedgerOption, ReviewerOption, SeenOption, seen_claims
from factrack.errors import UsageError
from factrack.extraction import Span

if TYPE_CHECKING:
    from factrack.ledger import Appearance, ClaimDetail, Ledger

_SPAN = re.compile(r"(\d{1,9})-(\d{1,9})")


def correct(
    claim_id: ClaimId,
    statement: Annotated[
        int | None, typer.Option("--statement", metavar="N", help="Only this statement of it; show has their numbers.")
    ] = None,
    speaker: Annotated[str | None, typer.Option("--speaker", metavar="NAME", help="Who said it.")] = None,
    role: Annotated[str | None, typer.Option("--role", metavar="TEXT", help="What the speaker is.")] = None,
    affiliation: Annotated[str | None, typer.Option("--affiliation", metavar="TEXT", help="Of which body.")] = None,
    said_on: Annotated[
        str | None,
        typer.Option("--said-on", metavar="DATE", help="2024-03-12, 2024-03, 2024-03-04/2024-03-10, or unknown."),
    ] = None,
    content: Annotated[
        str | None,
        typer.Option(
            "--content",
            metavar="WORDS",
            help="Its words, as they stand in the article, or their places: 120-245,260-301.",
        ),
    ] = None,
    seen: SeenOption = None,
    reviewer: ReviewerOption = None,
    ledger: LedgerOption = None,
) -> None:
    """Correct who said a claim, when, or which words it is.

    All statements of the claim are corrected, and what was read in them is kept beside. An empty text ("") says that
    something is not known.

    Example: factrack correct 3 --speaker "Rina Wati" --said-on 2024-03-12
    """
    from factrack.ledger import Correction, get_claim, parse_said_on
    from factrack.ledger import correct as correct_statements

    correction = Correction(speaker, role, affiliation, parse_said_on(said_on) if said_on is not None else None)
    if correction == Correction() and content is None:
        raise UsageError("there is nothing to correct", "add --speaker, --role, --affiliation, --said-on or --content")
    fresh = seen_claims([claim_id], seen)
    with deciding(reviewer, ledger) as (record, who):
        detail = get_claim(record, claim_id)
        ids = _statements(detail, statement)
        if content is not None:
            one = next(appearance for appearance in detail.appearances if appearance.statement_id == ids[0])
            correction = replace(correction, content=_spans(content, record, one))
        say_decisions(correct_statements(record, ids, correction, reviewer=who, seen=fresh))


def _statements(detail: "ClaimDetail", wanted: int | None) -> list[int]:
    ids = [appearance.statement_id for appearance in detail.appearances]
    if wanted is None:
        return ids
    if wanted not in ids:
        named = ", ".join(map(str, ids)) or "none"
        raise UsageError(f"claim {detail.claim.id} has no statement {wanted}", f"it has {named}")
    return [wanted]


def _spans(written: str, record: "Ledger", statement: "Appearance") -> tuple[Span, ...]:
    """Return the places that are written, or where the words stand that are."""
    from factrack.ledger import find_words, get_article

    matches = [_SPAN.fullmatch(word.strip()) for word in written.split(",")]
    if all(matches):
        return tuple(Span(int(match[1]), int(match[2])) for match in matches if match)
    return find_words(written, get_article(record, statement.article_id).text, near=statement.content[0].start)

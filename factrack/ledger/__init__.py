"""The record: articles, statements, claims and the log of decisions."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Self

from factrack.articles import Article
from factrack.extraction import Extraction
from factrack.ledger.views import (
    Action,
    Appearance,
    ArticleText,
    Claim,
    ClaimDetail,
    ClaimFilter,
    Decision,
    Evidence,
    Recorded,
    Statistics,
    Status,
)

__all__ = [
    "Action",
    "Appearance",
    "ArticleText",
    "Claim",
    "ClaimDetail",
    "ClaimFilter",
    "Decision",
    "Evidence",
    "Ledger",
    "Recorded",
    "Statistics",
    "Status",
    "add_evidence",
    "add_note",
    "count_claims",
    "find_claims",
    "get_article",
    "get_claim",
    "iter_appearances",
    "iter_claims",
    "mark",
    "open_ledger",
    "record",
    "redo",
    "statistics",
    "undo",
    "withdraw_evidence",
]


class Ledger:
    """An open ledger."""

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *error: object) -> None:
        """Close it."""


def open_ledger(location: str | Path | None = None) -> Ledger:
    """Open a ledger: at a location, or where FACTRACK_LEDGER says, or in the user's data folder."""
    raise NotImplementedError


def record(ledger: Ledger, article: Article, extraction: Extraction) -> Recorded:
    """Record an article and its statements."""
    raise NotImplementedError


def find_claims(ledger: Ledger, claims: ClaimFilter, *, limit: int | None = None, offset: int = 0) -> list[Claim]:
    """Return a stretch of the claims, by id."""
    raise NotImplementedError


def iter_claims(ledger: Ledger, claims: ClaimFilter) -> Iterator[Claim]:
    """Yield the claims, by id."""
    raise NotImplementedError


def iter_appearances(ledger: Ledger, claims: ClaimFilter) -> Iterator[tuple[Claim, Appearance]]:
    """Yield each appearance of the claims, with its claim."""
    raise NotImplementedError


def count_claims(ledger: Ledger, claims: ClaimFilter) -> int:
    """Return how many claims there are."""
    raise NotImplementedError


def get_claim(ledger: Ledger, claim_id: int) -> ClaimDetail:
    """Return everything about a claim; FactrackError where there is none."""
    raise NotImplementedError


def get_article(ledger: Ledger, article_id: int) -> ArticleText:
    """Return an article with its text."""
    raise NotImplementedError


def mark(ledger: Ledger, claim_ids: Sequence[int], status: Status, *, reviewer: str) -> tuple[Decision, ...]:
    """Mark claims, as one batch."""
    raise NotImplementedError


def add_note(ledger: Ledger, claim_ids: Sequence[int], text: str, *, reviewer: str) -> tuple[Decision, ...]:
    """Add a note to claims."""
    raise NotImplementedError


def add_evidence(
    ledger: Ledger, claim_ids: Sequence[int], evidence: Evidence, *, reviewer: str
) -> tuple[Decision, ...]:
    """Attach evidence to claims."""
    raise NotImplementedError


def withdraw_evidence(ledger: Ledger, claim_ids: Sequence[int], url: str, *, reviewer: str) -> tuple[Decision, ...]:
    """Take evidence back from claims."""
    raise NotImplementedError


def undo(ledger: Ledger, *, reviewer: str) -> tuple[Decision, ...]:
    """Take back the newest batch that still stands; FactrackError if there is none."""
    raise NotImplementedError


def redo(ledger: Ledger, *, reviewer: str) -> tuple[Decision, ...]:
    """Make the batch stand again that was taken back last."""
    raise NotImplementedError


def statistics(ledger: Ledger) -> Statistics:
    """Count what the ledger holds."""
    raise NotImplementedError

"""The review screen."""

from factrack.ledger import ClaimFilter, Ledger

__all__ = ["run_review"]


def run_review(ledger: Ledger, *, reviewer: str, claims: ClaimFilter) -> None:
    """Open the screen on the claims, and come back when it is closed."""
    raise NotImplementedError

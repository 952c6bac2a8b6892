"""What the screen asks the ledger for as a whole: it may take long, so it runs in a thread."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from factrack.ledger import (
    ClaimFilter,
    Ledger,
    Status,
    count_statuses,
    get_claims,
    index_claims,
    newest,
)
from factrack.review.index import ClaimIndex

FIRST_ROWS = 200


@dataclass(frozen=True, slots=True)
class Loaded:
    """The claims that a filter lets through, of `total` in the ledger, counted by status, as of entry `newest`."""

    claims: ClaimFilter
    index: ClaimIndex = field(default_factory=ClaimIndex)
    counts: dict[Status, int] = field(default_factory=lambda: dict.fromkeys(Status, 0))
    newest: tuple[int, int] = (0, 0)
    complete: bool = True

    @property
    def total(self) -> int:
        """How many claims there are to review."""
        return sum(self.counts.values())


def load_first(ledger: Ledger, claims: ClaimFilter) -> Loaded:
    """Load what the first screenful needs."""
    return Loaded(claims, ClaimIndex(index_claims(ledger, claims, limit=FIRST_ROWS)), complete=False)


def load(ledger: Ledger, claims: ClaimFilter, kept: Iterable[int] = ()) -> Loaded:
    """Load a filter's claims, and those `kept` in the list although the filter may not let them through any more.

    What was made a part of another claim is none of its own any more, and not kept.
    """
    marker = newest(ledger)
    rows = dict(index_claims(ledger, claims))
    missing = [claim_id for claim_id in kept if claim_id not in rows]
    if missing:
        rows |= {claim.id: claim.status for claim in get_claims(ledger, missing) if claim.articles}
        rows = dict(sorted(rows.items()))
    counts = count_statuses(ledger, ClaimFilter(believed=claims.believed))
    return Loaded(claims, ClaimIndex(rows.items()), counts, marker)

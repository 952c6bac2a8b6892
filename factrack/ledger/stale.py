"""Decisions that were about to be taken on what is no longer so."""

from collections.abc import Mapping, Sequence

from sqlmodel import Session, col, select

from factrack.errors import FactrackError
from factrack.ledger.chunks import chunks
from factrack.ledger.entries import decisions_of
from factrack.ledger.tables import DecisionRow
from factrack.ledger.views import Decision, change_text

Seen = Mapping[int, int]
"""For each claim, the last entry of the log that its reviewer had seen: `Claim.last_decision`."""


class StaleView(FactrackError):  # noqa: N818 - the screen shows it as news, not as a failure
    """Somebody decided about a claim in the meantime, and nothing was changed; `decisions` are what they decided."""

    def __init__(self, decisions: Sequence[Decision]) -> None:
        self.decisions = tuple(decisions)
        last = self.decisions[-1]
        more = f" and {len(self.decisions) - 1} more" if len(self.decisions) > 1 else ""
        super().__init__(
            f"claim {last.claim_id} was changed in the meantime: {last.reviewer}: {change_text(last)}{more}",
            "look at it again, then decide; nothing was changed",
        )

    def __reduce__(self) -> tuple[type["StaleView"], tuple[tuple[Decision, ...]]]:  # type: ignore[override]
        """Pickle what was decided, so that the error crosses a process boundary whole."""
        return type(self), (self.decisions,)


def ensure_fresh(session: Session, seen: Seen | None) -> None:
    """Raise StaleView where a claim has entries in the log that its reviewer had not seen."""
    if not seen:
        return
    unseen: list[DecisionRow] = []
    for some in chunks(list(seen)):
        newer = col(DecisionRow.id) > min(seen[claim_id] for claim_id in some)
        query = select(DecisionRow).where(col(DecisionRow.claim_id).in_(some), newer).order_by(col(DecisionRow.id))
        unseen += [row for row in session.exec(query) if (row.id or 0) > seen[row.claim_id or 0]]
    if unseen:
        raise StaleView(decisions_of(session, unseen))

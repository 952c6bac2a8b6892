"""Proposals: what seems to be so of two claims or two speakers, for the analyst to decide."""

from typing import Any

from sqlmodel import Session, select

from factrack.ledger.linked import Proposed
from factrack.ledger.tables import ProposalRow


def propose(
    session: Session,
    sort: Proposed,
    one_id: int,
    other_id: int,
    reason: str,
    score: float,
    *,
    statements: tuple[int, int] | None = None,
    detail: dict[str, Any] | None = None,
) -> None:
    """Add a proposal about two claims or speakers, unless there is one of that sort about them already."""
    if one_id == other_id or _is_known(session, sort, one_id, other_id):
        return
    one, other = statements or (None, None)
    session.add(
        ProposalRow(
            sort=sort,
            one_id=one_id,
            other_id=other_id,
            one_statement=one,
            other_statement=other,
            reason=reason,
            score=score,
            detail=detail,
        )
    )
    session.flush()


def _is_known(session: Session, sort: Proposed, one_id: int, other_id: int) -> bool:
    return any(
        session.exec(
            select(ProposalRow.id)
            .where(ProposalRow.sort == sort, ProposalRow.one_id == first, ProposalRow.other_id == second)
            .limit(1)
        ).first()
        for first, second in ((one_id, other_id), (other_id, one_id))
    )

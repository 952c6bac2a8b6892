"""Proposals: what seems to be so of two claims or two speakers, for the analyst to decide."""

from typing import Any

from sqlalchemy import and_, bindparam, insert, or_
from sqlmodel import Session, col, select

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
    session.connection().execute(
        insert(ProposalRow),
        {
            "sort": sort.value,
            "one_id": one_id,
            "other_id": other_id,
            "one_statement": one,
            "other_statement": other,
            "reason": reason,
            "score": score,
            "detail": detail,
        },
    )


_EITHER_WAY = select(ProposalRow.id).where(
    col(ProposalRow.sort) == bindparam("sort"),
    or_(
        and_(col(ProposalRow.one_id) == bindparam("one"), col(ProposalRow.other_id) == bindparam("other")),
        and_(col(ProposalRow.one_id) == bindparam("other"), col(ProposalRow.other_id) == bindparam("one")),
    ),
)


def _is_known(session: Session, sort: Proposed, one_id: int, other_id: int) -> bool:
    pair = {"sort": sort.value, "one": one_id, "other": other_id}
    return session.connection().execute(_EITHER_WAY, pair).first() is not None

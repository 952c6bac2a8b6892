"""Proposals: what seems to be so of two claims or two speakers, for the analyst to decide."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from typing import Any

from sqlalchemy import bindparam, insert
from sqlmodel import Session, col, select

from factrack.ledger.chunks import IDS, chunks
from factrack.ledger.linked import Proposed
from factrack.ledger.tables import ProposalRow

Seeming = dict[str, Any]
"""The columns of a proposal that may be there already."""
_Pair = tuple[str, int, int]
_KNOWN = select(ProposalRow.sort, ProposalRow.one_id, ProposalRow.other_id).where(
    col(ProposalRow.sort) == bindparam("sort"), col(ProposalRow.one_id).in_(IDS), col(ProposalRow.other_id).in_(IDS)
)


def seeming(
    sort: Proposed,
    one_id: int,
    other_id: int,
    reason: str,
    score: float,
    *,
    statements: tuple[int, int] | None = None,
    detail: dict[str, Any] | None = None,
) -> Seeming:
    """Return what seems to be so of two claims or speakers, to be proposed."""
    one, other = statements or (None, None)
    return {
        "sort": sort.value,
        "one_id": one_id,
        "other_id": other_id,
        "one_statement": one,
        "other_statement": other,
        "reason": reason,
        "score": score,
        "detail": detail,
    }


def propose(session: Session, found: Iterable[Seeming]) -> None:
    """Add proposals, but for those about one claim or speaker, and those of a sort about two that have one already."""
    fresh: dict[_Pair, Seeming] = {}
    for one in found:
        if one["one_id"] != one["other_id"]:
            fresh.setdefault(_pair(one["sort"], one["one_id"], one["other_id"]), one)
    for known in _known(session, fresh) if fresh else ():
        fresh.pop(known, None)
    if fresh:
        session.connection().execute(insert(ProposalRow), list(fresh.values()))


def _pair(sort: str, one_id: int, other_id: int) -> _Pair:
    """Return what a proposal is about, whichever of the two comes first."""
    return sort, min(one_id, other_id), max(one_id, other_id)


def _known(session: Session, pairs: Iterable[_Pair]) -> Iterator[_Pair]:
    """Yield the pairs of which there are proposals, and others of the same claims or speakers."""
    of_sort: dict[str, list[_Pair]] = defaultdict(list)
    for pair in pairs:
        of_sort[pair[0]].append(pair)
    for sort, some_pairs in of_sort.items():
        for some in chunks(some_pairs):
            ids = {end for _, *ends in some for end in ends}
            rows = session.connection().execute(_KNOWN, {"sort": sort, "ids": list(ids)}).all()
            yield from (_pair(*row) for row in rows)

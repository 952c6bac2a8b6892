"""What the analyst says of a proposal."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from factrack.ledger.actions.kinds import Act, Change, Subject
from factrack.ledger.chunks import chunks
from factrack.ledger.missing import unknown_proposals
from factrack.ledger.tables import ProposalRow
from factrack.ledger.views import Target


@dataclass(slots=True)
class ProposalState:
    """What the log says of one proposal."""

    verdict: str | None = None


def _take_verdict(state: ProposalState, change: Change) -> None:
    state.verdict = change.value


VERDICT: Act[ProposalState] = Act(Target.PROPOSAL, _take_verdict, lambda state, _: state.verdict)


def _blank(session: Session, ids: Sequence[int]) -> dict[int, ProposalState]:
    there = _rows(session, ids)
    if missing := [proposal_id for proposal_id in ids if proposal_id not in there]:
        raise unknown_proposals(missing)
    return {proposal_id: ProposalState() for proposal_id in ids}


def _keep(session: Session, states: Mapping[int, ProposalState]) -> None:
    for proposal_id, row in _rows(session, list(states)).items():
        row.verdict = states[proposal_id].verdict
        session.add(row)


def _kept(session: Session, ids: Sequence[int]) -> dict[int, ProposalState]:
    return {proposal_id: ProposalState(row.verdict) for proposal_id, row in _rows(session, ids).items()}


def _rows(session: Session, ids: Sequence[int]) -> dict[int, ProposalRow]:
    found: dict[int, ProposalRow] = {}
    for some in chunks(ids):
        found |= {row.id or 0: row for row in session.exec(select(ProposalRow).where(col(ProposalRow.id).in_(some)))}
    return found


SUBJECT: Subject[ProposalState] = Subject(ProposalRow, _blank, _keep, _kept)

"""What is decided about a claim: status, note, evidence, rating, and whether a second opinion is asked for."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, fields
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, delete, select

from factrack.ledger.actions.kinds import Act, Change, Subject
from factrack.ledger.chunks import IDS, chunks
from factrack.ledger.missing import unknown_claims
from factrack.ledger.places import settle
from factrack.ledger.tables import ClaimRow, EvidenceRow
from factrack.ledger.views import Bearing, Evidence, Status, Target

_THERE = select(ClaimRow.id).where(col(ClaimRow.id).in_(IDS))
_ROWS = select(ClaimRow).where(col(ClaimRow.id).in_(IDS))
_EVIDENCE = select(EvidenceRow).where(col(EvidenceRow.claim_id).in_(IDS)).order_by(col(EvidenceRow.id))


@dataclass(slots=True)
class ClaimState:
    """What the log says of one claim.

    `opinions` holds the status that each reviewer gave it last; who made it pending again has none. `evidence` is
    known by its URL, and in the order in which it was added. `merged_into` is the claim that it is a part of now,
    `took` the statements that were split off into it.
    """

    status: str = Status.PENDING.value
    reviewer: str | None = None
    decided_at: datetime | None = None
    opinions: dict[str, str] = field(default_factory=dict)
    note: str = ""
    evidence: dict[str, Evidence] = field(default_factory=dict)
    rating: dict[str, Any] | None = None
    second_opinion: dict[str, str] | None = None
    merged_into: int | None = None
    took: list[int] = field(default_factory=list)

    @property
    def disagree(self) -> bool:
        """Tell whether two reviewers see it differently."""
        return len(set(self.opinions.values())) > 1


def _take_status(state: ClaimState, change: Change) -> None:
    state.status, state.reviewer, state.decided_at = change.value, change.reviewer, change.decided_at
    state.opinions.pop(change.reviewer, None)
    if change.value != Status.PENDING:
        state.opinions[change.reviewer] = change.value
    asked = state.second_opinion
    if asked and change.reviewer != asked["by"] and asked["of"] in {"", change.reviewer}:
        state.second_opinion = None


def _take_note(state: ClaimState, change: Change) -> None:
    state.note = change.value


def _take_evidence(state: ClaimState, change: Change) -> None:
    if change.value is None:
        state.evidence.pop(change.item, None)
    else:
        state.evidence[change.item] = evidence_from(change.value)


def _take_rating(state: ClaimState, change: Change) -> None:
    state.rating = change.value


def _take_second_opinion(state: ClaimState, change: Change) -> None:
    state.second_opinion = change.value


def _take_merge(state: ClaimState, change: Change) -> None:
    state.merged_into = change.value


def _take_split(state: ClaimState, change: Change) -> None:
    state.took = list(change.value or ())


def _merge_words(value: int | None) -> str:
    return f"claim {value}" if value else "itself"


def _split_words(value: Sequence[int] | None) -> str:
    return ", ".join(f"statement {statement}" for statement in value or ())


def _evidence_value(state: ClaimState, item: str) -> dict[str, Any] | None:
    return asdict(state.evidence[item]) if item in state.evidence else None


def evidence_from(value: Mapping[str, Any]) -> Evidence:
    """Return evidence from its JSON value, which of an older ledger may lack some fields."""
    known = {name.name: value[name.name] for name in fields(Evidence) if name.name in value}
    return Evidence(**known | {"bearing": Bearing(value.get("bearing", ""))})


def _rating_words(value: dict[str, Any] | None) -> str:
    return f"{value['label']} ({value['scale']})" if value else ""


def _second_opinion_words(value: dict[str, str] | None) -> str:
    return ": ".join(filter(None, (f"of {value['of'] or 'anybody'}", value["question"]))) if value else ""


STATUS: Act[ClaimState] = Act(Target.CLAIM, _take_status, lambda state, _: state.status)
NOTE: Act[ClaimState] = Act(Target.CLAIM, _take_note, lambda state, _: state.note)
EVIDENCE: Act[ClaimState] = Act(
    Target.CLAIM, _take_evidence, _evidence_value, lambda value: value["url"] if value else ""
)
RATING: Act[ClaimState] = Act(Target.CLAIM, _take_rating, lambda state, _: state.rating, _rating_words)
SECOND_OPINION: Act[ClaimState] = Act(
    Target.CLAIM, _take_second_opinion, lambda state, _: state.second_opinion, _second_opinion_words
)
MERGE: Act[ClaimState] = Act(Target.CLAIM, _take_merge, lambda state, _: state.merged_into, _merge_words)
SPLIT: Act[ClaimState] = Act(Target.CLAIM, _take_split, lambda state, _: state.took, _split_words)


def _blank(session: Session, ids: Sequence[int]) -> dict[int, ClaimState]:
    there: set[int] = set()
    for some in chunks(ids):
        there.update(session.scalars(_THERE, params={"ids": some}))
    if missing := [claim_id for claim_id in ids if claim_id not in there]:
        raise unknown_claims(missing)
    return {claim_id: ClaimState() for claim_id in ids}


def _keep(session: Session, states: Mapping[int, ClaimState]) -> None:
    evidence = evidence_of(session, list(states))
    moved: list[int] = []
    released: list[int] = []
    for some in chunks(list(states)):
        for claim in session.exec(_ROWS, params={"ids": some}):
            state = states[claim.id or 0]
            if (claim.merged_into, claim.took or []) != (state.merged_into, state.took):
                moved.append(claim.id or 0)
                released += claim.took or []
            _keep_one(claim, state)
    for claim_id, state in states.items():
        if list(state.evidence.values()) != evidence.get(claim_id, []):
            _keep_evidence(session, claim_id, state)
    if moved:
        settle(session, moved, released)


def _keep_one(claim: ClaimRow, state: ClaimState) -> None:
    claim.status, claim.reviewer, claim.decided_at = state.status, state.reviewer, state.decided_at
    claim.opinions, claim.disagree = state.opinions, state.disagree
    claim.note, claim.note_search = state.note, state.note.casefold()
    claim.rating, claim.second_opinion = state.rating, state.second_opinion
    claim.merged_into, claim.took = state.merged_into, state.took or None


def _keep_evidence(session: Session, claim_id: int, state: ClaimState) -> None:
    session.exec(delete(EvidenceRow).where(col(EvidenceRow.claim_id) == claim_id))
    session.add_all(EvidenceRow(claim_id=claim_id, **asdict(evidence)) for evidence in state.evidence.values())


def _kept(session: Session, ids: Sequence[int]) -> dict[int, ClaimState]:
    evidence = evidence_of(session, ids)
    found: dict[int, ClaimState] = {}
    for some in chunks(ids):
        for claim in session.exec(_ROWS, params={"ids": some}):
            found[claim.id or 0] = _state_of(claim, evidence.get(claim.id or 0, []))
    return found


def _state_of(claim: ClaimRow, evidence: Sequence[Evidence]) -> ClaimState:
    return ClaimState(
        status=claim.status,
        reviewer=claim.reviewer,
        decided_at=claim.decided_at,
        opinions=dict(claim.opinions),
        note=claim.note,
        evidence={one.url: one for one in evidence},
        rating=claim.rating,
        second_opinion=claim.second_opinion,
        merged_into=claim.merged_into,
        took=list(claim.took or ()),
    )


def evidence_of(session: Session, claim_ids: Sequence[int]) -> dict[int, list[Evidence]]:
    """Return the evidence of claims, in the order in which it was added."""
    found: dict[int, list[Evidence]] = {}
    for some in chunks(claim_ids):
        for row in session.exec(_EVIDENCE, params={"ids": some}):
            found.setdefault(row.claim_id, []).append(evidence_from(row.model_dump()))
    return found


SUBJECT: Subject[ClaimState] = Subject(ClaimRow, _blank, _keep, _kept)

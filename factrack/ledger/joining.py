"""What can be decided across claims and speakers: accept or refuse what is proposed, merge, split."""

import hashlib
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict

from sqlmodel import Session, col, func, select

from factrack.errors import FactrackError, UsageError
from factrack.ledger.actions.claims import ClaimState
from factrack.ledger.database import Ledger
from factrack.ledger.linked import Proposed, Verdict
from factrack.ledger.linking.forms import forms_of
from factrack.ledger.linking.relinking import remember
from factrack.ledger.linking.uniting import propose_between
from factrack.ledger.log import Entry, decide, states
from factrack.ledger.missing import unknown_claims, unknown_proposals, unknown_speakers
from factrack.ledger.places import roots_of
from factrack.ledger.tables import ClaimRow, ProposalRow, SpeakerRow, StatementRow
from factrack.ledger.views import Action, Decision, Status, Target


def accept(
    ledger: Ledger, proposal_ids: Sequence[int], *, reviewer: str, of: Proposed | None = None
) -> tuple[Decision, ...]:
    """Accept proposals, as one batch: claims or speakers that are one become one, contradictions are confirmed.

    FactrackError names proposals that are not there, UsageError one that is not `of` what is meant. What is accepted
    already is left as it is.
    """
    with ledger.writing() as session:
        rows = _proposals(session, proposal_ids, of)
        fresh = [row for row in rows if row.verdict != Verdict.ACCEPTED]
        claims: dict[int, int] = {}
        speakers: dict[int, int] = {}
        entries = [
            entry
            for row in fresh
            for entry in _accepted(session, row, speakers if row.sort == Proposed.SAME_SPEAKER else claims)
        ]
        return _unite(ledger, session, speakers, entries, reviewer)


def refuse(
    ledger: Ledger, proposal_ids: Sequence[int], *, reviewer: str, of: Proposed | None = None
) -> tuple[Decision, ...]:
    """Refuse proposals, as one batch; one that was accepted is refused by undoing that. Errors as those of `accept`."""
    with ledger.writing() as session:
        rows = _proposals(session, proposal_ids, of)
        if accepted := [row.id for row in rows if row.verdict == Verdict.ACCEPTED]:
            raise FactrackError(f"proposal {accepted[0]} was accepted", "take that back with `factrack undo`, or split")
        entries = [_verdict(row, Verdict.REFUSED) for row in rows if row.verdict is None]
        return decide(ledger, session, entries, reviewer=reviewer)


def merge(ledger: Ledger, claim_ids: Sequence[int], into: int, *, reviewer: str) -> tuple[Decision, ...]:
    """Make claims a part of another one, as one batch.

    Its status and rating stay, unless it has none yet and they do; notes and evidence are carried over. FactrackError
    names claims that are not there; UsageError where all are one already.
    """
    with ledger.writing() as session:
        ids = [*claim_ids, into]
        _ensure_claims(session, ids)
        roots = roots_of(session, ids)
        merged = list(dict.fromkeys(roots[claim_id] for claim_id in claim_ids if roots[claim_id] != roots[into]))
        if not merged:
            raise UsageError("these claims are one already", "name another claim to merge into, for example merge 7 3")
        return decide(ledger, session, list(_merging(session, merged, roots[into])), reviewer=reviewer)


def split(ledger: Ledger, claim_id: int, statement_ids: Sequence[int], *, reviewer: str) -> tuple[Decision, ...]:
    """Take statements out of a claim into a new claim, which is the target of the decision.

    UsageError where they are not statements of that claim, or all of them.
    """
    ids = sorted(set(statement_ids))
    with ledger.writing() as session:
        _ensure_claims(session, [claim_id])
        root = roots_of(session, [claim_id])[claim_id]
        there = session.exec(select(StatementRow).where(StatementRow.claim_id == root)).all()
        moved = [row for row in there if row.id in ids]
        if len(moved) != len(ids) or not ids:
            raise UsageError(
                f"claim {root} does not have all of these statements", f"`factrack show {root}` names its statements"
            )
        if len(moved) == len(there):
            raise UsageError(f"these are all statements of claim {root}", "leave at least one of them in it")
        for row in moved:
            remember(session, row)
        new = _new_claim(session, root, moved)
        return decide(ledger, session, [Entry(Action.SPLIT, new, ids)], reviewer=reviewer)


def merge_speakers(ledger: Ledger, speaker_ids: Sequence[int], into: int, *, reviewer: str) -> tuple[Decision, ...]:
    """Say that speakers are one, under the name of `into`, as one batch; their claims that look alike are proposed."""
    with ledger.writing() as session:
        roots = _speaker_roots(session, [*speaker_ids, into])
        merged = list(dict.fromkeys(roots[one] for one in speaker_ids if roots[one] != roots[into]))
        if not merged:
            raise UsageError("these speakers are one already", "name another one, for example speakers merge 7 3")
        entries = [Entry(Action.SAME_AS, one, roots[into]) for one in merged]
        return _unite(ledger, session, dict.fromkeys(merged, roots[into]), entries, reviewer)


def split_speaker(
    ledger: Ledger, form_ids: Sequence[int], *, into: int | None = None, reviewer: str
) -> tuple[Decision, ...]:
    """Say that forms of a name are not of the speaker they were given to, but of `into`, or of one of their own.

    As one batch; claims that look alike to those of `into` are proposed. UsageError where the forms stand alone
    already, or are of `into`.
    """
    ids = list(dict.fromkeys(form_ids))
    with ledger.writing() as session:
        roots = _speaker_roots(session, ids if into is None else [*ids, into])
        to = ids[0] if into is None else roots[into]
        if into is not None:
            ids = [one for one in ids if roots[one] != to]
            if not ids:
                raise UsageError("this name is theirs already", "`factrack speakers` shows the names of each speaker")
        forms = forms_of(session, {roots[one] for one in (*ids, to)})
        staying = [set(forms[root]) - set(ids) for root in dict.fromkeys(roots[one] for one in ids)]
        if into is None and not any(staying):
            raise UsageError("this name stands alone already", "`factrack speakers` shows the names of each speaker")
        entries = [Entry(Action.SAME_AS, one, to) for one in ids]
        entries += [entry for others in staying for entry in _staying(session, others, ids)]
        decisions = decide(ledger, session, entries, reviewer=reviewer)
        if into is not None:
            propose_between(session, [forms[to], ids])
        return decisions


def _unite(
    ledger: Ledger, session: Session, merged: Mapping[int, int], entries: Sequence[Entry], reviewer: str
) -> tuple[Decision, ...]:
    """Decide what makes speakers a part of others, and propose what their claims seem to be then."""
    forms = forms_of(session, {*merged, *merged.values()})
    decisions = decide(ledger, session, entries, reviewer=reviewer)
    united: dict[int, list[int]] = defaultdict(list)
    for one in merged:
        united[_followed(one, merged)].append(one)
    for root, others in united.items():
        propose_between(session, [forms[one] for one in (root, *others)])
    return decisions


def _staying(session: Session, form_ids: set[int], gone: Sequence[int]) -> list[Entry]:
    """Return what keeps the other forms of a speaker together where the one that they follow is gone."""
    rows = session.exec(select(SpeakerRow).where(col(SpeakerRow.id).in_(form_ids)).order_by(col(SpeakerRow.id))).all()
    following = [row for row in rows if (row.joined_to if row.same_as is None else row.same_as) in gone]
    head = next((row for row in rows if row not in following), following[0] if following else None)
    return [Entry(Action.SAME_AS, row.id or 0, head.id) for row in following if head]


_DECIDED_BY = {
    Proposed.SAME_CLAIM: "links",
    Proposed.CONTRADICTION: "contradictions",
    Proposed.SAME_SPEAKER: "speakers proposed",
}
"""The commands that show what is proposed."""


def _proposals(session: Session, ids: Sequence[int], of: Proposed | None) -> list[ProposalRow]:
    found = {row.id: row for row in session.exec(select(ProposalRow).where(col(ProposalRow.id).in_(ids)))}
    if missing := [proposal_id for proposal_id in ids if proposal_id not in found]:
        raise unknown_proposals(missing)
    for row in found.values():
        if of is not None and row.sort != of:
            sort = Proposed(row.sort)
            raise UsageError(
                f"proposal {row.id} says {sort!s}, not {of!s}",
                f"`factrack {_DECIDED_BY[of]}` shows those; this one is in `factrack {_DECIDED_BY[sort]}`",
            )
    return [found[proposal_id] for proposal_id in dict.fromkeys(ids)]


def _accepted(session: Session, row: ProposalRow, merged: dict[int, int]) -> Iterator[Entry]:
    """Yield what accepting a proposal does; `merged` is what earlier ones of its sort in the batch merge into what."""
    if row.sort == Proposed.SAME_CLAIM:
        roots = roots_of(session, [row.one_id, row.other_id])
        one, other = (_followed(roots[claim_id], merged) for claim_id in (row.one_id, row.other_id))
        yield _verdict(row, Verdict.ACCEPTED, one)
        if one != other:
            merged[other] = one
            yield from _merging(session, [other], one)
        return
    yield _verdict(row, Verdict.ACCEPTED)
    if row.sort == Proposed.SAME_SPEAKER:
        speakers = _speaker_roots(session, [row.one_id, row.other_id])
        one, other = (_followed(speakers[speaker_id], merged) for speaker_id in (row.one_id, row.other_id))
        if one != other:
            merged[other] = one
            yield Entry(Action.SAME_AS, other, one)


def _followed(root: int, merged: Mapping[int, int]) -> int:
    while root in merged:
        root = merged[root]
    return root


def _verdict(row: ProposalRow, verdict: Verdict, claim_id: int | None = None) -> Entry:
    is_of_claims = row.sort != Proposed.SAME_SPEAKER
    return Entry(
        Action.VERDICT, row.id or 0, verdict.value, claim_id=claim_id or (row.one_id if is_of_claims else None)
    )


def _merging(session: Session, claim_ids: Sequence[int], into: int) -> Iterator[Entry]:
    found: dict[int, ClaimState] = states(session, Target.CLAIM, [*claim_ids, into])
    kept = found[into]
    for claim_id in claim_ids:
        yield Entry(Action.MERGE, claim_id, into, claim_id=into)
        yield from _carried_over(found[claim_id], kept, into)


def _carried_over(state: ClaimState, kept: ClaimState, into: int) -> Iterator[Entry]:
    """Yield what a claim brings along, and note it in the state of the one that it becomes a part of."""
    if kept.status == Status.PENDING and state.status != Status.PENDING:
        kept.status = state.status
        yield Entry(Action.STATUS, into, state.status)
    if state.note and state.note not in kept.note:
        kept.note = "\n".join(filter(None, (kept.note, state.note)))
        yield Entry(Action.NOTE, into, kept.note)
    if state.rating and not kept.rating:
        kept.rating = state.rating
        yield Entry(Action.RATING, into, state.rating)
    for url, evidence in state.evidence.items():
        if url not in kept.evidence:
            kept.evidence[url] = evidence
            yield Entry(Action.EVIDENCE, into, asdict(evidence), url)


def _new_claim(session: Session, root: int, rows: Sequence[StatementRow]) -> int:
    """Add the row of a claim that is split off another one, still without statements, and return its id."""
    newest = session.exec(select(func.max(ClaimRow.id))).one()
    first = session.get_one(ClaimRow, root)
    columns = first.model_dump(include=set(_OF_STATEMENTS))
    key = hashlib.sha256(f"split {root} {newest} {[row.id for row in rows]}".encode()).hexdigest()
    claim = ClaimRow(key=key, split_from=root, **columns | {"articles": 0})
    session.add(claim)
    session.flush()
    return claim.id or 0


_OF_STATEMENTS = ("article_id", "quote", "kind", "stance", "language", "speaker_id", "form_id")


def _ensure_claims(session: Session, ids: Sequence[int]) -> None:
    there = set(session.exec(select(ClaimRow.id).where(col(ClaimRow.id).in_(ids))))
    if missing := [claim_id for claim_id in ids if claim_id not in there]:
        raise unknown_claims(missing)


def _speaker_roots(session: Session, ids: Sequence[int]) -> dict[int, int]:
    found = {row.id or 0: row.root_id for row in session.exec(select(SpeakerRow).where(col(SpeakerRow.id).in_(ids)))}
    if missing := [speaker_id for speaker_id in ids if speaker_id not in found]:
        raise unknown_speakers(missing)
    return found

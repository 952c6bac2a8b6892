"""The log of decisions: what is decided is appended, and the state of a claim is what replaying its log gives."""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field
from datetime import datetime
from typing import Any

from sqlmodel import Session, col, delete, func, select

from factrack.errors import FactrackError, UsageError
from factrack.ledger.database import Ledger
from factrack.ledger.queries import unknown_claims
from factrack.ledger.rows import decision_of
from factrack.ledger.tables import ClaimRow, DecisionRow, EvidenceRow
from factrack.ledger.views import Action, Decision, Evidence, Status
from factrack.plaintext import sanitize

_CHUNK = 500
Change = tuple[Action, Any, Any]
"""What a decision does, and the state before and after it."""


@dataclass(frozen=True, slots=True)
class _Entry:
    """What is to be appended to the log."""

    step: str
    claim_id: int
    action: str
    before: str
    after: str
    undoes: int | None = None


@dataclass(slots=True)
class State:
    """What the log says of one claim."""

    status: str = Status.PENDING.value
    note: str = ""
    evidence: dict[str, dict[str, str]] = field(default_factory=dict)
    reviewer: str | None = None
    decided_at: datetime | None = None

    def apply(self, row: DecisionRow) -> None:
        """Take in one decision that stands."""
        before, after = json.loads(row.before), json.loads(row.after)
        if row.action == Action.STATUS:
            self.status, self.reviewer, self.decided_at = after, row.reviewer, row.decided_at
        elif row.action == Action.NOTE:
            self.note = after
        elif after:
            self.evidence[after["url"]] = after
        else:
            self.evidence.pop(before["url"], None)


def replay(log: Iterable[DecisionRow]) -> State:
    """Return the state that the decisions of one claim leave, oldest first; what was undone does not count."""
    roots: dict[int, DecisionRow] = {}
    standing: dict[int, DecisionRow] = {}
    for row in log:
        root = row if row.undoes is None else roots[row.undoes]
        roots[row.id or 0] = root
        if row.step == "undo":
            standing.pop(root.id or 0, None)
        else:
            standing[root.id or 0] = root
    state = State()
    for identifier in sorted(standing):
        state.apply(standing[identifier])
    return state


def mark(ledger: Ledger, claim_ids: Sequence[int], status: Status, *, reviewer: str) -> tuple[Decision, ...]:
    """Mark claims, as one batch; FactrackError names those that are not there, and then nothing is marked.

    A claim that the same reviewer has given this status already is left as it is.
    """

    def change(claim: ClaimRow, _: State) -> Change | None:
        is_settled = claim.reviewer in {reviewer, None} and claim.status == status
        return None if is_settled else (Action.STATUS, claim.status, status.value)

    return _decide(ledger, claim_ids, reviewer, change)


def add_note(ledger: Ledger, claim_ids: Sequence[int], text: str, *, reviewer: str) -> tuple[Decision, ...]:
    """Set the note of claims; an empty text takes it away. What stood there before stays in the log."""
    note = sanitize(text).strip()

    def change(claim: ClaimRow, _: State) -> Change | None:
        return None if claim.note == note else (Action.NOTE, claim.note, note)

    return _decide(ledger, claim_ids, reviewer, change)


def add_evidence(
    ledger: Ledger, claim_ids: Sequence[int], evidence: Evidence, *, reviewer: str
) -> tuple[Decision, ...]:
    """Attach a link to claims; one with the same URL is replaced."""
    url = sanitize(evidence.url).strip()
    if not url or any(character.isspace() for character in url):
        raise UsageError("evidence needs a link without spaces in it", "for example https://example.org/report")
    link = {"url": url, "title": sanitize(evidence.title).strip(), "note": sanitize(evidence.note).strip()}

    def change(_: ClaimRow, state: State) -> Change | None:
        before = state.evidence.get(url)
        return None if before == link else (Action.EVIDENCE, before, link)

    return _decide(ledger, claim_ids, reviewer, change)


def withdraw_evidence(ledger: Ledger, claim_ids: Sequence[int], url: str, *, reviewer: str) -> tuple[Decision, ...]:
    """Take a link back from claims; FactrackError where none of them has it."""

    def change(_: ClaimRow, state: State) -> Change | None:
        before = state.evidence.get(url)
        return (Action.EVIDENCE, before, None) if before else None

    decisions = _decide(ledger, claim_ids, reviewer, change)
    if not decisions:
        raise FactrackError(f"none of these claims has the evidence {url}", "`factrack show` lists a claim's evidence")
    return decisions


def undo(ledger: Ledger, *, reviewer: str) -> tuple[Decision, ...]:
    """Take back the newest batch that still stands, as a batch of its own; FactrackError where there is none."""
    return _step_back(ledger, reviewer, "undo", "there is nothing to undo")


def redo(ledger: Ledger, *, reviewer: str) -> tuple[Decision, ...]:
    """Make stand again what was undone last; FactrackError where nothing was, or something was decided since."""
    return _step_back(ledger, reviewer, "redo", "there is nothing to redo")


def _decide(
    ledger: Ledger, claim_ids: Sequence[int], reviewer: str, change: Callable[[ClaimRow, State], Change | None]
) -> tuple[Decision, ...]:
    ids = list(dict.fromkeys(claim_ids))
    with ledger.writing() as session:
        claims = _claims(session, ids)
        states = {claim_id: replay(log) for claim_id, log in _logs(session, ids).items()}
        changes = [(claim_id, change(claims[claim_id], states.get(claim_id, State()))) for claim_id in ids]
        entries = [
            _Entry("decide", claim_id, made[0], json.dumps(made[1]), json.dumps(made[2]))
            for claim_id, made in changes
            if made
        ]
        return _append(ledger, session, entries, reviewer)


def _claims(session: Session, ids: Sequence[int]) -> dict[int, ClaimRow]:
    found: dict[int, ClaimRow] = {}
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        found |= {row.id or 0: row for row in session.exec(select(ClaimRow).where(col(ClaimRow.id).in_(chunk)))}
    if missing := [claim_id for claim_id in ids if claim_id not in found]:
        raise unknown_claims(missing)
    return found


def _logs(session: Session, ids: Sequence[int]) -> dict[int, list[DecisionRow]]:
    logs: dict[int, list[DecisionRow]] = defaultdict(list)
    for start in range(0, len(ids), _CHUNK):
        chunk = ids[start : start + _CHUNK]
        query = select(DecisionRow).where(col(DecisionRow.claim_id).in_(chunk)).order_by(col(DecisionRow.id))
        for row in session.exec(query):
            logs[row.claim_id].append(row)
    return logs


def _append(ledger: Ledger, session: Session, entries: list[_Entry], reviewer: str) -> tuple[Decision, ...]:
    """Append a batch to the log and bring the claims to the state that the log then gives."""
    if not entries:
        return ()
    batch = (session.exec(select(func.max(DecisionRow.batch))).one() or 0) + 1
    moment = ledger.clock()
    rows = [
        DecisionRow(batch=batch, reviewer=sanitize(reviewer), decided_at=moment, **asdict(entry)) for entry in entries
    ]
    session.add_all(rows)
    session.flush()
    ids = [row.claim_id for row in rows]
    claims = _claims(session, ids)
    for claim_id, log in _logs(session, ids).items():
        _keep(session, claims[claim_id], replay(log))
    return tuple(decision_of(row) for row in rows)


def _keep(session: Session, claim: ClaimRow, state: State) -> None:
    claim.status, claim.reviewer, claim.decided_at = state.status, state.reviewer, state.decided_at
    claim.note, claim.note_search = state.note, state.note.casefold()
    session.exec(delete(EvidenceRow).where(col(EvidenceRow.claim_id) == claim.id))
    for link in state.evidence.values():
        session.add(EvidenceRow(claim_id=claim.id or 0, url=link["url"], title=link["title"], note=link["note"]))


def _step_back(ledger: Ledger, reviewer: str, step: str, nothing: str) -> tuple[Decision, ...]:
    with ledger.writing() as session:
        batch = _batch_to_answer(session, step)
        if batch is None:
            raise FactrackError(nothing, "decisions are made with v, d and p or `factrack mark`")
        answered = session.exec(
            select(DecisionRow).where(DecisionRow.batch == batch).order_by(col(DecisionRow.id).desc())
        ).all()
        entries = [_Entry(step, row.claim_id, row.action, row.after, row.before, row.id) for row in answered]
        return _append(ledger, session, entries, reviewer)


def _batch_to_answer(session: Session, step: str) -> int | None:
    """Return the batch that an undo or a redo answers, walking back from the newest.

    An undo answers the newest decision or redo that no undo has answered yet; a redo the newest undo that no redo
    has answered yet, and none where a new decision stands between.
    """
    answered = 0
    query = select(DecisionRow.batch, DecisionRow.step).distinct().order_by(col(DecisionRow.batch).desc())
    for batch, kind in session.exec(query):
        if step == "redo" and kind == "decide":
            return None
        is_answer = kind == "undo" if step == "undo" else kind == "redo"
        if is_answer:
            answered += 1
        elif answered:
            answered -= 1
        else:
            return batch
    return None

"""The log of decisions: entries are appended, and the state of everything is what replaying the log gives."""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Self

from sqlalchemy import bindparam
from sqlmodel import Session, col, func, select

from factrack.ledger.actions import ACTS, SUBJECTS, Change
from factrack.ledger.chunks import CHUNK, IDS, chunks
from factrack.ledger.database import Ledger
from factrack.ledger.entries import decisions_of
from factrack.ledger.tables import DecisionRow
from factrack.ledger.views import Action, Decision, Step, Target
from factrack.plaintext import sanitize

States = dict[int, Any]
"""The states of targets of one kind, by their ids."""
_LOGS = (
    select(DecisionRow)
    .where(DecisionRow.target == bindparam("target"), col(DecisionRow.target_id).in_(IDS))
    .order_by(col(DecisionRow.id))
)
_NEWEST_BATCH = select(func.max(DecisionRow.batch))


@dataclass(frozen=True, slots=True)
class Entry:
    """A decision to be appended: what it does to which target, and the JSON value that it sets there.

    `claim_id` is the claim whose history tells of it, where there is one; for a target that is a claim it need not be
    said. `item` says which of several places an action sets: of evidence, its URL.
    """

    action: Action
    target_id: int
    value: Any
    item: str = ""
    claim_id: int | None = None


def states(session: Session, target: Target, ids: Sequence[int]) -> States:
    """Return the states of targets of one kind, as their logs give them; FactrackError names those not there."""
    return _replayed(session, target, ids, logs(session, target, ids))


def all_states(session: Session, target: Target) -> Iterator[States]:
    """Yield the states of all there is of one kind, a stretch at a time."""
    for ids in all_ids(session, SUBJECTS[target].table):
        yield states(session, target, ids)


def all_ids(session: Session, table: Any) -> Iterator[Sequence[int]]:
    """Yield the ids of all rows of a table, a stretch at a time."""
    last = 0
    while ids := session.exec(select(table.id).where(table.id > last).order_by(table.id).limit(CHUNK)).all():
        yield ids
        last = ids[-1]


def rebuild(session: Session) -> None:
    """Bring everything that is kept of the log to what the log gives."""
    for target, subject in SUBJECTS.items():
        for some in all_states(session, target):
            subject.keep(session, some)
            session.flush()


def logs(session: Session, target: Target, ids: Sequence[int]) -> dict[int, list[DecisionRow]]:
    """Return the entries about targets of one kind, oldest first."""
    found: dict[int, list[DecisionRow]] = defaultdict(list)
    for some in chunks(ids):
        for row in session.exec(_LOGS, params={"target": target, "ids": some}):
            found[row.target_id].append(row)
    return found


def replay(state: Any, log: Iterable[DecisionRow]) -> Any:
    """Take the decisions of a target that stand into its blank state, oldest first, and return it."""
    for row in standing(log):
        change = Change(json.loads(row.after), row.item, row.reviewer, row.decided_at)
        ACTS[Action(row.action)].apply(state, change)
    return state


def standing(log: Iterable[DecisionRow]) -> list[DecisionRow]:
    """Return the decisions that stand, in the order in which they were made; what was undone does not count."""
    roots: dict[int | None, DecisionRow] = {}
    stand: dict[int, DecisionRow | None] = {}
    for row in log:
        root = row if row.undoes is None else roots[row.undoes]
        roots[row.id] = root
        # The identity of the object stands for it, since what is about to be appended has no id yet.
        stand[id(root)] = None if row.step == Step.UNDO else root
    return [row for row in stand.values() if row]


@dataclass(frozen=True, slots=True)
class Batch:
    """What the entries that are appended at once share."""

    number: int
    step: Step
    reviewer: str
    moment: datetime

    @classmethod
    def next(cls, ledger: Ledger, session: Session, step: Step, reviewer: str) -> Self:
        """Return the batch after the newest one."""
        newest = session.exec(_NEWEST_BATCH).one() or 0
        return cls(newest + 1, step, sanitize(reviewer), ledger.clock())

    def row(self, entry: Entry, undoes: int | None = None) -> DecisionRow:
        """Return an entry as a row, which does not know yet what it finds and what it leaves."""
        target = ACTS[entry.action].target
        return DecisionRow(
            batch=self.number,
            step=self.step,
            target=target,
            target_id=entry.target_id,
            item=entry.item,
            claim_id=entry.claim_id or (entry.target_id if target is Target.CLAIM else None),
            action=entry.action,
            before="null",
            after=json.dumps(entry.value),
            reviewer=self.reviewer,
            decided_at=self.moment,
            undoes=undoes,
        )


def decide(ledger: Ledger, session: Session, entries: Iterable[Entry], *, reviewer: str) -> tuple[Decision, ...]:
    """Append decisions as one batch, and bring what they are about to the state that the log then gives."""
    batch = Batch.next(ledger, session, Step.DECIDE, reviewer)
    return _append(session, [batch.row(entry) for entry in entries])


def answer(
    ledger: Ledger, session: Session, step: Step, answered: Iterable[DecisionRow], *, reviewer: str
) -> tuple[Decision, ...]:
    """Append the entries that take others back, or make them stand again, as one batch."""
    batch = Batch.next(ledger, session, step, reviewer)
    return _append(session, [batch.row(_entry(row), row.id) for row in answered])


def _entry(row: DecisionRow) -> Entry:
    return Entry(Action(row.action), row.target_id, None, row.item, row.claim_id)


def _append(session: Session, rows: list[DecisionRow]) -> tuple[Decision, ...]:
    kinds = _by_target(rows)
    after = {target: _carry_out(session, target, some) for target, some in kinds.items()}
    session.add_all(rows)
    session.flush()
    for target, reached in after.items():
        SUBJECTS[target].keep(session, reached)
    return tuple(decisions_of(session, rows))


def _by_target(rows: Iterable[DecisionRow]) -> Mapping[Target, list[DecisionRow]]:
    """Return the rows by the kind of their targets, in the order in which the kinds are kept."""
    return {target: some for target in SUBJECTS if (some := [row for row in rows if row.target == target])}


def _carry_out(session: Session, target: Target, rows: list[DecisionRow]) -> States:
    """Write into new rows what they find and what they leave, and return the states that they leave."""
    ids = list(dict.fromkeys(row.target_id for row in rows))
    past = logs(session, target, ids)
    before = _replayed(session, target, ids, past)
    for row in rows:
        past[row.target_id].append(row)
    after = _replayed(session, target, ids, past)
    for row in rows:
        act = ACTS[Action(row.action)]
        row.before = json.dumps(act.value(before[row.target_id], row.item))
        row.after = json.dumps(act.value(after[row.target_id], row.item))
    return after


def _replayed(session: Session, target: Target, ids: Sequence[int], found: Mapping[int, list[DecisionRow]]) -> States:
    blank = SUBJECTS[target].blank(session, ids)
    return {target_id: replay(state, found.get(target_id, ())) for target_id, state in blank.items()}

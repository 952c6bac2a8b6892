"""Undo and redo: entries that take others back, or make them stand again."""

from typing import Any

from sqlalchemy import exists
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, select

from factrack.errors import FactrackError
from factrack.ledger.database import Ledger
from factrack.ledger.log import answer
from factrack.ledger.tables import DecisionRow
from factrack.ledger.views import Decision, Step
from factrack.plaintext import sanitize


class NothingLeft(FactrackError):  # noqa: N818 - the screen shows it as news, not as a failure
    """There is nothing of a reviewer that an undo or a redo could answer, and nothing was changed."""


def undo(ledger: Ledger, *, reviewer: str, batch: int | None = None) -> tuple[Decision, ...]:
    """Take back the newest batch of this reviewer that still stands, or a given one, as a batch of its own.

    What others decided is left alone unless `batch` names it. NothingLeft where there is nothing to take back.
    """
    with ledger.writing() as session:
        answered = _newest_standing(session, sanitize(reviewer)) if batch is None else _standing(session, batch)
        return _answer(ledger, session, Step.UNDO, answered, reviewer)


def redo(ledger: Ledger, *, reviewer: str) -> tuple[Decision, ...]:
    """Make stand again what this reviewer took back last.

    NothingLeft where they took nothing back, or decided something since.
    """
    with ledger.writing() as session:
        return _answer(ledger, session, Step.REDO, _newest_undone(session, sanitize(reviewer)), reviewer)


def _answer(ledger: Ledger, session: Session, step: Step, batch: int | None, reviewer: str) -> tuple[Decision, ...]:
    if batch is None:
        raise NothingLeft(f"{reviewer} has nothing to {step}", "`factrack show` has the history of a claim")
    rows = session.exec(select(DecisionRow).where(DecisionRow.batch == batch).order_by(col(DecisionRow.id).desc()))
    return answer(ledger, session, step, rows.all(), reviewer=reviewer)


def _newest(session: Session, *conditions: Any) -> DecisionRow | None:
    return session.exec(select(DecisionRow).where(*conditions).order_by(col(DecisionRow.id).desc()).limit(1)).first()


def _unanswered() -> Any:
    """Return the condition that no undo or redo answers an entry."""
    later = aliased(DecisionRow)
    return ~exists().where(col(later.undoes) == DecisionRow.id)


def _newest_standing(session: Session, reviewer: str) -> int | None:
    row = _newest(session, DecisionRow.reviewer == reviewer, DecisionRow.step != Step.UNDO, _unanswered())
    return row.batch if row else None


def _newest_undone(session: Session, reviewer: str) -> int | None:
    undone = _newest(session, DecisionRow.reviewer == reviewer, DecisionRow.step == Step.UNDO, _unanswered())
    decided = _newest(session, DecisionRow.reviewer == reviewer, DecisionRow.step == Step.DECIDE)
    is_over = undone is None or (decided is not None and (decided.id or 0) > (undone.id or 0))
    return None if is_over or undone is None else undone.batch


def _standing(session: Session, batch: int) -> int:
    """Return the batch that stands for a given one now: itself, or the redo that made it stand again."""
    row = session.exec(select(DecisionRow).where(DecisionRow.batch == batch).limit(1)).first()
    if row is None:
        raise FactrackError(f"there is no batch {batch} of decisions", "`factrack show` has the history of a claim")
    while later := session.exec(select(DecisionRow).where(DecisionRow.undoes == row.id)).first():
        row = later
    if row.step == Step.UNDO:
        raise FactrackError(f"the decisions of batch {batch} are taken back already", "")
    return row.batch

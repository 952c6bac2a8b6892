"""Entries of the log as an analyst reads them: in words, also where the log has places in a text."""

import json
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from sqlmodel import Session, col, select

from factrack.ledger.actions import ACTS
from factrack.ledger.actions.statements import quote_of
from factrack.ledger.chunks import chunks
from factrack.ledger.tables import ArticleRow, DecisionRow, StatementRow
from factrack.ledger.views import Action, Decision, Step, Target

_Texts = Mapping[int, str]
"""The texts of the articles in which statements stand, by the ids of the statements."""


def decisions_of(session: Session, rows: Sequence[DecisionRow]) -> list[Decision]:
    """Return entries of the log, in the given order."""
    texts = _texts(session, {row.target_id for row in rows if row.action == Action.CONTENT})
    return [_decision(row, texts) for row in rows]


def _texts(session: Session, statement_ids: Iterable[int]) -> _Texts:
    found: dict[int, str] = {}
    for some in chunks(sorted(statement_ids)):
        query = select(StatementRow.id, ArticleRow.text).join(ArticleRow, col(ArticleRow.id) == StatementRow.article_id)
        found.update((number or 0, text) for number, text in session.exec(query.where(col(StatementRow.id).in_(some))))
    return found


def _decision(row: DecisionRow, texts: _Texts) -> Decision:
    before, after = json.loads(row.before), json.loads(row.after)
    return Decision(
        id=row.id or 0,
        batch=row.batch,
        target=Target(row.target),
        target_id=row.target_id,
        claim_id=row.claim_id,
        action=Action(row.action),
        before=_words(row, before, texts),
        after=_words(row, after, texts),
        reviewer=row.reviewer,
        decided_at=row.decided_at,
        step=Step(row.step),
        undoes=row.undoes,
    )


def _words(row: DecisionRow, value: Any, texts: _Texts) -> str:
    if row.action == Action.CONTENT:
        return quote_of(value, texts[row.target_id])
    return ACTS[Action(row.action)].words(value)

"""What is read by ids, as at every key on the screen."""

from collections import defaultdict
from collections.abc import Sequence
from typing import Any

from sqlalchemy import func
from sqlalchemy.orm import defer
from sqlmodel import Session, col, select

from factrack.ledger.actions.claims import evidence_of
from factrack.ledger.chunks import IDS, chunks
from factrack.ledger.entries import decisions_of
from factrack.ledger.rows import appearance_of, claim_of
from factrack.ledger.tables import ArticleRow, ClaimRow, DecisionRow, StatementRow
from factrack.ledger.views import Appearance, Claim, Decision

WITHOUT_TEXT: tuple[Any, ...] = (defer(ArticleRow.text), defer(ArticleRow.furniture))  # type: ignore[arg-type]
"""The option that keeps the texts of articles out of a list."""

_CLAIMS = (
    select(ClaimRow, ArticleRow)
    .join(ArticleRow, col(ArticleRow.id) == col(ClaimRow.article_id))
    .where(col(ClaimRow.id).in_(IDS))
    .order_by(col(ClaimRow.id))
    .options(*WITHOUT_TEXT)
)
_LAST_DECISIONS = (
    select(DecisionRow.claim_id, func.max(DecisionRow.id))
    .where(col(DecisionRow.claim_id).in_(IDS))
    .group_by(col(DecisionRow.claim_id))
)
_APPEARANCES = (
    select(StatementRow, ArticleRow)
    .join(ArticleRow, col(ArticleRow.id) == col(StatementRow.article_id))
    .where(col(StatementRow.claim_id).in_(IDS))
    .order_by(col(ArticleRow.published).is_(None), col(ArticleRow.published), col(StatementRow.id))
    .options(*WITHOUT_TEXT)
)
_LOGS = select(DecisionRow).where(col(DecisionRow.claim_id).in_(IDS)).order_by(col(DecisionRow.id))
_STATEMENTS = select(StatementRow).where(col(StatementRow.article_id).in_(IDS)).order_by(col(StatementRow.id))


def claims_by_id(session: Session, claim_ids: Sequence[int]) -> list[Claim]:
    """Return at most a chunk of claims, by id; those that are not there are left out."""
    rows = session.exec(_CLAIMS, params={"ids": claim_ids}).all()
    ids = [row.id or 0 for row, _ in rows]
    evidence, last = evidence_of(session, ids), _last_decisions(session, ids)
    return [
        claim_of(row, article, evidence.get(claim_id, ()), last.get(claim_id, 0))
        for claim_id, (row, article) in zip(ids, rows, strict=True)
    ]


def _last_decisions(session: Session, ids: Sequence[int]) -> dict[int | None, int]:
    found: dict[int | None, int] = {}
    for some in chunks(ids):
        rows = session.exec(_LAST_DECISIONS, params={"ids": some})
        found.update((claim_id, last or 0) for claim_id, last in rows)
    return found


def appearances_of(session: Session, claim_ids: Sequence[int]) -> dict[int, list[Appearance]]:
    """Return where at most a chunk of claims stand, in order of publication."""
    found: dict[int, list[Appearance]] = defaultdict(list)
    for statement, article in session.exec(_APPEARANCES, params={"ids": claim_ids}):
        found[statement.claim_id].append(appearance_of(statement, article))
    return found


def logs_of(session: Session, claim_ids: Sequence[int]) -> dict[int, list[Decision]]:
    """Return what was decided about at most a chunk of claims, oldest first."""
    found: dict[int, list[Decision]] = defaultdict(list)
    for decision in decisions_of(session, session.exec(_LOGS, params={"ids": claim_ids}).all()):
        found[decision.claim_id or 0].append(decision)
    return found


def statements_in(session: Session, article_ids: Sequence[int]) -> Sequence[StatementRow]:
    """Return the statements of at most a chunk of articles, by id."""
    return session.exec(_STATEMENTS, params={"ids": article_ids}).all()

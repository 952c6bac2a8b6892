"""The ledger by article: a line for each."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import case, func
from sqlmodel import col, select

from factrack.ledger.conditions import conditions
from factrack.ledger.database import Ledger
from factrack.ledger.tables import ArticleRow, ClaimRow, StatementRow
from factrack.ledger.views import ClaimFilter, Status


@dataclass(frozen=True, slots=True)
class ArticleOverview:
    """An article with the claims that stand in it, by status."""

    id: int
    title: str | None
    outlet: str | None
    published: date | None
    path: str | None
    statuses: dict[Status, int]

    @property
    def claims(self) -> int:
        """How many claims stand in it."""
        return sum(self.statuses.values())


def list_articles(ledger: Ledger, claims: ClaimFilter | None = None) -> list[ArticleOverview]:
    """Return the articles in which a claim stands that a filter lets through, the newest first."""
    told = ArticleRow.title, ArticleRow.outlet, ArticleRow.published, ArticleRow.path
    columns: list[Any] = [ArticleRow.id, *told, *_by_status()]
    query = (
        select(*columns)
        .join(StatementRow, col(StatementRow.article_id) == col(ArticleRow.id))
        .join(ClaimRow, col(ClaimRow.id) == col(StatementRow.claim_id))
        .where(*conditions(claims))
        .group_by(col(ArticleRow.id))
        .order_by(col(ArticleRow.published).is_(None), col(ArticleRow.published).desc(), col(ArticleRow.id).desc())
    )
    with ledger.reading() as session:
        rows = session.execute(query).all()
    return [
        ArticleOverview(number, title, outlet, published, path, _statuses(counts))
        for number, title, outlet, published, path, *counts in rows
    ]


def _by_status() -> list[Any]:
    """Return a count of claims for each status; a claim that stands twice in a group counts once."""
    return [func.count(case((col(ClaimRow.status) == status.value, col(ClaimRow.id))).distinct()) for status in Status]


def _statuses(counts: Sequence[int]) -> dict[Status, int]:
    return dict(zip(Status, counts, strict=True))

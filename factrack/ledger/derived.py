"""What a claim's row keeps of its statements, so that a list reads one table."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlalchemy.orm import defer
from sqlmodel import Session, col, select

from factrack.ledger.chunks import chunks
from factrack.ledger.keys import plain_words
from factrack.ledger.linking.forms import find_forms, speaker_columns
from factrack.ledger.linking.names import Named
from factrack.ledger.tables import ArticleRow, ClaimRow, StatementRow
from factrack.ledger.views import Fate

Occurrence = tuple[StatementRow, ArticleRow]


def claim_columns(occurrences: Sequence[Occurrence]) -> dict[str, Any]:
    """Return the columns that a claim has from its statements: those of the first one, and what is searched in all.

    All editions of an article are one article; what was carried over shows as it stands in the newest one.
    """
    telling = [pair for pair in occurrences if pair[0].fate != Fate.CARRIED] or occurrences
    articles: dict[int, Occurrence] = {}
    for occurrence in sorted(telling, key=_in_order):
        articles.setdefault(_first_edition(occurrence[1]), occurrence)
    first, article = next(iter(articles.values()))
    return {
        "article_id": first.article_id,
        "articles": len(articles),
        "fate": _fate(telling),
        "quote": first.quote,
        "kind": first.kind,
        "stance": first.stance,
        "language": article.language,
        "speaker": first.speaker,
        "role": first.role,
        "affiliation": first.affiliation,
        "speaker_inferred": first.speaker_inferred,
        "said_on": first.said_on,
        "dated": _dated(first, article),
        "search": "\n".join(search_text(*occurrence) for occurrence in articles.values()),
    }


def _first_edition(article: ArticleRow) -> int:
    return article.edition_of or article.id or 0


def _in_order(occurrence: Occurrence) -> tuple[int, int]:
    """Return what sorts statements by when their article was read first."""
    statement, article = occurrence
    return _first_edition(article), statement.id or 0


def _fate(telling: Sequence[Occurrence]) -> str:
    """Return what became of a claim: nothing while it stands anywhere."""
    fates = {statement.fate for statement, _ in telling}
    standing = next((fate for fate in (Fate.STANDS, Fate.CHANGED, Fate.VANISHED) if fate.value in fates), Fate.STANDS)
    return standing.value


def search_text(statement: StatementRow, article: ArticleRow) -> str:
    """Return what a search finds a claim by, of one of its articles."""
    parts = (statement.quote, statement.speaker, article.outlet, article.title)
    return "\n".join(part for part in parts if part).casefold()


def _dated(statement: StatementRow, article: ArticleRow) -> date | None:
    start = statement.said_on["start"] if statement.said_on else None
    return date.fromisoformat(start) if start else article.published


def refresh_claims(session: Session, claim_ids: Sequence[int]) -> None:
    """Make the columns of claims anew from their statements; a claim that has none left is in no article."""
    session.flush()
    for some in chunks(claim_ids):
        found = occurrences_of(session, some)
        claims = session.exec(select(ClaimRow).where(col(ClaimRow.id).in_(some))).all()
        firsts = [occurrences[0][0] for occurrences in found.values()]
        forms = find_forms(session, [Named(row.speaker or "", row.role, row.affiliation) for row in firsts])
        for claim in claims:
            if claim.id not in found:
                claim.articles = 0
                continue
            claim.sqlmodel_update(claim_columns(found[claim.id]))
            claim.sqlmodel_update(speaker_columns(session, forms.get(plain_words(claim.speaker or ""))))
            session.add(claim)


def occurrences_of(session: Session, claim_ids: Sequence[int]) -> dict[int, list[Occurrence]]:
    """Return the statements of claims with their articles, in the order in which they were recorded."""
    query = (
        select(StatementRow, ArticleRow)
        .join(ArticleRow, col(ArticleRow.id) == col(StatementRow.article_id))
        .where(col(StatementRow.claim_id).in_(claim_ids))
        .order_by(col(StatementRow.id))
        .options(defer(ArticleRow.text), defer(ArticleRow.furniture))  # type: ignore[arg-type]
    )
    found: dict[int, list[Occurrence]] = {}
    for statement, article in session.exec(query):
        found.setdefault(statement.claim_id, []).append((statement, article))
    return found

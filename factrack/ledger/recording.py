"""Articles and their statements into the ledger, once."""

from collections.abc import Sequence
from typing import Any

from sqlmodel import Session, col, select

from factrack.articles import Article
from factrack.extraction import Extraction, SaidOn, Span, Statement
from factrack.ledger.database import Ledger
from factrack.ledger.derived import claim_columns, search_text, speaker_ids
from factrack.ledger.keys import claim_key, plain_words
from factrack.ledger.tables import ArticleRow, ClaimRow, StatementRow
from factrack.ledger.views import Recorded


def record(ledger: Ledger, article: Article, extraction: Extraction) -> Recorded:
    """Record an article with its statements, all or nothing.

    An article whose text is in the ledger already changes nothing. A statement whose speaker and words are known
    joins the claim that has them; any other one begins a claim of its own.
    """
    with ledger.writing() as session:
        known = session.exec(select(ArticleRow.id).where(ArticleRow.content_hash == article.content_hash)).first()
        if known is not None:
            return Recorded(known, new=False)
        row = _article_row(ledger, article, extraction)
        session.add(row)
        session.flush()
        new_claims = _record_statements(session, article, row, extraction.statements)
        return Recorded(_id(row.id), True, len(extraction.statements), new_claims)


def _id(value: int | None) -> int:
    assert value is not None, "a row has an id once it is flushed"
    return value


def _article_row(ledger: Ledger, article: Article, extraction: Extraction) -> ArticleRow:
    return ArticleRow(
        content_hash=article.content_hash,
        text=article.text,
        language=article.language or "",
        title=article.title,
        outlet=article.outlet,
        author=article.author,
        published=article.published,
        url=article.url,
        path=article.path,
        furniture=[list(span) for span in extraction.furniture],
        recorded_at=ledger.clock(),
    )


def _record_statements(session: Session, article: Article, row: ArticleRow, statements: Sequence[Statement]) -> int:
    keys = [claim_key(statement, article) for statement in statements]
    speakers = speaker_ids(session, [statement.speaker for statement in statements])
    claims = {claim.key: claim for claim in session.exec(select(ClaimRow).where(col(ClaimRow.key).in_(set(keys))))}
    counted = set()
    new = 0
    for key, statement in zip(keys, statements, strict=True):
        said = _statement_row(statement, article, _id(row.id))
        claim = claims.get(key)
        if claim is None:
            claim = claims[key] = ClaimRow(
                key=key, speaker_id=speakers.get(plain_words(said.speaker or "")), **claim_columns([(said, row)])
            )
            session.add(claim)
            session.flush()
            new += 1
        elif key not in counted:
            claim.articles += 1
            claim.search = f"{claim.search}\n{search_text(said, row)}"
        counted.add(key)
        said.claim_id = _id(claim.id)
        session.add(said)
    return new


def _statement_row(statement: Statement, article: Article, article_id: int) -> StatementRow:
    """Return a statement that is of no claim yet."""
    return StatementRow(
        article_id=article_id,
        claim_id=0,
        quote=statement.quote(article.text),
        kind=statement.kind.value,
        stance=statement.stance.value,
        content=[list(span) for span in statement.content],
        cue=_pair(statement.cue),
        source=_pair(statement.source),
        antecedent=_pair(statement.antecedent),
        speaker=statement.speaker,
        role=statement.role,
        affiliation=statement.affiliation,
        speaker_inferred=statement.speaker_inferred,
        said_on=said_on_json(statement.said_on),
        rule=statement.rule,
        confidence=statement.confidence,
    )


def _pair(span: Span | None) -> list[int] | None:
    return list(span) if span else None


def said_on_json(said_on: SaidOn | None) -> dict[str, Any] | None:
    """Return a date as it is stored."""
    if said_on is None:
        return None
    return {
        "text": said_on.text,
        "precision": said_on.precision.value,
        "start": said_on.start.isoformat() if said_on.start else None,
        "end": said_on.end.isoformat() if said_on.end else None,
        "span": _pair(said_on.span),
        "inherited": said_on.inherited,
    }

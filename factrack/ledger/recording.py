"""Articles and their statements into the ledger, once."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from sqlmodel import Session, col, select

from factrack.articles import Article
from factrack.extraction import Extraction, SaidOn, Span, Statement
from factrack.ledger.database import Ledger
from factrack.ledger.keys import claim_key, plain_words
from factrack.ledger.tables import ArticleRow, ClaimRow, SpeakerRow, StatementRow
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
        article_id = _id(row.id)
        new_claims = _record_statements(session, article, article_id, extraction.statements)
    return Recorded(article_id, True, len(extraction.statements), new_claims)


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


def _record_statements(session: Session, article: Article, article_id: int, statements: Sequence[Statement]) -> int:
    keys = [claim_key(statement, article) for statement in statements]
    speakers = _speakers(session, statements)
    claims = {row.key: row for row in session.exec(select(ClaimRow).where(col(ClaimRow.key).in_(set(keys))))}
    counted = set()
    new = 0
    for key, statement in zip(keys, statements, strict=True):
        claim = claims.get(key)
        if claim is None:
            claim = claims[key] = _claim_row(key, statement, article, article_id, speakers)
            session.add(claim)
            session.flush()
            new += 1
        elif key not in counted:
            claim.articles += 1
            claim.search = f"{claim.search}\n{_search_text(statement, article)}"
        counted.add(key)
        session.add(_statement_row(statement, article, article_id, _id(claim.id)))
    return new


def _speakers(session: Session, statements: Sequence[Statement]) -> dict[str, int]:
    """Return the ids of the statements' speakers by their keys; the new ones are added."""
    names = {plain_words(name): name for name in (s.speaker for s in statements) if name and plain_words(name)}
    found = {row.key: row for row in session.exec(select(SpeakerRow).where(col(SpeakerRow.key).in_(set(names))))}
    for key, name in names.items():
        if key not in found:
            found[key] = SpeakerRow(key=key, name=name)
            session.add(found[key])
    session.flush()
    return {key: _id(row.id) for key, row in found.items()}


def _claim_row(key: str, statement: Statement, article: Article, article_id: int, speakers: dict[str, int]) -> ClaimRow:
    speaker = statement.speaker or ""
    return ClaimRow(
        key=key,
        speaker_id=speakers.get(plain_words(speaker)),
        article_id=article_id,
        language=article.language or "",
        dated=_dated(statement, article),
        speaker_search=speaker.casefold(),
        search=_search_text(statement, article),
        **_said(statement, article),
    )


def _said(statement: Statement, article: Article) -> dict[str, Any]:
    """Return the columns that a claim shares with its first statement."""
    return {
        "quote": statement.quote(article.text),
        "kind": statement.kind.value,
        "stance": statement.stance.value,
        "speaker": statement.speaker,
        "role": statement.role,
        "affiliation": statement.affiliation,
        "speaker_inferred": statement.speaker_inferred,
        "said_on": said_on_json(statement.said_on),
    }


def _statement_row(statement: Statement, article: Article, article_id: int, claim_id: int) -> StatementRow:
    return StatementRow(
        article_id=article_id,
        claim_id=claim_id,
        content=[list(span) for span in statement.content],
        cue=_pair(statement.cue),
        source=_pair(statement.source),
        antecedent=_pair(statement.antecedent),
        rule=statement.rule,
        confidence=statement.confidence,
        **_said(statement, article),
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


def _dated(statement: Statement, article: Article) -> date | None:
    said_on = statement.said_on
    return (said_on.start if said_on else None) or article.published


def _search_text(statement: Statement, article: Article) -> str:
    parts = (statement.quote(article.text), statement.speaker, article.outlet, article.title)
    return "\n".join(part for part in parts if part).casefold()

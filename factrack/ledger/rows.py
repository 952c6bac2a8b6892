"""From rows of the tables to the records that the ledger hands out."""

from collections.abc import Sequence
from datetime import date
from typing import Any

from factrack.extraction import Kind, Precision, SaidOn, Span, Stance
from factrack.ledger.tables import ArticleRow, ClaimRow, StatementRow
from factrack.ledger.views import (
    Appearance,
    ArticleText,
    AsRead,
    Claim,
    Evidence,
    Fate,
    Rating,
    SecondOpinion,
    Status,
)


def claim_of(row: ClaimRow, article: ArticleRow, evidence: Sequence[Evidence], last_decision: int) -> Claim:
    """Return a claim; `article` is the one of its first statement."""
    return Claim(
        id=row.id or 0,
        status=Status(row.status),
        kind=Kind(row.kind),
        stance=Stance(row.stance),
        quote=row.quote,
        speaker=row.speaker,
        role=row.role,
        affiliation=row.affiliation,
        speaker_inferred=row.speaker_inferred,
        said_on=_said_on(row.said_on),
        title=article.title,
        outlet=article.outlet,
        url=article.url,
        published=article.published,
        language=row.language,
        articles=row.articles,
        reviewer=row.reviewer,
        decided_at=row.decided_at,
        note=row.note,
        evidence=tuple(evidence),
        rating=Rating(**row.rating) if row.rating else None,
        disagree=row.disagree,
        second_opinion=SecondOpinion(**row.second_opinion) if row.second_opinion else None,
        last_decision=last_decision,
        fate=Fate(row.fate),
    )


def appearance_of(row: StatementRow, article: ArticleRow) -> Appearance:
    """Return a statement in its article."""
    return Appearance(
        statement_id=row.id or 0,
        claim_id=row.claim_id,
        article_id=row.article_id,
        title=article.title,
        outlet=article.outlet,
        url=article.url,
        path=article.path,
        published=article.published,
        language=article.language,
        quote=row.quote,
        kind=Kind(row.kind),
        stance=Stance(row.stance),
        content=tuple(Span(*pair) for pair in row.content),
        cue=_span(row.cue),
        source=_span(row.source),
        speaker=row.speaker,
        role=row.role,
        affiliation=row.affiliation,
        speaker_inferred=row.speaker_inferred,
        antecedent=_span(row.antecedent),
        said_on=_said_on(row.said_on),
        rule=row.rule,
        confidence=row.confidence,
        as_read=_as_read(row.as_read),
        fate=Fate(row.fate),
        successor_id=row.successor_id,
    )


def article_of(row: ArticleRow, statements: Sequence[StatementRow]) -> ArticleText:
    """Return an article with its text."""
    return ArticleText(
        id=row.id or 0,
        text=row.text,
        title=row.title,
        outlet=row.outlet,
        author=row.author,
        published=row.published,
        language=row.language,
        url=row.url,
        path=row.path,
        furniture=tuple(Span(*pair) for pair in row.furniture),
        appearances=tuple(appearance_of(statement, row) for statement in statements),
    )


def _as_read(stored: dict[str, Any] | None) -> AsRead | None:
    if stored is None:
        return None
    by = stored["by"]
    content = tuple(Span(*pair) for pair in stored["content"])
    return AsRead(by["speaker"], by["role"], by["affiliation"], _said_on(stored["said_on"]), content)


def _span(pair: list[int] | None) -> Span | None:
    return Span(*pair) if pair else None


def _said_on(stored: dict[str, Any] | None) -> SaidOn | None:
    if stored is None:
        return None
    return SaidOn(
        text=stored["text"],
        precision=Precision(stored["precision"]),
        start=date.fromisoformat(stored["start"]) if stored["start"] else None,
        end=date.fromisoformat(stored["end"]) if stored["end"] else None,
        span=_span(stored["span"]),
        inherited=stored["inherited"],
    )

"""From rows of the tables to the records that the ledger hands out."""

import json
from datetime import date
from typing import Any

from factrack.extraction import Kind, Precision, SaidOn, Span, Stance
from factrack.ledger.tables import ArticleRow, ClaimRow, DecisionRow, EvidenceRow, StatementRow
from factrack.ledger.views import Action, Appearance, ArticleText, Claim, Decision, Evidence, Status


def claim_of(row: ClaimRow, article: ArticleRow, evidence: list[EvidenceRow]) -> Claim:
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
        evidence=tuple(Evidence(link.url, link.title, link.note) for link in evidence),
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
    )


def article_of(row: ArticleRow, statements: list[StatementRow]) -> ArticleText:
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


def decision_of(row: DecisionRow) -> Decision:
    """Return an entry of the log."""
    return Decision(
        id=row.id or 0,
        batch=row.batch,
        claim_id=row.claim_id,
        action=Action(row.action),
        before=_readable(json.loads(row.before)),
        after=_readable(json.loads(row.after)),
        reviewer=row.reviewer,
        decided_at=row.decided_at,
        undoes=row.undoes,
    )


def _readable(value: Any) -> str:
    """Return what a decision changed as one would say it: a status, a note, the URL of a link."""
    return value["url"] if isinstance(value, dict) else value or ""


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

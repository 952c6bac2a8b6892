"""The JSON object of one article and its statements: what `factrack extract` prints and `factrack evaluate` reads."""

from typing import Any

from factrack.articles import Article
from factrack.extraction.statement import Extraction, SaidOn, Span, Statement


def to_record(article: Article, extraction: Extraction) -> dict[str, Any]:
    """Return an article with its statements in the format of factrack's gold, ready for JSON."""
    return {
        "id": article.id or article.path or article.url or article.content_hash,
        "language": article.language,
        "title": article.title,
        "outlet": article.outlet,
        "author": article.author,
        "published": str(article.published) if article.published else None,
        "url": article.url,
        "text": article.text,
        "furniture": [list(span) for span in extraction.furniture],
        "statements": [_statement(statement) for statement in extraction.statements],
    }


def _statement(statement: Statement) -> dict[str, Any]:
    return {
        "kind": statement.kind,
        "content": [list(span) for span in statement.content],
        "cue": _span(statement.cue),
        "source": _span(statement.source),
        "speaker": statement.speaker,
        "role": statement.role,
        "affiliation": statement.affiliation,
        "speaker_inferred": statement.speaker_inferred,
        "stance": statement.stance,
        "date": _date(statement.said_on),
        "rule": statement.rule,
        "confidence": round(statement.confidence, 4),
    }


def _span(span: Span | None) -> list[int] | None:
    return list(span) if span else None


def _date(said_on: SaidOn | None) -> dict[str, str | None] | None:
    if said_on is None:
        return None
    return {
        "start": str(said_on.start) if said_on.start else None,
        "end": str(said_on.end) if said_on.end else None,
        "precision": said_on.precision,
        "text": said_on.text,
    }

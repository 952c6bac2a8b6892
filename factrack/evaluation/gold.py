"""Gold: articles with the statements that a reader found in them, in the format of `factrack extract`."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from factrack.articles import Article
from factrack.errors import FactrackError
from factrack.extraction import Kind, Span
from factrack.plaintext import one_line

PUBLIC_FIGURES = "direct-of-public-figures"
"""The scope of gold that marks direct quotes of public figures only: precision says nothing there."""


@dataclass(frozen=True, slots=True)
class GoldDate:
    """When a statement was said: the days, both included, or None each where only the phrase is known."""

    start: date | None
    end: date | None
    text: str = ""


@dataclass(frozen=True, slots=True)
class GoldStatement:
    """One statement as annotated; what is None was not annotated, and is not scored."""

    kind: Kind
    content: tuple[Span, ...]
    cue: Span | None = None
    source: Span | None = None
    speaker: str | None = None
    date: GoldDate | None = None


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article and its statements; `is_complete` tells whether the annotators marked all of them."""

    article: Article
    statements: tuple[GoldStatement, ...]
    is_complete: bool = True


def read_gold(path: str | Path) -> Iterator[GoldArticle]:
    """Yield the articles of a gold file; FactrackError names the line that is none."""
    name = one_line(str(path))
    try:
        lines = Path(path).read_text(encoding="utf-8").splitlines()
    except (OSError, ValueError) as error:
        raise FactrackError(f"{name} cannot be read ({error})", "gold is a JSON Lines file in UTF-8") from None
    for number, line in enumerate(lines, start=1):
        if line.strip():
            try:
                yield _article(json.loads(line))
            except (ValueError, TypeError, KeyError, AttributeError) as error:
                raise FactrackError(
                    f"{name}, line {number}: no gold ({type(error).__name__}: {error})",
                    "any line that `factrack extract --format jsonl` prints is gold once it is corrected",
                ) from None


def _article(record: Mapping[str, Any]) -> GoldArticle:
    published = record.get("published")
    article = Article(
        record["text"],
        language=record["language"],
        title=record.get("title"),
        published=date.fromisoformat(published) if published else None,
        id=record.get("id"),
    )
    statements = tuple(_statement(found) for found in record["statements"])
    return GoldArticle(article, statements, record.get("scope") != PUBLIC_FIGURES)


def _statement(found: Mapping[str, Any]) -> GoldStatement:
    return GoldStatement(
        Kind(found["kind"]),
        tuple(Span(*pair) for pair in found["content"]),
        _span(found.get("cue")),
        _span(found.get("source")),
        found.get("speaker"),
        _date(found.get("date")),
    )


def _span(pair: list[int] | None) -> Span | None:
    return Span(*pair) if pair else None


def _date(found: str | Mapping[str, Any] | None) -> GoldDate | None:
    if not found:
        return None
    if isinstance(found, str):
        day = date.fromisoformat(found)
        return GoldDate(day, day)
    start, end = found.get("start"), found.get("end")
    return GoldDate(
        date.fromisoformat(start) if start else None, date.fromisoformat(end) if end else None, found.get("text") or ""
    )

"""Gold: articles with the statements that a reader found in them, in the format of `factrack extract`."""

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from factrack.articles import Article
from factrack.errors import FactrackError, UsageError
from factrack.extraction import Kind, Span, Stance, load_pack
from factrack.plaintext import one_line, sanitize

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
    stance: Stance | None = None
    role: str | None = None
    affiliation: str | None = None


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
        lines = Path(path).read_text(encoding="utf-8-sig").split("\n")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it is no UTF-8"
        raise FactrackError(f"{name} cannot be read ({reason})", "gold is a JSON Lines file in UTF-8") from None
    for number, line in enumerate(lines, start=1):
        if line.strip():
            yield _read_line(line, f"{name}, line {number}")


def _read_line(line: str, place: str) -> GoldArticle:
    try:
        return _article(json.loads(line))
    except KeyError as error:
        reason = f"{error} is missing"
    except UsageError as error:
        reason = error.message
    except json.JSONDecodeError as error:
        reason = f"{error.msg} (at character {error.colno})"
    except (ValueError, TypeError, AttributeError, RecursionError) as error:
        reason = str(error)
    raise FactrackError(
        f"{place}: no gold ({one_line(reason)})",
        "any line that `factrack extract --format jsonl` prints is gold once it is corrected",
    )


def _article(record: Mapping[str, Any]) -> GoldArticle:
    if not isinstance(record, Mapping):
        raise ValueError("an article is a JSON object")
    if not isinstance(record["text"], str):
        raise ValueError("'text' is not a string")
    published = record.get("published")
    load_pack(record["language"])
    article = Article(
        sanitize(record["text"]),
        language=record["language"],
        title=record.get("title"),
        published=date.fromisoformat(published) if published else None,
        id=record.get("id"),
    )
    statements = tuple(_statement(found, len(article.text)) for found in record["statements"])
    return GoldArticle(article, statements, record.get("scope") != PUBLIC_FIGURES)


def _statement(found: Mapping[str, Any], length: int) -> GoldStatement:
    content = tuple(_span(pair, length) for pair in found["content"])
    if not content:
        raise ValueError("a statement has no content")
    cue, source = found.get("cue"), found.get("source")
    return GoldStatement(
        Kind(found["kind"]),
        content,
        _span(cue, length) if cue else None,
        _span(source, length) if source else None,
        found.get("speaker"),
        _date(found.get("date")),
        Stance(found["stance"]) if found.get("stance") else None,
        found.get("role"),
        found.get("affiliation"),
    )


def _span(pair: Sequence[int], length: int) -> Span:
    start, end = pair
    if not 0 <= start < end <= length:
        raise ValueError(f"the span {start}, {end} is not in the text, which has {length} characters")
    return Span(start, end)


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

"""Articles that were read before with other words: what is carried over from the edition before, and what is not."""

import hashlib
import os
from collections.abc import Mapping, Sequence
from urllib.parse import urlsplit

from rapidfuzz import fuzz
from sqlmodel import Session, col, select

from factrack.articles import Article
from factrack.extraction import Statement
from factrack.ledger.actions.statements import quote_of
from factrack.ledger.chunks import chunks
from factrack.ledger.derived import refresh_claims
from factrack.ledger.keys import plain_words
from factrack.ledger.tables import ArticleRow, StatementRow
from factrack.ledger.views import Fate

_LIKE = 60.0
"""How much of two statements is the same, in percent, where one is the other with changes."""
_MOST_COMPARED = 250_000
_COMPARED_LENGTH = 1_000
_TELLING_LINE = 20


def source_key(article: Article) -> str | None:
    """Return what stays the same when an article is read again: the hash of its URL, or of its file.

    The URL of a whole site, and a file of many articles, say nothing of one.
    """
    if article.url:
        parts = urlsplit(article.url) if article.url.isprintable() else None
        is_page = parts is not None and bool(parts.path.strip("/") or parts.query)
        return _hash(f"url\n{article.url}") if is_page else None
    if article.path and not article.path.endswith(".jsonl"):
        return _hash(f"path\n{os.path.abspath(article.path)}")  # noqa: PTH100 - links are not followed
    return None


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def edition_before(session: Session, article: Article) -> ArticleRow | None:
    """Return the newest edition of an article that is about to be recorded, if it was read before.

    A file may hold another article altogether by now: only one that has something in common is the same.
    """
    key = source_key(article)
    if key is None:
        return None
    query = select(ArticleRow).where(ArticleRow.source_key == key, col(ArticleRow.newer_id).is_(None))
    row = session.exec(query.order_by(col(ArticleRow.id).desc()).limit(1)).first()
    return row if row and (article.url or _have_something_in_common(row, article)) else None


def _have_something_in_common(row: ArticleRow, article: Article) -> bool:
    if row.title and plain_words(row.title) == plain_words(article.title or ""):
        return True
    lines = {line for line in row.text.splitlines() if len(line) >= _TELLING_LINE}
    return any(line in lines for line in article.text.splitlines())


Carried = Mapping[int, StatementRow]
"""For the number of a statement of the new edition, the statement of the old one that says the same."""


def carried_over(session: Session, before: ArticleRow, article: Article, statements: Sequence[Statement]) -> Carried:
    """Return which statements of the edition before stand in the new one: by the same speaker, in the same words."""
    waiting: dict[tuple[str, str], list[StatementRow]] = {}
    for row in _statements(session, before):
        waiting.setdefault(_as_read(row, before.text), []).append(row)
    found: dict[int, StatementRow] = {}
    for number, statement in enumerate(statements):
        if same := waiting.get(_said(statement.speaker, statement.quote(article.text))):
            found[number] = same.pop(0)
    return found


def _statements(session: Session, article: ArticleRow) -> Sequence[StatementRow]:
    return session.exec(
        select(StatementRow).where(StatementRow.article_id == article.id).order_by(col(StatementRow.id))
    ).all()


def _as_read(row: StatementRow, text: str) -> tuple[str, str]:
    """Return who said what as the parser had read it: corrected or not, it reads the same again."""
    if row.as_read is None:
        return _said(row.speaker, row.quote)
    return _said(row.as_read["by"]["speaker"], quote_of(row.as_read["content"], text))


def _said(speaker: str | None, quote: str) -> tuple[str, str]:
    return plain_words(speaker or ""), plain_words(quote)


def close_edition(
    session: Session, before: ArticleRow, row: ArticleRow, carried: Carried, new: Sequence[StatementRow]
) -> dict[Fate, int]:
    """Say of each statement of the edition before what became of it; return how many fared how."""
    before.newer_id, row.edition_of = row.id, before.edition_of or before.id
    session.add_all([before, row])
    for number, old in carried.items():
        old.fate, old.successor_id = Fate.CARRIED.value, new[number].id
    taken = {old.id for old in carried.values()}
    left = [old for old in _statements(session, before) if old.id not in taken]
    fresh = [one for number, one in enumerate(new) if number not in carried]
    for old in left:
        successor = _most_alike(old, fresh) if len(left) * len(fresh) <= _MOST_COMPARED else None
        old.fate = (Fate.CHANGED if successor else Fate.VANISHED).value
        old.successor_id = successor.id if successor else None
    olds = [*carried.values(), *left]
    session.add_all(olds)
    for some in chunks(sorted({one.claim_id for one in (*olds, *new)})):
        refresh_claims(session, some)
    return {fate: sum(old.fate == fate for old in olds) for fate in Fate if fate}


def _most_alike(old: StatementRow, fresh: Sequence[StatementRow]) -> StatementRow | None:
    scored = [(fuzz.ratio(_compared(old), _compared(one), score_cutoff=_LIKE), one) for one in fresh]
    best = max(scored, key=lambda pair: pair[0], default=None)
    return best[1] if best and best[0] else None


def _compared(row: StatementRow) -> str:
    return plain_words(row.quote[:_COMPARED_LENGTH])

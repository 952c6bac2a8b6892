"""An article that is read again: what it tells now that was not known of it, and the days that follow from it."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlmodel import Session, col, select

from factrack.articles import Article
from factrack.extraction import Statement
from factrack.ledger.chunks import chunks
from factrack.ledger.derived import refresh_claims
from factrack.ledger.stored import said_on_json
from factrack.ledger.tables import ArticleRow, StatementRow

_FACTS = ("title", "outlet", "author", "published", "url")


def complete(session: Session, row: ArticleRow, article: Article, statements: Sequence[Statement]) -> bool:
    """Fill in what was not known of a recorded article; with its day of publication, the days of its statements.

    What is known stays, and so does every correction. `statements` are what is read in the article now. Returns
    whether anything was filled in.
    """
    found = {name: getattr(article, name) for name in _FACTS if getattr(row, name) is None and getattr(article, name)}
    if not found:
        return False
    row.sqlmodel_update(found)
    session.add(row)
    rows = session.exec(select(StatementRow).where(col(StatementRow.article_id) == row.id)).all()
    if "published" in found:
        _date(rows, statements)
        session.add_all(rows)
    for some in chunks(sorted({statement.claim_id for statement in rows})):
        refresh_claims(session, some)
    return True


def _date(rows: Sequence[StatementRow], statements: Sequence[Statement]) -> None:
    """Give statements whose day was unknown the one that is read in the same words now."""
    said = {_place(statement.content): statement.said_on for statement in statements}
    for row in rows:
        read: Mapping[str, Any] | None = row.as_read
        now = said_on_json(said.get(_place(read["content"] if read else row.content)))
        before = read["said_on"] if read else row.said_on
        if now is None or (before and before["start"]):
            continue
        if read is None or row.said_on == before:
            row.said_on = now
        if read:
            row.as_read = {**read, "said_on": now}


def _place(content: Sequence[Sequence[int]]) -> tuple[tuple[int, ...], ...]:
    return tuple(tuple(span) for span in content)

"""The indexes of statements and names, made anew: for ledgers of versions that had none."""

from collections.abc import Iterator
from itertools import islice
from typing import Any

from sqlalchemy import Connection, delete, func, insert, or_, select
from sqlmodel import col

from factrack.extraction import Kind, Stance
from factrack.ledger.comparing import read_content
from factrack.ledger.linking.fingerprints import fingerprints
from factrack.ledger.linking.names import name_keys
from factrack.ledger.tables import ArticleRow, ClaimRow, FingerprintRow, NameKeyRow, SpeakerRow, StatementRow

_CHUNK = 1_000


def reindex(connection: Connection) -> None:
    """Fill the indexes by which a new statement finds its like, from the statements and names of a ledger."""
    connection.execute(delete(FingerprintRow))
    connection.execute(delete(NameKeyRow))
    names = connection.execute(select(col(SpeakerRow.id), col(SpeakerRow.name)))
    while some := list(islice(names, _CHUNK)):
        keys = [{"key": key, "speaker_id": form} for form, name in some for key in name_keys(name)]
        if keys:
            connection.execute(insert(NameKeyRow), keys)
    wordings = _wordings(connection)
    while stretch := list(islice(wordings, _CHUNK)):
        connection.execute(insert(FingerprintRow), [entry for row in stretch for entry in _entries(row)])


def _wordings(connection: Connection) -> Iterator[tuple[Any, ...]]:
    """Yield each wording once: the first statement of each claim, and those that joined one in other words."""
    firsts = select(func.min(col(StatementRow.id))).group_by(col(StatementRow.home_id))
    query = (
        select(
            col(StatementRow.id),
            col(StatementRow.quote),
            col(StatementRow.kind),
            col(StatementRow.stance),
            col(ArticleRow.language),
            col(ClaimRow.form_id),
        )
        .join(ArticleRow, col(ArticleRow.id) == col(StatementRow.article_id))
        .join(ClaimRow, col(ClaimRow.id) == col(StatementRow.home_id))
        .where(col(ClaimRow.form_id).is_not(None))
        .where(or_(col(StatementRow.id).in_(firsts), col(StatementRow.degree) != "verbatim"))
        .order_by(col(StatementRow.id))
    )
    yield from map(tuple, connection.execute(query))


def _entries(row: tuple[Any, ...]) -> Iterator[dict[str, int]]:
    statement_id, quote, kind, stance, language, form_id = row
    for key in fingerprints(read_content(quote, language, Kind(kind), Stance(stance))).all:
        yield {"speaker_id": form_id, "key": key, "statement_id": statement_id}

"""The statements that a new one may be linked to, from the index: never all pairs."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from sqlalchemy import bindparam, insert, select
from sqlmodel import Session, col

from factrack.extraction import Kind, Span, Stance
from factrack.ledger.chunks import IDS, chunks
from factrack.ledger.comparing import Content, read_content
from factrack.ledger.linking.fingerprints import Fingerprints
from factrack.ledger.linking.judging import Candidate
from factrack.ledger.tables import ArticleRow, ClaimRow, FingerprintRow, StatementRow

NEWEST = 30
"""How many statements with one fingerprint are looked at, the newest ones: what everybody repeats tells little."""
_MOST = 12
"""How many statements are compared, those with most fingerprints in common."""
_FEWEST_STEMS = 2

_WITH_KEY = (
    select(col(FingerprintRow.statement_id))
    .where(col(FingerprintRow.speaker_id) == bindparam("speaker"), col(FingerprintRow.key) == bindparam("key"))
    .order_by(col(FingerprintRow.statement_id).desc())
    .limit(NEWEST)
)
_WITH_FIRST = (
    select(StatementRow, ArticleRow.language, ClaimRow.quote, ClaimRow.kind, ClaimRow.stance, ClaimRow.language)  # type: ignore[call-overload]
    .join(ArticleRow, col(ArticleRow.id) == col(StatementRow.article_id))
    .join(ClaimRow, col(ClaimRow.id) == col(StatementRow.place_id))
    .where(col(StatementRow.id).in_(IDS))
)


def keep_fingerprints(session: Session, speaker_id: int, statement_id: int, prints: Fingerprints) -> None:
    """Put a statement into the index; `speaker_id` is a form of the speaker's name."""
    rows = [{"speaker_id": speaker_id, "key": key, "statement_id": statement_id} for key in prints.all]
    session.connection().execute(insert(FingerprintRow), rows)


def candidates(session: Session, speaker_ids: Sequence[int], prints: Fingerprints) -> list[Candidate]:
    """Return the statements of a speaker (all forms of the name) that have most in common with a new one."""
    return load_candidates(
        session,
        most_alike(_hits(session, speaker_ids, prints.shingles), _hits(session, speaker_ids, prints.stems)),
    )


def most_alike(by_shingles: Iterable[int], by_stems: Iterable[int]) -> list[int]:
    """Return the statements that most fingerprints of a new one found; one stem alone tells nothing."""
    words, matter = Counter(by_shingles), Counter(by_stems)
    hits = words + Counter({found: count for found, count in matter.items() if count >= _FEWEST_STEMS or words[found]})
    return [found for found, _ in hits.most_common(_MOST)]


def load_candidates(session: Session, statement_ids: Sequence[int]) -> list[Candidate]:
    """Return statements as candidates, in the given order."""
    found: dict[int, Candidate] = {}
    for some in chunks(statement_ids):
        rows = session.execute(_WITH_FIRST, {"ids": some})
        found |= {row[0].id: _candidate(*row) for row in rows}
    return [found[statement_id] for statement_id in statement_ids if statement_id in found]


def content_of(row: StatementRow, language: str) -> Content:
    """Return the words of a statement."""
    return read_content(row.quote, language, Kind(row.kind), Stance(row.stance))


def _hits(session: Session, speaker_ids: Iterable[int], keys: Sequence[int]) -> Iterator[int]:
    connection = session.connection()
    for speaker in speaker_ids:
        for key in keys:
            yield from connection.execute(_WITH_KEY, {"speaker": speaker, "key": key}).scalars()


def _candidate(row: StatementRow, language: str, *first: Any) -> Candidate:
    quote, kind, stance, first_language = first
    return Candidate(
        row.id or 0,
        row.article_id,
        Span(row.content[0][0], row.content[-1][1]),
        row.claim_id,
        row.place_id,
        content_of(row, language),
        read_content(quote, first_language, Kind(kind), Stance(stance)),
    )

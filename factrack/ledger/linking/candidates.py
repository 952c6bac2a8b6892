"""The statements that a new one may be linked to, from the index: never all pairs."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, CompoundSelect, Select, bindparam, insert, select, union_all
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

_PAIR = ("speaker", "key")
"""What a fingerprint is looked up by."""
_ASKED_AT_ONCE = 24
"""How many fingerprints one query looks up: each query has its price."""
_WITH_FIRST = (
    # Columns, and no rows of the tables: these are read for each new statement.
    select(  # type: ignore[call-overload]
        StatementRow.id,
        StatementRow.article_id,
        StatementRow.content,
        StatementRow.claim_id,
        StatementRow.place_id,
        *(StatementRow.quote, ArticleRow.language, StatementRow.kind, StatementRow.stance),
        *(ClaimRow.quote, ClaimRow.language, ClaimRow.kind, ClaimRow.stance),
    )
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
        rows = session.connection().execute(_WITH_FIRST, {"ids": some})
        found |= {row[0]: _candidate(*row) for row in rows}
    return [found[statement_id] for statement_id in statement_ids if statement_id in found]


def content_of(row: StatementRow, language: str) -> Content:
    """Return the words of a statement."""
    return read_content(row.quote, language, Kind(row.kind), Stance(row.stance))


def _hits(session: Session, speaker_ids: Iterable[int], keys: Sequence[int]) -> Iterator[int]:
    pairs = [(speaker, key) for speaker in speaker_ids for key in keys]
    for start in range(0, len(pairs), _ASKED_AT_ONCE):
        asked = pairs[start : start + _ASKED_AT_ONCE]
        named = {
            f"{name}_{at}": value for at, pair in enumerate(asked) for name, value in zip(_PAIR, pair, strict=True)
        }
        yield from session.connection().execute(_with_keys(len(asked)), named).scalars().all()


@cache
def _with_keys(number: int) -> CompoundSelect[Any]:
    """Return the query for the newest statements with each of so many pairs of a speaker and a fingerprint."""
    return union_all(*(select(_with_key(at).subquery()) for at in range(number)))


def _with_key(at: int) -> Select[Any]:
    speaker: BindParameter[int] = bindparam(f"{_PAIR[0]}_{at}")
    key: BindParameter[int] = bindparam(f"{_PAIR[1]}_{at}")
    return (
        select(col(FingerprintRow.statement_id))
        .where(col(FingerprintRow.speaker_id) == speaker, col(FingerprintRow.key) == key)
        .order_by(col(FingerprintRow.statement_id).desc())
        .limit(NEWEST)
    )


def _candidate(statement_id: int, article_id: int, spans: Any, claim_id: int, place_id: int, *said: str) -> Candidate:
    content, first = (
        read_content(quote, language, Kind(kind), Stance(stance))
        for quote, language, kind, stance in (said[:4], said[4:])
    )
    span = Span(spans[0][0], spans[-1][1])
    return Candidate(statement_id, article_id, span, claim_id, place_id, content, first)

"""What the ledger can be asked."""

from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import func
from sqlmodel import Session, col, select

from factrack.extraction import Kind, Stance
from factrack.ledger.chunks import CHUNK, chunks
from factrack.ledger.conditions import is_shown
from factrack.ledger.database import Ledger
from factrack.ledger.lookups import appearances_of, claims_by_id, logs_of, statements_in
from factrack.ledger.missing import unknown_article, unknown_claims
from factrack.ledger.places import roots_of
from factrack.ledger.rows import article_of
from factrack.ledger.tables import ArticleRow, ClaimRow, DecisionRow, SpeakerRow, StatementRow
from factrack.ledger.views import Appearance, ArticleText, Claim, ClaimDetail, ClaimFilter, Statistics, Status
from factrack.ledger.windows import find_ids, narrowed

_MOST_SPEAKERS = 20
_STATUSES = {status.value: status for status in Status}


def find_claims(
    ledger: Ledger, claims: ClaimFilter | None = None, *, limit: int | None = None, offset: int = 0
) -> list[Claim]:
    """Return a window of the claims that a filter lets through, by id."""
    with ledger.reading() as session:
        ids = find_ids(session, claims, limit=None if limit is None else offset + limit)
        return _claims(session, ids[offset:])


def iter_claims(ledger: Ledger, claims: ClaimFilter | None = None) -> Iterator[Claim]:
    """Yield the claims that a filter lets through, by id, a stretch at a time: memory does not grow with them."""
    for stretch in _stretches(ledger, claims):
        yield from stretch


def iter_appearances(ledger: Ledger, claims: ClaimFilter | None = None) -> Iterator[tuple[Claim, Appearance]]:
    """Yield every appearance of the claims that a filter lets through, with its claim, by claim and publication."""
    for stretch in _stretches(ledger, claims):
        with ledger.reading() as session:
            found = appearances_of(session, [claim.id for claim in stretch])
        for claim in stretch:
            for appearance in found[claim.id]:
                yield claim, appearance


def iter_details(ledger: Ledger, claims: ClaimFilter | None = None) -> Iterator[ClaimDetail]:
    """Yield the claims that a filter lets through, by id, with their appearances and their logs."""
    for stretch in _stretches(ledger, claims):
        ids = [claim.id for claim in stretch]
        with ledger.reading() as session:
            found, logs = appearances_of(session, ids), logs_of(session, ids)
        for claim in stretch:
            yield ClaimDetail(claim, tuple(found[claim.id]), tuple(logs[claim.id]))


def _stretches(ledger: Ledger, claims: ClaimFilter | None) -> Iterator[list[Claim]]:
    """Yield the claims in lists of at most `CHUNK`, each read in a transaction of its own."""
    last = 0
    while True:
        with ledger.reading() as session:
            stretch = _claims(session, find_ids(session, claims, limit=CHUNK, after=last))
        if stretch:
            yield stretch
        if len(stretch) < CHUNK:
            return
        last = stretch[-1].id


def count_claims(ledger: Ledger, claims: ClaimFilter | None = None) -> int:
    """Return how many claims a filter lets through."""
    with ledger.reading() as session:
        return session.exec(select(func.count()).select_from(ClaimRow).where(*narrowed(session, claims))).one()


def index_claims(
    ledger: Ledger, claims: ClaimFilter | None = None, *, limit: int | None = None
) -> list[tuple[int, Status]]:
    """Return the id and the status of each claim that a filter lets through, by id: all that a long list must know."""
    with ledger.reading() as session:
        query = select(ClaimRow.id, ClaimRow.status).order_by(col(ClaimRow.id))
        if limit is None:
            query = query.where(*narrowed(session, claims))
        else:
            query = query.where(col(ClaimRow.id).in_(find_ids(session, claims, limit=limit)))
        return [(claim_id or 0, _STATUSES[status]) for claim_id, status in session.exec(query)]


def get_claims(ledger: Ledger, claim_ids: Sequence[int]) -> list[Claim]:
    """Return the claims with these ids, by id; ids of claims that are not there are left out."""
    with ledger.reading() as session:
        return _claims(session, sorted(set(claim_ids)))


def count_statuses(ledger: Ledger, claims: ClaimFilter | None = None) -> dict[Status, int]:
    """Return how many claims of each status a filter lets through."""
    with ledger.reading() as session:
        query = select(ClaimRow.status, func.count()).where(*narrowed(session, claims))
        counted = dict(session.exec(query.group_by(col(ClaimRow.status))).all())
    return {status: counted.get(status.value, 0) for status in Status}


def newest(ledger: Ledger) -> tuple[int, int]:
    """Return the ids of the newest decision and the newest article: they tell that somebody changed the ledger."""
    with ledger.reading() as session:
        decision = session.exec(select(func.max(DecisionRow.id))).one()
        article = session.exec(select(func.max(ArticleRow.id))).one()
        return decision or 0, article or 0


def get_claim(ledger: Ledger, claim_id: int) -> ClaimDetail:
    """Return a claim with its appearances, in order of publication, and its log; FactrackError where there is none.

    The id of a claim that was merged into another one gives that one.
    """
    with ledger.reading() as session:
        claim_id = roots_of(session, [claim_id])[claim_id]
        found = claims_by_id(session, [claim_id])
        if not found:
            raise unknown_claims([claim_id])
        appearances, logs = appearances_of(session, [claim_id]), logs_of(session, [claim_id])
        return ClaimDetail(found[0], tuple(appearances[claim_id]), tuple(logs[claim_id]))


def get_article(ledger: Ledger, article_id: int) -> ArticleText:
    """Return an article with its text and its statements; FactrackError where there is none."""
    with ledger.reading() as session:
        row = session.get(ArticleRow, article_id)
        if row is None:
            raise unknown_article(article_id)
        return article_of(row, statements_in(session, [article_id]))


def statistics(ledger: Ledger) -> Statistics:
    """Count what the ledger holds."""
    with ledger.reading() as session:
        speakers = session.exec(
            select(SpeakerRow.name, func.count())
            .join(ClaimRow, col(ClaimRow.speaker_id) == col(SpeakerRow.id))
            .where(is_shown())
            .group_by(col(SpeakerRow.id))
            .order_by(func.count().desc(), col(SpeakerRow.name))
            .limit(_MOST_SPEAKERS)
        ).all()
        by_status = _counts(session, ClaimRow.status)
        by_kind = _counts(session, ClaimRow.kind)
        by_stance = _counts(session, ClaimRow.stance)
        return Statistics(
            articles=_count(session, ArticleRow),
            statements=_count(session, StatementRow),
            claims=sum(by_status.values()),
            by_status={status: by_status.get(status.value, 0) for status in Status},
            by_kind={kind: by_kind[kind.value] for kind in Kind if kind.value in by_kind},
            by_stance={stance: by_stance[stance.value] for stance in Stance if stance.value in by_stance},
            by_language=dict(sorted(_counts(session, ClaimRow.language).items())),
            by_speaker=tuple((str(name), count) for name, count in speakers),
        )


def _count(session: Session, table: type[ArticleRow] | type[StatementRow]) -> int:
    return session.exec(select(func.count()).select_from(table)).one()


def _counts(session: Session, column: Any) -> dict[str, int]:
    return dict(session.exec(select(column, func.count()).where(is_shown()).group_by(column)).all())


def _claims(session: Session, claim_ids: Sequence[int]) -> list[Claim]:
    return [claim for some in chunks(claim_ids) for claim in claims_by_id(session, some)]

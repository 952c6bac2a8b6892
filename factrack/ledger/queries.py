"""What the ledger can be asked."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import Any

from sqlalchemy import ColumnElement, func
from sqlmodel import Session, col, select

from factrack.extraction import Kind, Stance
from factrack.ledger.actions.claims import evidence_of
from factrack.ledger.chunks import CHUNK, chunks
from factrack.ledger.conditions import conditions, is_shown
from factrack.ledger.database import Ledger
from factrack.ledger.missing import unknown_article, unknown_claims
from factrack.ledger.places import roots_of
from factrack.ledger.rows import appearance_of, article_of, claim_of, decision_of
from factrack.ledger.tables import ArticleRow, ClaimRow, DecisionRow, SpeakerRow, StatementRow
from factrack.ledger.views import Appearance, ArticleText, Claim, ClaimDetail, ClaimFilter, Decision, Statistics, Status

_MOST_SPEAKERS = 20
_STATUSES = {status.value: status for status in Status}


def find_claims(
    ledger: Ledger, claims: ClaimFilter | None = None, *, limit: int | None = None, offset: int = 0
) -> list[Claim]:
    """Return a window of the claims that a filter lets through, by id."""
    with ledger.reading() as session:
        return _claims(session, conditions(claims), limit, offset)


def iter_claims(ledger: Ledger, claims: ClaimFilter | None = None) -> Iterator[Claim]:
    """Yield the claims that a filter lets through, by id, a stretch at a time: memory does not grow with them."""
    for stretch in _stretches(ledger, claims):
        yield from stretch


def iter_appearances(ledger: Ledger, claims: ClaimFilter | None = None) -> Iterator[tuple[Claim, Appearance]]:
    """Yield every appearance of the claims that a filter lets through, with its claim, by claim and publication."""
    for stretch in _stretches(ledger, claims):
        with ledger.reading() as session:
            found = _appearances(session, [claim.id for claim in stretch])
        for claim in stretch:
            for appearance in found[claim.id]:
                yield claim, appearance


def iter_details(ledger: Ledger, claims: ClaimFilter | None = None) -> Iterator[ClaimDetail]:
    """Yield the claims that a filter lets through, by id, with their appearances and their logs."""
    for stretch in _stretches(ledger, claims):
        ids = [claim.id for claim in stretch]
        with ledger.reading() as session:
            found, logs = _appearances(session, ids), _logs(session, ids)
        for claim in stretch:
            yield ClaimDetail(claim, tuple(found[claim.id]), tuple(logs[claim.id]))


def _stretches(ledger: Ledger, claims: ClaimFilter | None) -> Iterator[list[Claim]]:
    """Yield the claims in lists of at most `CHUNK`, each read in a transaction of its own."""
    wanted = conditions(claims)
    last = 0
    while True:
        with ledger.reading() as session:
            stretch = _claims(session, [*wanted, col(ClaimRow.id) > last], CHUNK, 0)
        if stretch:
            yield stretch
        if len(stretch) < CHUNK:
            return
        last = stretch[-1].id


def count_claims(ledger: Ledger, claims: ClaimFilter | None = None) -> int:
    """Return how many claims a filter lets through."""
    with ledger.reading() as session:
        return session.exec(select(func.count()).select_from(ClaimRow).where(*conditions(claims))).one()


def index_claims(
    ledger: Ledger, claims: ClaimFilter | None = None, *, limit: int | None = None
) -> list[tuple[int, Status]]:
    """Return the id and the status of each claim that a filter lets through, by id: all that a long list must know."""
    with ledger.reading() as session:
        query = select(ClaimRow.id, ClaimRow.status).where(*conditions(claims)).order_by(col(ClaimRow.id)).limit(limit)
        return [(claim_id or 0, _STATUSES[status]) for claim_id, status in session.exec(query)]


def get_claims(ledger: Ledger, claim_ids: Sequence[int]) -> list[Claim]:
    """Return the claims with these ids, by id; ids of claims that are not there are left out."""
    found: list[Claim] = []
    ids = sorted(set(claim_ids))
    with ledger.reading() as session:
        for some in chunks(ids):
            found += _claims(session, [col(ClaimRow.id).in_(some)], None, 0)
    return found


def count_statuses(ledger: Ledger, claims: ClaimFilter | None = None) -> dict[Status, int]:
    """Return how many claims of each status a filter lets through."""
    with ledger.reading() as session:
        query = select(ClaimRow.status, func.count()).where(*conditions(claims)).group_by(col(ClaimRow.status))
        counted = dict(session.exec(query).all())
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
        found = _claims(session, [col(ClaimRow.id) == claim_id], 1, 0)
        if not found:
            raise unknown_claims([claim_id])
        appearances, log = _appearances(session, [claim_id])[claim_id], _logs(session, [claim_id])[claim_id]
        return ClaimDetail(found[0], tuple(appearances), tuple(log))


def get_article(ledger: Ledger, article_id: int) -> ArticleText:
    """Return an article with its text and its statements; FactrackError where there is none."""
    with ledger.reading() as session:
        row = session.get(ArticleRow, article_id)
        if row is None:
            raise unknown_article(article_id)
        statements = session.exec(
            select(StatementRow).where(StatementRow.article_id == article_id).order_by(col(StatementRow.id))
        ).all()
        return article_of(row, list(statements))


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


def _claims(session: Session, conditions: Sequence[ColumnElement[bool]], limit: int | None, offset: int) -> list[Claim]:
    rows = session.exec(
        select(ClaimRow, ArticleRow)
        .join(ArticleRow, col(ArticleRow.id) == col(ClaimRow.article_id))
        .where(*conditions)
        .order_by(col(ClaimRow.id))
        .limit(limit)
        .offset(offset or None)
        .options(*without_text())
    ).all()
    ids = [row.id or 0 for row, _ in rows]
    evidence, last = evidence_of(session, ids), _last_decisions(session, ids)
    return [
        claim_of(row, article, evidence.get(claim_id, ()), last.get(claim_id, 0))
        for claim_id, (row, article) in zip(ids, rows, strict=True)
    ]


def without_text() -> list[Any]:
    """Return what keeps the texts of the articles out of a list."""
    from sqlalchemy.orm import defer

    return [defer(ArticleRow.text), defer(ArticleRow.furniture)]  # type: ignore[arg-type]


def _last_decisions(session: Session, claim_ids: Sequence[int]) -> dict[int | None, int]:
    found: dict[int | None, int] = {}
    claim_id = col(DecisionRow.claim_id)
    for some in chunks(claim_ids):
        rows = session.exec(select(claim_id, func.max(DecisionRow.id)).where(claim_id.in_(some)).group_by(claim_id))
        found.update((claim, last or 0) for claim, last in rows)
    return found


def _appearances(session: Session, claim_ids: Sequence[int]) -> dict[int, list[Appearance]]:
    rows = session.exec(
        select(StatementRow, ArticleRow)
        .join(ArticleRow, col(ArticleRow.id) == col(StatementRow.article_id))
        .where(col(StatementRow.claim_id).in_(claim_ids))
        .order_by(col(ArticleRow.published).is_(None), col(ArticleRow.published), col(StatementRow.id))
        .options(*without_text())
    ).all()
    found: dict[int, list[Appearance]] = defaultdict(list)
    for statement, article in rows:
        found[statement.claim_id].append(appearance_of(statement, article))
    return found


def _logs(session: Session, claim_ids: Sequence[int]) -> dict[int, list[Decision]]:
    rows = session.exec(
        select(DecisionRow).where(col(DecisionRow.claim_id).in_(claim_ids)).order_by(col(DecisionRow.id))
    ).all()
    found: dict[int, list[Decision]] = defaultdict(list)
    for row in rows:
        found[row.claim_id or 0].append(decision_of(row))
    return found

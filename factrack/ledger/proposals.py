"""What is proposed to the analyst, and what became of it."""

from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import islice

from sqlalchemy import ColumnElement, or_
from sqlalchemy.orm import aliased
from sqlmodel import Session, col, func, select

from factrack.extraction import Kind, Stance
from factrack.ledger.chunks import chunks
from factrack.ledger.comparing import DiffPart, Sort, word_diff
from factrack.ledger.database import Ledger
from factrack.ledger.linked import Proposal, Proposed, Side, Verdict
from factrack.ledger.linking.candidates import content_of
from factrack.ledger.lookups import WITHOUT_TEXT
from factrack.ledger.missing import unknown_proposals
from factrack.ledger.places import merging, roots_of
from factrack.ledger.tables import ArticleRow, ClaimRow, ProposalRow, SpeakerRow, StatementRow
from factrack.ledger.views import with_stance

_STRETCH = 200
_WAITS = col(ProposalRow.verdict).is_(None)


def proposals(
    ledger: Ledger,
    proposed: Proposed,
    *,
    claim_id: int | None = None,
    speaker_id: int | None = None,
    decided: bool = False,
    after: int = 0,
    limit: int | None = None,
) -> list[Proposal]:
    """Return proposals of one sort, oldest first, those of a claim or of a speaker only where one is given.

    Without `decided`, those that wait for a verdict, and whose two sides are not one already. `after` is the proposal
    behind which to begin.
    """
    with ledger.reading() as session:
        wanted = [col(ProposalRow.sort) == proposed.value, *_about(session, proposed, claim_id, speaker_id)]
        if not decided:
            wanted.append(_WAITS)
        stretches = _stretches(session, wanted, after)
        found = (one for rows in stretches for one in _proposals(session, proposed, rows, decided=decided))
        return list(islice(found, limit))


def get_proposal(ledger: Ledger, proposal_id: int) -> Proposal:
    """Return one proposal; FactrackError where there is none."""
    with ledger.reading() as session:
        row = session.get(ProposalRow, proposal_id)
        if row is None:
            raise unknown_proposals([proposal_id])
        return next(_proposals(session, Proposed(row.sort), [row], decided=True))


def count_proposals(ledger: Ledger) -> dict[Proposed, int]:
    """Return how many proposals of each sort wait for a verdict."""
    return {proposed: count_waiting(ledger, proposed) for proposed in Proposed}


def count_waiting(ledger: Ledger, proposed: Proposed, *, claim_id: int | None = None, after: int = 0) -> int:
    """Return how many proposals `proposals` would return, without looking at what they are about."""
    with ledger.reading() as session:
        wanted = [
            col(ProposalRow.sort) == proposed.value,
            _WAITS,
            col(ProposalRow.id) > after,
            *_about(session, proposed, claim_id, None),
        ]
        waiting = session.exec(select(func.count()).select_from(ProposalRow).where(*wanted)).one()
        if proposed is Proposed.SAME_SPEAKER:
            return waiting - _count_settled_speakers(session, wanted)
        return waiting - len(_settled_claims(session, wanted))


def count_contradictions(ledger: Ledger) -> Counter[int]:
    """Return in how many contradictions speakers stand that wait for a verdict, or were confirmed, by their ids."""
    wanted = [col(ProposalRow.sort) == Proposed.CONTRADICTION.value]
    query = (
        select(ProposalRow.id, ClaimRow.speaker_id)
        .join(ClaimRow, col(ClaimRow.id) == col(ProposalRow.one_id))
        .where(*wanted, or_(_WAITS, col(ProposalRow.verdict) == Verdict.ACCEPTED.value))
    )
    with ledger.reading() as session:
        settled = _settled_claims(session, [*wanted, _WAITS])
        found = session.exec(query).all()
    return Counter(speaker for number, speaker in found if speaker is not None and number not in settled)


def _count_settled_speakers(session: Session, wanted: Sequence[ColumnElement[bool]]) -> int:
    """Return how many proposals are of speakers that are one already."""
    one, other = aliased(SpeakerRow), aliased(SpeakerRow)
    query = (
        select(func.count())
        .select_from(ProposalRow)
        .join(one, col(one.id) == col(ProposalRow.one_id))
        .join(other, col(other.id) == col(ProposalRow.other_id))
    )
    return session.exec(query.where(*wanted, col(one.root_id) == col(other.root_id))).one()


def _settled_claims(session: Session, wanted: Sequence[ColumnElement[bool]]) -> set[int | None]:
    """Return the proposals of claims that are one already: one of them, at least, was merged."""
    one, other = aliased(ClaimRow), aliased(ClaimRow)
    query = (
        select(ProposalRow.id, ProposalRow.one_id, ProposalRow.other_id)
        .join(one, col(one.id) == col(ProposalRow.one_id))
        .join(other, col(other.id) == col(ProposalRow.other_id))
        .where(*wanted, or_(col(one.merged_into).is_not(None), col(other.merged_into).is_not(None)))
    )
    found = session.exec(query).all()
    roots = roots_of(session, {end for _, *pair in found for end in pair})
    return {number for number, one_id, other_id in found if roots[one_id] == roots[other_id]}


def _about(
    session: Session, proposed: Proposed, claim_id: int | None, speaker_id: int | None
) -> Iterator[ColumnElement[bool]]:
    if claim_id is not None:
        yield _names(merging(session, [roots_of(session, [claim_id])[claim_id]]))
    if speaker_id is not None:
        root = select(SpeakerRow.root_id).where(SpeakerRow.id == speaker_id).scalar_subquery()
        forms = select(SpeakerRow.id).where(SpeakerRow.root_id == root)
        claims = select(ClaimRow.id).where(ClaimRow.speaker_id == root)
        within = forms if proposed is Proposed.SAME_SPEAKER else claims
        yield or_(col(ProposalRow.one_id).in_(within), col(ProposalRow.other_id).in_(within))


def _names(ids: set[int]) -> ColumnElement[bool]:
    return or_(col(ProposalRow.one_id).in_(ids), col(ProposalRow.other_id).in_(ids))


def _stretches(session: Session, wanted: Sequence[ColumnElement[bool]], after: int) -> Iterator[Sequence[ProposalRow]]:
    last = after
    query = select(ProposalRow).where(*wanted).order_by(col(ProposalRow.id)).limit(_STRETCH)
    while rows := session.exec(query.where(col(ProposalRow.id) > last)).all():
        yield rows
        last = rows[-1].id or 0


def _proposals(
    session: Session, proposed: Proposed, rows: Sequence[ProposalRow], *, decided: bool
) -> Iterator[Proposal]:
    ids = {end for row in rows for end in (row.one_id, row.other_id)}
    if proposed is Proposed.SAME_SPEAKER:
        speakers = _speakers(session, ids)
        return (_of_speakers(row, speakers) for row in rows if decided or not _is_one(row, speakers))
    roots = roots_of(session, ids)
    statements = _statements(session, {end for row in rows for end in (row.one_statement, row.other_statement) if end})
    return (_of_claims(row, roots, statements) for row in rows if decided or roots[row.one_id] != roots[row.other_id])


def _speakers(session: Session, ids: set[int]) -> dict[int, SpeakerRow]:
    found: dict[int, SpeakerRow] = {}
    for some in chunks(sorted(ids)):
        found |= {row.id or 0: row for row in session.exec(select(SpeakerRow).where(col(SpeakerRow.id).in_(some)))}
    return found


def _is_one(row: ProposalRow, speakers: dict[int, SpeakerRow]) -> bool:
    return speakers[row.one_id].root_id == speakers[row.other_id].root_id


def _of_speakers(row: ProposalRow, speakers: dict[int, SpeakerRow]) -> Proposal:
    one, other = (Side(end, _titled(speakers[end])) for end in (row.one_id, row.other_id))
    return Proposal(row.id or 0, Proposed(row.sort), one, other, row.reason, row.score, verdict=_verdict(row))


def _titled(row: SpeakerRow) -> str:
    return ", ".join(part for part in (row.name, row.role, row.affiliation) if part)


def _of_claims(
    row: ProposalRow, roots: dict[int, int], statements: dict[int, tuple[StatementRow, ArticleRow]]
) -> Proposal:
    one, other = statements[row.one_statement or 0], statements[row.other_statement or 0]
    detail = row.detail or {}
    against = detail.get("against")
    return Proposal(
        row.id or 0,
        Proposed(row.sort),
        _side(roots[row.one_id], *one),
        _side(roots[row.other_id], *other),
        row.reason,
        row.score,
        tuple(Sort(sort) for sort in detail.get("changed", ())),
        (against[0], against[1]) if against else None,
        _diff(one, other),
        _verdict(row),
    )


def _side(claim_id: int, statement: StatementRow, article: ArticleRow) -> Side:
    text = with_stance(statement.quote, Kind(statement.kind), Stance(statement.stance))
    return Side(claim_id, text, statement.speaker, article.outlet, article.published)


def _diff(one: tuple[StatementRow, ArticleRow], other: tuple[StatementRow, ArticleRow]) -> tuple[DiffPart, ...]:
    if one[1].language != other[1].language:
        return ()
    return word_diff(content_of(one[0], one[1].language), content_of(other[0], other[1].language))


def _verdict(row: ProposalRow) -> Verdict | None:
    return Verdict(row.verdict) if row.verdict else None


def _statements(session: Session, ids: set[int]) -> dict[int, tuple[StatementRow, ArticleRow]]:
    found: dict[int, tuple[StatementRow, ArticleRow]] = {}
    for some in chunks(sorted(ids)):
        query = (
            select(StatementRow, ArticleRow)
            .join(ArticleRow, col(ArticleRow.id) == col(StatementRow.article_id))
            .where(col(StatementRow.id).in_(some))
            .options(*WITHOUT_TEXT)
        )
        found |= {row.id or 0: (row, article) for row, article in session.exec(query)}
    return found

"""Which claim a statement stands in: its home, or what it was split off into, or what that is merged into."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

from sqlmodel import Session, col, select

from factrack.ledger.chunks import CHUNK, IDS, chunks
from factrack.ledger.derived import refresh_claims
from factrack.ledger.tables import ClaimRow, StatementRow

_MERGED = select(ClaimRow.id, ClaimRow.merged_into).where(
    col(ClaimRow.id).in_(IDS), col(ClaimRow.merged_into).is_not(None)
)


def roots_of(session: Session, claim_ids: Iterable[int]) -> dict[int, int]:
    """Return the claims that claims are merged into, in the end; a claim that is not, is its own."""
    roots = {claim_id: claim_id for claim_id in claim_ids}
    while steps := _merged_into(session, set(roots.values())):
        # Two merges that were taken back and made again in another order could point at each other.
        moved = {claim_id: steps[root] for claim_id, root in roots.items() if root in steps and steps[root] > 0}
        if not moved or any(target == claim_id for claim_id, target in moved.items()):
            break
        roots |= moved
    return roots


def merging(session: Session, claim_ids: Sequence[int]) -> set[int]:
    """Return claims and all that is merged into them."""
    found: set[int] = set()
    fresh = set(claim_ids)
    while fresh:
        found |= fresh
        query = select(ClaimRow.id).where(col(ClaimRow.merged_into).in_(fresh))
        fresh = {claim_id or 0 for claim_id in session.exec(query)} - found
    return found


def settle(session: Session, claim_ids: Sequence[int], released: Sequence[int] = ()) -> None:
    """Bring the statements of claims to their places after a merge or a split; `released` are statements given back."""
    session.flush()
    touched = set(claim_ids)
    for some in _stretches(session, merging(session, claim_ids), released):
        places = _places(session, some)
        roots = roots_of(session, set(places.values()))
        for row in some:
            place = places[row.id or 0]
            if (row.place_id, row.claim_id) != (place, roots[place]):
                touched |= {row.claim_id, roots[place]}
                row.place_id, row.claim_id = place, roots[place]
                session.add(row)
    refresh_claims(session, sorted(touched))


def misplaced(session: Session) -> Iterator[str]:
    """Yield what is wrong with the places of statements, a line each."""
    last = 0
    while rows := session.exec(
        select(StatementRow).where(col(StatementRow.id) > last).order_by(col(StatementRow.id)).limit(CHUNK)
    ).all():
        places = _places(session, rows)
        roots = roots_of(session, set(places.values()))
        for row in rows:
            place = places[row.id or 0]
            if (row.place_id, row.claim_id) != (place, roots[place]):
                yield f"statement {row.id}: it stands in claim {row.claim_id}, not where its log puts it"
        last = rows[-1].id or 0


def _merged_into(session: Session, claim_ids: set[int]) -> Mapping[int, int]:
    found: dict[int, int] = {}
    for some in chunks(sorted(claim_ids)):
        merged = session.exec(_MERGED, params={"ids": some})
        found |= {claim_id or 0: into or 0 for claim_id, into in merged}
    return found


def _stretches(session: Session, claims: set[int], released: Sequence[int]) -> Iterator[Sequence[StatementRow]]:
    """Yield the statements that live in claims, were split off into them, or were given back, a stretch at a time."""
    took = {statement for claim in claims for statement in _taken_by(session, claims).get(claim, ())}
    homes = select(StatementRow.id).where(
        col(StatementRow.home_id).in_(claims) | col(StatementRow.place_id).in_(claims)
    )
    ids = {statement or 0 for statement in session.exec(homes)} | took | set(released)
    for some in chunks(sorted(ids)):
        yield session.exec(select(StatementRow).where(col(StatementRow.id).in_(some))).all()


def _places(session: Session, rows: Sequence[StatementRow]) -> dict[int, int]:
    """Return for statements the newest claim that they were split off into, else their home."""
    places = {row.id or 0: row.home_id for row in rows}
    for claim_id, statements in sorted(_taken_by(session).items()):
        places |= {statement: claim_id for statement in statements if statement in places}
    return places


def _taken_by(session: Session, claims: set[int] | None = None) -> dict[int, list[int]]:
    """Return the statements that were split off into claims, of all that were made so."""
    query = select(ClaimRow.id, ClaimRow.took).where(col(ClaimRow.split_from) > 0)
    found: dict[int, list[int]] = defaultdict(list)
    for claim_id, took in session.exec(query):
        if took and (claims is None or claim_id in claims):
            found[claim_id or 0] += took
    return found

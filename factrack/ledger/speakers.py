"""The speakers of a ledger, each under all forms of the name."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from sqlalchemy import case
from sqlmodel import Session, col, func, select

from factrack.ledger.chunks import chunks
from factrack.ledger.conditions import is_shown
from factrack.ledger.database import Ledger
from factrack.ledger.linked import SpeakerEntry, SpeakerForm
from factrack.ledger.missing import unknown_speakers
from factrack.ledger.tables import ClaimRow, SpeakerRow, StatementRow
from factrack.ledger.views import Status


def find_speakers(ledger: Ledger, name: str = "", *, limit: int | None = None) -> list[SpeakerEntry]:
    """Return the speakers with most claims first; `name` is a part of any form of their names, whatever the case."""
    with ledger.reading() as session:
        wanted = _named(session, name) if name else None
        counts = _counts(session, wanted, limit)
        return _entries(session, counts)


def get_speaker(ledger: Ledger, speaker_id: int) -> SpeakerEntry:
    """Return a speaker by the id of any form of the name; FactrackError where there is none."""
    with ledger.reading() as session:
        row = session.get(SpeakerRow, speaker_id)
        if row is None:
            raise unknown_speakers([speaker_id])
        counts = _counts(session, [row.root_id], None) or {row.root_id: (0, 0, 0)}
        return _entries(session, counts)[0]


def speaker_names(ledger: Ledger, form_ids: Iterable[int]) -> dict[int, str]:
    """Return forms of names by their ids; those that are not there are left out."""
    found: dict[int, str] = {}
    with ledger.reading() as session:
        for some in chunks(sorted(set(form_ids))):
            query = select(SpeakerRow.id, SpeakerRow.name).where(col(SpeakerRow.id).in_(some))
            found |= {form or 0: name for form, name in session.exec(query)}
    return found


def count_by_form(ledger: Ledger, speaker_id: int) -> dict[int, int]:
    """Return how many statements go with each form of a speaker's name, by its id; those without any are left out.

    A statement goes with the form that its claim is under: it is what a split of that form takes along.
    """
    query = (
        select(ClaimRow.form_id, func.count())
        .join(StatementRow, col(StatementRow.claim_id) == col(ClaimRow.id))
        .where(ClaimRow.speaker_id == speaker_id)
        .group_by(col(ClaimRow.form_id))
    )
    with ledger.reading() as session:
        return {form or 0: statements for form, statements in session.exec(query)}


def _named(session: Session, name: str) -> Sequence[int]:
    has_part = col(SpeakerRow.folded).contains(name.casefold(), autoescape=True)
    return session.exec(select(SpeakerRow.root_id).where(has_part)).all()


def _counts(session: Session, wanted: Sequence[int] | None, limit: int | None) -> dict[int, tuple[int, int, int]]:
    """Return of each speaker how many claims there are, how many of them verified, and how many disputed."""
    verified, disputed = (
        func.sum(case((col(ClaimRow.status) == status.value, 1), else_=0))
        for status in (Status.VERIFIED, Status.DISPUTED)
    )
    query = (
        select(ClaimRow.speaker_id, func.count(), verified, disputed)
        .where(is_shown(), col(ClaimRow.speaker_id).is_not(None))
        .group_by(col(ClaimRow.speaker_id))
        .order_by(func.count().desc(), col(ClaimRow.speaker_id))
        .limit(limit)
    )
    if wanted is not None:
        query = query.where(col(ClaimRow.speaker_id).in_(set(wanted)))
    return {speaker or 0: (claims, yes, no) for speaker, claims, yes, no in session.exec(query)}


def _entries(session: Session, counts: dict[int, tuple[int, int, int]]) -> list[SpeakerEntry]:
    forms: dict[int, list[SpeakerRow]] = defaultdict(list)
    for some in chunks(list(counts)):
        query = select(SpeakerRow).where(col(SpeakerRow.root_id).in_(some)).order_by(col(SpeakerRow.id))
        for row in session.exec(query):
            forms[row.root_id].append(row)
    return [_entry(root, forms[root], *numbers) for root, numbers in counts.items()]


def _entry(root: int, forms: Sequence[SpeakerRow], claims: int, verified: int, disputed: int) -> SpeakerEntry:
    head = next(row for row in forms if row.id == root)
    named = tuple(SpeakerForm(row.id or 0, row.name) for row in (head, *(row for row in forms if row is not head)))
    role = next((row.role for row in (head, *forms) if row.role), None)
    affiliation = next((row.affiliation for row in (head, *forms) if row.affiliation), None)
    return SpeakerEntry(root, head.name, role, affiliation, named, claims, verified, disputed)

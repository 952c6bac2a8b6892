"""Which forms of a name are of one speaker: what the log says, else what the ingest was sure of."""

from collections.abc import Iterator, Mapping, Sequence

from sqlalchemy import bindparam, update
from sqlmodel import Session, col, select

from factrack.ledger.linking.forms import speaker_columns
from factrack.ledger.tables import ClaimRow, SpeakerRow

_OF_FORM = (
    update(ClaimRow)
    .where(col(ClaimRow.form_id) == bindparam("form"))
    .values(speaker_id=bindparam("speaker_id"), speaker_search=bindparam("speaker_search"))
)


def regroup(session: Session, changed: Sequence[SpeakerRow]) -> None:
    """Bring forms whose row says otherwise now to their speakers, with all forms that follow them, and their claims."""
    session.flush()
    followed_by = [form for row in changed for form in (row.same_as, row.joined_to) if form]
    roots = {row.root_id for row in changed} | _roots_of(session, followed_by)
    forms = session.exec(select(SpeakerRow).where(col(SpeakerRow.root_id).in_(roots))).all()
    followed = {row.id or 0: row for row in forms}
    moved = {row.id: row for row in changed}
    for row in forms:
        root = _root(row, followed)
        if row.root_id != root:
            row.root_id = root
            session.add(row)
            moved[row.id] = row
    session.flush()
    columns = [speaker_columns(session, row) for row in moved.values()]
    session.connection().execute(_OF_FORM, [{"form": one["form_id"], **one} for one in columns])
    session.expire_all()


def misgrouped(session: Session) -> Iterator[str]:
    """Yield what is wrong with the speakers of forms, a line each."""
    forms = {row.id or 0: row for row in session.exec(select(SpeakerRow))}
    for form_id, row in forms.items():
        if row.root_id != _root(row, forms):
            yield f"speaker {form_id}: it is not grouped as its log says"


def _root(row: SpeakerRow, forms: Mapping[int, SpeakerRow]) -> int:
    """Return the form that stands for a form's speaker: where following the others ends."""
    seen: list[int] = []
    current = row
    while current.id not in seen:
        seen.append(current.id or 0)
        followed = current.joined_to if current.same_as is None else current.same_as
        if followed is None or followed not in forms:
            return current.id or 0
        current = forms[followed]
    # Forms that follow each other in a ring are one speaker, too; a form that follows itself ends there.
    return min(seen[seen.index(current.id or 0) :])


def _roots_of(session: Session, form_ids: Sequence[int]) -> set[int]:
    return set(session.exec(select(SpeakerRow.root_id).where(col(SpeakerRow.id).in_(form_ids))))

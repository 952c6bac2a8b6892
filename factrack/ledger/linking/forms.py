"""Names to speakers: each form of a name has a row, and those that are surely of one speaker are joined."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any

from sqlalchemy import insert, update
from sqlmodel import Session, col, select

from factrack.extraction import Speaker, Statement
from factrack.ledger.chunks import chunks
from factrack.ledger.keys import plain_words
from factrack.ledger.linked import Proposed
from factrack.ledger.linking.names import Named, NameMatch, Reason, is_acronym, is_acronym_of, match_names, name_keys
from factrack.ledger.linking.proposing import Seeming, propose, seeming
from factrack.ledger.tables import ClaimRow, NameKeyRow, SpeakerRow

_NEWEST = 50
"""How many forms with one key are looked at."""
_MOST_PROPOSED = 5


def find_forms(session: Session, names: Iterable[Named]) -> dict[str, SpeakerRow]:
    """Return the forms of names by their keys; the new ones are added, and joined to a speaker where that is safe."""
    named: dict[str, Named] = {}
    for one in names:
        key = plain_words(one.name)
        if key and (key not in named or (one.role and not named[key].role)):
            named[key] = one
    found = _known(session, named)
    for key, one in named.items():
        if key not in found:
            found[key] = add_form(session, key, one)
        elif one.role and not found[key].role:
            found[key].sqlmodel_update({"role": one.role, "affiliation": one.affiliation})
    return found


def learn_acronyms(session: Session, forms: Mapping[str, SpeakerRow], statements: Iterable[Statement]) -> None:
    """Join the acronyms that an article gives for the names of its speakers."""
    for statement in statements:
        if len(statement.speakers) == 1 and statement.speakers[0].aliases:
            _learn_acronyms(session, forms[plain_words(statement.speaker or "")], statement.speakers[0])


def add_form(session: Session, key: str, named: Named, joined_to: int | None = None) -> SpeakerRow:
    """Add a form of a name, and join it to the one speaker whose name it surely is, or propose whose it may be."""
    row = SpeakerRow(
        key=key, name=named.name, folded=named.name.casefold(), role=named.role, affiliation=named.affiliation
    )
    matches = [] if joined_to else _matches(session, row)
    safe = {other.root_id: other for other, match in matches if match.safe}
    if len(safe) == 1:
        joined_to = next(iter(safe.values())).id
    session.add(row)
    session.flush()
    row.joined_to = joined_to
    row.root_id = session.get_one(SpeakerRow, joined_to).root_id if joined_to else row.id or 0
    _index(session, row)
    _propose(session, row, matches)
    return row


def speaker_columns(session: Session, form: SpeakerRow | None) -> dict[str, Any]:
    """Return the columns that a claim has of its speaker: the form, whose it is, and the names it is found by."""
    if form is None:
        return {"form_id": None, "speaker_id": None, "speaker_search": ""}
    root = form if form.root_id == form.id else session.get_one(SpeakerRow, form.root_id)
    names = dict.fromkeys((form.name, root.name))
    return {"form_id": form.id, "speaker_id": form.root_id, "speaker_search": "\n".join(names).casefold()}


def all_forms(session: Session, root_id: int) -> Sequence[int]:
    """Return the ids of every form of a speaker's name."""
    return forms_of(session, [root_id])[root_id]


def forms_of(session: Session, root_ids: Collection[int]) -> dict[int, list[int]]:
    """Return the ids of every form of the names of speakers."""
    found: dict[int, list[int]] = {root: [] for root in root_ids}
    for some in chunks(list(root_ids)):
        query = select(SpeakerRow.id, SpeakerRow.root_id).where(col(SpeakerRow.root_id).in_(some))
        for form, root in session.exec(query.order_by(col(SpeakerRow.id))):
            found[root].append(form or 0)
    return found


def _known(session: Session, keys: Iterable[str]) -> dict[str, SpeakerRow]:
    return {row.key: row for row in session.exec(select(SpeakerRow).where(col(SpeakerRow.key).in_(set(keys))))}


def _index(session: Session, row: SpeakerRow) -> None:
    if keys := name_keys(row.name):
        session.connection().execute(insert(NameKeyRow), [{"key": key, "speaker_id": row.id} for key in keys])


def _matches(session: Session, row: SpeakerRow) -> list[tuple[SpeakerRow, NameMatch]]:
    near: dict[int | None, SpeakerRow] = {}
    for key in name_keys(row.name):
        query = select(NameKeyRow.speaker_id).where(NameKeyRow.key == key).order_by(col(NameKeyRow.speaker_id).desc())
        ids = session.exec(query.limit(_NEWEST)).all()
        near |= {other.id: other for other in session.exec(select(SpeakerRow).where(col(SpeakerRow.id).in_(ids)))}
    named = _named(row)
    return [(other, match) for other in near.values() if (match := match_names(named, _named(other)))]


def _named(row: SpeakerRow) -> Named:
    return Named(row.name, row.role, row.affiliation)


def _propose(session: Session, row: SpeakerRow, matches: Sequence[tuple[SpeakerRow, NameMatch]]) -> None:
    others = [(other, match.reason) for other, match in matches[:_MOST_PROPOSED] if other.root_id != row.root_id]
    propose(session, (_same(other, row, reason) for other, reason in others))


def _same(one: SpeakerRow, other: SpeakerRow, reason: Reason) -> Seeming:
    return seeming(Proposed.SAME_SPEAKER, one.id or 0, other.id or 0, reason.value, 1.0)


def _learn_acronyms(session: Session, row: SpeakerRow, speaker: Speaker) -> None:
    """Join the acronym that an article gives for a body's name to that name, unless it is another body's already.

    Where its letters are not those of the name, it may be of another language or misread: that is proposed.
    """
    for alias in speaker.aliases:
        key = plain_words(alias)
        if not is_acronym(alias) or " " not in row.name or key == row.key:
            continue
        known = _known(session, [key]).get(key)
        if not is_acronym_of(alias, row.name):
            known = known or add_form(session, key, Named(alias))
            if known.root_id != row.root_id:
                propose(session, [_same(known, row, Reason.ACRONYM)])
        elif known is None:
            add_form(session, key, Named(alias), joined_to=row.id)
        elif known.joined_to is None and known.same_as is None and known.root_id == known.id != row.root_id:
            _join(session, known, row)


def _join(session: Session, form: SpeakerRow, other: SpeakerRow) -> None:
    """Join a form that stood alone so far to another one, with its claims and with the forms that are joined to it."""
    form.joined_to = other.id
    old = form.root_id
    session.flush()
    session.connection().execute(update(SpeakerRow).where(col(SpeakerRow.root_id) == old).values(root_id=other.root_id))
    session.connection().execute(
        update(ClaimRow).where(col(ClaimRow.speaker_id) == old).values(speaker_id=other.root_id)
    )
    session.expire_all()

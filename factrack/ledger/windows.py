"""Which claims a filter lets through, by id: the first few of them are found quickly however large the ledger is.

No one way is quick for every filter. A rare phrase, number or speaker has few claims, which an index knows: these are
looked at. A common word, speaker or date is found soon by walking through the claims in order: a short walk is enough
if it fills the window or comes to the end. Else an index says the rest.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import chain
from typing import Any

from sqlalchemy import func, or_
from sqlmodel import Session, col, select
from sqlmodel.sql.expression import SelectOfScalar

from factrack.ledger.conditions import Condition, conditions, root_of_form, speaker_number
from factrack.ledger.query_language import search_terms
from factrack.ledger.searching import ids_by_index, ids_by_the_rarest, said_by
from factrack.ledger.tables import ClaimRow, SpeakerRow
from factrack.ledger.views import ClaimFilter

Ids = SelectOfScalar[Any]

_WALKED = 600
"""How many claims a walk looks at; four times as many for a speaker, whose name is seen at once in each."""
_FEW_OF_SPEAKER = 500
_FEW_WITH_WORDS = 250
_FEW_FORMS = 16


def find_ids(session: Session, claims: ClaimFilter | None, *, limit: int | None, after: int = 0) -> Sequence[int]:
    """Return the ids of the claims above `after` that a filter lets through, in order, `limit` of them at most."""
    wanted = claims or ClaimFilter()
    if limit is None or not (wanted.text or wanted.speaker or wanted.since or wanted.until):
        return _ids(session, [*narrowed(session, wanted), _above(after)], limit)
    few = _few(session, wanted)
    if few is not None:
        asked = [col(ClaimRow.id).in_(few), *conditions(wanted, said_by)]
        return _narrowest(session, asked, limit, after)
    end = _end_of_walk(session, wanted, after)
    near = [_above(after)] if end is None else [_above(after), col(ClaimRow.id) <= end]
    found = _ids(session, [*conditions(wanted, said_by), *near], limit)
    if end is None or len(found) == limit:
        return found
    return _by_index(session, wanted, limit, after)


def narrowed(session: Session, claims: ClaimFilter | None) -> list[Condition]:
    """Return what must be true of each claim that a filter lets through; a speaker who says little narrows it."""
    wanted = claims or ClaimFilter()
    few = _few_of_speaker(session, wanted)
    if few is None:
        return conditions(wanted)
    return [col(ClaimRow.id).in_(few), *conditions(wanted, said_by)]


def _by_index(session: Session, wanted: ClaimFilter, limit: int, after: int) -> Sequence[int]:
    query = ids_by_index(search_terms(wanted.text))
    if query is not None:
        rest = conditions(replace(wanted, text=""))
        return _listed(session, query.where(*rest, _above(after)).limit(limit))
    if wanted.speaker:
        return _of_speakers(session, wanted, limit, after)
    return _narrowest(session, conditions(wanted), limit, after)


def _of_speakers(session: Session, wanted: ClaimFilter, limit: int, after: int) -> Sequence[int]:
    """Return the first claims of the speakers: of each form of the names, the index has them in order."""
    forms = _listed(session, _forms(wanted.speaker or "").limit(_FEW_FORMS + 1))
    asked = [*conditions(replace(wanted, status=None)), *_has_status(wanted), _above(after)]
    if len(forms) > _FEW_FORMS:
        return _ids(session, asked, limit)
    found = (_ids(session, [*asked, col(ClaimRow.form_id) == form], limit) for form in forms)
    return sorted(chain.from_iterable(found))[:limit]


def _has_status(wanted: ClaimFilter) -> Iterator[Condition]:
    """Yield the condition of the status, so that no index of all claims with that status is gone through for it."""
    if wanted.status:
        yield func.coalesce(col(ClaimRow.status), "") == wanted.status.value


def _few(session: Session, wanted: ClaimFilter) -> Sequence[int] | None:
    """Return all claims that a filter may let through by its speaker, or by its words, if these are few."""
    few = _few_of_speaker(session, wanted)
    if few is None and (query := ids_by_the_rarest(search_terms(wanted.text))) is not None:
        few = _if_few(session, query, _FEW_WITH_WORDS)
    return few


def _few_of_speaker(session: Session, wanted: ClaimFilter) -> Sequence[int] | None:
    """Return all claims of the speaker that a filter names, if these are few."""
    if not wanted.speaker:
        return None
    query = select(ClaimRow.id).where(col(ClaimRow.form_id).in_(_forms(wanted.speaker)))
    return _if_few(session, query, _FEW_OF_SPEAKER)


def _if_few(session: Session, query: Ids, most: int) -> Sequence[int] | None:
    found = _listed(session, query.limit(most + 1))
    return found if len(found) <= most else None


def _forms(speaker: str) -> Ids:
    """Return the query for the forms of the names that a filter of speakers means."""
    number = speaker_number(speaker)
    if number is not None:
        return select(SpeakerRow.id).where(col(SpeakerRow.root_id) == root_of_form(number))
    has_part = col(SpeakerRow.folded).contains(speaker.casefold(), autoescape=True)
    roots = select(SpeakerRow.id).where(has_part)
    return select(SpeakerRow.id).where(or_(has_part, col(SpeakerRow.root_id).in_(roots)))


def _end_of_walk(session: Session, wanted: ClaimFilter, after: int) -> int | None:
    """Return the claim at which a walk ends; None where it is the last one."""
    query = select(ClaimRow.id).where(_above(after))
    if wanted.status:
        query = query.where(col(ClaimRow.status) == wanted.status.value)
    return session.exec(
        query.order_by(col(ClaimRow.id)).offset(_WALKED * (4 if wanted.speaker else 1)).limit(1)
    ).first()


def _ids(session: Session, asked: Sequence[Condition], limit: int | None) -> list[int]:
    return _listed(session, select(ClaimRow.id).where(*asked).order_by(col(ClaimRow.id)).limit(limit))


def _narrowest(session: Session, asked: Sequence[Condition], limit: int, after: int) -> list[int]:
    """Return the first ids as `_ids` does, but by whatever index is the narrowest: nothing asks for another one."""
    found = _listed(session, select(ClaimRow.id).where(*asked))
    return sorted(claim_id for claim_id in found if claim_id > after)[:limit]


def _listed(session: Session, query: Ids) -> list[int]:
    return [claim_id or 0 for claim_id in session.exec(query)]


def _above(claim_id: int) -> Condition:
    return col(ClaimRow.id) > claim_id

"""Whose name a form of a name is, where the analyst has said so."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from factrack.ledger.actions.kinds import Act, Change, Subject
from factrack.ledger.chunks import chunks
from factrack.ledger.groups import regroup
from factrack.ledger.missing import unknown_speakers
from factrack.ledger.tables import SpeakerRow
from factrack.ledger.views import Target


@dataclass(slots=True)
class SpeakerState:
    """What the log says of one form of a name: the form that it is the same as; itself, where it stands alone."""

    same_as: int | None = None


def _take_same_as(state: SpeakerState, change: Change) -> None:
    state.same_as = change.value


def _words(value: int | None) -> str:
    return f"speaker {value}" if value else "as read"


SAME_AS: Act[SpeakerState] = Act(Target.SPEAKER, _take_same_as, lambda state, _: state.same_as, _words)


def _blank(session: Session, ids: Sequence[int]) -> dict[int, SpeakerState]:
    there = _rows(session, ids)
    if missing := [speaker_id for speaker_id in ids if speaker_id not in there]:
        raise unknown_speakers(missing)
    return {speaker_id: SpeakerState() for speaker_id in ids}


def _keep(session: Session, states: Mapping[int, SpeakerState]) -> None:
    changed = []
    for speaker_id, row in _rows(session, list(states)).items():
        if row.same_as != states[speaker_id].same_as:
            row.same_as = states[speaker_id].same_as
            session.add(row)
            changed.append(row)
    if changed:
        regroup(session, changed)


def _kept(session: Session, ids: Sequence[int]) -> dict[int, SpeakerState]:
    return {speaker_id: SpeakerState(row.same_as) for speaker_id, row in _rows(session, ids).items()}


def _rows(session: Session, ids: Sequence[int]) -> dict[int, SpeakerRow]:
    found: dict[int, SpeakerRow] = {}
    for some in chunks(ids):
        found |= {row.id or 0: row for row in session.exec(select(SpeakerRow).where(col(SpeakerRow.id).in_(some)))}
    return found


SUBJECT: Subject[SpeakerState] = Subject(SpeakerRow, _blank, _keep, _kept)

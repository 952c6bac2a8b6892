"""What is corrected in a statement: its speaker, its date, its extent. What the parser read is kept beside."""

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from sqlmodel import Session, col, select

from factrack.extraction import Span
from factrack.extraction.statement import quoted
from factrack.ledger.actions.kinds import Act, Change, Subject
from factrack.ledger.chunks import chunks
from factrack.ledger.derived import refresh_claims
from factrack.ledger.linking.relinking import Reading, reading_of, relink
from factrack.ledger.missing import unknown_statements
from factrack.ledger.tables import ArticleRow, StatementRow
from factrack.ledger.views import Target


@dataclass(slots=True)
class StatementState:
    """What the log says of one statement: who said it (`by`), when, and which spans it has, as JSON values."""

    by: dict[str, Any]
    said_on: dict[str, Any] | None
    content: list[list[int]]


_NAMED = ("speaker", "role", "affiliation", "speaker_inferred")


def _take_speaker(state: StatementState, change: Change) -> None:
    state.by = change.value


def _take_date(state: StatementState, change: Change) -> None:
    state.said_on = change.value


def _take_content(state: StatementState, change: Change) -> None:
    state.content = change.value


def _by_words(value: Mapping[str, Any]) -> str:
    parts = [value["speaker"] or "unknown", value["role"], value["affiliation"]]
    return ", ".join(part for part in parts if part)


def _date_words(value: Mapping[str, Any] | None) -> str:
    if not value or not value["start"]:
        return "unknown"
    return str(value["start"]) if value["start"] == value["end"] else f"{value['start']}/{value['end']}"


SPEAKER: Act[StatementState] = Act(Target.STATEMENT, _take_speaker, lambda state, _: state.by, _by_words)
DATE: Act[StatementState] = Act(Target.STATEMENT, _take_date, lambda state, _: state.said_on, _date_words)
# The words of an extent are those of its article: see `entries`.
CONTENT: Act[StatementState] = Act(Target.STATEMENT, _take_content, lambda state, _: state.content)


def _blank(session: Session, ids: Sequence[int]) -> dict[int, StatementState]:
    rows = _rows(session, ids)
    if missing := [statement_id for statement_id in ids if statement_id not in rows]:
        raise unknown_statements(missing)
    return {statement_id: _as_read(rows[statement_id]) for statement_id in ids}


def _as_read(row: StatementRow) -> StatementState:
    """Return what the parser read: kept apart once something is corrected."""
    return StatementState(**row.as_read) if row.as_read else _now(row)


def _now(row: StatementRow) -> StatementState:
    return StatementState({name: getattr(row, name) for name in _NAMED}, row.said_on, row.content)


def _keep(session: Session, states: Mapping[int, StatementState]) -> None:
    rows = _rows(session, list(states))
    before: dict[int, Reading] = {}
    for statement_id, state in states.items():
        row = rows[statement_id]
        if (row.content, row.speaker) != (state.content, state.by["speaker"]):
            before[statement_id] = reading_of(session, row)
        as_read = _as_read(row)
        row.as_read = None if state == as_read else asdict(as_read)
        if row.content != state.content:
            row.quote = quote_of(state.content, session.get_one(ArticleRow, row.article_id).text)
        row.sqlmodel_update({**state.by, "said_on": state.said_on, "content": state.content})
        session.add(row)
    refresh_claims(session, sorted({row.claim_id for row in rows.values()}))
    session.flush()
    for statement_id, reading in before.items():
        relink(session, rows[statement_id], reading)


def quote_of(content: Sequence[Sequence[int]], text: str) -> str:
    """Return the words of spans, joined as the parts of a split quote are."""
    return quoted((Span(start, end) for start, end in content), text)


def _kept(session: Session, ids: Sequence[int]) -> dict[int, StatementState]:
    return {statement_id: _now(row) for statement_id, row in _rows(session, ids).items()}


def _rows(session: Session, ids: Sequence[int]) -> dict[int, StatementRow]:
    found: dict[int, StatementRow] = {}
    for some in chunks(ids):
        query = select(StatementRow).where(col(StatementRow.id).in_(some))
        found |= {row.id or 0: row for row in session.exec(query)}
    return found


SUBJECT: Subject[StatementState] = Subject(StatementRow, _blank, _keep, _kept)

"""Corrections of what the parser read in statements; what it read is kept beside, and in the log."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from sqlmodel import Session

from factrack.errors import FactrackError, UsageError
from factrack.extraction import SaidOn, Span
from factrack.ledger.actions.statements import StatementState
from factrack.ledger.database import Ledger
from factrack.ledger.log import Entry, decide, states
from factrack.ledger.stale import Seen, ensure_fresh
from factrack.ledger.stored import said_on_json
from factrack.ledger.tables import ArticleRow, StatementRow
from factrack.ledger.views import Action, Decision, Target
from factrack.plaintext import sanitize


@dataclass(frozen=True, slots=True)
class Correction:
    """What is put right: None leaves something as it is, an empty text or an unknown date says that it is not known.

    `content` are the spans of the statement in its article. The words that the parser read a date from stay with it.
    """

    speaker: str | None = None
    role: str | None = None
    affiliation: str | None = None
    said_on: SaidOn | None = None
    content: tuple[Span, ...] | None = None


def correct(
    ledger: Ledger, statement_ids: Sequence[int], correction: Correction, *, reviewer: str, seen: Seen | None = None
) -> tuple[Decision, ...]:
    """Correct statements, as one batch; those that say so already are left as they are.

    FactrackError where there is no such statement, UsageError where spans lie outside of the article, not in order,
    or are given for more than one statement.
    """
    ids = list(dict.fromkeys(statement_ids))
    if not ids:
        raise FactrackError("there is no statement to correct", "`factrack show` names the statements of a claim")
    if correction.content is not None and len(ids) > 1:
        raise UsageError("the words of several statements cannot be corrected at once", "name one statement")
    with ledger.writing() as session:
        ensure_fresh(session, seen)
        return decide(ledger, session, _entries(session, ids, correction), reviewer=reviewer)


def _entries(session: Session, ids: Sequence[int], correction: Correction) -> Iterator[Entry]:
    for statement_id, state in states(session, Target.STATEMENT, ids).items():
        row = session.get_one(StatementRow, statement_id)
        if correction.content is not None:
            _ensure_within(correction.content, session.get_one(ArticleRow, row.article_id).text)
        for action, before, after in _changes(state, correction):
            if before != after:
                yield Entry(action, statement_id, after, claim_id=row.claim_id)


def _changes(state: StatementState, correction: Correction) -> Iterator[tuple[Action, Any, Any]]:
    yield Action.SPEAKER, state.by, state.by | _names(correction)
    if correction.said_on is not None:
        given = said_on_json(correction.said_on) or {}
        words = {name: (state.said_on or given)[name] for name in ("text", "span")}
        yield Action.DATE, state.said_on, given | words
    if correction.content is not None:
        yield Action.CONTENT, state.content, [list(span) for span in correction.content]


def _names(correction: Correction) -> dict[str, Any]:
    given = {name: getattr(correction, name) for name in ("speaker", "role", "affiliation")}
    names: dict[str, Any] = {name: _clean(text) for name, text in given.items() if text is not None}
    if "speaker" in names:
        names["speaker_inferred"] = False
    return names


def _clean(text: str) -> str | None:
    return sanitize(text).strip() or None


def _ensure_within(content: Sequence[Span], text: str) -> None:
    places = [0, *(place for span in content for place in (span.start, span.end)), len(text)]
    is_empty = not content or any(span.start == span.end for span in content)
    if is_empty or places != sorted(places):
        raise UsageError(
            "the spans are not within the article, in order, or one is empty",
            f"give START-END in characters, from 0 to {len(text)}, for example 120-245",
        )

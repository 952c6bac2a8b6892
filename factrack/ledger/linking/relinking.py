"""Statements whose words or speaker the analyst corrected: what was proposed of them, and what is to be now."""

from dataclasses import dataclass

from sqlalchemy import delete
from sqlmodel import Session, col, or_, select

from factrack.extraction import Span
from factrack.ledger.keys import plain_words
from factrack.ledger.linked import Proposed
from factrack.ledger.linking.candidates import candidates, content_of, keep_fingerprints
from factrack.ledger.linking.fingerprints import Fingerprints, fingerprints
from factrack.ledger.linking.forms import all_forms, find_forms
from factrack.ledger.linking.judging import judge
from factrack.ledger.linking.linker import links_of
from factrack.ledger.linking.names import Named, is_full_name
from factrack.ledger.linking.proposing import propose
from factrack.ledger.tables import ArticleRow, DecisionRow, FingerprintRow, ProposalRow, SpeakerRow, StatementRow
from factrack.ledger.views import Target


@dataclass(frozen=True, slots=True)
class Reading:
    """The statement as it was before a correction: who said it, in which words."""

    speaker: str | None
    prints: tuple[int, ...]


def reading_of(session: Session, row: StatementRow) -> Reading:
    """Return what a statement says now, before it is corrected."""
    return Reading(row.speaker, fingerprints(content_of(row, _language(session, row))).all)


def relink(session: Session, row: StatementRow, before: Reading) -> None:
    """Let a corrected statement be found by what it says now, and propose what it seems to be, never joining it.

    What was proposed of it and not decided on is withdrawn; where it still holds it is proposed again.
    """
    _forget(session, row, before)
    _withdraw(session, row)
    form = _form_of(session, row)
    if form is None:
        return
    content = content_of(row, _language(session, row))
    prints = fingerprints(content)
    span = Span(row.content[0][0], row.content[-1][1])
    near = [
        other
        for other in candidates(session, all_forms(session, form.root_id), prints)
        if other.claim_id != row.claim_id and not (other.article_id == row.article_id and other.span.overlaps(span))
    ]
    _remember(session, row, form, prints)
    judgement = judge(content, near, full_name=is_full_name(form.name), article_id=row.article_id)
    propose(session, links_of(row.id or 0, row.claim_id, judgement.unjoined))


def remember(session: Session, row: StatementRow) -> None:
    """Let a statement be found by itself, which was found by the claim it stood in so far, for it said the same."""
    form = _form_of(session, row)
    if form:
        _remember(session, row, form, fingerprints(content_of(row, _language(session, row))))


def _remember(session: Session, row: StatementRow, form: SpeakerRow, prints: Fingerprints) -> None:
    known = select(FingerprintRow.key).where(
        FingerprintRow.speaker_id == form.id,
        FingerprintRow.statement_id == row.id,
        col(FingerprintRow.key).in_(prints.all),
    )
    if session.exec(known.limit(1)).first() is None:
        keep_fingerprints(session, form.id or 0, row.id or 0, prints)


def _form_of(session: Session, row: StatementRow) -> SpeakerRow | None:
    forms = find_forms(session, [Named(row.speaker or "", row.role, row.affiliation)])
    return forms.get(plain_words(row.speaker or ""))


def _forget(session: Session, row: StatementRow, before: Reading) -> None:
    form = session.exec(select(SpeakerRow.id).where(SpeakerRow.key == plain_words(before.speaker or ""))).first()
    session.connection().execute(
        delete(FingerprintRow).where(
            col(FingerprintRow.speaker_id) == form,
            col(FingerprintRow.key).in_(before.prints),
            col(FingerprintRow.statement_id) == row.id,
        )
    )


def _withdraw(session: Session, row: StatementRow) -> None:
    """Take back what is proposed of a statement; what the log speaks of stays, for there it can be undone."""
    decided = select(DecisionRow.target_id).where(DecisionRow.target == Target.PROPOSAL)
    session.connection().execute(
        delete(ProposalRow).where(
            or_(col(ProposalRow.one_statement) == row.id, col(ProposalRow.other_statement) == row.id),
            col(ProposalRow.sort).in_((Proposed.SAME_CLAIM.value, Proposed.CONTRADICTION.value)),
            col(ProposalRow.id).not_in(decided),
        )
    )


def _language(session: Session, row: StatementRow) -> str:
    return session.exec(select(ArticleRow.language).where(ArticleRow.id == row.article_id)).one()

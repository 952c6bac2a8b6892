"""The proof that a ledger is what its log and its texts say."""

import hashlib
import json
from collections.abc import Iterator
from typing import NamedTuple

from sqlmodel import Session, col, select

from factrack.ledger.actions import SUBJECTS
from factrack.ledger.actions.claims import evidence_from
from factrack.ledger.actions.statements import quote_of
from factrack.ledger.database import Ledger
from factrack.ledger.derived import claim_columns, occurrences_of
from factrack.ledger.groups import misgrouped
from factrack.ledger.log import all_ids, all_states
from factrack.ledger.places import misplaced
from factrack.ledger.snapshots import sha256_of
from factrack.ledger.tables import ArticleRow, ClaimRow, DecisionRow, EvidenceRow, StatementRow
from factrack.ledger.views import Action, Evidence


class _Copy(NamedTuple):
    claim_id: int
    what: str
    evidence: Evidence


def check(ledger: Ledger) -> list[str]:
    """Return what is wrong with a ledger, a line each; nothing where all is well.

    Every text fits its hash, every span lies within its text and gives the words that are kept of it, the state
    of everything is what replaying its log gives, claims show what their statements say, and each copy of evidence
    fits its hash, also where the evidence was withdrawn: the log has it still.
    """
    with ledger.reading() as session:
        return [
            *_articles(session),
            *_states(session),
            *misplaced(session),
            *misgrouped(session),
            *_derived(session),
            *_snapshots(session, ledger),
        ]


def copies_elsewhere(ledger: Ledger) -> list[str]:
    """Return which copies of evidence are kept on other machines than this one, a line each: no fault, but unproven."""
    with ledger.reading() as session:
        return [
            f"claim {copy.claim_id}: the copy {copy.evidence.snapshot} of {copy.what} is kept on "
            f"{copy.evidence.kept_on}, not here"
            for copy in _copies(session)
            if _is_elsewhere(copy.evidence, ledger)
        ]


def _articles(session: Session) -> Iterator[str]:
    for article in session.exec(select(ArticleRow).execution_options(yield_per=100)):
        if hashlib.sha256(article.text.encode()).hexdigest() != article.content_hash:
            yield f"article {article.id}: the text does not fit its hash"
        for row in session.exec(select(StatementRow).where(StatementRow.article_id == article.id)):
            yield from _statement(row, article.text)


def _statement(row: StatementRow, text: str) -> Iterator[str]:
    others = [pair for pair in (row.cue, row.source, row.antecedent) if pair]
    if any(not 0 <= start <= end <= len(text) for start, end in [*row.content, *others]):
        yield f"statement {row.id}: a span points outside of its article"
    # An older ledger can have line ends in a content that a reviewer set.
    if quote_of(row.content, text) != row.quote.replace("\n", " "):
        yield f"statement {row.id}: the quote is not what stands at its place"


def _states(session: Session) -> Iterator[str]:
    for target, subject in SUBJECTS.items():
        for said in all_states(session, target):
            kept = subject.kept(session, list(said))
            yield from (f"{target} {i}: its state is not what its log says" for i in said if kept[i] != said[i])


def _derived(session: Session) -> Iterator[str]:
    """Hold what claims keep of their statements against these."""
    for some in all_ids(session, ClaimRow):
        found = occurrences_of(session, some)
        for claim in session.exec(select(ClaimRow).where(col(ClaimRow.id).in_(some))):
            said = claim_columns(found[claim.id]) if claim.id in found else {"articles": 0}
            if any(getattr(claim, name) != value for name, value in said.items()):
                yield f"claim {claim.id}: it does not show what its statements say"


def _snapshots(session: Session, ledger: Ledger) -> Iterator[str]:
    for claim_id, what, evidence in _copies(session):
        copy = ledger.snapshots / evidence.snapshot
        if copy.is_file():
            if sha256_of(copy) != evidence.sha256:
                yield f"claim {claim_id}: the copy {copy} of {what} was changed"
        elif not _is_elsewhere(evidence, ledger):
            unless = ", unless another machine has it" if ledger.machine and not evidence.kept_on else ""
            yield f"claim {claim_id}: the copy {copy} of {what} is gone{unless}"


def _copies(session: Session) -> Iterator[_Copy]:
    """Yield the copies of the evidence that claims have, and those that only their log tells of."""
    seen = set()
    for row in session.exec(select(EvidenceRow).where(EvidenceRow.snapshot != "").order_by(col(EvidenceRow.id))):
        seen.add(row.snapshot)
        yield _Copy(row.claim_id, "its evidence", evidence_from(row.model_dump()))
    added = select(DecisionRow).where(DecisionRow.action == Action.EVIDENCE.value, DecisionRow.after != "null")
    for entry in session.exec(added.order_by(col(DecisionRow.id)).execution_options(yield_per=100)):
        evidence = evidence_from(json.loads(entry.after))
        if evidence.snapshot and evidence.snapshot not in seen:
            seen.add(evidence.snapshot)
            yield _Copy(entry.target_id, "its former evidence", evidence)


def _is_elsewhere(evidence: Evidence, ledger: Ledger) -> bool:
    """Tell whether a copy is on the disk of another machine, and not here: somebody may have brought it."""
    return evidence.kept_on not in ("", ledger.machine) and not (ledger.snapshots / evidence.snapshot).is_file()

"""The proof that a ledger is what its log and its texts say."""

import hashlib
from collections.abc import Iterable, Iterator

from sqlmodel import Session, col, select

from factrack.ledger.actions import SUBJECTS
from factrack.ledger.actions.statements import quote_of
from factrack.ledger.database import Ledger
from factrack.ledger.derived import claim_columns, occurrences_of
from factrack.ledger.groups import misgrouped
from factrack.ledger.log import all_ids, all_states
from factrack.ledger.places import misplaced
from factrack.ledger.snapshots import sha256_of
from factrack.ledger.tables import ArticleRow, ClaimRow, EvidenceRow, StatementRow


def check(ledger: Ledger) -> list[str]:
    """Return what is wrong with a ledger, a line each; nothing where all is well.

    Every text fits its hash, every span lies within its text and gives the words that are kept of it, the state
    of everything is what replaying its log gives, claims show what their statements say, and each copy of evidence
    fits its hash.
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
            f"claim {row.claim_id}: the copy {row.snapshot} of its evidence is kept on {row.kept_on}, not here"
            for row in _kept_copies(session)
            if _is_elsewhere(row, ledger)
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
    for row in _kept_copies(session):
        copy = ledger.snapshots / row.snapshot
        if copy.is_file():
            if sha256_of(copy) != row.sha256:
                yield f"claim {row.claim_id}: the copy {copy} of its evidence was changed"
        elif not _is_elsewhere(row, ledger):
            unless = ", unless another machine has it" if ledger.machine and not row.kept_on else ""
            yield f"claim {row.claim_id}: the copy {copy} of its evidence is gone{unless}"


def _kept_copies(session: Session) -> Iterable[EvidenceRow]:
    return session.exec(select(EvidenceRow).where(EvidenceRow.snapshot != "").order_by(col(EvidenceRow.id)))


def _is_elsewhere(row: EvidenceRow, ledger: Ledger) -> bool:
    """Tell whether a copy is on the disk of another machine, and not here: somebody may have brought it."""
    return row.kept_on not in ("", ledger.machine) and not (ledger.snapshots / row.snapshot).is_file()

"""The statements of one new article to their claims."""

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from factrack.extraction import Span
from factrack.ledger.comparing import Content, Degree
from factrack.ledger.linked import Proposed
from factrack.ledger.linking.candidates import candidates, keep_fingerprints
from factrack.ledger.linking.fingerprints import Fingerprints, fingerprints
from factrack.ledger.linking.forms import all_forms
from factrack.ledger.linking.judging import Judgement, judge
from factrack.ledger.linking.names import is_full_name
from factrack.ledger.linking.proposing import Seeming, propose, seeming
from factrack.ledger.places import roots_of
from factrack.ledger.tables import ClaimRow, SpeakerRow, StatementRow

_NOTHING = Judgement(None, (), ())


@dataclass(frozen=True, slots=True)
class Found:
    """Where a statement belongs: the claim it is given to, None for a new one, and how it compares with that."""

    place_id: int | None
    claim_id: int | None
    degree: Degree = Degree.VERBATIM
    score: float = 1.0
    judgement: Judgement = _NOTHING
    prints: Fingerprints | None = None


class Linker:
    """Finds the claims of an article's statements, one after the other, so that they may join each other, too."""

    def __init__(self, session: Session, article_id: int, keys: Sequence[str]) -> None:
        """Look up the claims that have one of the keys."""
        self._session = session
        self._article_id = article_id
        rows = session.exec(select(ClaimRow.key, ClaimRow.id).where(col(ClaimRow.key).in_(set(keys)))).all()
        self._taken = {key for key, _ in rows}
        self._by_key = _found(session, {key: claim_id or 0 for key, claim_id in rows})
        self._forms: dict[int, Sequence[int]] = {}

    def find(self, key: str, content: Content, span: Span, speaker: SpeakerRow | None) -> Found:
        """Return where a statement with this key and these words belongs.

        `span` is where they stand in the article: what is reported within what is reported is another statement.
        """
        if key in self._by_key:
            return self._by_key[key]
        if speaker is None:
            return Found(None, None)
        prints = fingerprints(content)
        near = [
            candidate
            for candidate in candidates(self._session, self._all_forms(speaker.root_id), prints)
            if candidate.article_id != self._article_id or not candidate.span.overlaps(span)
        ]
        judgement = judge(content, near, full_name=is_full_name(speaker.name), article_id=self._article_id)
        joins = judgement.joins
        if joins is None:
            return Found(None, None, judgement=judgement, prints=prints)
        place, claim = joins.candidate.place_id, joins.candidate.claim_id
        return Found(place, claim, joins.comparison.degree, joins.comparison.score, judgement, prints)

    def key_of_new(self, key: str) -> str:
        """Return the key of a new claim: another one where a claim that says something else by now has that key."""
        return hashlib.sha256(f"{key}\n{self._article_id}".encode()).hexdigest() if key in self._taken else key

    def keep(self, key: str, found: Found, row: StatementRow, speaker: SpeakerRow | None) -> None:
        """Remember a recorded statement, and propose what it seems to be."""
        if found.place_id is None:
            self._by_key[key] = Found(row.place_id, row.claim_id)
        if found.prints and speaker and speaker.id and row.id:
            keep_fingerprints(self._session, speaker.id, row.id, found.prints)
            propose(self._session, links_of(row.id, row.claim_id, found.judgement))

    def _all_forms(self, root_id: int) -> Sequence[int]:
        if root_id not in self._forms:
            self._forms[root_id] = all_forms(self._session, root_id)
        return self._forms[root_id]


def links_of(statement_id: int, claim_id: int, judgement: Judgement) -> Iterator[Seeming]:
    """Yield what a statement seems to be and to contradict."""
    for link in judgement.proposed:
        other, comparison = link.candidate, link.comparison
        yield seeming(
            Proposed.SAME_CLAIM,
            other.claim_id,
            claim_id,
            comparison.degree.value,
            comparison.score,
            statements=(other.statement_id, statement_id),
            detail={"changed": list(comparison.changed)},
        )
    for other, opposition in judgement.contradicts:
        yield seeming(
            Proposed.CONTRADICTION,
            other.claim_id,
            claim_id,
            opposition.reason.value,
            opposition.score,
            statements=(other.statement_id, statement_id),
            detail={"against": [opposition.one, opposition.other]},
        )


def _found(session: Session, claims: Mapping[str, int]) -> dict[str, Found]:
    """Return where claims stand by their keys, but for those that say something else by now: split, or corrected."""
    ids = list(claims.values())
    corrected = col(StatementRow.home_id).in_(ids), col(StatementRow.as_read).is_not(None)
    other = {
        *session.exec(select(ClaimRow.split_from).where(col(ClaimRow.split_from).in_(ids))),
        *session.exec(select(StatementRow.home_id).where(*corrected)),
    }
    roots = roots_of(session, ids)
    return {key: Found(claim_id, roots[claim_id]) for key, claim_id in claims.items() if claim_id not in other}

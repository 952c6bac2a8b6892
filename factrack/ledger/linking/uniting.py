"""What the statements of speakers seem to be to each other, once the analyst has said that the speakers are one."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from heapq import nlargest

from sqlmodel import Session, col, select

from factrack.ledger.chunks import IDS, chunks
from factrack.ledger.linking.candidates import NEWEST, load_candidates, most_alike
from factrack.ledger.linking.fingerprints import fingerprints
from factrack.ledger.linking.judging import Candidate, judge
from factrack.ledger.linking.linker import links_of
from factrack.ledger.linking.proposing import Seeming, propose
from factrack.ledger.tables import FingerprintRow

_MOST_REVISITED = 200
"""How many statements of a speaker are looked at, the newest ones."""
_PRINTS = (
    select(FingerprintRow.statement_id, FingerprintRow.key)
    .where(col(FingerprintRow.speaker_id).in_(IDS))
    .order_by(col(FingerprintRow.statement_id))
)


def propose_between(session: Session, speakers: Sequence[Sequence[int]]) -> None:
    """Propose links between the statements of speakers that are one now, each given by the forms of the name.

    Each speaker is held against those before, as if they had been merged one after the other. What they say is found
    in an index of their own that is read once: to ask the ledger for each form would take as long as there are pairs.
    """
    index = _Index()
    for place, forms in enumerate(speakers):
        prints = _prints(session, forms)
        if place:
            _propose(session, index, nlargest(_MOST_REVISITED, prints))
        index.add(prints)


def _prints(session: Session, forms: Sequence[int]) -> dict[int, list[int]]:
    """Return the fingerprints of a speaker's statements; one in the words of an earlier one of its claim has none."""
    found: dict[int, list[int]] = defaultdict(list)
    for some in chunks(forms):
        for statement, key in session.exec(_PRINTS, params={"ids": some}):
            found[statement].append(key)
    return found


class _Index:
    """Finds the statements that have a fingerprint: the newest of them, those first, as the ledger's index does."""

    def __init__(self) -> None:
        self._with: dict[int, list[int]] = defaultdict(list)

    def add(self, prints: Mapping[int, Sequence[int]]) -> None:
        """Add statements with their fingerprints."""
        for statement, keys in prints.items():
            for key in keys:
                self._with[key].append(statement)
        for key in {key for keys in prints.values() for key in keys}:
            self._with[key] = nlargest(NEWEST, self._with[key])

    def find(self, keys: Sequence[int]) -> Iterator[int]:
        """Yield for each key the statements that have it."""
        for key in keys:
            yield from self._with.get(key, ())


def _propose(session: Session, index: _Index, statement_ids: Sequence[int]) -> None:
    revisited = load_candidates(session, statement_ids)
    alike = {}
    for new in revisited:
        prints = fingerprints(new.content)
        if found := most_alike(index.find(prints.shingles), index.find(prints.stems)):
            alike[new.statement_id] = found
    near = load_candidates(session, list({one: None for found in alike.values() for one in found}))
    known = {candidate.statement_id: candidate for candidate in near}
    propose(session, (link for new in revisited for link in _links(new, alike.get(new.statement_id, ()), known)))


def _links(new: Candidate, alike: Sequence[int], known: Mapping[int, Candidate]) -> Iterator[Seeming]:
    candidates = [known[one] for one in alike if one in known]
    judgement = judge(new.content, candidates, full_name=False, article_id=new.article_id)
    return links_of(new.statement_id, new.claim_id, judgement.unjoined)

"""Which claim a new statement joins by itself, and what is left to the analyst: a pure function of the wordings."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from factrack.extraction import Span, Stance
from factrack.ledger.comparing import Comparison, Content, Degree, Opposition, compare, is_telling, oppose

_TELLS_BY_ITSELF = 8
"""In words: so many in a row are not said twice by two people, even where the name of the speaker is a short one."""
_FEWEST_WORDS = 2
_MOST_PROPOSED = 5
_SAME_IN_ARTICLE = 0.75
_ORDER = tuple(Degree)
_NO_FACTS = frozenset({Stance.WISHED, Stance.DECLINED, Stance.BELIEVED})


@dataclass(frozen=True, slots=True)
class Candidate:
    """A statement of the same speaker; `place_id` is the claim it was given to, `claim_id` where that stands now.

    `first` is the first wording of the claim that it was given to: what the analyst has judged.
    """

    statement_id: int
    article_id: int
    span: Span
    claim_id: int
    place_id: int
    content: Content
    first: Content


@dataclass(frozen=True, slots=True)
class Link:
    """A candidate and how the new statement compares with it."""

    candidate: Candidate
    comparison: Comparison


@dataclass(frozen=True, slots=True)
class Judgement:
    """`joins` is what the new statement joins, if anything; the rest is to be proposed, one for each claim."""

    joins: Link | None
    proposed: tuple[Link, ...]
    contradicts: tuple[tuple[Candidate, Opposition], ...]

    @property
    def unjoined(self) -> "Judgement":
        """The same of a statement that is recorded already, and joins nothing by itself any more: it is proposed."""
        return Judgement(None, (self.joins, *self.proposed), self.contradicts) if self.joins else self


def judge(new: Content, candidates: Sequence[Candidate], *, full_name: bool, article_id: int = 0) -> Judgement:
    """Return what a new statement joins, seems to be, and contradicts.

    It joins where the words are the same, or one wording is a part of the other, and also of the first wording of
    the claim; and only where that is so of one claim alone. `full_name`: whether the speaker's name alone tells who
    it is. `article_id` is the new statement's article: within one, another number is another matter.
    """
    links = [Link(c, found) for c in candidates if (found := compare(new, c.content))]
    joins = _joined(new, links, full_name=full_name)
    elsewhere = [candidate for candidate in candidates if candidate.article_id != article_id]
    others = [
        link
        for link in links
        if (joins is None or link.candidate.claim_id != joins.candidate.claim_id)
        and (link.candidate.article_id != article_id or _repeats(link.comparison))
    ]
    return Judgement(joins, tuple(_best_of_claims(new, others))[:_MOST_PROPOSED], _opposed(new, elsewhere, joins))


def _repeats(comparison: Comparison) -> bool:
    """Whether a wording is surely close enough for an article that says the same twice, as in its lead."""
    is_loose = comparison.degree is Degree.PARAPHRASE and comparison.score < _SAME_IN_ARTICLE
    return not comparison.changed and not is_loose


def joins_by_itself(new: Content, *, full_name: bool) -> bool:
    """Whether the same words of a speaker are surely the same statement: not "Yes", not from somebody half named."""
    return is_telling(new) and (full_name or len(new.words) >= _TELLS_BY_ITSELF)


def _joined(new: Content, links: Sequence[Link], *, full_name: bool) -> Link | None:
    safe = [link for link in links if _is_safe(new, link, full_name=full_name)]
    verbatim = [link for link in safe if link.comparison.degree is Degree.VERBATIM]
    found = verbatim or safe
    if len({link.candidate.claim_id for link in found}) != 1:
        return None
    return max(found, key=lambda link: link.comparison.score)


def _is_safe(new: Content, link: Link, *, full_name: bool) -> bool:
    content = min(new, link.candidate.content, key=lambda content: len(content.words))
    if link.comparison.degree not in _JOINING or not joins_by_itself(content, full_name=full_name):
        return False
    to_first = compare(new, link.candidate.first)
    return to_first is not None and to_first.degree in _JOINING


_JOINING = (Degree.VERBATIM, Degree.TRIMMED)


def _best_of_claims(new: Content, links: Iterable[Link]) -> list[Link]:
    """Return for each claim the statement that is most like the new one, the likest claim first."""
    best: dict[int, Link] = {}
    for link in sorted(links, key=_likeness):
        if len(new.words) >= _FEWEST_WORDS:
            best.setdefault(link.candidate.claim_id, link)
    return list(best.values())


def _likeness(link: Link) -> tuple[int, float]:
    return _ORDER.index(link.comparison.degree), -link.comparison.score


def _opposed(
    new: Content, candidates: Sequence[Candidate], joins: Link | None
) -> tuple[tuple[Candidate, Opposition], ...]:
    if new.stance in _NO_FACTS:
        return ()
    found: dict[int, tuple[Candidate, Opposition]] = {}
    for candidate in candidates:
        is_same = joins is not None and joins.candidate.claim_id == candidate.claim_id
        if is_same or candidate.claim_id in found or candidate.content.stance in _NO_FACTS:
            continue
        if opposition := oppose(candidate.content, new):
            found[candidate.claim_id] = candidate, opposition
    return tuple(found.values())[:_MOST_PROPOSED]

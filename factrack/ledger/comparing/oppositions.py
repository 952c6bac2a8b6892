"""Two contents on the same matter that cannot both be so: an opposite polarity, or another number."""

from collections import defaultdict
from dataclasses import dataclass
from enum import StrEnum

from factrack.extraction import Stance
from factrack.ledger.comparing.content import Content, Sort, Word, shown
from factrack.ledger.comparing.vocabulary import vocabulary

_SAME_MATTER = 0.6
"""The share of the telling words that two contents on one matter have in common."""
_FEWEST_SHARED = 3
_FEWEST_WHERE_ALL_IS_SHARED = 2
_NEAR = 3
"""In words: how far behind a number what it counts can stand."""


class Reason(StrEnum):
    """Why two claims contradict each other."""

    POLARITY = "polarity"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Opposition:
    """What stands against what, in words of the two contents, and how much of the matter is the same, in [0, 1]."""

    reason: Reason
    score: float
    one: str
    other: str


def oppose(one: Content, other: Content) -> Opposition | None:
    """Return how two contents of one speaker contradict each other, or None where they do not seem to."""
    if one.language != other.language:
        return None
    shared, score = _matter(one, other)
    if score < _SAME_MATTER or len(shared) < (_FEWEST_WHERE_ALL_IS_SHARED if score == 1 else _FEWEST_SHARED):
        return None
    return _by_polarity(one, other, shared, score) or _by_number(one, other, score)


def _matter(one: Content, other: Content) -> tuple[frozenset[str], float]:
    """Return the stems that both contents share, numbers and opposites left out, and their share in the shorter."""
    turning = {stem for pair in _opposites(one, other) for stem in pair}
    stems, others = one.matter - turning, other.matter - turning
    smaller = min(len(stems), len(others))
    return stems & others, len(stems & others) / smaller if smaller else 0.0


def _opposites(one: Content, other: Content) -> list[tuple[str, str]]:
    """Return the pairs of stems that say the opposite, one in each content and neither in both."""
    pairs = vocabulary(one.language).opposites
    only, other_only = one.stems - other.stems, other.stems - one.stems
    return [(a, b) for a in only for b in other_only if frozenset((a, b)) in pairs]


def _by_polarity(one: Content, other: Content, shared: frozenset[str], score: float) -> Opposition | None:
    opposites = _opposites(one, other)
    turns = _turns(one, shared) + _turns(other, shared) + len(opposites)
    if turns % 2 == 0:
        return None
    if opposites:
        return Opposition(Reason.POLARITY, score, _with_stem(one, opposites[0][0]), _with_stem(other, opposites[0][1]))
    return Opposition(Reason.POLARITY, score, _negation(one, shared), _negation(other, shared))


def _turns(content: Content, shared: frozenset[str]) -> int:
    """Return how often a content turns what it says of the shared matter into its opposite."""
    return len(_negations(content, shared)) + (content.stance is Stance.DENIED)


def _negations(content: Content, shared: frozenset[str]) -> list[Word]:
    clauses = {word.clause for word in content.words if word.stem in shared}
    return [word for word in content.words if word.sort is Sort.NEGATION and word.clause in clauses]


def _negation(content: Content, shared: frozenset[str]) -> str:
    """Return the negation with the word it turns; where there is none, what is said without one."""
    for index, word in enumerate(content.words):
        if word in _negations(content, shared):
            return shown(content.words[index - (not word.shown) : index + 2])
    return "denied" if content.stance is Stance.DENIED else ""


def _with_stem(content: Content, stem: str) -> str:
    return next((shown([word]) for word in content.words if word.stem == stem), "")


def _by_number(one: Content, other: Content, score: float) -> Opposition | None:
    counted, otherwise = _counted(one), _counted(other)
    for unit in counted:
        if unit in otherwise and not set(counted[unit]) & set(otherwise[unit]):
            return Opposition(
                Reason.NUMBER, score, next(iter(counted[unit].values())), next(iter(otherwise[unit].values()))
            )
    return None


def _counted(content: Content) -> dict[str, dict[str, str]]:
    """Return for each unit its numbers, each as it is compared and as it is written."""
    found: dict[str, dict[str, str]] = defaultdict(dict)
    for index, word in enumerate(content.words):
        if word.sort is Sort.NUMBER:
            found[_unit(content, index)][word.key] = shown([word])
    return found


def _unit(content: Content, index: int) -> str:
    """Return the stem of what a number counts: a telling word right behind it, else the one before it."""
    words, number = content.words, content.words[index]
    behind = words[index + 1 : index + 1 + _NEAR]
    unit = next((w.stem for w in behind if w.clause == number.clause and w.sort in (Sort.OTHER, Sort.NAME)), None)
    before = words[index - 1].stem if index and words[index - 1].clause == number.clause else ""
    return unit or before

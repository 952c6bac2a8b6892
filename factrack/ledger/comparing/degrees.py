"""How much two contents of one speaker are the same: the four degrees of a link, each with a score."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from factrack.extraction import Kind, Stance
from factrack.ledger.comparing.content import Content, Sort, Word
from factrack.ledger.comparing.differing import Op, Stretch, align, changed_sorts
from factrack.ledger.comparing.vocabulary import vocabulary

SHORTEST_PART = 5
"""In words: a shorter one stands in too many sentences to be a part of a certain one."""
FEWEST_TELLING_IN_PART = 3
_SHORTEST = 3
_FEWEST_TELLING = 2
_SHORTEST_RUN = 2
"""In words: how long what is left standing must be between two cuts."""
_MOST_CUTS = 4
_FARTHEST_NUMBER = 3
"""In words: how far before a number stands another one of which it is the whole, "eight of the ten"."""
_ALTERED = 0.7
"""The share of the shorter wording that must stand in the longer one, word for word."""
_ALTERED_TELLING = 0.6
_PARAPHRASE = 0.6
"""The share of the telling words that an indirect report must have in common with what it reports."""
_FEWEST_SHARED = 4
_FEWEST_ANCHORS = 2
_TRANSLATED = 0.5
"""The share of numbers and names that a translation must have in common with what it translates."""


class Degree(StrEnum):
    """How the wording of a statement stands to the one it is linked to."""

    VERBATIM = "verbatim"
    TRIMMED = "trimmed"
    ALTERED = "altered"
    PARAPHRASE = "paraphrase"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A degree with a score in [0, 1], and which words of weight differ; `stance`: whether that differs in kind."""

    degree: Degree
    score: float
    changed: tuple[Sort, ...] = ()
    stance: bool = False


def compare(one: Content, other: Content) -> Comparison | None:
    """Return how much two contents are the same, or None where they have too little in common to say so."""
    if not one.words or not other.words:
        return None
    if one.language != other.language:
        return _translated(one, other)
    stance = _stances_differ(one, other)
    if one.keys == other.keys:
        return Comparison(Degree.ALTERED if stance else Degree.VERBATIM, 1.0, stance=stance)
    if not _may_be_the_same(one, other):
        return None
    stretches = align(one.keys, other.keys)
    changed = _changed(one, other, stretches)
    if _is_trimmed(one, other, stretches) and not changed and not stance:
        return Comparison(Degree.TRIMMED, _share(one, other))
    return _altered(one, other, stretches, changed, stance) or _paraphrase(one, other, changed, stance)


def _may_be_the_same(one: Content, other: Content) -> bool:
    """Whether two contents have the telling words in common that each degree asks for: most pairs have not."""
    shared = len(one.telling & other.telling)
    least = min(_ALTERED_TELLING, _PARAPHRASE) * min(len(one.telling), len(other.telling))
    return shared >= _FEWEST_TELLING and shared >= least


def is_telling(content: Content) -> bool:
    """Whether a content has enough words for the same words elsewhere to be the same statement."""
    return len(content.words) >= _SHORTEST and len(content.telling) >= _FEWEST_TELLING


def _is_trimmed(one: Content, other: Content, stretches: Sequence[Stretch]) -> bool:
    """Whether the one is a part of the other, or has words left out."""
    shorter = min(one, other, key=lambda content: len(content.words))
    cuts = {stretch.op for stretch in stretches if stretch.op is not Op.EQUAL}
    runs = [stretch.end - stretch.start for stretch in stretches if stretch.op is Op.EQUAL]
    return (
        cuts in ({Op.INSERT}, {Op.DELETE})
        and min(runs) >= _SHORTEST_RUN
        and len(stretches) - len(runs) <= _MOST_CUTS
        and len(shorter.words) >= SHORTEST_PART
        and len(shorter.telling) >= FEWEST_TELLING_IN_PART
    )


def _changed(one: Content, other: Content, stretches: Sequence[Stretch]) -> tuple[Sort, ...]:
    """Return which words of weight differ: anywhere within what both have, and negations in a clause that both have."""
    kept = {one.words[i].clause for s in stretches if s.op is Op.EQUAL for i in range(s.start, s.end)}
    other_kept = {
        other.words[i].clause for s in stretches if s.op is Op.EQUAL for i in range(s.other_start, s.other_end)
    }
    found: set[Sort] = set()
    for place, stretch in enumerate(stretches):
        if stretch.op is Op.EQUAL:
            continue
        before = _within(one.words[stretch.start : stretch.end], kept)
        after = _within(other.words[stretch.other_start : stretch.other_end], other_kept)
        is_edge = place in (0, len(stretches) - 1) and stretch.op is not Op.REPLACE
        found.update(sort for sort in changed_sorts(before, after) if sort is Sort.NEGATION or not is_edge)
        is_before_number = stretch.end < len(one.words) and one.words[stretch.end].sort is Sort.NUMBER
        if is_before_number and any(_counts_otherwise(words, one.language) for words in (before, after)):
            found.add(Sort.NUMBER)
    return tuple(sort for sort in Sort if sort in found)


def _counts_otherwise(words: Sequence[Word], language: str) -> bool:
    """Whether words before a number make another one of it: "eight of", "fewer than"."""
    keys = tuple(word.key for word in words)
    is_part = any(word.sort is Sort.NUMBER for word in words[-_FARTHEST_NUMBER:])
    return is_part or any(keys[start:] in vocabulary(language).bounds for start in range(len(keys)))


def _within(words: Sequence[Word], clauses: set[int]) -> list[Word]:
    return [word for word in words if word.clause in clauses]


def _share(one: Content, other: Content) -> float:
    lengths = sorted((len(one.words), len(other.words)))
    return lengths[0] / lengths[1]


def _altered(
    one: Content, other: Content, stretches: Sequence[Stretch], changed: tuple[Sort, ...], stance: bool
) -> Comparison | None:
    shorter, longer = sorted((one, other), key=lambda content: len(content.words))
    common = sum(stretch.end - stretch.start for stretch in stretches if stretch.op is Op.EQUAL)
    share = common / len(shorter.words)
    telling = len(shorter.telling & longer.telling) / max(1, len(shorter.telling))
    if len(shorter.words) < SHORTEST_PART or share < _ALTERED or telling < _ALTERED_TELLING:
        return None
    if len(shorter.telling & longer.telling) < _FEWEST_TELLING:
        return None
    is_report = (one.kind is Kind.INDIRECT) != (other.kind is Kind.INDIRECT)
    degree = Degree.PARAPHRASE if is_report and not changed and not stance else Degree.ALTERED
    score = _share(one, other) if share == 1 else common / (common + _differing_within(stretches))
    return Comparison(degree, score, changed, stance)


def _differing_within(stretches: Sequence[Stretch]) -> int:
    """Return how many words differ, those left out at either end aside."""
    edges = (0, len(stretches) - 1)
    return sum(
        max(stretch.end - stretch.start, stretch.other_end - stretch.other_start)
        for place, stretch in enumerate(stretches)
        if stretch.op is not Op.EQUAL and (place not in edges or stretch.op is Op.REPLACE)
    )


def _paraphrase(one: Content, other: Content, changed: tuple[Sort, ...], stance: bool) -> Comparison | None:
    if Kind.INDIRECT not in (one.kind, other.kind):
        return None
    shared = one.telling & other.telling
    share = len(shared) / max(1, min(len(one.telling), len(other.telling)))
    if len(shared) < _FEWEST_SHARED or share < _PARAPHRASE:
        return None
    return Comparison(Degree.PARAPHRASE, share, _differing(one, other), stance)


def _translated(one: Content, other: Content) -> Comparison | None:
    """Compare what a translation leaves as it is: two numbers or names, or the one number, if that is a rare one."""
    anchors, others = _anchors(one), _anchors(other)
    shared = anchors & others
    if len(shared) < _FEWEST_ANCHORS and not (shared and shared == _rare_numbers(one) == _rare_numbers(other)):
        return None
    share = len(shared) / min(len(anchors), len(others))
    stance = _stances_differ(one, other)
    return Comparison(Degree.PARAPHRASE, share, stance=stance) if share > _TRANSLATED else None


def _anchors(content: Content) -> frozenset[str]:
    return frozenset(word.key for word in content.words if word.sort in (Sort.NUMBER, Sort.NAME))


def _rare_numbers(content: Content) -> frozenset[str]:
    return frozenset(word.key for word in content.words if word.is_rare_number)


def _differing(one: Content, other: Content) -> tuple[Sort, ...]:
    """Return what of weight is otherwise in both contents."""
    numbers = [{word.key for word in content.words if word.sort is Sort.NUMBER} for content in (one, other)]
    negations = [sum(word.sort is Sort.NEGATION for word in content.words) for content in (one, other)]
    differs = {
        Sort.NUMBER: bool(numbers[0] - numbers[1] and numbers[1] - numbers[0]),
        Sort.NEGATION: negations[0] % 2 != negations[1] % 2,
    }
    return tuple(sort for sort in differs if differs[sort])


def _stances_differ(one: Content, other: Content) -> bool:
    """Whether the reports take their contents otherwise: what is denied or wished is not what is asserted.

    The words in quotation marks were said whatever the report calls their saying.
    """
    if Kind.INDIRECT not in (one.kind, other.kind):
        return False
    return _attitude(one.stance) is not _attitude(other.stance)


def _attitude(stance: Stance) -> Stance:
    return Stance.ASSERTED if stance is Stance.HEDGED else stance

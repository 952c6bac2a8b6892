"""Which statement found is which statement of the gold."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from factrack.evaluation.gold import GoldStatement
from factrack.extraction import Span, Statement

FOUND = 0.5
"""The least Dice coefficient at which a content counts as found."""
_MARKS = frozenset("\"'“”„‟‘’‚‛«»‹›`´")
_EDGES = _MARKS | frozenset(".,;:!?…–—-()[]")


@dataclass(frozen=True, slots=True)
class Match:
    """A statement of the gold with the one that was found for it."""

    gold: int
    found: int
    dice: float
    is_exact: bool


def match_statements(text: str, gold: Sequence[GoldStatement], found: Sequence[Statement]) -> list[Match]:
    """Pair gold and found statements one to one, the best pairs first, by the characters their contents share.

    Space and quotation marks do not count. Pairs with a Dice coefficient below 0.5 are none.
    """
    gold_sets = [characters(text, statement.content) for statement in gold]
    found_sets = [characters(text, statement.content) for statement in found]
    matches = []
    taken_gold: set[int] = set()
    taken_found: set[int] = set()
    for dice, i, j in sorted(_candidates(gold_sets, found_sets), key=lambda pair: (-pair[0], pair[1], pair[2])):
        if i not in taken_gold and j not in taken_found:
            taken_gold.add(i)
            taken_found.add(j)
            matches.append(Match(i, j, dice, is_exact(text, gold[i].content, found[j].content)))
    return matches


def characters(text: str, content: Sequence[Span]) -> frozenset[int]:
    """Return the offsets of a content's characters, without space and quotation marks."""
    return frozenset(
        index
        for span in content
        for index in range(span.start, span.end)
        if not text[index].isspace() and text[index] not in _MARKS
    )


def is_exact(text: str, one: Sequence[Span], other: Sequence[Span]) -> bool:
    """Whether two contents are the same, space, marks and punctuation at their edges aside."""
    return [_trimmed(text, span) for span in one] == [_trimmed(text, span) for span in other]


def _trimmed(text: str, span: Span) -> Span:
    start, end = span
    while start < end and (text[start].isspace() or text[start] in _EDGES):
        start += 1
    while start < end and (text[end - 1].isspace() or text[end - 1] in _EDGES):
        end -= 1
    return Span(start, end)


def _candidates(gold: Sequence[frozenset[int]], found: Sequence[frozenset[int]]) -> list[tuple[float, int, int]]:
    """Return the pairs that share enough, without comparing those that share nothing."""
    holders: dict[int, list[int]] = defaultdict(list)
    for i, offsets in enumerate(gold):
        for offset in offsets:
            holders[offset].append(i)
    pairs = []
    for j, offsets in enumerate(found):
        shared = Counter(i for offset in offsets for i in holders.get(offset, ()))
        for i, count in shared.items():
            dice = 2 * count / (len(gold[i]) + len(offsets))
            if dice >= FOUND:
                pairs.append((dice, i, j))
    return pairs

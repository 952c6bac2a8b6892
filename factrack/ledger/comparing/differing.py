"""A word diff: two wordings as a row of parts, for whoever shows them side by side."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz.distance import LCSseq

from factrack.ledger.comparing.content import Content, Sort, Word, shown

STANDS_OUT = (Sort.NUMBER, Sort.NAME, Sort.NEGATION)


class Op(StrEnum):
    """What becomes of the words of the one wording in the other."""

    EQUAL = "equal"
    REPLACE = "replace"
    INSERT = "insert"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class DiffPart:
    """A stretch of two wordings, as written; `changed` names what in it is of weight: numbers, names, negations."""

    op: Op
    before: str
    after: str
    changed: tuple[Sort, ...] = ()


@dataclass(frozen=True, slots=True)
class Stretch:
    """Half-open ranges of the words of two contents that answer each other."""

    op: Op
    start: int
    end: int
    other_start: int
    other_end: int


def word_diff(one: Content, other: Content) -> tuple[DiffPart, ...]:
    """Return how the wording of `one` became that of `other`; the parts joined give both wordings."""
    return tuple(_part(one, other, stretch) for stretch in align(one.keys, other.keys))


def align(one: Sequence[str], other: Sequence[str]) -> list[Stretch]:
    """Return the stretches in which two rows of words are equal or differ, as few and long as can be."""
    at = _find(one, other)
    if at is not None:
        return _whole_in(0, len(one), at, len(other), Op.INSERT)
    at = _find(other, one)
    if at is not None:
        return _whole_in(at, len(one), 0, len(other), Op.DELETE)
    return list(_merged(one, other))


def changed_sorts(before: Sequence[Word], after: Sequence[Word]) -> tuple[Sort, ...]:
    """Return which of the words that stand out are in one stretch and not in the other."""
    return tuple(
        sort
        for sort in STANDS_OUT
        if {word.key for word in before if word.sort is sort} != {word.key for word in after if word.sort is sort}
    )


def _part(one: Content, other: Content, stretch: Stretch) -> DiffPart:
    before, after = one.words[stretch.start : stretch.end], other.words[stretch.other_start : stretch.other_end]
    changed = () if stretch.op is Op.EQUAL else changed_sorts(before, after)
    return DiffPart(stretch.op, shown(before), shown(after), changed)


def _find(part: Sequence[str], whole: Sequence[str]) -> int | None:
    """Return where a row of words stands in another one as it is."""
    starts = range(len(whole) - len(part) + 1) if part else ()
    return next((at for at in starts if whole[at] == part[0] and whole[at : at + len(part)] == part), None)


def _whole_in(start: int, length: int, other_start: int, other_length: int, op: Op) -> list[Stretch]:
    """Return the stretches where one row lies in the other as a whole."""
    size = min(length, other_length)
    parts = [
        Stretch(op, 0, start, 0, other_start),
        Stretch(Op.EQUAL, start, start + size, other_start, other_start + size),
        Stretch(op, start + size, length, other_start + size, other_length),
    ]
    return [part for part in parts if part.end > part.start or part.other_end > part.other_start]


def _merged(one: Sequence[str], other: Sequence[str]) -> Iterator[Stretch]:
    """Yield the stretches within and between the longest common row of words."""
    position = other_position = 0
    for run in LCSseq.opcodes(one, other).as_matching_blocks():
        gap = Stretch(Op.EQUAL, position, run.a, other_position, run.b)
        if gap.end > gap.start or gap.other_end > gap.other_start:
            yield _named(gap)
        if run.size:
            yield Stretch(Op.EQUAL, run.a, run.a + run.size, run.b, run.b + run.size)
        position, other_position = run.a + run.size, run.b + run.size


def _named(gap: Stretch) -> Stretch:
    op = Op.INSERT if gap.start == gap.end else Op.DELETE if gap.other_start == gap.other_end else Op.REPLACE
    return Stretch(op, gap.start, gap.end, gap.other_start, gap.other_end)

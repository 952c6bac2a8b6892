"""Which character of an article is drawn how: paint over the text, in layers, the last of which counts."""

from collections.abc import Iterable, Iterator
from enum import IntEnum
from itertools import groupby

from factrack.ledger import Appearance, ArticleText


class Paint(IntEnum):
    """How a character is drawn."""

    TEXT = 0
    FURNITURE = 1
    OTHER = 2
    CONTENT = 3
    CUE = 4
    SOURCE = 5
    ANTECEDENT = 6


def paint(article: ArticleText, appearance: Appearance | None) -> bytearray:
    """Return the paint of every character of the text, with one appearance in full colour."""
    painted = bytearray(len(article.text))
    _lay(painted, article.furniture, Paint.FURNITURE)
    for other in article.appearances:
        _lay(painted, other.content, Paint.OTHER)
    if appearance:
        _lay(painted, appearance.content, Paint.CONTENT)
        _lay(painted, [appearance.antecedent], Paint.ANTECEDENT)
        _lay(painted, [appearance.source], Paint.SOURCE)
        _lay(painted, [appearance.cue], Paint.CUE)
    return painted


def runs(painted: bytearray, start: int, end: int) -> Iterator[tuple[int, int, Paint]]:
    """Yield the stretches of one paint between two places: start, end, paint."""
    for value, stretch in groupby(painted[start:end]):
        length = sum(1 for _ in stretch)
        yield start, start + length, Paint(value)
        start += length


def _lay(painted: bytearray, spans: Iterable[tuple[int, int] | None], with_: Paint) -> None:
    for start, end in filter(None, spans):
        stop = min(end, len(painted))
        painted[start:stop] = bytes([with_]) * max(0, stop - start)

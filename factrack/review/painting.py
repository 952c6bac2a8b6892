"""Which character of an article is drawn how: paint over the text, in layers, the last of which counts."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from factrack.ledger import Appearance, ArticleText
from factrack.review.tones import Tone

_TONES = (Tone.TEXT, Tone.DIM, Tone.OTHER, Tone.CONTENT, Tone.ANTECEDENT, Tone.SOURCE, Tone.CUE)
_CODES = {tone: code for code, tone in enumerate(_TONES)}


def paint(article: ArticleText, appearance: Appearance | None) -> bytearray:
    """Return the paint of every character of the text, with one appearance in full colour."""
    painted = bytearray(len(article.text))
    _lay(painted, article.furniture, Tone.DIM)
    for other in article.appearances:
        _lay(painted, other.content, Tone.OTHER)
    if appearance:
        _lay(painted, appearance.content, Tone.CONTENT)
        _lay(painted, [appearance.antecedent], Tone.ANTECEDENT)
        _lay(painted, [appearance.source], Tone.SOURCE)
        _lay(painted, [appearance.cue], Tone.CUE)
    return painted


def runs(painted: bytearray, start: int, end: int) -> Iterator[tuple[int, int, Tone]]:
    """Yield the stretches of one tone between two places: start, end, tone."""
    for code, stretch in groupby(painted[start:end]):
        length = sum(1 for _ in stretch)
        yield start, start + length, _TONES[code]
        start += length


def _lay(painted: bytearray, spans: Iterable[tuple[int, int] | None], tone: Tone) -> None:
    for start, end in filter(None, spans):
        stop = min(end, len(painted))
        painted[start:stop] = bytes([_CODES[tone]]) * max(0, stop - start)

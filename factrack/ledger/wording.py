"""Words that an analyst typed or pasted, and where they stand in an article."""

import re

from factrack.errors import UsageError
from factrack.extraction import Span

_BETWEEN_SPANS = re.compile(r"\s+…\s+")


def find_words(words: str, text: str, near: int = 0) -> tuple[Span, ...]:
    """Return the spans of words in a text; ` … ` stands between the parts of a split quote, which follow each other.

    Where they stand several times, the place that begins nearest to `near` is meant. How they are spaced does not
    matter. UsageError where they do not stand in the text.
    """
    parts = [part.split() for part in _BETWEEN_SPANS.split(words.strip())]
    if not all(parts):
        raise UsageError("there are no words", "type or paste them as they stand in the article")
    pattern = re.compile(r".*?".join(f"({_spaced(part)})" for part in parts), re.DOTALL)
    places = list(pattern.finditer(text))
    if not places:
        raise UsageError("these words do not stand in the article", "paste them from there; ` … ` joins split ones")
    nearest = min(places, key=lambda place: abs(place.start() - near))
    return tuple(Span(*nearest.span(number)) for number in range(1, len(parts) + 1))


def _spaced(words: list[str]) -> str:
    return r"\s+".join(map(re.escape, words))

"""Words whose first letters follow them in a bracket: "*Masyarakat Laut Wera* (MLW)"."""

from collections.abc import Sequence

from factrack.extraction.speakers.vocabulary.words import Sort, Token


def spelt_before(tokens: Sequence[Token], bracket: int) -> int | None:
    """Return where the words begin whose first letters a bracket has, a joiner between them left out; None for none."""
    first = bracket
    for letter in reversed(tokens[bracket].word[1:-1]):
        first -= 1 + (first > 0 and tokens[first - 1].sort is Sort.JOINER)
        if first < 0 or tokens[first].word[0] != letter or not tokens[first].capital:
            return None
    return first

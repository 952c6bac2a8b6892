"""The words of a phrase as they are told."""

from collections.abc import Sequence

from factrack.extraction.speakers.vocabulary.words import Token

_LONGEST_ACRONYM = 7
"""In letters; what is longer is a word in capitals."""


def phrase_text(text: str, tokens: Sequence[Token]) -> str | None:
    """Return the words of some tokens on one line, None where there are none."""
    if not tokens:
        return None
    return " ".join(map(calm, text[tokens[0].start : tokens[-1].end].split())) or None


def calm(word: str) -> str:
    """Return a word without the capitals that open an article: "PEMIMPIN"."""
    return word.capitalize() if len(word) > _LONGEST_ACRONYM and word.isupper() and word.isalpha() else word

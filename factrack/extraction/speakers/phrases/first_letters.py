"""Words whose letters follow them in a bracket: "*Masyarakat Laut Wera* (MLW)", "*Koordinator Lapangan* (Korlap)"."""

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


def is_acronym_of(bracket: Token, full: Sequence[Token]) -> bool:
    """Whether a bracket has the letters of several words: "jaksa penuntut umum (JPU)", "Rina Wati (Riwati)"."""
    if bracket.sort is not Sort.BRACKET or len(full) < 2:
        return False
    return bracket.word[1:-1] == "".join(token.word[0] for token in full) or _is_blend(bracket.word[1:-1], full)


def _is_blend(short: str, full: Sequence[Token]) -> bool:
    """Whether a word has its letters from each of several, in order: "Koordinator Lapangan (Korlap)"."""
    words = [token.word for token in full]
    letters = iter("".join(words))
    return short[:1] == words[0][0] and short[-2:] in words[-1] and all(letter in letters for letter in short)

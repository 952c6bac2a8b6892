"""What behind a noun points at somebody known, and the clause that can stand before it: "pria *yang bertani itu*"."""

from factrack.extraction.rules.tokens import Tokens
from factrack.extraction.rules.words import CueWords

_LONGEST_DESCRIPTION = 12
"""In tokens: "yang sehari-hari bekerja sebagai kurir itu"."""


def is_definite(tokens: Tokens, words: CueWords, index: int) -> bool:
    """Whether the token points at the noun before it, and is of no time: "alumnus *ini*", not "pekan ini"."""
    before = tokens.word(index - 1)
    if tokens.word(index) not in words.definites or not tokens.is_word(index - 1):
        return False
    if before in words.time_words:
        return tokens.word(index - 2).isdigit()
    return not (before in words.prepositions or before in words.adverbs or before in words.openers)


def description_end(tokens: Tokens, words: CueWords, index: int) -> int:
    """Return where a clause that tells who is meant ends, if one begins at token `index`; else `index`."""
    opens = tokens.word(index) in words.relatives or (tokens.word(index) in words.attributives and index > 1)
    if not opens or tokens.is_name_like(index - 1):
        return index
    for end in range(index + 1, index + _LONGEST_DESCRIPTION):
        if not tokens.is_word(end):
            break
        is_last = not tokens.is_word(end + 1) or tokens.word(end + 1) in words.source_ends
        if is_last and tokens.word(end) in words.definites:
            return end + 1
    return index

"""English phrases that tell of somebody named before: "the Italian", "the former Harrow striker", "the 49-year-old"."""

import re
from collections.abc import Sequence

from factrack.extraction.speakers.words import PeopleWords, Sort, Token

AGE = re.compile(r"\d+-year-old$")
_LONGEST = 5
"""In words, with the article: "the former Harrow United striker"."""
_BEFORE_CALLING = frozenset({Sort.PREFIX, Sort.WORD, Sort.NAME, Sort.PLACE, Sort.BODY, Sort.LOWER})


def is_epithet(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a phrase points at somebody by the nation, the age, or a calling that is no office."""
    if not 1 < len(tokens) <= _LONGEST or tokens[0].word not in words.definite:
        return False
    last, before = tokens[-1], tokens[1:-1]
    if last.word in words.nationals:
        return last.capital and all(token.sort is Sort.PREFIX or AGE.match(token.word) for token in before)
    if AGE.match(last.word):
        return not before
    return last.word in words.callings and all(token.sort in _BEFORE_CALLING for token in before)

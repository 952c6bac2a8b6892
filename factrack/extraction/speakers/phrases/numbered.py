"""Indonesian bodies that are told by letters or a number and where they are: "LBH *Wera*", "SMA 5 *Wera*"."""

import re
from collections.abc import Sequence

from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_COUNTED = re.compile(r" \d{1,3} (\w+)")
"""The number of a body and the word before it, read backwards."""
_LONGEST_COUNTED = 24


def is_body_at_place(tokens: Sequence[Token]) -> bool:
    """Whether tokens are an acronym and where it is: "LBH *Wera*"."""
    return [token.sort for token in tokens] == [Sort.ACRONYM, Sort.NAME]


def follows_number_of_body(text: str, start: int, words: PeopleWords) -> bool:
    """Whether the number of a body stands before a place: "SMA 5 *Wera*", but "RT 5 Sutrisno"."""
    if not words.body_first or not text[start - 2 : start - 1].isdigit():
        return False
    before = _COUNTED.match(text[max(0, start - _LONGEST_COUNTED) : start][::-1])
    word = before[1][::-1] if before else ""
    return bool(word) and word[0].isupper() and word.lower() not in words.role_words

"""Where names and bodies touch: the role before a body, the seat behind one, what only begins one."""

import re
from collections.abc import Sequence

from factrack.extraction.speakers.vocabulary.sorts import word_before
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_NEXT_WORD = re.compile(r"\s(\w+|&)")
_OF_ROLES = frozenset({Sort.ROLE, Sort.WORD})
_REACH = 80
"""In characters: how far before a body the role of who is of it stands."""

_WITH_SEAT = 2
"""In words: a place with what it is, and a place with the name behind it."""
_LONGEST_LINK = 30
"""In characters: what stands between an office and the first word of the body that its bearer is from."""


def role_before(text: str, start: int, words: PeopleWords) -> Token | None:
    """Return the role right before the body that starts at a place, or before what links the body to it."""
    last = word_before(text, start)
    sort = words.lower.get(last)
    if not words.body_first or not (sort in _OF_ROLES or last in words.linkers):
        return None
    tokens = words.tokens(text, max(0, start - _REACH), start)
    if sort in _OF_ROLES:
        return next((token for token in reversed(tokens[-2:]) if token.sort is Sort.ROLE), None)
    for token in reversed(tokens[:-1]):
        if token.sort is Sort.ROLE or not token.capital:
            return token if token.sort is Sort.ROLE else None
    return None


def is_seat_in_office(text: str, tokens: Sequence[Token], name: Sequence[Token], words: PeopleWords) -> bool:
    """Whether what looks like a name is where a body is whose member is from another: "DPRD *Wera* dari Fraksi X"."""
    is_word = words.body_first and len(name) == 1 and len(tokens) > 1
    if not is_word or tokens[-2].sort not in (Sort.BODY, Sort.ACRONYM):
        return False
    after = words.tokens(text, name[0].end, min(len(text), name[0].end + _LONGEST_LINK))
    return len(after) > 1 and after[0].word in words.linkers and after[1].sort is Sort.BODY


def seat_length(text: str, start: int, tokens: Sequence[Token], words: PeopleWords) -> int:
    """Return how many words are where an office with a bracket is: "(BPBD) *Kota X* Tri H", "(Kajari) *X* Tri H"."""
    if text[start - 2 : start] != ") " or len(tokens) < _WITH_SEAT:
        return 0
    if tokens[0].word in words.locatives:
        return _WITH_SEAT if len(tokens) > _WITH_SEAT else 0
    office = text[text.rfind("(", max(0, start - _LONGEST_LINK), start) + 1 : start - 2]
    return int(tokens[0].sort is Sort.NAME and office.lower() in words.seated)


def goes_on(text: str, name: Sequence[Token], words: PeopleWords) -> bool:
    """Whether the name is the first half of a field or body: "Pasca Panen dan Pengolahan Hasil"."""
    following = _NEXT_WORD.match(text, name[-1].end)
    if following is None or words.sort_of(following.group(1)) is not Sort.JOINER:
        return False
    after = words.tokens(text, name[-1].end, min(len(text), name[-1].end + _LONGEST_LINK))
    return len(after) > 2 and after[0].sort is Sort.JOINER and after[1].sort is Sort.WORD and after[1].capital

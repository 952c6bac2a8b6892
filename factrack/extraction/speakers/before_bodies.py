"""The role in front of the name of a body: "anggota *Fraksi X*", "Anggota Komisi B dari *Fraksi X*"."""

from collections.abc import Sequence

from factrack.extraction.speakers.words import PeopleWords, Sort, Token, word_before

_REACH = 80
"""In characters: how far before a body the role of who is of it stands."""

_LONGEST_LINK = 30
"""In characters: what stands between an office and the first word of the body that its bearer is from."""


def role_before(text: str, start: int, words: PeopleWords) -> Token | None:
    """Return the role right before the body that starts at a place, or before what links the body to it."""
    last = word_before(text, start)
    is_role = words.lower.get(last) is Sort.ROLE
    if not words.body_first or not (is_role or last in words.linkers):
        return None
    tokens = words.tokens(text, max(0, start - _REACH), start)
    if is_role:
        return tokens[-1]
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

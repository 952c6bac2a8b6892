"""Phrases that tell of somebody named before: "the Italian", "the 49-year-old", "bank pelat merah itu"."""

from collections.abc import Sequence
from itertools import pairwise

from factrack.extraction.speakers.vocabulary.sorts import word_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_LONGEST = 5
"""In words, with the article: "the former Harrow United striker"."""
_BARE = 2
"""In words: "dokter itu"."""
_LONGEST_BODY = 4
"""In words, without what makes it definite."""
_LONGEST_CLAUSE = 10
"""In words: "perusahaan yang bermarkas di Bandung"."""
_BEFORE_CALLING = frozenset({Sort.PREFIX, Sort.WORD, Sort.NAME, Sort.PLACE, Sort.BODY, Sort.LOWER})


def is_epithet(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether an English phrase points at somebody by the nation, the age, or a calling that is no office."""
    if not 1 < len(tokens) <= _LONGEST or tokens[0].word not in words.definite:
        return False
    last, before = tokens[-1], tokens[1:-1]
    if last.word in words.nationals:
        return last.capital and all(token.sort is Sort.PREFIX or words.is_age(token.word) for token in before)
    if words.is_age(last.word):
        return not before
    is_former = word_at(before, 0) in words.former and last.sort is Sort.ROLE
    return (last.word in words.callings or is_former) and all(token.sort in _BEFORE_CALLING for token in before)


def may_have_role(tokens: Sequence[Token], role: str, words: PeopleWords) -> bool:
    """Whether an Indonesian epithet can tell of who has a role: no director is "dokter itu", but "politikus itu"."""
    told, first = tokens[0].word, role.lower().partition(" ")[0]
    if told in words.players:
        return first in words.players or first in words.weak_roles
    is_office = tokens[0].sort is Sort.ROLE and told not in words.callings and len(tokens) == _BARE
    return not is_office or told in role.lower()


def may_tell_letters(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether an epithet can tell of who is known by letters only, and has no office: no suspect is "perwira itu"."""
    told = tokens[0].word
    is_office = tokens[0].sort is Sort.ROLE and (len(tokens) == _BARE or told in words.callings)
    is_office = is_office or tokens[0].sort is Sort.RANK or told in words.serving
    return told not in words.former and not is_office


def tells_age(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a phrase of small words tells an age, so that it is of a person: "entrenador 51 tahun itu"."""
    is_small = all(not token.capital for token in tokens[1:])
    return is_small and any(t.word.isdigit() and after.word in words.ages for t, after in pairwise(tokens))


def points_at_body(tokens: Sequence[Token], plain: Sequence[Token], words: PeopleWords) -> bool:
    """Whether an Indonesian phrase tells of a body as known: "yayasan itu", "bank pelat merah itu", "perseroan".

    `plain` are the tokens without what makes them definite.
    """
    if len(plain) == 1:
        is_pointed = len(tokens) > 1 and (plain[0].sort is Sort.BODY or plain[0].word in words.firm_heads)
        return is_pointed or plain[0].word in words.firm_nouns
    is_body = bool(plain) and (plain[0].sort is Sort.BODY or plain[0].word in words.firm_heads | words.firm_nouns)
    if not is_body or tokens[-1].word not in words.definite:
        return False
    if plain[1].sort is Sort.RELATIVE and len(plain) <= _LONGEST_CLAUSE:
        return all(not token.capital or token.sort is Sort.PLACE for token in plain[1:])
    if len(plain) > _LONGEST_BODY:
        return False
    return plain[0].word not in words.no_seats and all(_may_tell(token) for token in plain[1:])


def _may_tell(token: Token) -> bool:
    """Whether a word can tell what kind of body is meant: "pelat merah", "Belanda"."""
    return token.sort is Sort.PLACE if token.capital else token.sort in _BEFORE_CALLING

"""What stands before a name that a comma sets off: the rank right before it, a role told of as known, a clause."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.ranks import before_last_words
from factrack.extraction.speakers.vocabulary.groups import ADDRESSES
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_LONGEST_CLAUSE = 8
"""In words, with the comma behind it."""
_LONGEST_OWNER = 4
"""In words: what a role that is told of as known is of, with the role."""


def rank_in_apposition(tokens: Sequence[Token], words: PeopleWords) -> list[Token]:
    """Return the rank between the comma behind a role and a name: "The agency's head, *Col.* Ada Quill,"."""
    start = before_last_words(tokens)
    while start and (tokens[start - 1].sort in ADDRESSES or tokens[start - 1].word in words.personal_titles):
        start -= 1
    if 1 < start < len(tokens) and tokens[start - 1].word in words.definite and not words.body_first:
        start -= 1  # "The dean, *the* Very Rev Ada Quill,"
    is_behind = 1 < start < len(tokens) and tokens[start - 1].word == ","
    return list(tokens[start:]) if is_behind else []


def known_role(tokens: Sequence[Token]) -> list[Token]:
    """Return the role before small words that tell of what: "*Produser* film itu, Hanif Alamsyah,"."""
    near = range(len(tokens) - 1, max(len(tokens) - _LONGEST_OWNER, 0) - 1, -1)
    role = next((i for i in near if tokens[i].sort is not Sort.LOWER), None)
    return [tokens[role]] if role is not None and tokens[role].sort is Sort.ROLE else []


def aside_of_office(tokens: Sequence[Token], words: PeopleWords) -> int:
    """Return where a clause begins that tells the seat of an office: "lawmaker *representing* Harrow"; 0 for none."""
    aside = next((i for i, token in enumerate(tokens) if i and token.word in words.asides), 0)
    return aside if aside and tokens[aside - 1].sort is Sort.ROLE else 0


def with_owner(tokens: Sequence[Token], title: int, words: PeopleWords) -> int:
    """Return where a title starts with whose it is: "the *museum's* registrar", "*Harrow Water's* director"."""
    if title < 2 or tokens[title - 1].sort is not Sort.POSSESSIVE or tokens[title - 2].word in words.pronouns:
        return title
    start = title - 2
    while start and tokens[start].capital and tokens[start - 1].capital:
        start -= 1
    if start > 1 and tokens[start - 1].word in words.genitives and tokens[start - 2].sort is Sort.BODY:
        start -= 2  # "the *Bank of* Norland's governor"
        while start and tokens[start].capital and tokens[start - 1].capital:
            start -= 1
    return start


def behind_copula(tokens: list[Token], words: PeopleWords) -> list[Token]:
    """Return the tokens behind what leads to what somebody is: "Saksi itu *adalah* Kepala Dinas X, Rudi"."""
    start = next((i + 1 for i in range(len(tokens) - 1, -1, -1) if tokens[i].word in words.copulas), 0)
    return tokens[start:]


def without_clause(tokens: list[Token], words: PeopleWords) -> list[Token]:
    """Return what ends with a comma without the clause before it: "Pawang *yang ikut membantu*,"."""
    if len(tokens) > 1 and tokens[-2].word in words.namers:
        tokens = [*tokens[:-2], tokens[-1]]  # "Petugas BKSDA *setempat*,"
    clause = next((i for i in range(len(tokens) - 1, 0, -1) if tokens[i].sort is Sort.RELATIVE), 0)
    is_short = 0 < len(tokens) - clause < _LONGEST_CLAUSE
    within = tokens[clause:-1]
    has_mark = any(token.sort in (Sort.COMMA, Sort.ROLE) for token in within)
    return [*tokens[:clause], tokens[-1]] if clause and is_short and not has_mark else tokens

"""Acronyms that an article introduces in brackets, and what they stand for."""

import re

from factrack.extraction.speakers.words import PeopleWords, Sort, Token

_ACRONYM = re.compile(r"\(([^\W\d_a-z][\w-]{1,12})\)")
_REACH = 110
"""How many characters before the bracket a long form can fill."""
_SMALL = frozenset({Sort.JOINER, Sort.PREPOSITION, Sort.DETERMINER, Sort.COMMA})


def find_long_forms(text: str, words: PeopleWords) -> dict[str, str]:
    """Return the long form of each acronym: "Badan Penanggulangan Bencana (BPB)" gives BPB its own."""
    forms: dict[str, str] = {}
    for match in _ACRONYM.finditer(text):
        acronym = match.group(1)
        if acronym not in forms and sum(map(str.isupper, acronym)) > 1:
            long_form = _before_bracket(text, match.start(), acronym, words)
            if long_form:
                forms[acronym] = long_form
    return forms


def _before_bracket(text: str, bracket: int, acronym: str, words: PeopleWords) -> str | None:
    """Return the capitalised words before a bracket from the acronym's first letter on, or from a body's head."""
    row = _capitalised_end(words.tokens(text, max(0, bracket - _REACH), bracket))
    first = acronym[0].lower()
    starts = [t for t in row[:-1] if t.capital and t.word[0] == first and t.sort is not Sort.ROLE]
    starts = starts or [token for token in row[:-1] if token.sort is Sort.BODY]
    return " ".join(text[starts[0].start : row[-1].end].split()) if starts else None


def _capitalised_end(tokens: list[Token]) -> list[Token]:
    """Return the capitalised words that end the tokens, with the small words between them."""
    start = len(tokens)
    while start and (tokens[start - 1].capital or (start < len(tokens) and tokens[start - 1].sort in _SMALL)):
        start -= 1
    return tokens[start:]

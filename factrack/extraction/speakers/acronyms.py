"""Acronyms that an article introduces in brackets, and what they stand for."""

import re

from factrack.extraction.speakers.words import PeopleWords, Sort, Token

_ACRONYM = re.compile(r"\(([^\W\d_a-z][\w-]{1,12})\)")
_REACH = 110
"""How many characters before the bracket a long form can fill."""
_MOST_BRACKETS = 8
"""How many brackets with the same acronym are looked at."""
_SMALL = frozenset({Sort.JOINER, Sort.PREPOSITION, Sort.DETERMINER, Sort.COMMA})


class LongForms:
    """The long form of each acronym: "Badan Penanggulangan Bencana (BPB)" gives BPB its own."""

    def __init__(self, text: str, words: PeopleWords) -> None:
        self._text = text
        self._words = words
        self._brackets: dict[str, list[int]] = {}
        self._forms: dict[str, str | None] = {}
        for match in _ACRONYM.finditer(text):
            if sum(map(str.isupper, match[1])) > 1:
                self._brackets.setdefault(match[1], []).append(match.start())

    def get(self, acronym: str) -> str | None:
        """Return what an acronym stands for, or None where the article does not say."""
        if acronym not in self._forms:
            brackets = self._brackets.get(acronym, ())[:_MOST_BRACKETS]
            found = (_before_bracket(self._text, bracket, acronym, self._words) for bracket in brackets)
            self._forms[acronym] = next(filter(None, found), None)
        return self._forms[acronym]


def _before_bracket(text: str, bracket: int, acronym: str, words: PeopleWords) -> str | None:
    """Return the capitalised words before a bracket from the acronym's first letter on, or from a body's head."""
    row = _capitalised_end(words.tokens(text, max(0, bracket - _REACH), bracket))
    first = acronym[0].lower()
    starts = [t for t in row[:-1] if t.capital and t.word[0] == first and t.sort is not Sort.ROLE]
    starts = starts or [token for token in row[:-1] if token.sort is Sort.BODY]
    if not starts:
        return None
    before = row[: row.index(starts[0])]
    is_firm = words.body_first and bool(before) and before[-1].word in words.firms
    return " ".join(text[(before[-1] if is_firm else starts[0]).start : row[-1].end].split())


def _capitalised_end(tokens: list[Token]) -> list[Token]:
    """Return the capitalised words that end the tokens, with the small words between them."""
    start = len(tokens)
    while start and (tokens[start - 1].capital or (start < len(tokens) and tokens[start - 1].sort in _SMALL)):
        if tokens[start - 1].sort is Sort.COMMA and tokens[start - 1].word != ",":
            break
        start -= 1
    return tokens[start:]

"""The small words that an English article brings bodies up with that have no name: "*a county health department*"."""

import re
from collections.abc import Sequence

from factrack.extraction.speakers.phrases.common_bodies import is_small
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token
from factrack.extraction.statement import Span

_LONGEST = 2
"""How many small words stand before the head of a body that has no name: "county health department"."""
_REACH = 48
"""In characters: how far before its head these words are looked for."""
_IN_NAME = frozenset({Sort.NAME, Sort.PLACE, Sort.ACRONYM, Sort.INITIAL, Sort.WORD, Sort.GIVEN})


class Introductions:
    """Finds where one article introduces bodies by common nouns."""

    def __init__(self, text: str, words: PeopleWords) -> None:
        self._text = text
        self._words = words
        self._found: dict[str, Span | None] = {}

    def before(self, head: str, position: int) -> Span | None:
        """Return the small words that introduce a body with this head, if they stand before a position."""
        if head not in self._found:
            self._found[head] = None if self._words.body_first else self._introduction(head)
        place = self._found[head]
        return place if place and place.end <= position else None

    def _introduction(self, head: str) -> Span | None:
        """Return the words before the head where it stands first, from behind the article or the possessive."""
        first = re.search(rf"(?<!\w){re.escape(head)}(?!\w)", self._text)
        if first is None:
            return None
        tokens = self._words.tokens(self._text, max(0, first.start() - _REACH), first.start())
        if start := self._named(tokens):
            return Span(start, first.end())
        for count in range(1, _LONGEST + 1):
            before, opener, small = tokens[: -count - 1], tokens[-count - 1 : -count], tokens[-count:]
            is_told = all(map(is_small, small))
            opens = any(token.sort is Sort.POSSESSIVE or token.word in self._words.articles for token in opener)
            is_told = is_told and not any(t.word.partition("-")[0] in self._words.indefinite for t in small)
            is_apposition = bool(before) and before[-1].word == ","
            if len(small) == count and is_told and opens and not is_apposition:
                return Span(small[0].start, first.end())
        return None

    def _named(self, tokens: Sequence[Token]) -> int | None:
        """Return where a name starts behind an article and before small words: "the *U.N. relief* office"."""
        small = next((i for i in range(len(tokens), 0, -1) if not _may_be_within(tokens[i - 1])), 0)
        start = small
        while start and tokens[start - 1].capital and tokens[start - 1].sort in _IN_NAME:
            start -= 1
        is_named = 0 < start < small < len(tokens) <= small + _LONGEST
        return tokens[start].start if is_named and tokens[start - 1].word in self._words.definite_articles else None


def _may_be_within(token: Token) -> bool:
    """Whether a small word can stand between a name and the head of a body: "the UN *refugee* agency"."""
    return is_small(token) or (token.sort is Sort.ROLE and not token.capital)

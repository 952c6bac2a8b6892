"""The small words that an English article brings bodies up with that have no name: "*a county health department*"."""

import re

from factrack.extraction.speakers.phrases.common_bodies import is_small
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort
from factrack.extraction.statement import Span

_LONGEST = 2
"""How many small words stand before the head of a body that has no name: "county health department"."""
_REACH = 40
"""In characters: how far before its head these words are looked for."""


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
        for count in range(1, _LONGEST + 1):
            before, opener, small = tokens[: -count - 1], tokens[-count - 1 : -count], tokens[-count:]
            is_told = all(map(is_small, small))
            opens = any(token.sort is Sort.POSSESSIVE or token.word in self._words.articles for token in opener)
            is_told = is_told and not any(t.word.partition("-")[0] in self._words.indefinite for t in small)
            is_apposition = bool(before) and before[-1].word == ","
            if len(small) == count and is_told and opens and not is_apposition:
                return Span(small[0].start, first.end())
        return None

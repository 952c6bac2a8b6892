"""The names that an article gives bodies in full, looked up by their head: "museum", "commission"."""

import re
from bisect import bisect_right
from collections.abc import Iterator

from factrack.extraction.speakers.mentions import Mentions
from factrack.extraction.speakers.words import PeopleWords, Sort
from factrack.extraction.statement import Span

_CAPITAL = r"[^\W\d_a-z][\w-]+(?:(?<=s)['’](?= ))?"
_OF_WHAT = rf"(?: of(?: the)? {_CAPITAL}(?: {_CAPITAL}){{0,2}})"
_NEAREST = 8
"""How many names are looked at, so that a name on every line costs no more than one."""
_LONGEST_INTRODUCTION = 2
"""How many small words stand before the head of a body that has no name: "county health department"."""


class Bodies:
    """Where an article names bodies."""

    def __init__(self, text: str, words: PeopleWords, mentions: Mentions) -> None:
        self._text = text
        self._mentions = mentions
        self._words = words
        self._named: dict[str, list[Span]] = {}
        self._introduced: dict[str, Span | None] = {}

    def nearest(self, head: str, position: int) -> Span | None:
        """Return the last name with this head before a position, else the words that introduce such a body."""
        before = self._before(head, position)
        return before[-1] if before else self._introduction(head, position)

    def nearest_firm(self, position: int) -> Span | None:
        """Return the last name before a position that has the form of firms: "PT Perahu Biru"."""
        found = (place for firm in self._words.firms for place in self._before(firm.upper(), position)[-1:])
        return max(found, default=None)

    def only(self, head: str, position: int) -> str | None:
        """Return the name with this head before a position, where there are not two different ones."""
        names = {place.of(self._text) for place in self._before(head, position)}
        if not names:
            introduction = self._introduction(head, position)
            return introduction.of(self._text) if introduction else None
        longest = max(sorted(names), key=len)
        return longest if all(name in longest for name in names) else None

    def _before(self, head: str, position: int) -> list[Span]:
        """Return the last names with this head before a position."""
        places = self._with_head(head)
        end = bisect_right(places, position, key=lambda place: place.end)
        return places[max(0, end - _NEAREST) : end]

    def _with_head(self, head: str) -> list[Span]:
        if head not in self._named:
            capital = head if head.isupper() else head.capitalize()
            self._named[head] = sorted([*self._ending_in(capital), *self._behind(head)])
        return self._named[head]

    def _ending_in(self, head: str) -> Iterator[Span]:
        """Yield the names that a head with a capital is a part of; most articles have none."""
        if head in self._text:
            for match in re.finditer(self._pattern(re.escape(head)), self._text):
                yield self._without_person(self._without_opener(Span(*match.span())))

    def _behind(self, head: str) -> Iterator[Span]:
        """Yield the names right behind the head: "the charity *Clean Shores*"."""
        if self._words.body_first:
            return
        word = re.escape(head)
        for match in re.finditer(rf"{word}(?<!\w{word}) ({_CAPITAL}(?: {_CAPITAL}){{0,3}})", self._text):
            if self._words.sort_of(match[1].split()[0]) in (Sort.NAME, Sort.ACRONYM):
                yield Span(*match.span(1))

    def _pattern(self, head: str) -> str:
        if self._words.body_first:
            return rf"(?<!\w){head}(?: {_CAPITAL}){{1,5}}(?!\w)"
        return rf"(?<!\w)(?:(?:{_CAPITAL} ){{1,5}}{head}{_OF_WHAT}?|{head}{_OF_WHAT})(?!\w)"

    def _without_opener(self, name: Span) -> Span:
        first, _, rest = name.of(self._text).partition(" ")
        return Span(name.end - len(rest), name.end) if rest and first.lower() in self._words.definite else name

    def _without_person(self, name: Span) -> Span:
        """Leave out who heads a body and is named behind it: "Serikat Buruh *Eneng Nia*"."""
        person = self._mentions.person_in(name)
        return name if person is None else Span(name.start, person - 1)

    def _introduction(self, head: str, position: int) -> Span | None:
        """Return the small words that an article brings a body up with, if it is so before a position."""
        if head not in self._introduced:
            self._introduced[head] = next(self._introductions(head), None)
        place = self._introduced[head]
        return place if place and place.end <= position else None

    def _introductions(self, head: str) -> Iterator[Span]:
        """Yield the words before the head where it stands first, from behind the article or the possessive."""
        first = re.search(rf"(?<!\w){re.escape(head)}(?!\w)", self._text)
        if self._words.body_first or first is None:
            return
        tokens = self._words.tokens(self._text, max(0, first.start() - 40), first.start())
        for count in range(1, _LONGEST_INTRODUCTION + 1):
            before, opener, small = tokens[: -count - 1], tokens[-count - 1 : -count], tokens[-count:]
            is_small = all(not t.capital and t.sort in (Sort.LOWER, Sort.WORD, Sort.BODY) for t in small)
            opens = [t for t in opener if t.sort is Sort.POSSESSIVE or t.word in self._words.articles]
            is_apposition = bool(before) and before[-1].word == ","
            if len(small) == count and is_small and opens and not is_apposition:
                yield Span(small[0].start, first.end())

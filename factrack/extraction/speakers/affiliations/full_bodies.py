"""The whole names of bodies that English sources tell by one word: "*Harrow*" of Harrow Electric."""

import re

from factrack.extraction.speakers.affiliations.owners import Owners
from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.spoken import Spoken
from factrack.extraction.speakers.vocabulary.sorts import one_line, word_before
from factrack.extraction.speakers.vocabulary.words import Sort

_LONGEST_ROLE = 24
"""In characters."""
_MAY_END = frozenset({Sort.BODY, Sort.WORD})


class FullBodies:
    """Looks up the names that an article has for bodies in full."""

    def __init__(self, cast: Cast, spoken: Spoken, owners: Owners) -> None:
        self._cast = cast
        self._words = cast.words
        self._spoken = spoken
        self._owners = owners
        self._after: dict[str, str | None] = {}
        self._openers: dict[str, str | None] = {}

    def of(self, body: str) -> str | None:
        """Return the name of a firm that has come up and that this is the first word of, or the body as it is.

        None where it is a person's name: whom somebody works for is no body.
        """
        if body not in self._openers:
            self._openers[body] = self._opener(body)
        if opener := self._openers[body]:
            return f"{opener} {body}"
        first, _, rest = body.partition(" ")
        if rest and first.lower() in self._words.openers and self._words.sort_of(first) is not Sort.WORD:
            return self.of(rest)  # "But Harrow's engineer said"
        if rest:
            is_person = self._cast.is_full_name(body) and body not in self._words.nations
            return None if is_person else body
        if self._cast.standings.is_surname(body) or self._words.sort_of(body) is Sort.GIVEN:
            return None
        if named := self._named_after(body):
            return named
        names = (name for name in self._spoken.bodies(body) if name.startswith(f"{body} "))
        name = next(filter(self._cast.may_be_firm, names), None) or self._cast.bodies.firm_called(body)
        name = name or self._owners.called(body) or self._cast.bodies.joined_firms.get(body)
        return name or self._ending_with(body) or body

    def _opener(self, body: str) -> str | None:
        """Return the word that opens a name, though it tells how many elsewhere: "*All* Blacks captain Ada Quill"."""
        text, words = self._cast.text, self._words
        for opener in words.name_openers:
            place = text.find(f"{opener} {body}")
            end = place + len(opener) + len(body) + 1
            if place < 0 or text[end : end + 1].isalnum():
                continue
            role = words.tokens(text, end, min(len(text), end + _LONGEST_ROLE))[:1]
            is_of_one = any(token.sort is Sort.ROLE and not words.is_role_of_several(token) for token in role)
            if is_of_one or word_before(text, place).lower() in words.definite_articles:
                return opener
        return None

    def _ending_with(self, word: str) -> str | None:
        """Return the one body whose name a word ends: the Harrow Police *Command*."""
        may_end = self._words.sort_of(word) in _MAY_END and word.lower() not in self._words.chambers
        place = self._cast.bodies.ending(word, len(self._cast.text)) if may_end else None
        name = one_line(place.of(self._cast.text)) if place else ""
        counts = name.partition(" ")[0].lower() in self._words.indefinite  # "*Some* VNC"
        return None if counts else name or None

    def _named_after(self, place: str) -> str | None:
        """Return the body that is told in short by the place it is of: "a biologist at *Ardley*", of its university."""
        if place not in self._after:
            self._after[place] = self._find_named_after(place)
        return self._after[place]

    def _find_named_after(self, place: str) -> str | None:
        links = [of for of in self._words.genitives if f" {of} {place}" in self._cast.text]
        names = (f"{head} {of} {place}" for head in self._words.of_places for of in links)
        # A name that only goes on with these letters is another one, but few articles have the letters at all.
        known = (name for name in names if name in self._cast.text)
        return next((name for name in known if re.search(rf"{re.escape(name)}(?!\w)", self._cast.text)), None)

"""The city of officers who are told of without it: "Mayor Ada Quill", where an article has the Harrow City Council."""

import re
from functools import cached_property

from factrack.extraction.languages.compiling import any_of
from factrack.extraction.speakers.vocabulary.words import PeopleWords

CAPITAL = r"[^\W\d_a-z][\w’'-]+"


class Cities:
    """Finds the one city whose council an article names."""

    def __init__(self, text: str, words: PeopleWords) -> None:
        self._text = text
        self._words = words

    def body(self, role: str) -> str | None:
        """Return the city or the council that somebody with a role is of, None where there may be others."""
        role = role.lower()
        if role in self._words.city_roles:
            return self._city[0] if self._city else None
        is_member = role in self._words.council_roles
        return " ".join(self._city) if is_member and self._city and self._city[2] else None

    @cached_property
    def _city(self) -> tuple[str, str, str] | None:
        """The name of the city, what it is, and its council; "" where none is told of."""
        forms = {form for kind in self._words.cities for form in (kind, kind.lower())}
        if not any(f" {form} " in self._text for form in forms):
            return None
        if named := self._named_of():
            return named
        kinds, seats = any_of(self._words.cities), any_of(self._words.councils | self._words.city_seats)
        pattern = rf"(?<!\w)({CAPITAL}(?: {CAPITAL}){{0,2}}) ({kinds}) ({seats})(?!\w)"
        found = [match.groups() for match in re.finditer(pattern, self._text)]
        names = {without_opener(name, self._words) for name, _, _ in found} - {""}
        if len(names) != 1:
            return None
        council = next((seat for _, _, seat in found if seat in self._words.councils), "")
        return names.pop(), found[0][1], council

    def _named_of(self) -> tuple[str, str, str] | None:
        """Return the one city that is named as such: "The *City of Harrow*", "in the old town of *Harrow*"."""
        kinds, of = any_of(self._words.cities), any_of(self._words.genitives)
        name = rf"{CAPITAL}(?: {CAPITAL}){{0,2}}(?!\w)"
        whole = re.findall(rf"(?<!\w)(?:{kinds}) (?:{of}) {name}", self._text)
        small = any_of(map(str.lower, self._words.cities))
        names = {*whole, *re.findall(rf"(?<!\w)(?:{small}) (?:{of}) ({name})", self._text)}
        return (names.pop(), "", "") if len(names) == 1 else None


def without_opener(name: str, words: PeopleWords) -> str:
    """Return a name without the article or the opener of a sentence before it."""
    first, _, rest = name.partition(" ")
    is_opener = first.lower() in words.openers | words.definite
    return rest if is_opener else name

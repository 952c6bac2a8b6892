"""Indonesian bodies as the article has them anywhere: a commission with its house, an office with its region."""

import re
from collections.abc import Iterable
from functools import cached_property

from factrack.extraction.languages.compiling import any_of
from factrack.extraction.speakers.article.mentions import Mentions
from factrack.extraction.speakers.bodies.bodies import Bodies
from factrack.extraction.speakers.vocabulary.sorts import one_line
from factrack.extraction.speakers.vocabulary.words import PeopleWords
from factrack.extraction.statement import Span

_LONGEST_PART = 4
"""In letters: "VIII" of "Komisi VIII"."""
_MOST = 8
"""How many places of a house are looked at."""


class Wholes:
    """Completes the bodies of people by what else an article says."""

    def __init__(self, text: str, mentions: Mentions, bodies: Bodies, words: PeopleWords) -> None:
        self._text = text
        self._mentions = mentions
        self._bodies = bodies
        self._words = words
        self._completed: dict[str, str] = {}

    def completed(self, body: str) -> str:
        """Return a body with the house, the kind of region or the region that it has elsewhere, or as it is."""
        if body not in self._completed:
            self._completed[body] = self._in_region(self._of_house(self._bodies.completed(self._of_region(body))))
        return self._completed[body]

    def of_role(self, role: str) -> str | None:
        """Return the one body or seat that an article has for an office told without it: "Polres *X*" of a kapolres."""
        heads = self._words.role_bodies.get(role.lower(), ())
        places = (place for head in heads for place in self._bodies.named(head))
        name = _one_of((one_line(place.of(self._text)) for place in places), shortest=True)
        is_seat = name is not None and role.lower() in self._words.seated
        return (name.partition(" ")[2] or None) if name and is_seat else name

    def _of_region(self, body: str) -> str:
        """Return a body that every region has with the only region that the article tells of: "RSUD *Wera*"."""
        if body.lower() not in self._words.of_regions:
            return body
        names = (one_line(place.of(self._text)) for place in self._bodies.named(body))
        return _one_of(names, shortest=False) or body

    def _of_house(self, body: str) -> str:
        """Return a commission with the only house that the article names: "Komisi B *DPRD Kota X*"."""
        head, _, part = body.partition(" ")
        if head.lower() not in self._words.house_parts or not part.isupper() or len(part) > _LONGEST_PART:
            return body
        house = _one_of((name for form in self._words.houses for name in self._houses(form.upper())), shortest=False)
        return f"{body} {house}" if house else body

    def _houses(self, form: str) -> Iterable[str]:
        """Yield the names of houses that open with letters."""
        mentions = self._mentions
        for number in mentions.first_with_word(form)[:_MOST]:
            start = self._text.find(form, mentions.starts[number])
            place = Span(start, mentions.ends[number])
            person = mentions.person_in(place)
            yield one_line(self._text[start : place.end if person is None else person - 1])

    def _in_region(self, body: str) -> str:
        """Return a body with the kind of the region that ends it: "DPRD *Kota* X", "Badan X (BX) *Kabupaten* Y"."""
        before, _, place = body.rpartition(" ")
        kinds = self._kinds.get(place)
        if not before or not kinds:
            return body
        acronym = before.rpartition("(")[2].rstrip(")") if before.endswith(")") else ""
        forms = [before, *([acronym, f"({acronym})"] if acronym else [])]
        for kind in kinds:
            region = f"{kind} {place}"
            if any(f"{form} {region}" in self._text for form in forms):
                return f"{before} {region}"
        return body

    @cached_property
    def _kinds(self) -> dict[str, list[str]]:
        """The kinds of region that stand before each place somewhere: "*Kabupaten* X"."""
        kinds: dict[str, list[str]] = {}
        forms = any_of(kind.capitalize() for kind in self._words.regions)
        for match in re.finditer(rf"\b({forms}) ([A-Z][\w-]+)", self._text):
            known = kinds.setdefault(match[2], [])
            if match[1] not in known:
                known.append(match[1])
        return kinds


def _one_of(names: Iterable[str], *, shortest: bool) -> str | None:
    """Return the shortest or longest of some names where each has the words of every shorter one, else None."""
    row = sorted(set(names), key=len)
    is_one = all(set(row[0].split()) <= set(name.split()) <= set(row[-1].split()) for name in row)
    return (row[0] if shortest else row[-1]) if row and is_one else None

"""English bodies that a role or a name tells: the fire chief's Fire Department, Quill Bakery of its owner Quill."""

import re
from functools import cached_property

from factrack.extraction.speakers.bodies.bodies import Bodies
from factrack.extraction.speakers.vocabulary.sorts import one_line, word_before
from factrack.extraction.speakers.vocabulary.words import AND, PeopleWords, Sort
from factrack.extraction.statement import Span

_WORD = r"[^\W\d_a-z][\w-]+"
_MOST = 8
"""How many places of a surname are looked at."""


class BodiesOfRoles:
    """Looks up the bodies of people whose role tells none."""

    def __init__(self, text: str, bodies: Bodies, words: PeopleWords) -> None:
        self._text = text
        self._bodies = bodies
        self._words = words
        self._courts: dict[str, str | None] = {}

    def of(self, role: str | None, name: str, position: int) -> str | None:
        """Return the body of somebody with a role and a name, named in full at a position, or None."""
        if role is None:
            return None
        known = self._words.role_bodies
        ends = known.get(role.lower()) or known.get(self._without_rank(role)) or known.get(self._without_field(role))
        if ends:
            places = (place for end in ends if (place := self._named(end, position)))
            if place := next((place for place in places if not self._is_of_title(place, role)), None):
                return one_line(place.of(self._text))
            return next((end for end in ends if end.lower() in self._words.whole_bodies and end in self._text), None)
        if court := self._of_court(role):
            return court
        return self._named_after(name.split()[-1]) if role.lower() in self._words.keeps_firm else None

    def _named(self, end: str, position: int) -> Span | None:
        """Return the name that a position can mean with this end, or with this beginning: "*Bank of* Wendland"."""
        head, _, link = end.rpartition(" ")
        head = head if link in self._words.genitives else end
        place = self._bodies.ending(head, position)
        if place and self._words.lower.get(place.of(self._text).partition(" ")[0].lower()) is Sort.PREFIX:
            return None  # "*Acting Police* Chief Ada Quill"
        return place if head == end or (place and f"{end} " in place.of(self._text)) else None

    def _is_of_title(self, place: Span, role: str) -> bool:
        """Whether the role follows what looks like a body, so that it is in somebody's title: "*Wend Police* Chief"."""
        office = role.lower().rpartition(" ")[2]
        return bool(office) and self._text[place.end + 1 : place.end + 1 + len(office)].lower() == office

    def _without_rank(self, role: str) -> str:
        """Return a role without what makes it a lesser or a former one: "*deputy* press secretary"."""
        first, _, rest = role.lower().partition(" ")
        return rest if self._words.lower.get(first) is Sort.PREFIX else ""

    def _without_field(self, role: str) -> str:
        """Return a role without what it is for: "cabinet member *for transport*", "lecturer *in law*"."""
        links = (f" {link} " for link in self._words.linkers)
        return min((role.lower().partition(link)[0] for link in links), key=len, default="")

    def _of_court(self, role: str) -> str | None:
        """Return the body of who is told of as somebody's: "the *president's* trade adviser" of the White House."""
        if role not in self._courts:
            told = ((f"{head}{mark}s {role}", body) for head, body in self._courts_named for mark in "'’")
            found = (body for owned, body in told if owned in self._text)
            self._courts[role] = next(found, None)
        return self._courts[role]

    @cached_property
    def _courts_named(self) -> list[tuple[str, str]]:
        """Those of the courts that the article names, which are few."""
        return [(head, body) for head, body in self._words.courts.items() if body in self._text]

    def _named_after(self, surname: str) -> str | None:
        """Return the firm that begins with a surname: "*Quill* Feed & Seed", "*Quill*'s Bakery"."""
        pattern = re.compile(rf"{re.escape(surname)}(?:['’]s?)?(?: & {_WORD}| {_WORD})+")
        position = 0
        for _ in range(_MOST):
            start = self._text.find(surname, position)
            if start < 0:
                return None
            position = start + len(surname)
            found = pattern.match(self._text, start)
            if found and self._is_firm(found[0]) and not self._is_behind_name(start):
                return one_line(found[0])
        return None

    def _is_behind_name(self, start: int) -> bool:
        """Whether a capitalised word that opens no sentence stands right before a surname: "*Ada* Quill"."""
        before = word_before(self._text, start)
        return before[:1].isupper() and before.lower() not in self._words.openers

    def _is_firm(self, name: str) -> bool:
        """Whether words behind a surname make a firm's name of it."""
        last = name.rpartition(" ")[2]
        known = last.lower() in self._words.firms | self._words.group_words
        return AND in name or known or self._words.sort_of(last) is Sort.BODY

"""Indonesian bodies that are told with offices, as the article has them in full: "Kepala *Dinas Sosial* Rina Wati"."""

import re
from functools import cached_property

from factrack.extraction.languages.compiling import any_of
from factrack.extraction.speakers.bodies.wholes import Wholes
from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.member import Member
from factrack.extraction.speakers.vocabulary.groups import HEADS_BODY, PROPER
from factrack.extraction.speakers.vocabulary.sorts import one_line, word_before
from factrack.extraction.speakers.vocabulary.words import Sort

_NEAR = 80
"""In characters: how far from a name the link stands between its role and the body."""
_LONGEST_TITLE = 60
"""In characters, of a work."""


class ToldBodies:
    """Completes the bodies that stand with offices, and leaves out whom somebody serves."""

    def __init__(self, cast: Cast, wholes: Wholes) -> None:
        self._cast = cast
        self._words = cast.words
        self._wholes = wholes

    def of(self, member: Member, body: str) -> str | None:
        """Return a body as the article has it in full, or None where it is whom somebody serves, or a work."""
        first, _, rest = body.partition(" ")
        sort, position = self._words.sort_of(first), member.place.start
        is_lawyer = (member.role or "").lower() in self._words.lawyers
        if is_lawyer and sort is Sort.BODY and not self._is_linked(first, member):
            return None  # "Kuasa hukum *KPU Wera*, Rina Wati"
        if any(title.startswith(body) and not title[len(body)].isalnum() for title in self._titles):
            return None  # "Sutradara film *Ombak Diam* … Produser *Ombak Diam*"
        if rest and self._speaks(member) and self._cast.is_full_name(body):
            return None  # "juru bicara *Darmawan Suseno*"
        if rest:
            return self._wholes.completed(body) if sort in HEADS_BODY else body
        place = self._cast.bodies.nearest(first.lower(), position) if sort is Sort.BODY else None
        if first.lower() in self._words.firm_nouns:
            place = place or self._cast.bodies.nearest_firm(position)  # "Direktur *Perseroan* Rina Wati"
        if place:
            return one_line(place.of(self._cast.text))
        serves = self._serves(member, sort) or body in self._cast.sources.speaking
        is_client = sort is Sort.GIVEN and self._is_servant(member)  # "pengacara *Darmawan*", who is no more told of
        if sort in PROPER and (is_client or (serves and self._cast.standings.is_of_person(body))):
            return None
        if sort in PROPER:
            return self._cast.bodies.of_two_words(body)
        return self._wholes.completed(body) if sort in HEADS_BODY else body

    @cached_property
    def _titles(self) -> list[str]:
        """What stands behind a word for a work, a title first: "film *Ombak Diam* laris", but not "penerbit buku X"."""
        works = re.finditer(rf"(?<!\w)(?:{any_of(self._words.works)}) (?=[^\W\d_a-z])", self._cast.text)
        ends = (work.end() for work in works if not self._opens_firm(word_before(self._cast.text, work.start())))
        return [one_line(self._cast.text[end : end + _LONGEST_TITLE]) + " " for end in ends]

    def _opens_firm(self, word: str) -> bool:
        """Whether a word before that of a work makes it what a firm deals in."""
        return word.lower() in self._words.firm_heads | self._words.named_kinds

    def _is_linked(self, first: str, member: Member) -> bool:
        """Whether a small word links the body that begins with a word to the name near it: "dari LBH Wera"."""
        near = self._cast.text[max(0, member.place.start - _NEAR) : member.place.end + _NEAR]
        return any(f" {link} {first}" in near for link in self._words.linkers | self._words.locatives)

    def _serves(self, member: Member, sort: Sort) -> bool:
        """Whether one word behind a role can be whom somebody serves."""
        role = (member.role or "").lower()
        return sort is Sort.GIVEN or role in self._words.serves_person or self._is_servant(member)

    def _speaks(self, member: Member) -> bool:
        """Whether a role is of who speaks or acts for somebody, be that a body or a person."""
        return (member.role or "").lower() in self._words.speaks_for_body or self._is_servant(member)

    def _is_servant(self, member: Member) -> bool:
        """Whether a role is of who serves a person: "*Pengacara* Rohidin", who is Rohidin Mersa."""
        return (member.role or "").lower().partition(" ")[0] in self._words.serving

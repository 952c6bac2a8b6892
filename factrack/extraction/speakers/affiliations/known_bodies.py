"""The body of an Indonesian role that ends in a common noun for one told of before: "direktur *rumah sakit*"."""

from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.member import Member
from factrack.extraction.speakers.spoken import Spoken
from factrack.extraction.speakers.vocabulary.sorts import one_line
from factrack.extraction.speakers.vocabulary.words import Sort

_NEAR = 4
"""Within how many sentences the firm speaks that somebody speaks for."""
_LONGEST_TITLE = 80
"""In characters: how far before a name a role with what it is of begins."""
_LONGEST_HEAD = 2
"""In words: "rumah sakit"."""


class KnownBodies:
    """Looks up the bodies that roles tell by their common noun alone."""

    def __init__(self, cast: Cast, spoken: Spoken) -> None:
        self._cast = cast
        self._words = cast.words
        self._spoken = spoken

    def of(self, member: Member) -> tuple[str, str] | None:
        """Return the role and the body of who has it in one told of before: "Direktur *rumah sakit itu*, Ada Q"."""
        words = (member.role or "").split()
        head = next((i for i, word in enumerate(words) if i and self._words.lower.get(word) is Sort.BODY), None)
        if head is None:
            return None
        if not self._is_told_of(member):
            return self._of_last_firm(member, words, head) or self._of_nearest(member, words, head)
        place = self._cast.bodies.nearest(words[head], member.place.start)
        if place is None and words[head] in self._words.firm_nouns:
            place = self._cast.bodies.nearest_firm(member.place.start)
        elif place is None:
            place = self._cast.bodies.last_named(member.place.start)
        return (" ".join(words[:head]), one_line(place.of(self._cast.text))) if place else None

    def _of_nearest(self, member: Member, words: list[str], head: int) -> tuple[str, str] | None:
        """Return the role and the body of who has it in one by its head alone: "Humas *rumah sakit*, Ada Q"."""
        role = " ".join(words)
        opening = " ".join(words[:_LONGEST_HEAD]).lower()
        is_whole = opening in self._words.whole_roles or head + _LONGEST_HEAD < len(words)
        if is_whole or words[head] in self._words.no_seats - self._words.named_kinds:
            return None
        bodies, position = self._cast.bodies, member.place.start
        is_panel = any(panel.startswith(f"{words[head]} ") for panel in self._words.panels)  # "ketua *tim* peneliti"
        place = bodies.nearest(words[head], position) or (None if is_panel else bodies.meant(words[head], position))
        if place is None and words[head] in self._words.named_kinds:
            place = self._cast.bodies.firms.near(position)
        own = " ".join(words[:head])
        is_told = words[0].lower() in self._words.of_bodies | self._words.players
        return (own if is_told else role, one_line(place.of(self._cast.text))) if place else None

    def _of_last_firm(self, member: Member, words: list[str], head: int) -> tuple[str, str] | None:
        """Return the role and the firm of who speaks for "perusahaan" right behind a firm: "Juru bicara perusahaan"."""
        is_firm = words[head] in self._words.firm_nouns and head == len(words) - 1
        role = " ".join(words[:head])
        if not is_firm or role.lower() not in self._words.speaks_for_body:
            return None
        body = self._spoken.body_before(member.place.start, _NEAR)
        return (role, body) if body else None

    def _is_told_of(self, member: Member) -> bool:
        """Whether a word behind a role points at what it is of: "direktur rumah sakit *itu*"."""
        near = self._cast.text[max(0, member.place.start - _LONGEST_TITLE) : member.place.start]
        behind = near.rpartition(member.role or "")[2].replace(",", " ").split()
        return bool(behind) and behind[0] in self._words.definite

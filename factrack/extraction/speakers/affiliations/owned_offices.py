"""Indonesian offices whose owner is an ending: "*Ketuanya*, Sabar Manurung", "PLN melalui *manajernya*, Rina Wati"."""

from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.member import Member
from factrack.extraction.speakers.spoken import Spoken
from factrack.extraction.speakers.vocabulary.sorts import one_line
from factrack.extraction.speakers.vocabulary.words import Sort

_NEAR = 4
"""Within how many sentences the body has spoken."""
_JUST = 2
_LONGEST_ROLE = 24
"""In characters: how far before a name the role with its owner begins."""


class OwnedOffices:
    """Finds whose an office is."""

    def __init__(self, cast: Cast, spoken: Spoken) -> None:
        self._cast = cast
        self._words = cast.words
        self._spoken = spoken

    def of(self, member: Member) -> str | None:
        """Return whose an office is that tells it by its ending, None where it does not or nothing tells whose."""
        return self._owner(member) if self._is_owned(member) else None

    def _owner(self, member: Member) -> str | None:
        """Return whose chair or manager somebody is: of the body that the sentence is about, or that spoke last."""
        position = member.place.start
        if mouthed := self._cast.acting.before_mouthpiece(position):
            return mouthed
        subject = self._cast.acting.subject(position)
        is_body = subject is not None and any(self._words.sort_of(word) is Sort.BODY for word in subject.split())
        if subject is not None and subject.lower() in self._words.firm_nouns:
            place = self._cast.bodies.nearest_firm(position)  # "*Perusahaan* rugi, kata ketuanya"
            firm = one_line(place.of(self._cast.text)) if place else ""
            return firm if " " in firm or firm.isupper() else None
        if is_body:
            return subject
        if place := self._cast.bodies.named_with(position):
            return one_line(place.of(self._cast.text))
        just = self._spoken.body_before(position, _JUST) or self._cast.acting.named_before(position)
        if spoken := just or self._spoken.body_before(position, _NEAR):
            return spoken
        near = self._cast.bodies.firms.near(position)
        first = (member.role or "").lower().partition(" ")[0]
        if near is None and first not in self._words.serving | self._words.relations:
            last = self._cast.bodies.last_named(position)  # "Rektornya, Rina Wati"
            near = last if last and " " in last.of(self._cast.text) else None
        return one_line(near.of(self._cast.text)) if near else None

    def _is_owned(self, member: Member) -> bool:
        """Whether the role before a name has its owner as an ending: "*Ketuanya*, Sabar Manurung"."""
        if member.role is None:
            return False
        before = self._cast.text[max(0, member.place.start - _LONGEST_ROLE) : member.place.start].split()
        if self._cast.text[member.place.end : member.place.end + 2] == ", ":
            before += self._cast.text[member.place.end : member.place.end + _LONGEST_ROLE].split()
        return any(self._ends_in_owner(word.strip(",."), member.role) for word in before)

    def _ends_in_owner(self, word: str, role: str) -> bool:
        """Whether a word is the last one of a role, with the ending for its owner."""
        bare = self._words.without_owner(word)
        bare = self._words.bare(word) if bare == word else bare
        return bare != word and role.endswith(bare)

"""Words that tell in English whose role somebody has, though not what kind of body it is: "the *lottery*'s head"."""

from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.member import Member
from factrack.extraction.speakers.spoken import Spoken
from factrack.extraction.speakers.vocabulary.groups import TELLS_GENDER
from factrack.extraction.speakers.vocabulary.sorts import POSSESSIVES, one_line
from factrack.extraction.speakers.vocabulary.words import Sort

_LONGEST_TITLE = 80
"""In characters: how far from a name the word stands that has the role."""
_LONGEST_ADDRESS = len(", superintendent ")
"""In characters: what stands between the role and the name."""
_MARKS = "“‘\"'"


class OwnerWords:
    """Finds the bodies that unknown words mean which have the role of somebody."""

    def __init__(self, cast: Cast) -> None:
        self._cast = cast
        self._words = cast.words

    def of(self, member: Member) -> str | None:
        """Return the word that stands as the owner right before the role of somebody; no word for known bodies."""
        text, place, role = self._cast.text, member.place, (member.role or "").lower()
        before, _, rest = text[max(0, place.start - _LONGEST_TITLE) : place.start].lower().rpartition(f" {role}")
        before = before if len(rest) <= _LONGEST_ADDRESS else ""
        behind = text[place.end : place.end + _LONGEST_TITLE].lower().partition(f" {role}")[0]
        for near in (before, behind) if role else ():
            article, noun = ["", "", *near.split()][-2:]
            if noun.endswith(POSSESSIVES) and article.strip(_MARKS) in self._words.definite_articles:
                noun = noun[: -len(POSSESSIVES[0])]
                kinds = self._words.any_body | self._words.body_kinds | self._words.buyers | self._words.communities
                return noun if self._words.lower.get(noun) is None and noun not in kinds else None
        return None

    def is_of_person(self, member: Member) -> bool:
        """Whether the surname of somebody else stands right before the role of somebody: "*Quill* spokesman Al Roe"."""
        role, start = member.role or "", member.place.start
        before = self._cast.text[max(0, start - _LONGEST_TITLE) : start]
        is_beside = bool(role) and before.endswith(f" {role} ")
        word = before.removesuffix(f" {role} ").rpartition(" ")[2] if is_beside else ""
        is_of_body = self._words.lower.get(role.lower().partition(" ")[0]) is Sort.BODY  # "Quill *campaign* chairman"
        return word[:1].isupper() and not is_of_body and self._cast.standings.is_surname(word)

    def suits(self, role: str, body: str | None) -> bool:
        """Whether a body is of the kind that a role says, if it does: of no bank is "the *party* chairman"."""
        kinds = self._words.kinds_in_role.intersection(role.lower().split()[:-1])
        return not kinds or not body or not kinds.isdisjoint(body.lower().split())

    def known_as(self, member: Member, spoken: Spoken) -> str | None:
        """Return the body of whoever spoke before without a name: "*The spokesman*, Ada Quill, …"."""
        role = (member.role or "").lower()
        before = self._cast.text[max(0, member.place.start - _LONGEST_TITLE) : member.place.start].lower()
        owner = before.removesuffix(" ").removesuffix(",").removesuffix(f" {role}").rpartition(" ")[2]
        if role in self._words.beside and self._words.pronouns.get(owner) in TELLS_GENDER:
            last = spoken.last.members
            return last[0].affiliation if len(last) == 1 else None  # "*Her deputy*, Ada Quill, …"
        is_known = bool(role) and any(before.endswith(f"{the} {role}, ") for the in self._words.definite_articles)
        return spoken.body_of(member.place.start, frozenset({role})) if is_known else None

    def name(self, noun: str) -> str | None:
        """Return the one name of several words that the article has with a word as its last one."""
        mentions, form = self._cast.mentions, noun.capitalize()
        ends = {mentions.ends[n]: mentions.starts[n] for n in mentions.first_with_word(form)}
        names = {one_line(self._cast.text[start:end]) for end, start in ends.items()}
        names = {name for name in names if name.endswith(f" {form}") and not self._cast.is_full_name(name)}
        return names.pop() if len(names) == 1 else None

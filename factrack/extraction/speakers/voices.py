"""Who a statement is given to, and whether a pronoun can stand for them."""

from dataclasses import dataclass

from factrack.extraction.speakers.member import Member
from factrack.extraction.speakers.phrases.naming import Kind
from factrack.extraction.speakers.vocabulary.groups import TELLS_GENDER
from factrack.extraction.statement import Span

_OF_ONE = TELLS_GENDER | {"single"}
_OF_BODIES = frozenset({Kind.BODY, Kind.PHRASE})


@dataclass(slots=True, unsafe_hash=True)  # never changed; not frozen, as `Range` is not
class Voice:
    """Who a statement was given to; `forms` are the names as the source has them, one for each member."""

    members: tuple[Member, ...] = ()
    inferred: bool = False
    antecedent: Span | None = None
    forms: tuple[str, ...] = ()

    @property
    def is_surely_a_person(self) -> bool:
        """Whether it is a person's: named by a source of its own, or in several words or with a role."""
        is_told = self.members[0].kind in (Kind.PERSON, Kind.TITLE) or self.members[0].gender in TELLS_GENDER
        return (self.antecedent is None and is_told) or self.members[0].is_surely_a_person

    def carried(self) -> "Voice":
        """Return the same members as an inference from where they are named."""
        if not self.members:
            return Voice()
        return Voice(self.members, True, self.antecedent or self.members[0].place)


def agrees(voice: Voice, pronoun: str | None) -> bool:
    """Whether a voice can be what a pronoun stands for; no pronoun at all agrees with any."""
    if pronoun is None or pronoun == "relatives":
        return True
    if pronoun == "several":
        return len(voice.members) > 1
    if pronoun == "plural":
        member = voice.members[0]
        is_body = member.kind in _OF_BODIES and member.gender not in _OF_ONE
        return len(voice.members) > 1 or is_body or member.gender == pronoun
    if len(voice.members) > 1:
        return False
    member = voice.members[0]
    if pronoun == "things":
        return member.kind in _OF_BODIES and member.gender not in TELLS_GENDER
    is_of_gender = member.gender != "plural" if pronoun == "singular" else member.gender in (None, "single", pronoun)
    return member.kind is not Kind.BODY and is_of_gender

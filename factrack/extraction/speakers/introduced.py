"""Who is told of by an office first and by name right after: "Norland's auditor says … *Ada Quill* said Tuesday"."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from factrack.extraction.speakers.member import Member
from factrack.extraction.speakers.phrases.naming import Kind
from factrack.extraction.speakers.vocabulary.sorts import POSSESSIVES
from factrack.extraction.speakers.vocabulary.words import PeopleWords
from factrack.extraction.speakers.voices import Voice

_NEAR = 500
"""In code points, from the office to the name."""


def with_introduced(text: str, voices: Sequence[Voice], words: PeopleWords) -> list[Voice]:
    """Return the voices, an office that nobody has being that of a name of which nothing else is told.

    The name is new, is given in full, and stands with the next statement; the office is told with whose it is, as
    offices are that come up ("the mayor" is one who did). Only English outlets introduce people so.
    """
    if words.body_first:
        return list(voices)
    told = {member.name for voice in voices for member in voice.members if member.role or member.affiliation}
    found = list(voices)
    for number, (title, named) in enumerate(pairwise(voices)):
        if _is_office(title) and _is_new(text, named, title.members[0], told):
            office, person = title.members[0], named.members[0]
            known = replace(person, role=office.role, affiliation=office.affiliation)
            found[number] = Voice((known,), True, person.place)
    return found


def _is_office(voice: Voice) -> bool:
    """Whether somebody speaks who is named by an office alone, with whose it is: "Norland's finance minister"."""
    if len(voice.members) != 1 or voice.inferred:
        return False
    member = voice.members[0]
    is_owned = any(f"{mark} " in member.name for mark in POSSESSIVES)
    return member.kind is Kind.TITLE and member.role is not None and is_owned and member.gender != "plural"


def _is_new(text: str, voice: Voice, office: Member, told: set[str]) -> bool:
    """Whether a voice is of a full name that stands nowhere before it, and soon behind the office."""
    if len(voice.members) != 1 or voice.inferred:
        return False
    member = voice.members[0]
    is_plain = member.kind is Kind.PERSON and " " in member.name and member.name not in told
    is_near = 0 < member.place.start - office.place.start < _NEAR
    return is_plain and is_near and text.find(member.name) == member.place.start

"""Who is told of by an office first and by name later: "Norland's auditor says … *Ada Quill* said Tuesday"."""

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
_OPENING = 2
"""How many statements can open an article without the name of who speaks."""
_SOON = 2500
"""In code points, from somebody without a name in the opening to the name."""


def with_introduced(text: str, voices: Sequence[Voice], words: PeopleWords) -> list[Voice]:
    """Return the voices, an office that nobody has being that of a name of which nothing else is told.

    The name is new, is given in full, and stands with the next statement; the office is told with whose it is, as
    offices are that come up ("the mayor" is one who did). Only English outlets introduce people so.
    """
    if words.body_first:
        return list(voices)
    told = {member.name for voice in voices for member in voice.members if _is_told(member, words)}
    found = list(voices)
    now: dict[str, Member] = {}
    for number, (title, named) in enumerate(pairwise(voices)):
        if _is_office(title, words, opens=number == 0) and _is_new(text, named, title.members[0], told):
            office, person = title.members[0], named.members[0]
            body = person.affiliation if _has_no_name(office) and person.affiliation else office.affiliation
            known = replace(person, role=office.role, affiliation=body)
            found[number] = Voice((known,), True, person.place)
            now[person.name] = known
    for number, voice in enumerate(found[:_OPENING]):
        if named_later := _named_later(text, voice, found[number + 1 :], words):
            found[number] = Voice((named_later,), True, named_later.place)
    return [_now(voice, now) for voice in found] if now else found


def _named_later(text: str, voice: Voice, later: Sequence[Voice], words: PeopleWords) -> Member | None:
    """Return the one person of the article with the calling of somebody who opens it without a name: "a county clerk".

    Who stays without a name for a reason, as officials and witnesses do, is nobody who is named.
    """
    opening = voice.members[0] if len(voice.members) == 1 and not voice.inferred else None
    if opening is None or opening.kind is not Kind.TITLE or opening.role is None or opening.affiliation:
        return None
    first, calling = text[opening.place.start : opening.place.end].split()[0].lower(), opening.role_head
    if first not in words.articles & words.indefinite or calling in words.unnamed:
        return None
    people = [member for each in later for member in each.members if member.kind is Kind.PERSON and member.role]
    same = {member.name: member for member in reversed(people) if member.role_head == calling}
    person = next(iter(same.values())) if len(same) == 1 else None
    is_soon = person is not None and 0 < person.place.start - opening.place.start < _SOON
    return person if is_soon else None


def _has_no_name(office: Member) -> bool:
    """Whether an office is in a body that is told of by a common noun."""
    return office.affiliation is not None and office.affiliation[0].islower()


def _now(voice: Voice, offices: dict[str, Member]) -> Voice:
    """Return a voice whose members have the offices that they are introduced by, whatever else they were."""
    if offices.keys().isdisjoint(member.name for member in voice.members):
        return voice
    known = ((member, offices.get(member.name, member)) for member in voice.members)
    members = (replace(member, role=office.role, affiliation=office.affiliation) for member, office in known)
    return replace(voice, members=tuple(members))


def _is_told(member: Member, words: PeopleWords) -> bool:
    """Whether it is told what somebody is, and not only what they were."""
    was = (member.role or "").lower().partition(" ")[0] in words.former
    return not was and bool(member.role or member.affiliation)


def _is_office(voice: Voice, words: PeopleWords, *, opens: bool) -> bool:
    """Whether somebody speaks who is named by an office alone, with whose it is: "Norland's finance minister".

    Who opens an article has not come up before: "*The consumer affairs minister* has announced …".
    """
    if len(voice.members) != 1 or voice.inferred:
        return False
    member = voice.members[0]
    if member.kind is not Kind.TITLE or member.role is None or member.gender == "plural":
        return False
    if any(f"{mark} " in member.name for mark in POSSESSIVES):
        return True
    first, _, rest = member.name.lower().partition(" ")
    is_of_body = member.affiliation is not None and not words.linkers.isdisjoint(rest.split())
    is_whole = is_of_body or (opens and member.affiliation is None and " " in member.role)
    is_known = first in words.owners or (first in words.definite_articles and is_whole)
    opens_so = rest.startswith(member.role.lower())
    # "*The state tourism committee chairman* has announced"
    ends_so = opens and first in words.definite_articles and rest.endswith(member.role.lower()) and " " in rest
    return (is_known and opens_so) or (ends_so and (member.affiliation is None or _has_no_name(member)))


def _is_new(text: str, voice: Voice, office: Member, told: set[str]) -> bool:
    """Whether a voice is of a full name that stands nowhere before it, and soon behind the office."""
    if len(voice.members) != 1 or voice.inferred:
        return False
    member = voice.members[0]
    # "a former head of the spy agency … *Sir Bob Roe, who ran GCHS*": the body can be the one that has a name now.
    may_be_named = member.role is None and _has_no_name(office)
    is_plain = member.kind is Kind.PERSON and " " in member.name and (member.name not in told or may_be_named)
    is_near = 0 < member.place.start - office.place.start < _NEAR
    return is_plain and is_near and text.find(member.name) == member.place.start

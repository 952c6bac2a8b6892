"""Indonesian callings, which give way to an office in a body: "Penyanyi X, *duta Yayasan Y*"."""

from collections.abc import Sequence

from factrack.extraction.speakers.vocabulary.groups import HEADS_ROLE
from factrack.extraction.speakers.vocabulary.sorts import sort_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_EARLY = 4
"""In words: "yang kini menjadi"."""


def gives_way(role: str | None, office: str | None, words: PeopleWords) -> bool:
    """Whether a role that somebody has beside any other gives way to an office in a body."""
    if not office or not is_calling(role, words):
        return False
    return _head(office, words) in words.of_bodies | words.fielded | words.envoys | words.seated


def is_calling(role: str | None, words: PeopleWords) -> bool:
    """Whether a role is one that somebody can have beside an office in a body: a calling, a rank."""
    if not words.body_first or not role:
        return False
    is_known = _head(role, words) in words.callings | words.experts | words.crowds | words.weak_roles
    return is_known or words.ranks.issuperset(role.lower().split())


def _head(role: str, words: PeopleWords) -> str:
    """Return the first word of a role that only somebody who has it is called by: "eks *staf* keuangan"."""
    return next((word for word in role.lower().split() if word not in words.former), "")


def office_beside_calling(clause: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the office that a relative clause tells of: "yang kini menjadi *anggota DPRD Wera*"."""
    if sort_at(clause, 0) is not Sort.RELATIVE:
        return ()
    links = words.copulas | words.as_well | words.before_copulas
    for index, token in enumerate(clause[1:_EARLY], 1):
        if token.word not in links:
            return ()
        if sort_at(clause, index + 1) in HEADS_ROLE:
            return clause[index + 1 :]
    return ()

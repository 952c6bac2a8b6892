"""Who is told of by an office right behind the name: "Hassan Roe swept his step. *The barber* reckons …"."""

from collections.abc import Sequence

from factrack.extraction.speakers.antecedents import Antecedents
from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.member import Member
from factrack.extraction.speakers.phrases.naming import Kind
from factrack.extraction.speakers.spoken import Spoken
from factrack.extraction.speakers.vocabulary.sorts import POSSESSIVES
from factrack.extraction.speakers.vocabulary.words import Sort, Token
from factrack.extraction.speakers.voices import Voice

_OWNED = tuple(f"{mark} " for mark in POSSESSIVES)


def told_again(
    tokens: Sequence[Token], named: Voice, cast: Cast, antecedents: Antecedents, spoken: Spoken, *, goes_on: bool
) -> Voice:
    """Return whom a title without a name means: the one who was just named, of whom no office is told yet.

    `goes_on` tells that who spoke last says more: "the former head of the board *added*".
    """
    words, start = cast.words, tokens[0].start
    if not _points_back(tokens, named, cast):
        return Voice()
    member = named.members[0]
    if cast.introduction(member.role_head) < start or spoken.has_unnamed(member.role_head):
        return Voice()
    if goes_on and spoken.last_is_person:
        last = antecedents.going_on(start)
        return last if _may_have(last.members[0], member, cast) else Voice()
    link = next((token for token in tokens if token.sort in (Sort.PREPOSITION, Sort.COMMA, Sort.RELATIVE)), None)
    is_bare = link is None or link.sort is not Sort.PREPOSITION

    def suits(other: Member) -> bool:
        is_of_body = member.affiliation is not None and _is_of(other, member.affiliation, cast)
        return other.role is None and (is_of_body or member.role_head in words.solo_callings)

    return antecedents.only_person_before(start, suits) if is_bare else Voice()


def _points_back(tokens: Sequence[Token], named: Voice, cast: Cast) -> bool:
    """Whether a phrase is the title of one person who is told of as known."""
    if cast.words.body_first or named.inferred or len(named.members) != 1 or len(tokens) < 2:
        return False
    member = named.members[0]
    is_title = member.kind is Kind.TITLE and member.role is not None and member.gender != "plural"
    return is_title and tokens[0].word in cast.words.definite_articles and not tokens[1].capital


def _is_of(member: Member, body: str, cast: Cast) -> bool:
    """Whether somebody is of a body, maybe by what stands before the name: "*the Democratic Front's* Ada Quill"."""
    is_owned = cast.text.endswith(_OWNED, 0, member.place.start)
    return body == member.affiliation or (body[:1].islower() and (is_owned or member.affiliation is not None))


def _may_have(last: Member, title: Member, cast: Cast) -> bool:
    """Whether who spoke last can be told of by a title: nothing else is told of them, or they were it."""
    was = (title.role or "").lower().partition(" ")[0] in cast.words.former
    return last.role is None or was or last.role_head == title.role_head

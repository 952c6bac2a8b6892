"""What phrases for somebody or something known point at: "the company", "yayasan itu", "politikus Partai X itu"."""

from collections.abc import Sequence
from itertools import pairwise

from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.member import Member
from factrack.extraction.speakers.phrases import epithets
from factrack.extraction.speakers.phrases.body_names import tells_nation
from factrack.extraction.speakers.phrases.naming import Kind
from factrack.extraction.speakers.vocabulary.sorts import one_line
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token
from factrack.extraction.statement import Span

_LONGEST_TOLD = 2
"""In words: "state-owned oil", of "the state-owned oil company"."""
_TELLS = frozenset({Sort.LOWER, Sort.WORD, Sort.BODY})


def points_at(cast: Cast, member: Member) -> bool:
    """Whether somebody without a name is told of as known: "the engineer"."""
    words = member.place.of(cast.text).lower().split()
    return len(words) == 2 and words[0] in cast.words.definite


def points_at_body(cast: Cast, tokens: Sequence[Token]) -> bool:
    """Whether a phrase is only the head of a body's name, as of one known: "the company", "yayasan itu"."""
    plain = [token for token in tokens if token.word not in cast.words.definite]
    if cast.words.body_first:
        return epithets.points_at_body(tokens, plain, cast.words)
    if len(plain) != 1:
        return False
    return len(tokens) > 1 and plain[0].sort is Sort.BODY and not plain[0].capital


def bare_pointer(cast: Cast, tokens: Sequence[Token]) -> Sequence[Token]:
    """Return an English phrase for a body without what it tells of the body: "the *central* bank", "the car firm".

    Nothing where the phrase may be of another body than the one that has come up: "the *rival* firm".
    """
    words, noun = cast.words, tokens[-1]
    told = tokens[1:-1]
    is_known = not words.body_first and 0 < len(told) <= _LONGEST_TOLD and tokens[0].word in words.definite_articles
    is_noun = noun.word in words.pointing and not noun.capital
    if not is_known or not is_noun or any(not _may_tell(token, words) for token in told):
        return ()
    phrase = " ".join(token.word for token in tokens[1:])
    has_come_up = any(f" {article} {phrase}" in cast.lower_text for article in words.articles & words.indefinite)
    return () if has_come_up else [tokens[0], noun]


def _may_tell(token: Token, words: PeopleWords) -> bool:
    """Whether a word tells what a body is like that has come up, and of no other one."""
    is_small = not token.capital and token.sort in _TELLS
    return (is_small or tells_nation(token, words)) and token.word not in words.other_bodies


def is_epithet(cast: Cast, tokens: Sequence[Token]) -> bool:
    """Whether a phrase tells of somebody as known without a name: "politikus Partai X itu", "pria 34 tahun itu"."""
    if not cast.words.body_first:
        return epithets.is_epithet(tokens, cast.words)
    if len(tokens) < 2 or tokens[-1].word not in cast.words.definite | cast.words.same:
        return False
    if any(token.word in cast.words.namers and name.capital for token, name in pairwise(tokens)):
        return False  # "camat *bernama* Rina itu"
    if any(token.word == "," for token in tokens) and _names_person(cast, tokens):
        return False  # "Kapolsek Wera, Iptu Rina Wati, yang menangani kasus *itu*"
    is_person = tokens[0].sort in (Sort.ROLE, Sort.PREFIX, Sort.RANK) or epithets.tells_age(tokens, cast.words)
    return is_person or tokens[0].word in cast.words.people | cast.words.groups


def _names_person(cast: Cast, tokens: Sequence[Token]) -> bool:
    """Whether a phrase names somebody in several words."""
    naming = cast.sources.naming(tokens)
    return naming is not None and naming.kind is Kind.PERSON and " " in naming.name.of(cast.text)


def may_be_meant(cast: Cast, tokens: Sequence[Token], member: Member) -> bool:
    """Whether somebody can be meant by an epithet: no director by "dokter itu", but by "politikus itu"."""
    if not cast.words.body_first:
        return member.kind is Kind.PERSON and epithets.may_be_so(tokens, member.role, member.affiliation, cast.words)
    if tokens[0].word in cast.words.sources:
        return member.kind is not Kind.PERSON
    if member.kind is Kind.PERSON and member.name in cast.mentions.initialed:
        return epithets.may_tell_letters(tokens, cast.words)
    return member.role is None or epithets.may_have_role(tokens, member.role, cast.words)


def body_meant(cast: Cast, tokens: Sequence[Token], position: int) -> Member | None:
    """Return the body that a phrase points back at by its head: "the department", "the Bank", "yayasan itu"."""
    is_capital = not cast.words.body_first and [t.sort for t in tokens] == [Sort.DETERMINER, Sort.BODY]
    if not is_capital and not points_at_body(cast, tokens):
        return None
    head = next(token.word for token in tokens if token.word not in cast.words.definite)
    place = cast.bodies.nearest(head, position)
    if place is None and head in cast.words.firm_nouns:
        place = cast.bodies.nearest_firm(position)
    return Member(cast.body_name(place), place, Kind.BODY) if place else None


def body_told(cast: Cast, tokens: Sequence[Token], position: int) -> Member | None:
    """Return the body that a phrase can mean whatever it is called: "lembaga itu", "organisasi lingkungan itu"."""
    if not cast.words.body_first or tokens[0].word in cast.words.firm_nouns | cast.words.no_seats:
        return None
    place = cast.bodies.last_named(position) or cast.acting.before(position)
    name = cast.body_name(place) if place else ""
    return Member(cast.long_forms.get(name) or name, place, Kind.BODY) if place else None


def firm_meant(cast: Cast, tokens: Sequence[Token], position: int) -> Member | None:
    """Return the firm that a common noun of firms can mean where no firm speaks before: "the company"."""
    if tokens[-1].word not in cast.words.firm_nouns:
        return None
    place = cast.bodies.firm_meant(position) or _firm_acting(cast, position)
    return Member(one_line(place.of(cast.text)), place, Kind.BODY) if place else None


def _firm_acting(cast: Cast, position: int) -> Span | None:
    """Return the body that the sentence before a position is about, where it can be a firm: "*Calder Rail* runs …"."""
    place = None if cast.words.body_first else cast.acting.before(position)
    words = place.of(cast.text).split() if place else []
    is_body = len(words) > 1 and any(map(cast.words.tells_body, words))
    return place if is_body and cast.may_be_firm(" ".join(words)) else None


def may_point_at(cast: Cast, tokens: Sequence[Token], member: Member) -> bool:
    """Whether a common noun can mean a body that does not have it in its name: "the company", not "the council"."""
    if not cast.words.any_body:
        return member.kind is Kind.BODY
    return member.kind is Kind.BODY and tokens[-1].word in cast.words.any_body and cast.may_be_firm(member.name)

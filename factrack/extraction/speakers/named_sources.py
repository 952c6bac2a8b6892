"""Whom a source names by its own words, or by a title that only one person of the article has."""

from collections.abc import Sequence
from dataclasses import replace

from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.member import Member
from factrack.extraction.speakers.phrases.joint import split_joint
from factrack.extraction.speakers.phrases.naming import Kind, Naming
from factrack.extraction.speakers.pointers import body_meant
from factrack.extraction.speakers.vocabulary.sorts import one_line
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token
from factrack.extraction.speakers.voices import Voice
from factrack.extraction.statement import Span

_PAIRS = (
    [Sort.GIVEN, Sort.JOINER, Sort.GIVEN, Sort.NAME],
    [Sort.GIVEN, Sort.JOINER, Sort.NAME, Sort.NAME],
    [Sort.NAME, Sort.JOINER, Sort.GIVEN, Sort.NAME],
)


def named_in(source: Span, tokens: Sequence[Token], cast: Cast) -> Voice:
    """Return the voice of a source that names somebody, or a title that only one person of the article has."""
    found = [member for part in split_joint(tokens, cast.words) if (member := _member(source, part, cast))]
    found = _with_shared_surname(tokens, found)
    members = tuple([member for member, _ in found])
    forms = tuple([form or "" for _, form in found])
    resolved = next((member.place for member, form in found if form is None), None)
    if resolved is not None:
        return Voice(members, True, resolved, forms)
    elsewhere = len(members) == 1 and not source.contains(members[0].place)
    return Voice(members, False, members[0].place if elsewhere else None, forms)


def _with_shared_surname(
    tokens: Sequence[Token], found: list[tuple[Member, str | None]]
) -> list[tuple[Member, str | None]]:
    """Return the members of "Dan and Lucy Firth" with the surname of both."""
    opens_pair = [token.sort for token in tokens[:4]] in _PAIRS
    if len(found) != 2 or not opens_pair or " " in found[0][0].name or found[1][0].name.count(" ") != 1:
        return found
    (first, form), other = found
    return [(replace(first, name=f"{first.name} {other[0].name.split()[-1]}"), form), other]


def _member(source: Span, tokens: Sequence[Token], cast: Cast) -> tuple[Member, str | None] | None:
    """Return whom a phrase names, and by what form of the name: by none where a title was resolved."""
    naming = cast.sources.naming(tokens)
    if naming is None:
        return None
    if meant := cast.in_short(tokens, source.start):
        return meant, None
    name = one_line(naming.name.of(cast.text))
    if person := cast.in_capitals(tokens, name, source.start):
        return person, name
    if naming.kind is Kind.PERSON and (firm := cast.firm_called(naming, tokens)):
        return firm, name
    if naming.kind is Kind.PERSON:
        return cast.person(naming), name
    if naming.kind is Kind.BODY and (body := body_meant(cast, tokens, source.start)):
        return body, None
    if naming.kind is Kind.BODY:
        return cast.body(naming), name
    if naming.kind is Kind.TITLE and naming.definite and not _is_of_crowd(naming, tokens, cast.words):
        member = cast.with_role(tokens, source.start)
        if member is not None:
            told = member.affiliation or cast.owner_meant(naming.affiliation, source.start)
            return replace(member, affiliation=told), None
    if naming.kind is Kind.PHRASE and naming.definite:
        body = body_meant(cast, tokens, source.start)
        if body is not None:
            return body, None
    owner = cast.long_form(naming.affiliation) if cast.words.body_first else naming.affiliation
    return Member(name, naming.name, naming.kind, naming.role, owner, naming.gender), name


def _is_of_crowd(naming: Naming, tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a title is of several people who are not the one that an article names: "warga", "majelis hakim"."""
    is_panel = f"{tokens[0].word} {tokens[-1].word}" in words.panels
    ends_several = not words.body_first and words.is_plural_role(tokens[-1].word)  # "Republican *politicians*"
    return (
        is_panel or ends_several or (naming.gender == "plural" and (naming.affiliation is None or not words.body_first))
    )

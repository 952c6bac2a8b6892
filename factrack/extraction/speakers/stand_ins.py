"""English words that stand for somebody by a wider office: "the officer" for a superintendent, "the CP" by letters."""

from collections.abc import Sequence
from dataclasses import replace

from factrack.extraction.speakers.antecedents import Antecedents
from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.member import Member
from factrack.extraction.speakers.phrases.body_names import is_employer
from factrack.extraction.speakers.phrases.epithets import before_clause
from factrack.extraction.speakers.phrases.naming import Kind
from factrack.extraction.speakers.vocabulary.groups import LETTERS
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token
from factrack.extraction.speakers.voices import Voice

_LONGEST = 4
"""In words, with the article: "the URH boss"."""
_BARE = 2
_LETTERS = LETTERS | {Sort.RANK}
"""Letters for an office, which can be those of a rank."""


def stood_for(tokens: Sequence[Token], named: Voice, position: int, cast: Cast, antecedents: Antecedents) -> Voice:
    """Return the nearest person whose office a phrase at a position has a wider word or the letters for.

    `named` is whom the phrase names by itself. What it tells behind a comma is the body, if nothing else does: "The
    officer, *from Calder Police*, said".
    """
    if not tokens or tokens[0].word not in cast.words.definite_articles:
        return Voice()
    end = next((i for i, token in enumerate(tokens) if token.sort is Sort.COMMA), len(tokens))
    if not is_employer(tokens[end + 1 :], cast.words):
        is_title = all(member.kind is Kind.TITLE for member in named.members)
        return _stood_for(before_clause(tokens) if is_title else tokens, position, cast, antecedents)
    body = named.members[0].affiliation if named.members else None
    voice = _stood_for(tokens[:end], position, cast, antecedents)
    members = tuple(replace(member, affiliation=member.affiliation or body) for member in voice.members)
    return replace(voice, members=members)


def _stood_for(tokens: Sequence[Token], position: int, cast: Cast, antecedents: Antecedents) -> Voice:
    """Return the person for whom a phrase without anything behind it stands."""
    if not _is_stand_in(tokens, cast.words) or cast.introduction(tokens[-1].word) < tokens[0].start:
        return Voice()

    def suits(member: Member) -> bool:
        if member.kind is Kind.TITLE:
            # Who is told of by the same word without a name is meant rather than who has a name before that.
            return member.role_head == tokens[-1].word
        body = cast.long_form(member.affiliation)
        return member.kind is Kind.PERSON and _stands_for(tokens, member.role, body, cast.words)

    return antecedents.titled(position, suits)


def _is_stand_in(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a phrase tells of somebody known by a wider word for the office, or by the letters of it."""
    if not words.stand_ins or not 1 < len(tokens) <= _LONGEST:
        return False
    last = tokens[-1]
    if last.sort in _LETTERS:
        return len(tokens) == _BARE and len(last.word) > 1 and last.word.isalpha()
    return last.word in words.stand_ins and not last.capital


def _stands_for(tokens: Sequence[Token], role: str | None, body: str | None, words: PeopleWords) -> bool:
    """Whether such a phrase can be of who has a role in a body: all that it tells beside the office is of the two."""
    mine = (role or "").lower().replace("-", " ").split()
    last = tokens[-1]
    if last.sort in _LETTERS:
        initials = "".join(word[0] for word in mine if words.lower.get(word) is not Sort.PREPOSITION)
        return last.word == initials or last.word in mine  # "the *CP*", "the *DCP*"
    if {*words.stand_ins[last.word], last.word}.isdisjoint(mine):
        return False
    known = {*mine, *(body or "").lower().replace("(", " ").replace(")", " ").split()}
    return all(token.word in known for token in tokens[1:-1])

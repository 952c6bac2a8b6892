"""Whom a phrase for somebody known means, with what it tells of them: "the nominee", "politikus Partai X itu"."""

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from factrack.extraction.speakers.antecedents import Antecedents
from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.member import Member
from factrack.extraction.speakers.phrases.descriptions import describe
from factrack.extraction.speakers.phrases.epithets import is_standing
from factrack.extraction.speakers.pointers import may_be_meant
from factrack.extraction.speakers.vocabulary.sorts import sort_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token
from factrack.extraction.speakers.voices import Voice


def of_epithet(tokens: Sequence[Token], named: Voice, start: int, cast: Cast, antecedents: Antecedents) -> Voice:
    """Return whom a phrase for somebody known means, else whom it names by itself, which is `named`."""
    suits = partial(may_be_meant, cast, tokens)
    if is_standing(tokens, cast.words):
        known = _standing_so(tokens, named.members[0].role, start, cast, antecedents)
        return described(known, named, cast) if known.members else named
    if not cast.words.body_first:
        opening = antecedents.opening_before(start)
        meant = opening if opening.members and suits(opening.members[0]) else None
    else:
        meant = antecedents.only_before(start, suits) if tokens[0].sort is Sort.ROLE else None
    meant = meant or antecedents.of_pronoun(start, "several" if _counts(tokens, cast.words) else "singular", suits)
    meant = meant if meant.members else antecedents.just_named(start)
    return described(meant, _with_apposition(tokens, named, cast), cast) if meant.members else named


def _standing_so(tokens: Sequence[Token], role: str | None, start: int, cast: Cast, antecedents: Antecedents) -> Voice:
    """Return whom a phrase means that tells where somebody stands: who is told to, else who alone was just named."""
    told = set((role or "").lower().split())
    suits = partial(may_be_meant, cast, tokens)

    def is_told_so(member: Member) -> bool:
        return told.issubset((member.role or "").lower().split()) and suits(member)

    if told and (known := antecedents.titled(start, is_told_so)).members:
        return known
    if (alone := antecedents.alone_before(start, suits)) is not None:
        return alone
    return antecedents.titled(start, lambda member: member.is_surely_a_person and suits(member))


def described(meant: Voice, named: Voice, cast: Cast) -> Voice:
    """Return who is meant by an epithet, with the role and body that it tells where no better role is known."""
    told, member = named.members[0], meant.members[0]
    if member.role and _is_rank(member.role, cast.words) and told.affiliation:
        # "Kombes Sandi Nugraha … Direktur Reserse Polda X itu"
        return replace(meant, members=(replace(member, role=told.role, affiliation=told.affiliation),))
    if len(meant.members) != 1 or told.role is None:
        return meant
    if member.role and not cast.is_weak(member.role):
        # "Kuasa hukum X, … Advokat dari LBH Y itu": a calling that somebody has beside any other tells the body, too.
        is_calling = told.role.lower() in cast.words.callings and member.affiliation is None
        body = told.affiliation if is_calling else member.affiliation
        return replace(meant, members=(replace(member, affiliation=body),))
    if member.role and (cast.is_weak(told.role) or told.role.lower() == member.role.lower()):
        return meant
    affiliation = told.affiliation if member.role else member.affiliation or told.affiliation
    return replace(meant, members=(replace(member, role=told.role, affiliation=affiliation),))


def _with_apposition(tokens: Sequence[Token], named: Voice, cast: Cast) -> Voice:
    """Return an epithet with what an apposition tells: "the 34-year-old, *a nurse at Harrow Hospital*"."""
    end = next((i for i, token in enumerate(tokens) if token.sort is Sort.COMMA), len(tokens))
    is_told = not cast.words.body_first and sort_at(tokens, end + 1) is Sort.DETERMINER
    if not is_told:
        return named
    role, body = describe(cast.text, tokens[end + 1 :], cast.words)
    return replace(named, members=(replace(named.members[0], role=role, affiliation=body),))


def _is_rank(role: str, words: PeopleWords) -> bool:
    """Whether a role is no more than a rank: "Kombes", but not "Kapten"."""
    return all(words.lower.get(word) is Sort.RANK for word in role.lower().split())


def _counts(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a phrase counts whom it points back at: "ketiga negara itu"."""
    return tokens[0].word in words.groups

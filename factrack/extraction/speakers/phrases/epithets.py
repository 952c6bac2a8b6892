"""Phrases that tell of somebody named before: "the Italian", "the 49-year-old", "bank pelat merah itu"."""

from collections.abc import Iterable, Sequence
from itertools import pairwise

from factrack.extraction.speakers.vocabulary.sorts import word_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_LONGEST = 5
"""In words, with the article: "the former Harrow United striker"."""
_EARLY = 3
"""In words: "the 43-year-old former"."""
_BARE = 2
"""In words: "dokter itu"."""
_LONGEST_BODY = 4
"""In words, without what makes it definite."""
_LONGEST_CLAUSE = 10
"""In words: "perusahaan yang bermarkas di Bandung"."""
_ENDS_PHRASE = frozenset({Sort.COMMA, Sort.RELATIVE})
_BEFORE_CALLING = frozenset({Sort.PREFIX, Sort.WORD, Sort.NAME, Sort.PLACE, Sort.BODY, Sort.LOWER})


def is_epithet(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether an English phrase points at somebody by the nation, the age, or a calling that is no office."""
    if tokens[0].word not in words.definite:
        return False
    told = before_clause(tokens)
    is_party = len(told) < len(tokens) and word_at(told, -1) in words.parties  # which the clause tells more of
    if is_party:
        return False  # "the Whig, who lost,"
    tokens = told
    if not 1 < len(tokens) <= _LONGEST:
        return False
    last, before = tokens[-1], tokens[1:-1]
    if last.word in words.nationals:
        return last.capital and all(token.sort is Sort.PREFIX or words.is_age(token.word) for token in before)
    if words.is_age(last.word):
        return not before
    if _tells_former(tokens, words):
        return True
    known = words.callings | words.known_as
    return last.word in known and all(_is_before_calling(token, words) for token in before)


def before_clause(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the words of a phrase before a comma, a dash or a clause: "*the candidate* – who did not vote –"."""
    return tokens[: next((i for i, t in enumerate(tokens) if t.sort in _ENDS_PHRASE), len(tokens))]


def _tells_former(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether somebody is told of by what they were: "the former striker", "the former *secretary of state*"."""
    former = next((i for i, token in enumerate(tokens[:_EARLY]) if token.word in words.former), 0)
    behind = tokens[former + 1 :]
    link = next((i for i, token in enumerate(behind) if token.sort is Sort.PREPOSITION), len(behind))
    office = behind[:link]
    is_age = all(words.is_age(token.word) for token in tokens[1:former])
    is_office = bool(office) and office[-1].sort is Sort.ROLE and all(t.sort in _BEFORE_CALLING for t in office[:-1])
    return former > 0 and is_age and is_office


def _is_before_calling(token: Token, words: PeopleWords) -> bool:
    """Whether a word can stand before a calling: "the *Republican* nominee", "the *billionaire* developer"."""
    is_calling = token.sort is Sort.ROLE and (token.word in words.parties or token.word in words.callings)
    return token.sort in _BEFORE_CALLING or is_calling


def is_standing(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether an English epithet tells where somebody stands or stood: "the nominee", "the former governor"."""
    told = () if words.body_first else before_clause(tokens)
    last = word_at(told, -1)
    return last in words.known_as or (last not in words.callings and _tells_former(told, words))


def may_be_so(tokens: Sequence[Token], role: str | None, body: str | None, words: PeopleWords) -> bool:
    """Whether an English epithet can tell of somebody with a role: no spokesman and no Whig is "the Tory candidate"."""
    told = before_clause(tokens)
    if conflict_in_party((token.word for token in told), f"{role or ''} {body or ''}".lower().split(), words):
        return False
    if role is None or not is_standing(told, words):
        return True
    mine, seats = role.lower().split(), words.legislators | words.state_officers
    if _tells_former(told, words) and mine[0] not in words.former and mine[-1] in seats:
        return not seats.isdisjoint(token.word for token in told)  # no senator is "the former secretary of state"
    if mine[0] in words.former:
        return mine[-1] in {token.word for token in told} or told[-1].word in words.known_as
    return mine[-1] in words.callings | words.known_as | words.parties | seats


def conflict_in_party(mine: Iterable[str], other: Iterable[str], words: PeopleWords) -> bool:
    """Whether words for parties among some words are all of other parties than those among others."""
    parties, others = ({words.same_words.get(w, w) for w in each if w in words.parties} for each in (mine, other))
    return bool(parties and others) and parties.isdisjoint(others)


def may_have_role(tokens: Sequence[Token], role: str, words: PeopleWords) -> bool:
    """Whether an Indonesian epithet can tell of who has a role: no director is "dokter itu", but "politikus itu"."""
    told, first = tokens[0].word, role.lower().partition(" ")[0]
    if told in words.players:
        return first in words.players or first in words.weak_roles
    is_office = tokens[0].sort is Sort.ROLE and told not in words.callings and len(tokens) == _BARE
    return not is_office or told in role.lower()


def may_tell_letters(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether an epithet can tell of who is known by letters only, and has no office: no suspect is "perwira itu"."""
    told = tokens[0].word
    is_office = tokens[0].sort is Sort.ROLE and (
        len(tokens) == _BARE or told in words.callings | words.of_bodies | words.fielded
    )
    is_office = is_office or tokens[0].sort is Sort.RANK or told in words.serving
    return told not in words.former and not is_office


def tells_age(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a phrase of small words tells an age, so that it is of a person: "entrenador 51 tahun itu"."""
    is_small = all(not token.capital for token in tokens[1:])
    return is_small and any(t.word.isdigit() and after.word in words.ages for t, after in pairwise(tokens))


def points_at_body(tokens: Sequence[Token], plain: Sequence[Token], words: PeopleWords) -> bool:
    """Whether an Indonesian phrase tells of a body as known: "yayasan itu", "bank pelat merah itu", "perseroan".

    `plain` are the tokens without what makes them definite.
    """
    if len(plain) == 1:
        is_pointed = len(tokens) > 1 and (plain[0].sort is Sort.BODY or plain[0].word in words.firm_heads)
        return is_pointed or plain[0].word in words.firm_nouns
    is_body = bool(plain) and (plain[0].sort is Sort.BODY or plain[0].word in words.firm_heads | words.firm_nouns)
    if not is_body or tokens[-1].word not in words.definite:
        return False
    if plain[1].sort is Sort.RELATIVE and len(plain) <= _LONGEST_CLAUSE:
        return all(not token.capital or token.sort is Sort.PLACE for token in plain[1:])
    if len(plain) > _LONGEST_BODY:
        return False
    return plain[0].word not in words.no_seats and all(_may_tell(token) for token in plain[1:])


def _may_tell(token: Token) -> bool:
    """Whether a word can tell what kind of body is meant: "pelat merah", "Belanda"."""
    return token.sort is Sort.PLACE if token.capital else token.sort in _BEFORE_CALLING

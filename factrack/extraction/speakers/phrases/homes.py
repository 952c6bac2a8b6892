"""Where an English office holder is elected or governs: "Chancellor Ada Quill *of Norland*", "a Whig *from Wend*"."""

import re
from collections.abc import Sequence

from factrack.extraction.speakers.vocabulary.groups import IN_PLACE
from factrack.extraction.speakers.vocabulary.sorts import POSSESSIVES, sort_at, word_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_LONGEST = 40
"""In characters: " of North Carolina"."""
_SEAT = re.compile(r"[A-Z][-–][^\W\d_]+(?:\.[A-Z](?![a-z]))*(?:\.(?=,|\)| [a-z]))?")


def home_behind(text: str, end: int, role: str | None, words: PeopleWords) -> Sequence[Token]:
    """Return the place that a name ending at a place is linked to, if one with such a role can be of a place."""
    if words.body_first or role is None or text[end : end + 1] != " " or not _is_of_place(role, words):
        return ()
    tokens = words.tokens(text, end, min(end + _LONGEST, len(text)))
    return _place(tokens[1:]) if word_at(tokens, 0) in words.genitives else ()


def seat_of_party(apposition: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the place that an apposition tells with somebody's party: "Democrat of *Wendover*"."""
    party = next((i for i, token in enumerate(apposition) if token.capital), len(apposition))
    links = words.genitives | words.home_links
    is_party = word_at(apposition, party) in words.parties and word_at(apposition, party + 1) in links
    return _place(apposition[party + 2 :]) if is_party and not words.body_first else ()


def is_home_link(beside: Sequence[Token], words: PeopleWords) -> bool:
    """Whether all that stands right behind a name is a place that it is linked to: "Ada Quill *of Wendover*"."""
    is_link = not words.body_first and word_at(beside, 0) in words.genitives | words.home_links
    return is_link and 0 < len(_place(beside[1:])) == len(beside) - 1


def lives_there(chunks: Sequence[Sequence[Token]], words: PeopleWords) -> bool:
    """Whether the place that a name is linked to is one to live in: "Ada Quill of Wend County", "of *Derby, N.H.*"."""
    state = chunks[1] if len(chunks) > 1 else ()
    is_state = len(state) == 1 and (state[0].sort is Sort.PLACE or _is_short(state[0]))
    return is_state or chunks[0][-1].word in words.named_communities


def _is_short(token: Token) -> bool:
    """Whether a word is short for the name of a state: "N.H.", "Fla."."""
    return token.capital and (token.end - token.start > len(token.word) or "." in token.word)


def seat_of(text: str, token: Token) -> str:
    """Return a party with where somebody is elected, with the stops of its letters: "R-S.C."."""
    found = _SEAT.match(text, token.start)
    return found[0] if found else text[token.start : token.end]


def has_seat(role: str, words: PeopleWords) -> bool:
    """Whether somebody with a role is elected somewhere: a senator, a governor."""
    forms = {role.lower(), _head(role)}
    return not words.body_first and not (words.legislators.isdisjoint(forms) and words.state_officers.isdisjoint(forms))


def without_mark(body: str, role: str, words: PeopleWords) -> str:
    """Return the place of an office without the mark of who has something: "*St. Lorne*'s mayor"."""
    is_owner = body.endswith(POSSESSIVES) and (has_seat(role, words) or role.lower() in words.city_roles)
    return body[: -len(POSSESSIVES[0])] if is_owner else body


def _is_of_place(role: str, words: PeopleWords) -> bool:
    """Whether somebody with a role acts for a place: a senator, a chancellor, a mayor."""
    return has_seat(role, words) or _head(role) in words.state_roles or role.lower() in words.city_roles


def _head(role: str) -> str:
    return role.lower().rpartition(" ")[2]


def _place(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the words of a place that open some tokens; none where they are of something that it has."""
    end = next((i for i, token in enumerate(tokens) if not token.capital or token.sort not in IN_PLACE), len(tokens))
    return () if sort_at(tokens, end) in (Sort.POSSESSIVE, Sort.BODY) else tokens[:end]

"""The body that words of a title name: "director of the *Harrow Bank*"."""

import re
from collections.abc import Sequence

from factrack.extraction.speakers.phrases.body_extents import goes_on, starts_body
from factrack.extraction.speakers.phrases.common_bodies import is_common_body, up_to_body
from factrack.extraction.speakers.phrases.persons import behind_person, side_of_person, tells_origins
from factrack.extraction.speakers.phrases.texts import phrase_text
from factrack.extraction.speakers.vocabulary.groups import HEADS_BODY
from factrack.extraction.speakers.vocabulary.sorts import sort_at
from factrack.extraction.speakers.vocabulary.words import AND, PeopleWords, Sort, Token

_OF_PLACE = frozenset({Sort.NAME, Sort.PLACE, Sort.GIVEN})
_DAY = re.compile(r"\d/\d")
_FIELD = frozenset({Sort.PLACE, Sort.NAME, Sort.WORD})
_LONGEST_KIND = 4
"""In words, with what links it: "from the campaign group"."""


def affiliation_in(text: str, tokens: Sequence[Token], words: PeopleWords) -> str | None:
    """Return the body that the tokens name, from the first capital on, or None."""
    if not tokens:
        return None
    if not words.body_first and (_is_somewhere(tokens, words) or _is_of_own(tokens, words)):
        return None
    tokens = _behind_field(_without_place(_without_origin(tokens, words), words), words)
    tokens = tokens if words.body_first else behind_person(tokens)
    start = next((i for i in range(len(tokens)) if starts_body(tokens, i, words)), None)
    if start is None:
        brackets = (
            token for i, token in enumerate(tokens) if token.sort is Sort.BRACKET and not _is_of_rank(tokens, i)
        )
        bracket = next(brackets, None)
        inner = text[bracket.start + 1 : bracket.end - 1] if bracket else ""
        if not inner[:1].isupper() or _DAY.search(inner):
            return None
        is_degree = not words.body_first and words.degrees.fullmatch(inner)
        return None if is_degree else inner  # "Ada Quill *(KC)*"
    start = _behind_kind(tokens, start, words)
    if not words.body_first and (side := side_of_person(tokens, start, words)):
        return phrase_text(text, tokens[start:side])
    is_of_body = tokens[start].sort in HEADS_BODY
    if not words.body_first and not is_of_body and (owned := _owned_common(tokens[start + 1 :], words)):
        return phrase_text(text, owned)
    if not words.body_first and (common := _common_in_place(tokens, start, words)):
        return phrase_text(text, tokens[common : start + 1])
    end = start + 1
    while end < len(tokens) and goes_on(tokens, end, words):
        is_whole = end > start + 1 or tokens[start].sort is Sort.PLACE or tokens[start].word in words.whole_bodies
        is_linker = words.body_first and is_whole and tokens[end].word in words.linkers - words.body_links
        if is_whole and tokens[end].word in words.house_groups:
            break  # "Anggota DPRD Wera *Fraksi* Y"
        if is_linker and not any(token.sort is Sort.BRACKET for token in tokens[end + 2 : end + 4]):
            # "Komisi B *dari* Fraksi Y", but "Koalisi untuk Y", "Jaringan Pendidikan untuk Rakyat (JPR)"
            break
        end += 1
    if not words.body_first and tells_origins(tokens[start:end], words):
        return None
    return _without_office(text, tokens[start:end], words)


def _without_office(text: str, body: Sequence[Token], words: PeopleWords) -> str | None:
    """Return the name of a body without the office of its head within it: "Dinas *(Kadis)* Kesehatan"."""
    offices = (i for i, token in enumerate(body) if token.sort is Sort.BRACKET and words.holds_role(token))
    bracket = next(offices, len(body))
    parts = (phrase_text(text, body[:bracket]), phrase_text(text, body[bracket + 1 :]))
    return " ".join(part for part in parts if part) or None


def _behind_kind(tokens: Sequence[Token], start: int, words: PeopleWords) -> int:
    """Return where the name of a body starts behind whose and what it is: "the *Italian newspaper* Corriere"."""
    if words.body_first or not tells_nation(tokens[start], words):
        return start
    kind = next((i for i in range(start + 1, len(tokens)) if tokens[i].sort is not Sort.LOWER), len(tokens))
    is_kind = kind + 1 < len(tokens) and is_common_body(tokens[kind], words) and tokens[kind + 1].capital
    return kind + 1 if is_kind else start


def tells_nation(token: Token, words: PeopleWords) -> bool:
    """Whether a word tells which country somebody or something is of: "Canadian"."""
    return token.word in words.countries or (token.capital and token.word.endswith(words.nationality_endings))


def _owned_common(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the body in small words that a state or place has: "of Norland's *tourism department*"."""
    if sort_at(tokens, 0) is not Sort.POSSESSIVE:
        return ()
    common = up_to_body(tokens[1:], words)
    return common if len(common) > 1 and len(common) + 1 == len(tokens) else ()


def _common_in_place(tokens: Sequence[Token], place: int, words: PeopleWords) -> int:
    """Return where a body without a name begins that is told of by its place: "of the *academy in* Calder"; else 0."""
    is_told = place > 2 and tokens[place - 1].word in words.locatives and is_common_body(tokens[place - 2], words)
    is_last = place + 1 == len(tokens) or not tokens[place + 1].capital
    return place - 2 if is_told and is_last and tokens[place - 3].word in words.definite else 0


def _is_of_rank(tokens: Sequence[Token], index: int) -> bool:
    """Whether a token stands right behind a rank, and tells more of it: "Komjen *(Purn)*"."""
    return index > 0 and tokens[index - 1].sort is Sort.RANK


def _is_somewhere(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether the tokens tell only where somebody is: "a nurse *in Harrow*", but not "in the Harrow Police"."""
    if tokens[0].word in words.staying and not tokens[0].capital:
        return True
    if len(tokens) < 2 or tokens[0].word not in words.sites:
        return False
    name = next((i for i, token in enumerate(tokens[1:], 1) if not token.capital), len(tokens))
    is_place = name > 1 and all(token.sort in _OF_PLACE for token in tokens[1:name])
    return is_place and not side_of_person(tokens, 1, words)


def _is_of_own(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether the tokens tell of somebody's own, and where that is: "*with two children* at Harrow School"."""
    if tokens[0].word not in words.having:
        return False
    link = next((i for i, token in enumerate(tokens) if i and token.sort is Sort.PREPOSITION), 0)
    return link > 1 and all(not t.capital and t.sort is not Sort.BODY for t in tokens[1:link])


def _without_origin(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Leave out where somebody is from, but where it is a body: "mahasiswa asal *Universitas X*"."""
    if not words.origins or words.origins.isdisjoint(token.word for token in tokens):
        return tokens
    origin = next(i for i, token in enumerate(tokens) if token.word in words.origins)
    after = tokens[origin + 1 : origin + 2]
    is_body = bool(after) and after[0].sort is Sort.BODY and after[0].word not in words.no_seats
    return tokens if is_body else tokens[:origin]


def _without_place(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Leave out where somebody is, which is no body: "kurir *di Bekasi*", but "dosen di Universitas X"."""
    is_somewhere = words.body_first and len(tokens) > 1 and tokens[0].word in words.locatives
    if not is_somewhere or tokens[0].sort is not Sort.PREPOSITION:
        return tokens
    if tokens[1].sort is Sort.LOWER and tokens[1].word not in words.small_bodies:
        return ()  # "petani *di lereng* Gunung X", "pedagang *di depan* Kantor Y"
    is_word = tokens[1].sort is Sort.NAME and not any(token.capital for token in tokens[2:3])
    is_home = tokens[1].sort is Sort.BODY and tokens[1].word in words.no_seats
    return () if is_word or is_home or tokens[1].sort is Sort.PLACE else tokens


def _behind_field(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Leave out what somebody is for or knows: "pengamat *Timur Tengah dari* Universitas X", "*Vaksin dari* Y"."""
    if not words.body_first or not tokens or tokens[0].sort not in _FIELD:
        return tokens
    end = next((i for i, token in enumerate(tokens) if token.sort not in _FIELD), len(tokens))
    if end >= len(tokens) - 1:
        return tokens
    links = tokens[end].word in words.linkers | words.locatives
    body = next((i for i in range(end + 1, len(tokens)) if tokens[i].sort is Sort.BODY), None)
    return tokens[body:] if links and body is not None else tokens


def is_linked(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether the tokens open with what links a name to a body, and not with what only tells a place: "in Harrow"."""
    if not tokens or tokens[0].word not in words.linkers:
        return False
    return tokens[0].word not in words.sites


def is_employer(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether a body behind a comma is whose somebody is: "Ada Quill, *of Harrow Police*", not "of Harrow"."""
    if words.body_first or not is_linked(tokens, words):
        return False
    head = next((i for i, token in enumerate(tokens) if token.sort in HEADS_BODY), len(tokens))
    small = next((i for i, token in enumerate(tokens) if token.capital), 0)
    kind = tokens[small - 1] if 1 < small <= _LONGEST_KIND else None
    is_kind = kind is not None and (kind.sort is Sort.BODY or kind.word in words.body_kinds)
    if is_kind and all(token.capital for token in tokens[small : small + 2]):
        return True  # "Ada Quill, at *rival Harrow Capital*", "from *campaign group Clean Air*"
    if any(token.word == AND or (token.capital and token.word in words.named_units) for token in tokens[2:]):
        return True  # "Ada Quill, of the Rural Crime *Squad*"
    return any(token.capital for token in tokens[head : head + 2])

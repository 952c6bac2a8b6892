"""Commas within a title: between the fields of an office, or in the name of a body."""

from collections.abc import Sequence

from factrack.extraction.speakers.vocabulary.groups import ENDS_ITEM
from factrack.extraction.speakers.vocabulary.sorts import sort_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_NO_FIELD = frozenset({Sort.GIVEN, Sort.INITIAL, Sort.HONORIFIC, Sort.RANK, Sort.BRACKET, Sort.DETERMINER})
_OPENS_OFFICE = frozenset({Sort.ROLE, Sort.PREFIX, Sort.RANK, Sort.HONORIFIC, Sort.GIVEN})


def is_listed(tokens: Sequence[Token], comma: int) -> bool:
    """Whether a comma is in a list of fields that a joiner ends: "Dinas Perdagangan*,* Koperasi, dan UMKM"."""
    if not comma or not _is_field(tokens, comma - 1):
        return False
    for index in range(comma + 1, len(tokens)):
        opens_item = tokens[index - 1].sort in ENDS_ITEM
        if tokens[index].sort is Sort.JOINER:
            return _is_field(tokens, index + 1) and not _opens_another(tokens, index + 1)
        if tokens[index].sort is not Sort.COMMA and (
            not _is_field(tokens, index) or (opens_item and _opens_another(tokens, index))
        ):
            return False
    return False


def is_list_of_name(tokens: Sequence[Token], comma: int, words: PeopleWords) -> bool:
    """Whether a comma is in the name of a body: "the Rail*,* Tram and Ferry Union"."""
    start = comma - 1
    while start > 1 and tokens[start].capital and tokens[start - 1].sort is Sort.COMMA:
        start -= 2
    if start < 1 or not tokens[start].capital or tokens[start].sort is Sort.GIVEN:
        return False
    end = comma + 1
    while end + 1 < len(tokens) and tokens[end].capital and tokens[end + 1].sort is Sort.COMMA:
        end += 2
    if tokens[end : end + 1] == [] or not tokens[end].capital:
        return False
    last = tokens[end + 1 : end + 6]
    if sort_at(last, 0) is not Sort.JOINER or not all(token.capital for token in last[1:2]):
        return False
    is_field = start > 1 and tokens[start - 1].word in words.linkers and tokens[start - 2].sort is Sort.BODY
    named = next((i for i, token in enumerate(last[1:], 1) if not token.capital), len(last))
    is_named = tokens[start - 1].word in words.definite and named > 1 and last[named - 1].sort is Sort.BODY
    return len(last) > 1 and (is_named or (is_field and tokens[start - 2].capital))


def _is_field(tokens: Sequence[Token], index: int) -> bool:
    """Whether a token can be of a field; an unknown word only so: "Divisi *Sosialisasi*, *Partisipasi* Masyarakat"."""
    if index >= len(tokens) or not tokens[index].capital:
        return False
    if tokens[index].sort is Sort.NAME:
        before, after = tokens[index - 1].sort, tokens[index + 1].sort if index + 1 < len(tokens) else None
        return index > 0 and (before is Sort.BODY or (before is Sort.COMMA and after is Sort.WORD))
    return tokens[index].sort not in _NO_FIELD


def _opens_another(tokens: Sequence[Token], index: int) -> bool:
    """Whether another body or office begins with a token, and no field: "Dinas Sosial, *Dinas* Kesehatan, dan …"."""
    after = tokens[index + 1].sort if index + 1 < len(tokens) else Sort.COMMA
    return tokens[index].sort in _OPENS_OFFICE or (tokens[index].sort is Sort.BODY and after not in ENDS_ITEM)

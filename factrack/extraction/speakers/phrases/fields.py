"""The field of an office, and the body that follows it: "Direktur *Penanganan Fakir Miskin* Kementerian X"."""

from collections.abc import Sequence

from factrack.extraction.speakers.vocabulary.groups import ENDS_ITEM, HEADS_BODY
from factrack.extraction.speakers.vocabulary.sorts import sort_at, word_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_WITHIN_FIELD = frozenset({Sort.NAME, Sort.GIVEN, Sort.WORD, Sort.JOINER, Sort.COMMA, Sort.BODY, Sort.ROLE})
_SHORTEST_BRACKET = len("(ABCD)")
"""What has more letters is no acronym."""
_IN_UNIT = frozenset({Sort.WORD, Sort.COMMA, Sort.ROLE, Sort.NAME})
_OF_EXPERTISE = frozenset({Sort.WORD, Sort.PLACE})
_WITHIN_NAMED_FIELD = frozenset({Sort.NAME, Sort.WORD, Sort.PLACE, Sort.ACRONYM, Sort.JOINER, Sort.COMMA})
_IN_NAMED_FIELD = _WITHIN_NAMED_FIELD - {Sort.ACRONYM}


def field_end(tokens: Sequence[Token], head: int, end: int, words: PeopleWords) -> int:
    """Return where the field of an office ends whose own words end at `end`, and its body begins; else `end`."""
    if tokens[head].word in words.ministers and end == head + 1 and sort_at(tokens, end) is Sort.ACRONYM:
        return end + 1
    if " ".join(token.word for token in tokens[head:end]) in words.with_own_field:
        return _named_field_end(tokens, end)
    if tokens[head].word in words.experts and (field := _field_of_expert(tokens, end, words)) > end:
        return field
    field = _joined_field_end(tokens, head, end, words)
    return field if field > end else _employer(tokens, head, end, words)


def department_end(tokens: Sequence[Token], head: int, words: PeopleWords) -> int:
    """Return where a role ends that has a department in its field: "Kepala Pusat Data dan *Humas* BNPB"; 0 if none."""
    near = range(head + 2, len(tokens))
    last = next((i for i in near if tokens[i].word in words.departments and tokens[i - 1].sort is Sort.JOINER), 0)
    field = tokens[head + 1 : last - 1]
    is_field = all(token.capital or token.sort is Sort.COMMA for token in field) and tokens[head].word in words.fielded
    is_unit = all(token.sort in _IN_UNIT for token in field[1:])
    return last + 1 if last and is_field and is_unit else 0


def is_field_in_bracket(token: Token) -> bool:
    """Whether a bracket tells the field of the role before it, and is no acronym: "Executive Engineer *(Bridges)*"."""
    return (
        token.sort is Sort.BRACKET
        and len(token.word) > _SHORTEST_BRACKET
        and token.word[1:-1].replace(" ", "").isalpha()
    )


def _opens_field(tokens: Sequence[Token], head: int, end: int, words: PeopleWords) -> bool:
    """Whether the words of a role that end before a token are the beginning of a field."""
    last, after = tokens[end - 1], tokens[end]
    if end == head + 1:
        # "Menteri *Desa,* Pembangunan Daerah Tertinggal, dan Transmigrasi"
        return after.word in words.no_seats and sort_at(tokens, end + 1) is Sort.WORD
    if not last.capital or last.sort is not Sort.WORD:
        return False
    links = after.sort in ENDS_ITEM or after.word in words.no_seats
    return links or not is_of_role(tokens[end - 2], last, words)


def is_of_role(before: Token, token: Token, words: PeopleWords) -> bool:
    """Whether a word is one of roles, and of no field: "Direktur *Utama*", "General *Manager*"."""
    return token.word in words.role_words or (before.word, token.word) in words.compounds


def _joined_field_end(tokens: Sequence[Token], head: int, end: int, words: PeopleWords) -> int:
    """Return where the field of an office ends: "Direktur Penanganan *Fakir Miskin* Kementerian X"; else `end`."""
    if end == len(tokens) or not _opens_field(tokens, head, end, words):
        return end
    has_joiner = False
    for index in range(end, len(tokens)):
        token = tokens[index]
        if token.sort is Sort.BODY and token.capital and token.word not in words.no_seats:
            return index
        if not (token.sort in _WITHIN_FIELD and (token.capital or token.sort is Sort.JOINER)):
            return end
        has_joiner = has_joiner or token.sort is Sort.JOINER
    return len(tokens) if has_joiner else end


def _is_field_in_letters(tokens: Sequence[Token], head: int, end: int, words: PeopleWords) -> bool:
    """Whether letters before a body are the field of an office in it: "Direktur *P2PM* Kemenkes"."""
    is_field = tokens[end].sort is Sort.ACRONYM and tokens[head].word in words.firm_offices
    has_body = sort_at(tokens, end + 1) is Sort.BODY and word_at(tokens, end + 1) not in words.no_seats
    return is_field and has_body


def _field_of_expert(tokens: Sequence[Token], end: int, words: PeopleWords) -> int:
    """Return where a field ends that leads to the body: "Analis *Pasar Modal* dari Cakra Sekuritas"; else `end`."""
    link = next((i for i in range(end, len(tokens)) if not tokens[i].capital), len(tokens))
    is_linked = link + 1 < len(tokens) and tokens[link].word in words.linkers and tokens[link + 1].capital
    return link if is_linked and all(token.sort in _OF_EXPERTISE for token in tokens[end:link]) else end


def _named_field_end(tokens: Sequence[Token], end: int) -> int:
    """Return where the field of an office ends that nobody has without one: "Direktur Jenderal *Bina Marga*"."""
    while end < len(tokens) and (tokens[end].capital or tokens[end].sort in ENDS_ITEM):
        is_role = tokens[end].sort is Sort.ROLE and tokens[end - 1].sort is not Sort.COMMA  # "Pelindungan *Konsumen*"
        if not is_role and tokens[end].sort not in _IN_NAMED_FIELD:
            break
        end += 1
    return end - (tokens[end - 1].sort in ENDS_ITEM)


def _employer(tokens: Sequence[Token], head: int, end: int, words: PeopleWords) -> int:
    """Return where the body begins that an office with a field is of: "Direktur Pangan *Kementerian X*".

    A part of a body is such a field, too: "Kepala Pusat Iklim *BMKG*". It is `end` where no body follows the field.
    """
    if end == len(tokens):
        return end
    is_part = tokens[end].sort is Sort.BODY and tokens[end].word in words.led_units
    is_chaired = is_part and tokens[head].word in words.heads_body  # "Ketua Divisi Hukum *KPU Wera*"
    if words.fielded.isdisjoint(token.word for token in tokens[head:end]) and not is_chaired:
        return end
    start = end
    if is_part:
        start = end + 1
    elif tokens[end].sort in HEADS_BODY:
        return end + _is_field_in_letters(tokens, head, end, words)
    for index in range(start, len(tokens)):
        token = tokens[index]
        is_last = index + 1 == len(tokens) or not tokens[index + 1].capital
        if token.capital and (
            (token.sort is Sort.BODY and token.word not in words.no_seats | words.closing_bodies)
            or (token.sort is Sort.ACRONYM and is_last)
        ):
            return index if index > start or is_part else end  # "Kepala Satlantas *Polres X*"
        is_within = token.word in words.departments or (token.capital and token.word in words.relations)
        is_within = is_within or (token.sort in (Sort.BRACKET, Sort.GIVEN) and index > start)
        if not is_within and not (token.sort in _WITHIN_NAMED_FIELD and (token.capital or token.sort in ENDS_ITEM)):
            return end
    return end

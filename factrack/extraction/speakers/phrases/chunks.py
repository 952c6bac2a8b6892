"""The stretches of a noun phrase between its commas, but for the commas within a title."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.elsewhere import Elsewhere
from factrack.extraction.speakers.phrases.listed import is_list_of_name, is_listed
from factrack.extraction.speakers.phrases.roles import is_bare_age
from factrack.extraction.speakers.vocabulary.groups import ADDRESSES, HEADS_ROLE, IN_NAME
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token


def chunks_of(tokens: Sequence[Token], words: PeopleWords) -> list[list[Token]]:
    """Return the stretches between the commas, but for the commas within a title: "Politik, Hukum, dan Keamanan"."""
    chunks: list[list[Token]] = [[]]
    for index, token in enumerate(tokens):
        if words.body_first and token.word in words.articles and len(chunks) == 1 and _is_bare(chunks[0]):
            chunks.append([token])  # "Rina *salah satu pedagang* mengatakan"
        elif token.sort is not Sort.COMMA:
            chunks[-1].append(token)
            if words.body_first and _ends_known_office(tokens, index, chunks[-1][0], words):
                chunks.append([])
        elif not _is_within_title(tokens, index, words):
            chunks.append([])
    return [chunk for index, chunk in enumerate(chunks) if chunk and not (index and is_bare_age(chunk, words))]


def before_office(chunk: list[Token], seen: Elsewhere) -> list[list[Token]]:
    """Return a name and an office that no comma sets off from it: "Rina Wati *Ketua DPRD Wera*"; else the stretch."""
    start = next((i for i, token in enumerate(chunk) if token.sort not in ADDRESSES), 0)
    end = next((i for i in range(start, len(chunk)) if chunk[i].sort not in IN_NAME), start)
    if end == start or chunk[end].sort not in HEADS_ROLE:
        return [chunk]
    is_full = end - start > 1
    is_person = start > 0 or is_full or chunk[start].sort is Sort.GIVEN or seen.is_short_name(chunk[start])
    goes_on = len(chunk) > end + 1 and chunk[end + 1].sort is not Sort.GIVEN
    is_office = is_full and goes_on if chunk[end].capital else is_person
    return [chunk[start:end], chunk[end:]] if is_office else [chunk]


def _is_bare(chunk: Sequence[Token]) -> bool:
    """Whether a stretch is a name and nothing else."""
    return bool(chunk) and all(token.capital and token.sort in _OF_PERSON for token in chunk)


_OF_PERSON = frozenset({Sort.NAME, Sort.GIVEN, Sort.HONORIFIC})


def _ends_known_office(tokens: Sequence[Token], index: int, first: Token, words: PeopleWords) -> bool:
    """Whether a name follows an office in a body told of before: "Direktur perusahaan *itu* Rina Wati"."""
    is_known = tokens[index].word in words.definite and first.sort in HEADS_ROLE
    return is_known and first.capital and any(token.capital for token in tokens[index + 1 : index + 2])


def _is_within_title(tokens: Sequence[Token], comma: int, words: PeopleWords) -> bool:
    if words.body_first and is_listed(tokens, comma):
        return True
    if not words.body_first and is_list_of_name(tokens, comma, words):
        return True
    after = tokens[comma + 1 : comma + 3]
    if 0 < comma < len(tokens) - 2 and _are_topics(tokens[comma - 1], tokens[comma + 1], words):
        return True  # "*Youth, Sports* and Culture Minister"
    if after and after[0].sort is Sort.JOINER:
        after = after[1:]
    return comma > 0 and bool(after) and tokens[comma - 1].sort is after[0].sort is Sort.WORD and after[0].capital


def _are_topics(before: Token, after: Token, words: PeopleWords) -> bool:
    """Whether two words around a comma can tell together what an English office is for."""
    return before.capital is after.capital and before.word in words.office_topics and after.word in words.office_topics

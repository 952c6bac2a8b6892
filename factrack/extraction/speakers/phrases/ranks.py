"""Ranks in full, of which only the first word tells that they are ranks: "Ajun Komisaris Besar Polisi (AKBP)"."""

from collections.abc import Sequence

from factrack.extraction.speakers.vocabulary.sorts import sort_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_OPEN_NAME = frozenset({Sort.RANK, Sort.HONORIFIC, Sort.BRACKET})
_OF_RANK = frozenset({Sort.RANK, Sort.WORD, Sort.BRACKET})


def behind_rank(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the tokens without the ranks and forms of address that open them: "*Komisaris Besar Polisi* Rina Wati"."""
    start = 0
    while start < len(tokens) and (tokens[start].sort in _OPEN_NAME or tokens[start].word in words.addresses):
        is_rank = tokens[start].sort is Sort.RANK
        start += 2 if tuple(token.word for token in tokens[start : start + 2]) in words.compounds else 1
        while is_rank and sort_at(tokens, start) is Sort.WORD and start + 1 < len(tokens):
            start += 1
    return tokens[start:]


def without_rank(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens without the rank that ends them: "Kepala Biro Humas Polri *Inspektur Jenderal*"."""
    start = len(tokens)
    while start and tokens[start - 1].sort in _OF_RANK:
        start -= 1
    rank = next((index for index in range(start, len(tokens)) if tokens[index].sort is Sort.RANK), len(tokens))
    return tokens[:rank]


def before_last_words(tokens: Sequence[Token]) -> int:
    """Return where what ends a rank in full begins, with its letters: "Ajun Komisaris | Besar Polisi (AKBP)"."""
    end = len(tokens)
    start = end - (sort_at(tokens, -1) is Sort.BRACKET)
    while start and tokens[start - 1].sort is Sort.WORD and tokens[start - 1].capital:
        start -= 1
    return start if start and tokens[start - 1].sort is Sort.RANK else end

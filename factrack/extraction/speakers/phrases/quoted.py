"""What stands in quotation marks within a noun phrase: the name of somebody, or a work that names nobody."""

from collections.abc import Sequence

from factrack.extraction.speakers.vocabulary.sorts import Sort, Token
from factrack.extraction.speakers.vocabulary.words import PeopleWords

_OPENING, _CLOSING = frozenset('"“„«'), frozenset('"”»')
MARKS = _OPENING | _CLOSING
_NAMES = frozenset({Sort.BODY, Sort.NAME, Sort.GIVEN, Sort.ACRONYM})
_WORK = "“”"
"""The word of a token that is a whole work."""


def without_works(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the tokens with each work as one that is no name: "the director of *“The Last Ferry”*".

    What names somebody loses its marks instead: "a man known as “The Shark”", "the band “Northern Lines”".
    """
    if _OPENING.isdisjoint([token.word for token in tokens]):
        return tokens
    start = next(index for index, token in enumerate(tokens) if token.word in _OPENING)
    end = next((i for i in range(start + 1, len(tokens)) if tokens[i].word in _CLOSING), None)
    if end is None:
        return tokens
    within, rest = tokens[start + 1 : end], without_works(tokens[end + 1 :], words)
    stop = [token for token in within[-1:] if token.word == ","]
    if not _names_somebody(tokens[:start], words):
        within = [Token(tokens[start].start, tokens[end].end, Sort.LOWER, _WORK, False), *stop]
    return [*tokens[:start], *within, *rest]


def _names_somebody(before: Sequence[Token], words: PeopleWords) -> bool:
    """Whether what stands before the marks gives a name, or is what has one: a body, somebody's own name."""
    last = before[-1] if before else None
    return last is not None and (last.sort in _NAMES or last.word in words.namers)

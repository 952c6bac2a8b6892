"""What English words for a body tell of a person: whose campaign it is, for whom somebody works, of which nation."""

from collections.abc import Sequence

from factrack.extraction.speakers.phrases.common_bodies import is_small
from factrack.extraction.speakers.vocabulary.sorts import sort_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_LONGEST = 4
"""In words: "2008 presidential campaign"."""


def side_of_person(tokens: Sequence[Token], start: int, words: PeopleWords) -> int:
    """Return where ends what a person has whose people are a body: "for *Ada Quill's campaign*"; 0 for none."""
    mark = next((i for i in range(start, len(tokens)) if not tokens[i].capital), len(tokens))
    if sort_at(tokens, mark) is not Sort.POSSESSIVE:
        return 0
    row = tokens[mark + 1 : mark + 1 + _LONGEST]
    side = next((i for i, token in enumerate(row) if token.word in words.sides and not token.capital), None)
    is_whole = side is not None and all(is_small(token) for token in row[:side])
    return mark + side + 2 if side is not None and is_whole else 0


def behind_person(tokens: Sequence[Token]) -> Sequence[Token]:
    """Leave out for whom somebody works before where: "who worked for Mrs. Quill *at the Sea Board*"."""
    person = next((i for i, token in enumerate(tokens) if token.sort is Sort.HONORIFIC), None)
    if person is None:
        return tokens
    link = next((i for i in range(person, len(tokens)) if not tokens[i].capital), len(tokens))
    return tokens[link + 1 :] if sort_at(tokens, link) is Sort.PREPOSITION else tokens


def tells_origins(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether words tell several nations or parts of the world, which are no body: "Mexican-American"."""
    parts = [part for token in tokens for part in token.word.split("-")]
    ends = words.nationality_endings
    return len(parts) > 1 and all(part in words.countries or part.endswith(ends) for part in parts)

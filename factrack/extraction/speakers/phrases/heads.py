"""Whether words name a body: by the head of such names, or by letters."""

from collections.abc import Sequence

from factrack.extraction.speakers.vocabulary.groups import HEADS_BODY
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Token


def names_body(tokens: Sequence[Token]) -> bool:
    """Whether the head of a body's name is among the tokens."""
    return any(token.capital and token.sort in HEADS_BODY for token in tokens)


def opens_named_body(tokens: Sequence[Token], words: PeopleWords) -> bool:
    """Whether the head of a body opens the tokens, and not that of a place."""
    return names_body(tokens[:1]) and tokens[0].word not in words.no_seats

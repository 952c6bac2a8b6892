"""Somebody told of by what they are called: "a man known as Rix Harrow", "kelompok yang menamakan diri X"."""

from collections.abc import Sequence
from typing import NamedTuple

from factrack.extraction.speakers.phrases.quoted import MARKS
from factrack.extraction.speakers.vocabulary.sorts import Sort, Token
from factrack.extraction.speakers.vocabulary.words import PeopleWords


class Called(NamedTuple):
    """What a phrase calls somebody: the tokens of the name with the role before them, and whether it is a body."""

    tokens: Sequence[Token]
    is_body: bool


def called(tokens: Sequence[Token], words: PeopleWords) -> Called | None:
    """Return what a phrase says that somebody is called, or None where it does not."""
    for index in range(1, len(tokens)):
        end = _end_of_naming(tokens, index, words) if tokens[index].word in words.namings else 0
        name = [token for token in tokens[end:] if token.word not in MARKS] if end else []
        name = name[int(name[0].sort is Sort.DETERMINER) :] if name else []
        if name and name[0].capital:
            relative = next((i for i, token in enumerate(tokens[:index]) if token.sort is Sort.RELATIVE), index)
            before = tokens[:relative]
            head = next((i for i, token in enumerate(before) if token.sort is Sort.ROLE), relative)
            is_person = tokens[index].word in words.nicknamed  # "Politikus Partai X yang akrab *disapa* Jojo itu"
            if not is_person and any(t.sort is Sort.BODY or t.word in words.common_bodies for t in before):
                return Called(_of_body(name, words), is_body=True)
            return Called([*before[head:], *name], is_body=False)
    return None


def _of_body(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the tokens up to a comma, or what points at the body: "Laskar Merah *itu*"."""
    definite = words.definite if words.body_first else frozenset[str]()  # "Companions of *the* Dawn"
    ends = (index for index, token in enumerate(tokens) if token.sort is Sort.COMMA or token.word in definite)
    return tokens[: next(ends, len(tokens))]


def _end_of_naming(tokens: Sequence[Token], index: int, words: PeopleWords) -> int:
    """Return where what gives a name ends, or 0 where a word opens nothing such: "known as", "known locally as"."""
    for naming in words.namings[tokens[index].word]:
        for between in range(2 if len(naming) > 1 else 1):
            end = index + between + len(naming)
            if tuple(token.word for token in tokens[index + 1 + between : end]) == naming[1:]:
                return end
    return 0

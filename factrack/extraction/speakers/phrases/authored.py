"""Whose words something is that a person has written or said: "a letter signed by *Ada Quill*", "*Roe's* reply"."""

from collections.abc import Sequence

from factrack.extraction.speakers.vocabulary.groups import PROPER, TITLES
from factrack.extraction.speakers.vocabulary.sorts import word_at
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_EARLY = 4
"""Within how many words what is written or said stands: "a short open letter"."""
_OF_PERSON = PROPER | TITLES | {Sort.ROLE, Sort.PREFIX, Sort.INITIAL}


def author_of(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    """Return the words for who wrote or said what an English phrase is, nothing where it does not tell."""
    if words.body_first or len(tokens) < 2:
        return ()
    return _behind_link(tokens, words) or _before_possessive(tokens, words)


def _behind_link(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    work = next((i for i, token in enumerate(tokens[:_EARLY]) if token.word in words.utterances), None)
    if work is None or any(token.capital for token in tokens[1 : work + 1]):
        return ()
    link = work + 1 + (word_at(tokens, work + 1) in words.authoring)
    author = tokens[link + 1 :]
    is_told = word_at(tokens, link) in words.authors_links and author and author[0].capital
    return author if is_told and author[0].sort in _OF_PERSON else ()


def _before_possessive(tokens: Sequence[Token], words: PeopleWords) -> Sequence[Token]:
    if tokens[-1].word not in words.utterances:
        return ()
    mark = next((i for i, token in enumerate(tokens) if token.sort is Sort.POSSESSIVE), 0)
    behind = tokens[mark + 1 :]
    is_work = mark > 0 and behind and not any(t.capital for t in behind)
    is_work = is_work and all(token.sort in (Sort.LOWER, Sort.WORD, Sort.PREFIX) for token in behind[:-1])
    return tokens[:mark] if is_work and all(token.sort in _OF_PERSON for token in tokens[:mark]) else ()

"""Who has a role in a body by a clause about the body: "the Sea Board, *whose director, Ada Quill*, said"."""

from collections.abc import Sequence
from typing import NamedTuple

from factrack.extraction.speakers.phrases.body_names import affiliation_in
from factrack.extraction.speakers.phrases.descriptions import describe
from factrack.extraction.speakers.phrases.elsewhere import Elsewhere
from factrack.extraction.speakers.phrases.kinds import described_body
from factrack.extraction.speakers.phrases.names import find_name, is_name
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

_WITH_CLAUSE = 3
"""In stretches between commas: the body, the role in the clause, the name."""
_WITHIN = frozenset({Sort.POSSESSIVE, Sort.PREPOSITION, Sort.JOINER, Sort.DETERMINER})


class OfBody(NamedTuple):
    """Somebody told of in a clause about a body."""

    name: Sequence[Token]
    role: str
    body: str | None


def of_whose(text: str, chunks: Sequence[Sequence[Token]], words: PeopleWords, seen: Elsewhere) -> OfBody | None:
    """Return who a clause about a body, or about somebody else, names at its end; None where it is no such phrase."""
    if words.body_first or len(chunks) < _WITH_CLAUSE or chunks[-2][0].word not in words.owning_relatives:
        return None
    role, _ = describe(text, chunks[-2][1:], words)
    found = find_name(chunks[-1], words, seen) if is_name(chunks[-1], words, seen) else None
    if role is None or found is None:
        return None
    return OfBody(chunks[-1][slice(*found)], role, _body_before(text, chunks[-3], words, seen))


def _body_before(text: str, chunk: Sequence[Token], words: PeopleWords, seen: Elsewhere) -> str | None:
    """Return the body that a clause is about, which ends the words before it; None where they end in a person."""
    if described := described_body(chunk, words, seen):
        return affiliation_in(text, described, words)
    start = len(chunk)
    while start and (chunk[start - 1].capital or chunk[start - 1].sort in _WITHIN):
        start -= 1
    name = chunk[start:]
    return None if not name or is_name(name, words, seen) else affiliation_in(text, name, words)

"""Who has a role in a body by a clause about the body: "the Sea Board, *whose director, Ada Quill*, said"."""

from collections.abc import Sequence
from typing import NamedTuple

from factrack.extraction.speakers.phrases.body_names import affiliation_in
from factrack.extraction.speakers.phrases.descriptions import describe
from factrack.extraction.speakers.phrases.elsewhere import Elsewhere
from factrack.extraction.speakers.phrases.kinds import described_body
from factrack.extraction.speakers.phrases.names import find_name, is_name
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Token

_WITH_CLAUSE = 3
"""In stretches between commas: the body, the role in the clause, the name."""


class OfBody(NamedTuple):
    """Somebody told of in a clause about a body."""

    name: Sequence[Token]
    role: str
    body: str | None


def of_whose(text: str, chunks: Sequence[Sequence[Token]], words: PeopleWords, seen: Elsewhere) -> OfBody | None:
    """Return who a clause about a body, or about somebody else, names at its end; None where it is no such phrase."""
    if words.body_first or len(chunks) != _WITH_CLAUSE or chunks[1][0].word not in words.owning_relatives:
        return None
    role, _ = describe(text, chunks[1][1:], words)
    found = find_name(chunks[2], words, seen) if is_name(chunks[2], words, seen) else None
    if role is None or found is None:
        return None
    body = (
        None
        if is_name(chunks[0], words, seen)
        else affiliation_in(text, described_body(chunks[0], words, seen) or chunks[0], words)
    )
    return OfBody(chunks[2][slice(*found)], role, body)

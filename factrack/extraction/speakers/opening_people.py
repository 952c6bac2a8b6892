"""Several people without a name who open a sentence: "*Analysts at Harrow Bank* were less sure"."""

from collections.abc import Sequence

from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.member import Member
from factrack.extraction.speakers.phrases.naming import Kind
from factrack.extraction.speakers.vocabulary.sorts import one_line
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token

LONGEST_OPENING = 60
"""In characters: "Young analysts at Harrow Bank"."""
_ENDS = frozenset({Sort.LOWER, Sort.COMMA, Sort.RELATIVE})


def people_opening(cast: Cast, sentence: int, position: int) -> Member | None:
    """Return the people who open a sentence before a position, as one member; None where nobody does so."""
    words, span = cast.words, cast.mentions.sentence(sentence)
    tokens = words.tokens(cast.text, span.start, min(span.end, span.start + LONGEST_OPENING, position))
    head = _head(tokens, words)
    if head is None:
        return None
    stop = next((i for i, token in enumerate(tokens) if i > head and token.sort in _ENDS), len(tokens))
    naming = cast.sources.naming(tokens[:stop])
    if naming is None or naming.kind is not Kind.TITLE:
        return None
    name = one_line(naming.name.of(cast.text))
    return Member(name, naming.name, naming.kind, naming.role, naming.affiliation, "plural")


def _head(tokens: Sequence[Token], words: PeopleWords) -> int | None:
    """Return where the role of several people stands: "Dua *penegak* hukum", "*Warga* Wera", "Young *analysts*"."""
    if not tokens or not words.body_first:
        return next((i for i, token in enumerate(tokens[:2]) if words.is_plural_role(token.word)), None)
    head = int(tokens[0].word in words.many)
    is_role = head < len(tokens) and tokens[head].sort is Sort.ROLE
    return head if is_role and (head or tokens[0].word in words.crowds) else None

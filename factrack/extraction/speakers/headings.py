"""Headings that ran into an Indonesian sentence, as copied text has them: "Kendala cuaca *Wisnu menjelaskan* …"."""

from collections.abc import Sequence
from dataclasses import replace

from factrack.extraction.speakers.cast import Cast
from factrack.extraction.speakers.phrases.naming import Kind
from factrack.extraction.speakers.vocabulary.words import Sort, Token
from factrack.extraction.statement import Span, Statement

_LONGEST = 5
"""In words."""
_IN_HEADING = frozenset({Sort.LOWER, Sort.WORD})
_OPENS_HEADING = _IN_HEADING | {Sort.NAME}


def behind_heading(statement: Statement, cast: Cast) -> Statement:
    """Return a statement with the source behind the heading that opens it, if a name known before or a pronoun is."""
    source = statement.source
    if not cast.words.body_first or source is None or " " not in source.of(cast.text):
        return statement
    if cast.mentions.sentence_of(source.start).start != source.start:
        return statement
    tokens = cast.sources.phrase(source)
    start = next((i for i, token in enumerate(tokens[: _LONGEST + 1]) if i and token.capital), 0)
    may_be_title = start == 1 and tokens[0].sort is not Sort.WORD  # "Datuk Rina", but "Aplikasi Rina"
    is_heading = start > 0 and not may_be_title and _is_heading(tokens[:start], cast)
    if not is_heading or not _is_known(tokens[start:], cast, is_alone=start == 1):
        return statement
    return replace(statement, source=Span(tokens[start].start, source.end))


def _is_heading(tokens: Sequence[Token], cast: Cast) -> bool:
    """Whether a word with a capital and small ones behind it tell of nobody: "Suasana hati", not "Keluarga besar"."""
    first, words = tokens[0], cast.words
    others = words.people | words.documents | words.clients | words.many | words.firm_nouns | words.firm_heads
    acts = first.word.startswith(words.doer_prefixes) and not first.word.endswith(words.deed_endings)
    is_thing = first.capital and first.sort in _OPENS_HEADING and first.word not in others and not acts
    return is_thing and all(token.sort in _IN_HEADING for token in tokens[1:])


def _is_known(tokens: Sequence[Token], cast: Cast, *, is_alone: bool) -> bool:
    """Whether a phrase is a pronoun, or names somebody whom it tells more of or who is named before.

    Behind one word alone it is only the name of somebody who has another one, too.
    """
    if len(tokens) == 1 and cast.words.pronouns.get(tokens[0].word) == "singular":
        return True
    naming = cast.sources.naming(tokens)
    if naming is None or naming.kind is not Kind.PERSON or naming.name.start != tokens[0].start:
        return False
    if is_alone and (naming.name.end != tokens[-1].end or " " not in cast.person(naming).name):
        return False
    name = naming.name.of(cast.text)
    is_named_before = cast.text.find(name, 0, naming.name.start) >= 0
    return naming.role is not None or is_named_before or cast.person(naming).place.start < tokens[0].start

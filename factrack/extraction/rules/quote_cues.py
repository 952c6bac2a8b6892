"""Cues that belong to a quotation: "…," kata X; "…," katanya."""

from factrack.extraction.rules.cues import Takes
from factrack.extraction.rules.sentence import BREAKS, CueAt, Reading, Sentence
from factrack.extraction.rules.tokens import NOWHERE, QUOTE
from factrack.extraction.rules.verbs import around, before_content, names_somebody

_QUOTE_ONLY = frozenset({Takes.QUOTE})


def read_quote_verb(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read a cue that stands between its content and its source."""
    if sentence.tokens.word(at.range.start - 1) not in BREAKS | {QUOTE}:
        begin = sentence.contents.complement(at.range.end, _QUOTE_ONLY)
        source = sentence.sources.before(at.range.start)
        return before_content(sentence, at, source, begin) if begin is not None and source else None
    source = sentence.sources.after(at.range.end)
    if not source or not names_somebody(sentence, source.start):
        return None
    return around(sentence, at, at.range.start, source, source.end)


def read_own_source(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read a cue that holds its source within itself, behind its content or before a quotation."""
    if sentence.tokens.word(at.range.start - 1) in BREAKS | {QUOTE}:
        return around(sentence, at, at.range.start, NOWHERE, at.range.end)
    begin = sentence.contents.complement(at.range.end, _QUOTE_ONLY)
    return before_content(sentence, at, NOWHERE, begin) if begin is not None else None

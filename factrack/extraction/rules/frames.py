"""Cues that are no verb of a speaker: according to X, X's claim that, X is expected to, reportedly."""

from factrack.extraction.rules.sentence import CueAt, Reading, Sentence
from factrack.extraction.rules.tokens import NOWHERE
from factrack.extraction.rules.verbs import rest_of_content


def read_frame(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read "according to X, …" and "…, according to X"."""
    source = sentence.sources.after(at.range.end)
    if not source:
        return None
    left = NOWHERE if _opens_clause(sentence, at.range.start) else sentence.content_before(at.range.start)
    if not left:
        return at.reading("frame-content", (sentence.content_from(source.end),), source)
    rest = rest_of_content(sentence, left, source.end)
    return at.reading("content-frame", (left, rest) if rest else (left,), source)


def _opens_clause(sentence: Sentence, index: int) -> bool:
    before, words = sentence.tokens.word(index - 1), sentence.words
    return before in words.conjunctions or before in words.openers or before in words.relatives


def read_noun(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read "X's claim that …", "a warning by X that …"."""
    tokens, words = sentence.tokens, sentence.words
    index = at.range.end
    is_named = tokens.is_possessive(at.range.start - 1) or tokens.is_name_like(at.range.start - 1)
    source = sentence.sources.before(at.range.start) if is_named else NOWHERE
    if not source and tokens.word(index) in words.agents:
        source = sentence.sources.after(index + 1)
        index = source.end
    if tokens.word(index) not in words.complementizers or not tokens.is_word(index + 1):
        return None
    return at.reading("noun-content", (sentence.content_from(index),), source)


def read_raising(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read "X is expected to …": X is a part of what is said, and nobody is named who says it."""
    subject = sentence.sources.before(at.range.start)
    begin = sentence.contents.complement(at.range.end, at.cue.takes)
    if not subject or begin is None:
        return None
    return at.reading("raising", (subject, sentence.content_from(begin)), NOWHERE)


def read_hearsay(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read an adverb such as "reportedly": the clause around it is the content."""
    left = sentence.content_before(at.range.start)
    right = sentence.content_from(at.range.end)
    content = tuple(part for part in (left, right) if part)
    return at.reading("hearsay", content, NOWHERE) if content else None

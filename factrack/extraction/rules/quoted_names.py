"""Quotations that nobody says: titles of works and names in quotation marks, "the director of “The Last Ferry”"."""

import re
from collections.abc import Iterable, Sequence

from factrack.extraction.quotations import Quotation
from factrack.extraction.rules.tokens import STOPS
from factrack.extraction.rules.words import CueWords
from factrack.extraction.statement import Span

_LONGEST = 60
"""In characters, of the name alone."""
_WORD_BEFORE = re.compile(r"[^\W_][\w’'-]* \Z")
_WORD_BEHIND = re.compile(r" ([^\W_]+) [^\W\d_a-z]")
_LONGEST_WORD = 30
_ENDS_SENTENCE = frozenset(".!?…:;,")


def quoted_names(text: str, quotations: Iterable[Quotation], words: CueWords) -> frozenset[Span]:
    """Return the spans of those quotations that are a name: each word has a capital, and a noun stands before them,
    or a role behind them: "“Panorama” reporter Ada Quill".

    Behind a cue the same words are said: "shouted “Never Again”".
    """
    return frozenset(quotation.span for quotation in quotations if _is_name(text, quotation, words))


def _is_name(text: str, quotation: Quotation, words: CueWords) -> bool:
    """Whether a quotation is a name by its own words, the faster to tell, and by what stands around it."""
    start, end = quotation.inner
    if end - start > _LONGEST or quotation.span.end == end:
        return False
    return _is_named_so(text[start:end].rstrip(STOPS).split(), words) and not _may_be_said(text, quotation.span, words)


def _is_named_so(name: Sequence[str], words: CueWords) -> bool:
    """Whether words can be a name: each has a capital, but for small ones within it."""
    if not name or not (name[0][0].isupper() or name[0] in words.determiners):
        return False
    has_capital = any(word[0].isupper() for word in name) and not any(word[-1] in _ENDS_SENTENCE for word in name)
    return has_capital and all(_is_of_name(word, words) for word in name)


def _may_be_said(text: str, quotation: Span, words: CueWords) -> bool:
    """Whether somebody may say a quotation: no noun stands before it, and no role behind it."""
    before = _WORD_BEFORE.search(text, max(0, quotation.start - _LONGEST_WORD), quotation.start)
    if before is None:
        behind = _WORD_BEHIND.match(text, quotation.end)
        return behind is None or behind[1] not in words.roles
    return _opens_speech(before[0].rstrip().lower(), words)


def _opens_speech(word: str, words: CueWords) -> bool:
    """Whether what stands behind a word may be said: "says", "that", "is"."""
    speech = (words.cue_ends, words.complementizers, words.finite_auxiliaries, words.adverbs, words.conjunctions)
    return any(word in others for others in speech)


def _is_of_name(word: str, words: CueWords) -> bool:
    if not word[0].islower():
        return True
    return word in words.prepositions or word in words.determiners or word in words.joiners

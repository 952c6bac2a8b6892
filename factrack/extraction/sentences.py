"""Third stage: the sentences of each paragraph, cut outside of quotations only."""

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence, Set
from functools import cache
from typing import NamedTuple

from factrack.extraction.languages import Pack
from factrack.extraction.quotations import Quotation
from factrack.extraction.rules.words import CueWords
from factrack.extraction.segment import Block, Layout, LayoutWords, Paragraph
from factrack.extraction.statement import Span

# A pattern that begins with a set of characters is searched for fast; what stands before it is looked at after.
_STOP = re.compile(
    r"[.?!…](?:[.?!…]*[\"'”’»)\]]*(?=\s+[\"“”„«‘'(\[•A-Z0-9À-ÖØ-Þ…])"
    # where the space is missing: "the road is shut.Police said"
    r"|(?<=[a-z)][a-z)][a-z)]\.)(?=[A-Z](?!om\b|et\b|rg\b)[a-z]+[ ,]))"
)
_OPENING = re.compile(r"\s+[\"“”„«‘'(\[•A-Z0-9À-ÖØ-Þ…]")
_LAST_WORD = re.compile(r"[\w.]+\Z")
_WORD_WITH_STOP = re.compile(r"[a-z)]{3}\.")
_INITIALS = re.compile(r"(?:\w\.)+\w")
_SHORT_ATTRIBUTION = re.compile(r"\s+(?:[\w'’.-]+\s+){0,7}[\w'’.-]+\.?(?:\s*\Z|\s+[\"“”]|\.)")

_WORD = re.compile(r",?\s+([\w'’.-]+)")
_TIES = frozenset("&/")
"""What ties a letter at the end of a name to those before it: "AT&*T*."."""
_CUE_WITHIN = 6
"""In words: how soon a cue follows a quotation that it reports."""


class _Words(NamedTuple):
    """What the cutting looks up: words that a full stop may follow, and the first words of cues and of sentences."""

    abbreviations: frozenset[str]
    numbered: frozenset[str]
    closing: frozenset[str]
    cues: Set[str]
    openers: Set[str]


def split_sentences(text: str, layout: Layout, quotations: Sequence[Quotation], pack: Pack) -> Layout:
    """Return the layout with the sentences of its prose: a quotation and the report of it stay in one."""
    words = _words(pack)
    starts = [quotation.span.start for quotation in quotations]
    paragraphs = []
    for paragraph in layout.paragraphs:
        if paragraph.block is Block.PROSE:
            first, last = bisect_left(starts, paragraph.span.start), bisect_left(starts, paragraph.span.end)
            sentences = tuple(_sentences(text, paragraph, quotations[first:last], words))
            paragraph = Paragraph(paragraph.span, paragraph.block, sentences, paragraph.dateline)
        paragraphs.append(paragraph)
    return Layout(tuple(paragraphs), layout.turns)


@cache
def _words(pack: Pack) -> _Words:
    layout, cues = pack.section(LayoutWords), pack.section(CueWords)
    return _Words(
        layout.abbreviations,
        layout.numbered,
        layout.closing,
        cues.cues.keys() - cues.auxiliaries,
        cues.openers | cues.subject_pronouns | cues.determiners,
    )


def _sentences(text: str, paragraph: Paragraph, quotations: Sequence[Quotation], words: _Words) -> Iterator[Span]:
    start = paragraph.dateline.end if paragraph.dateline else paragraph.span.start
    for end in [*_ends(text, start, paragraph.span.end, quotations, words), paragraph.span.end]:
        while start < end and text[start].isspace():
            start += 1
        if start < end:
            yield Span(start, end)
        start = max(start, end)


def _ends(text: str, start: int, end: int, quotations: Sequence[Quotation], words: _Words) -> Iterator[int]:
    """Yield where sentences end, in order: at stops between quotations, and where a quotation ends one."""
    position = start
    for quotation in quotations:
        yield from _stops(text, position, quotation.span.start, words)
        if _is_joined_on(text, quotation, words):
            yield quotation.span.start
        position = max(position, quotation.span.end)
        if _ends_sentence(text, quotation, end, words):
            yield position
    yield from _stops(text, position, end, words)


def _stops(text: str, start: int, end: int, words: _Words) -> Iterator[int]:
    for match in _STOP.finditer(text, start, end + 2):
        if match.end() <= end and not _is_abbreviation(text, match.start(), words):
            yield match.end()


def _is_joined_on(text: str, quotation: Quotation, words: _Words) -> bool:
    """Whether a quotation opens a sentence, and the space before it is missing: "the road is shut.“We are sorry,”"."""
    stop = quotation.span.start - 1
    opens = text[quotation.inner.start : quotation.inner.start + 1].isupper()
    return opens and bool(_WORD_WITH_STOP.match(text, stop - 3)) and not _is_abbreviation(text, stop, words)


def _is_abbreviation(text: str, stop: int, words: _Words) -> bool:
    if text[stop] != "." or text[stop : stop + 2] == "..":
        return False
    match = _LAST_WORD.search(text, max(0, stop - 12), stop)
    word = match.group() if match else ""
    following = _WORD.match(text, stop + 1)
    if following and word.lower() in words.closing and following[1].lower() in words.openers:
        return False  # "the U.S. He said"
    return (
        word.lower() in words.abbreviations
        or (word.lower() in words.numbered and text[stop + 1 : stop + 3].strip()[:1].isdigit())
        or (len(word) == 1 and word.isupper() and text[stop - 2 : stop - 1] not in _TIES)
        or bool(_INITIALS.fullmatch(word))
    )


def _ends_sentence(text: str, quotation: Quotation, end: int, words: _Words) -> bool:
    """Whether a sentence ends with the quotation: a stop within its marks, and no report of it behind them."""
    if not _OPENING.match(text, quotation.span.end, end) or quotation.inner.end <= quotation.inner.start:
        return False
    last = text[quotation.inner.start : quotation.inner.end].rstrip("\"'”’»“ ")[-1:]
    if last == ".":
        return True
    return last in "?!…" and bool(last) and not _is_reported(text, quotation.span.end, end, words)


def _is_reported(text: str, start: int, end: int, words: _Words) -> bool:
    """Whether a report follows a quotation that ends in "?" or "!"."""
    if _SHORT_ATTRIBUTION.match(text, start, end):
        return True
    for _ in range(_CUE_WITHIN):
        match = _WORD.match(text, start, end)
        if match is None:
            return False
        if match.group(1).lower() in words.cues:
            return True
        start = match.end()
    return False

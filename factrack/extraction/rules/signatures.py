"""Quotations with a line of their own that tells whose they are: a dash and a name behind, or names between several."""

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from factrack.extraction.quotations import Quotation
from factrack.extraction.spans import Attribution
from factrack.extraction.statement import Span, Stance

_SIGNATURE = re.compile(r"[ \t]*\n\s*(?P<dash>[–—―-]{1,2})[ \t]*(?P<name>[^\n]{2,80}?)[.,]?[ \t]*(?=\n|\Z)")
_LONGEST = 8
"""In words: "Prof. Ada Quill, head of the Calder School"."""
_SHORT = 4
"""In letters: what a name may have in small letters, "van", "de la"."""
_CONFIDENCE = 0.8
_NEXT_LINE = re.compile(r"[ \t]*\n\s*(?P<line>\S[^\n]*?)[ \t]*(?=\n|\Z)")
_FEWEST_IN_ROW = 2
"""In quotations: with one alone a line beside it may be anything."""
_FEWEST_IN_LABEL = 2
"""In words."""


def read_signatures(text: str, quotations: Sequence[Quotation]) -> Iterator[Attribution]:
    """Yield the quotations that fill their paragraph and that the next line signs: "“…”¶— Ada Quill".

    Where names stand on lines of their own between several, they need no dash: "“…”¶Ada Quill¶“…”¶Tom Roe".
    """
    alone = [said for said in _said(quotations) if _opens_line(text, said[0].start)]
    for content in alone:
        match = _SIGNATURE.match(text, content[-1].end)
        if match and _is_name(match["name"]):
            cue, source = Span(*match.span("dash")), Span(*match.span("name"))
            yield Attribution(content, cue, source, Stance.ASSERTED, "quote-signature", _CONFIDENCE)
    for content, label in chain.from_iterable(_with_labels(text, row) for row in _rows(text, alone)):
        yield Attribution(content, None, label, Stance.ASSERTED, "quote-label", _CONFIDENCE)


def _said(quotations: Sequence[Quotation]) -> Iterator[tuple[Span, ...]]:
    """Yield the spans of each quotation, with those in which it goes on in the next paragraphs."""
    spans: list[Span] = []
    for quotation in quotations:
        if spans and not quotation.continues:
            yield tuple(spans)
            spans = []
        spans.append(quotation.span)
    if spans:
        yield tuple(spans)


def _rows(text: str, alone: Sequence[tuple[Span, ...]]) -> Iterator[list[tuple[Span, ...]]]:
    """Yield the rows of several quotations that each fill their lines, with one line between each two."""
    row: list[tuple[Span, ...]] = []
    for content in alone:
        if row and _line_behind(text, row[-1][-1].end) != _line_before(text, content[0].start):
            yield row
            row = []
        row.append(content)
    yield row


def _with_labels(text: str, row: Sequence[tuple[Span, ...]]) -> Iterator[tuple[tuple[Span, ...], Span]]:
    """Yield the quotations of a row with the lines that name who says them: all those behind, or all those before."""
    if len(row) < _FEWEST_IN_ROW:
        return
    before = [_line_before(text, content[0].start) for content in row]
    behind = [_line_behind(text, content[-1].end) for content in row]
    has_before, has_behind = (all(_is_label(line.of(text)) for line in lines) for lines in (before, behind))
    if has_before != has_behind:
        yield from zip(row, before if has_before else behind, strict=True)


def _line_before(text: str, start: int) -> Span:
    """Return the last line with anything in it before a position, without the space around it."""
    end = start
    while end and text[end - 1].isspace():
        end -= 1
    first = text.rfind("\n", 0, end) + 1
    while first < end and text[first].isspace():
        first += 1
    return Span(first, end)


def _line_behind(text: str, end: int) -> Span:
    """Return the first line with anything in it behind the one on which a quotation ends, without the space around."""
    match = _NEXT_LINE.match(text, end)
    return Span(*match.span("line")) if match else Span(end, end)


def _is_label(line: str) -> bool:
    """Whether a line is the name of somebody, in several words or with what they are."""
    is_whole = line[-1:].isalnum() and not any(map(str.isdigit, line))
    return is_whole and _is_name(line) and len(line.split()) >= _FEWEST_IN_LABEL


def _opens_line(text: str, start: int) -> bool:
    return not text[text.rfind("\n", 0, start) + 1 : start].strip()


def _is_name(line: str) -> bool:
    """Whether a line is a name, or one with what somebody is behind a comma; not the next point of a list."""
    name = line.split(",")[0].split()
    are_names = all(word[0].isupper() or len(word) < _SHORT for word in name)
    return bool(name) and name[0][0].isupper() and are_names and len(line.split()) <= _LONGEST

"""Quotations with a line of their own behind them that signs them: a dash and a name."""

import re
from collections.abc import Iterator, Sequence

from factrack.extraction.quotations import Quotation
from factrack.extraction.spans import Attribution
from factrack.extraction.statement import Span, Stance

_SIGNATURE = re.compile(r"[ \t]*\n\s*(?P<dash>[–—―-]{1,2})[ \t]*(?P<name>[^\n]{2,80}?)[.,]?[ \t]*(?=\n|\Z)")
_LONGEST = 8
"""In words: "Prof. Ada Quill, head of the Calder School"."""
_SHORT = 4
"""In letters: what a name may have in small letters, "van", "de la"."""
_CONFIDENCE = 0.8


def read_signatures(text: str, quotations: Sequence[Quotation]) -> Iterator[Attribution]:
    """Yield the quotations that fill their paragraph and that the next line signs: "“…”¶— Ada Quill"."""
    for number, quotation in enumerate(quotations):
        match = _SIGNATURE.match(text, quotation.span.end)
        if match is None or not _opens_line(text, quotation.span.start) or not _is_name(match["name"]):
            continue
        first = number
        while quotations[first].continues and first > 0:
            first -= 1
        content = tuple(one.span for one in quotations[first : number + 1])
        cue, source = Span(*match.span("dash")), Span(*match.span("name"))
        yield Attribution(content, cue, source, Stance.ASSERTED, "quote-signature", _CONFIDENCE)


def _opens_line(text: str, start: int) -> bool:
    return not text[text.rfind("\n", 0, start) + 1 : start].strip()


def _is_name(line: str) -> bool:
    """Whether a line is a name, or one with what somebody is behind a comma; not the next point of a list."""
    name = line.split(",")[0].split()
    are_names = all(word[0].isupper() or len(word) < _SHORT for word in name)
    return bool(name) and name[0][0].isupper() and are_names and len(line.split()) <= _LONGEST

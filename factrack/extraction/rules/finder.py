"""The rules as a SpanFinder: sentence by sentence, then the quotations that no cue claimed."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence

from factrack.extraction.languages import Pack
from factrack.extraction.quotations import Quotation
from factrack.extraction.rules.cues import CueWords
from factrack.extraction.rules.sentence import Reading, SentenceReader
from factrack.extraction.rules.tokens import Tokens
from factrack.extraction.segment import Layout
from factrack.extraction.spans import Attribution


class RuleFinder:
    """Finds attributions by the pack's cue words and their grammar."""

    def __init__(self, pack: Pack) -> None:
        self.words = pack.section(CueWords)

    def find(self, text: str, layout: Layout, quotations: Sequence[Quotation]) -> list[Attribution]:
        """Return the attributions in the prose of `text`, in order of their first content span."""
        starts = [quotation.span.start for quotation in quotations]
        found: list[Attribution] = []
        for paragraph in layout.prose:
            for sentence in paragraph.sentences:
                first = bisect_left(starts, sentence.start)
                last = bisect_left(starts, sentence.end)
                tokens = Tokens(text, sentence, quotations[first:last], first)
                found.extend(_attributions(tokens, SentenceReader(tokens, self.words).read()))
        return sorted(found, key=lambda attribution: attribution.content[0])


def _attributions(tokens: Tokens, readings: Sequence[Reading]) -> Iterator[Attribution]:
    for reading in readings:
        yield Attribution(
            content=tuple(tokens.span(part.start, part.end) for part in sorted(reading.content, key=lambda p: p.start)),
            cue=tokens.span(reading.cue.start, reading.cue.end),
            source=tokens.span(reading.source.start, reading.source.end) if reading.source else None,
            stance=reading.stance,
            rule=reading.rule,
            confidence=reading.confidence,
        )

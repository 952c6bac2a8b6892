"""The rules as a SpanFinder: sentence by sentence, then the quotations that no cue claimed."""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from factrack.extraction.languages import Pack
from factrack.extraction.quotations import Quotation
from factrack.extraction.rules.cues import CueWords, RoleWords
from factrack.extraction.rules.reader import announced_report, read_sentence
from factrack.extraction.rules.sentence import Reading, Sentence
from factrack.extraction.rules.tokens import QUOTE, Range, Tokens
from factrack.extraction.segment import Layout
from factrack.extraction.spans import Attribution


class RuleFinder:
    """Finds attributions by the pack's cue words and their grammar."""

    def __init__(self, pack: Pack) -> None:
        people = pack.section(RoleWords)
        self.words = replace(pack.section(CueWords), roles=people.first, bodies=people.bodies)

    def find(self, text: str, layout: Layout, quotations: Sequence[Quotation]) -> list[Attribution]:
        """Return the attributions in the prose of `text`, in order of their first content span."""
        sentences = self.read(text, layout, quotations)
        within = (_attribution(sentence.tokens, reading) for sentence in sentences for reading in sentence.readings)
        found = [attribution for attribution in within if attribution.content]
        return sorted([*found, *across_sentences(sentences)], key=lambda attribution: attribution.content[0])

    def read(self, text: str, layout: Layout, quotations: Sequence[Quotation]) -> list[Sentence]:
        """Return the sentences of the prose of `text`, each with what the grammar reads in it."""
        starts = [quotation.span.start for quotation in quotations]
        sentences = []
        for span in (span for paragraph in layout.prose for span in paragraph.sentences):
            first = bisect_left(starts, span.start)
            last = bisect_left(starts, span.end)
            sentence = Sentence(Tokens(text, span, quotations[first:last], first), self.words)
            read_sentence(sentence)
            sentences.append(sentence)
        return sentences


def across_sentences(sentences: Sequence[Sentence]) -> Iterator[Attribution]:
    """Yield the attributions whose content is in the sentence after that of their cue, or in the one before it."""
    for before, sentence in pairwise(sentences):
        announced = announced_report(before)
        if announced and sentence.tokens.word(0) == QUOTE:
            yield replace(_attribution(before.tokens, announced), content=(sentence.tokens.span(0, 1),))
        whole = before.contents.trim(Range(0, len(before.tokens)))
        if whole and not before.readings:
            for reading in sentence.readings:
                if not reading.content:
                    content = before.tokens.span(whole.start, whole.end)
                    yield replace(_attribution(sentence.tokens, reading), content=(content,))


def _attribution(tokens: Tokens, reading: Reading) -> Attribution:
    return Attribution(
        content=tuple(tokens.span(part.start, part.end) for part in sorted(reading.content, key=lambda p: p.start)),
        cue=tokens.span(reading.cue.start, reading.cue.end),
        source=tokens.span(reading.source.start, reading.source.end) if reading.source else None,
        stance=reading.stance,
        rule=reading.rule,
        confidence=reading.confidence,
    )

"""The rules as a SpanFinder: sentence by sentence, then the quotations that no cue claimed."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import cache

from factrack.extraction.languages import Pack
from factrack.extraction.quotations import Quotation
from factrack.extraction.rules.announcing import ANNOUNCED, announced_report
from factrack.extraction.rules.leftover import is_sentence
from factrack.extraction.rules.quoted_names import quoted_names
from factrack.extraction.rules.reader import read_sentence
from factrack.extraction.rules.sentence import Reading, Sentence
from factrack.extraction.rules.signatures import read_signatures
from factrack.extraction.rules.tokens import NOWHERE, QUOTE, Range, Tokens
from factrack.extraction.rules.words import CueWords, RoleWords
from factrack.extraction.segment import Layout
from factrack.extraction.spans import Attribution
from factrack.extraction.statement import Span

_LONGEST_SENTENCE = 3000
"""In characters outside of quotations; reports of one sentence are held against each other, so it must have an end."""


class RuleFinder:
    """Finds attributions by the pack's cue words and their grammar."""

    def __init__(self, pack: Pack) -> None:
        self.words = _words(pack)

    def find(self, text: str, layout: Layout, quotations: Sequence[Quotation]) -> list[Attribution]:
        """Return the attributions in the prose of `text`, in order of their first content span."""
        found: list[Attribution] = []
        before: Tokens | None = None
        for tokens in self._tokenized(text, layout, quotations):
            is_announced = before is not None and before.words[-1] == ":"
            if is_announced or QUOTE in tokens.words or self.words.may_report(tokens.words):
                sentence = self._read(tokens)
                found += (_attribution(tokens, reading) for reading in sentence.readings if reading.content)
                if before and (is_announced or any(not reading.content for reading in sentence.readings)):
                    found += across_sentences(self._read(before), sentence)
            before = tokens
        found += read_signatures(text, quotations)
        return in_order(found)

    def read(self, text: str, layout: Layout, quotations: Sequence[Quotation]) -> Iterator[Sentence]:
        """Yield the sentences of the prose of `text`, each with what the grammar reads in it."""
        return map(self._read, self._tokenized(text, layout, quotations))

    def _tokenized(self, text: str, layout: Layout, quotations: Sequence[Quotation]) -> Iterator[Tokens]:
        """Yield the tokens of each sentence of the prose."""
        for span, within in _sentences(text, layout, quotations):
            names = quoted_names(text, within, self.words) if within else frozenset()
            yield Tokens(text, span, within, self.words.token.of(text, span), self.words.capitals, names)

    def _read(self, tokens: Tokens) -> Sentence:
        sentence = Sentence(tokens, self.words)
        read_sentence(sentence)
        return sentence


def _sentences(
    text: str, layout: Layout, quotations: Sequence[Quotation]
) -> Iterator[tuple[Span, Sequence[Quotation]]]:
    """Yield the sentences of the prose, or the pieces of overlong ones, with the quotations that begin in them."""
    starts = [quotation.span.start for quotation in quotations]
    for paragraph in layout.prose:
        for sentence in paragraph.sentences:
            within = quotations[bisect_left(starts, sentence.start) : bisect_left(starts, sentence.end)]
            if sentence.end - sentence.start <= _LONGEST_SENTENCE:
                yield sentence, within
                continue
            for piece in _pieces(text, sentence, within):
                yield piece, quotations[bisect_left(starts, piece.start) : bisect_left(starts, piece.end)]


def _pieces(text: str, sentence: Span, quotations: Sequence[Quotation]) -> Iterator[Span]:
    """Cut a sentence between words where more stands outside of its quotations than anybody writes."""
    start = position = sentence.start
    room = _LONGEST_SENTENCE
    for gap, after in _gaps(sentence, quotations):
        while gap.end - position > room:
            space = text.rfind(" ", position, position + room)
            cut = space if space > start else position + room
            yield Span(start, cut)
            start = position = cut
            room = _LONGEST_SENTENCE
        room -= max(0, gap.end - position)
        position = max(position, after)
    if start < sentence.end:
        yield Span(start, sentence.end)


def _gaps(sentence: Span, quotations: Sequence[Quotation]) -> Iterator[tuple[Span, int]]:
    """Yield what stands outside of the quotations of a sentence, with where the next gap begins."""
    position = sentence.start
    for quotation in quotations:
        yield Span(position, quotation.span.start), quotation.span.end
        position = quotation.span.end
    yield Span(position, sentence.end), sentence.end


@cache
def _words(pack: Pack) -> CueWords:
    people = pack.section(RoleWords)
    return replace(
        pack.section(CueWords),
        roles=people.first,
        bodies=people.bodies,
        documents=people.documents,
        envoys=people.envoys,
        places=people.places,
        plural_endings=people.plural_endings,
        seat_endings=people.seat_endings,
        token=people.token,
    )


def across_sentences(before: Sentence, sentence: Sentence) -> Iterator[Attribution]:
    """Yield the attributions of two sentences whose cue is in one of them, and the content in the other."""
    announced = announced_report(before)
    if announced and (content := _announced(before.tokens, sentence.tokens, announced.rule)):
        yield replace(_attribution(before.tokens, announced), content=(content,))
    without_content = [reading for reading in sentence.readings if not reading.content]
    whole = before.contents.trim(Range(0, len(before.tokens))) if without_content else NOWHERE
    for reading in without_content if whole else ():
        if not before.readings:
            yield replace(_attribution(sentence.tokens, reading), content=(before.tokens.span(whole.start, whole.end),))
        elif (anaphor := _confirmed(sentence, reading)) is not None:
            yield replace(_attribution(sentence.tokens, reading), content=(anaphor,))


def _confirmed(sentence: Sentence, reading: Reading) -> Span | None:
    """Return what stands for the statement of somebody else that a report confirms: "*Hal itu* dibenarkan Budi"."""
    if sentence.tokens.word(reading.cue.start) not in sentence.words.confirming:
        return None
    anaphor = sentence.anaphor(sentence.sources.skip_back(reading.cue.start))
    return sentence.tokens.span(anaphor.start, anaphor.end) if anaphor else None


def _announced(before: Tokens, tokens: Tokens, rule: str) -> Span | None:
    """Return what a report ahead of it announces: a quotation, or all of the next paragraph: "Hale wrote:"."""
    first = tokens.span(0, 1)
    if rule != ANNOUNCED:
        return first if tokens.word(0) == QUOTE and is_sentence(tokens, 0) else None
    if tokens.word(0) == QUOTE:
        return first
    text = tokens.text
    if "\n" not in text[before.span(0, len(before)).end : first.start]:
        return None
    end = text.find("\n", first.start)
    said = Span(first.start, len((text if end < 0 else text[:end]).rstrip()))
    return None if said.of(text).endswith(":") else said


def in_order(found: Iterable[Attribution]) -> list[Attribution]:
    """Return attributions in the order of their contents, without what is said within an announced paragraph."""
    kept: list[Attribution] = []
    end = 0
    for attribution in sorted(found, key=lambda attribution: (attribution.content[0], attribution.rule != ANNOUNCED)):
        if attribution.content[0].start >= end:
            kept.append(attribution)
        if attribution.rule == ANNOUNCED:
            end = max(end, attribution.content[0].end)
    return kept


def _attribution(tokens: Tokens, reading: Reading) -> Attribution:
    return Attribution(
        content=tuple(tokens.span(part.start, part.end) for part in sorted(reading.content, key=lambda p: p.start)),
        cue=tokens.span(reading.cue.start, reading.cue.end),
        source=tokens.span(reading.source.start, reading.source.end) if reading.source else None,
        stance=reading.stance,
        rule=reading.rule,
        confidence=reading.confidence,
    )

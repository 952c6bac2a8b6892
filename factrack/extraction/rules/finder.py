"""The rules as a SpanFinder: sentence by sentence, then the quotations that no cue claimed."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from factrack.extraction.languages import Pack
from factrack.extraction.quotations import Quotation
from factrack.extraction.rules.cues import CueWords, RoleWords
from factrack.extraction.rules.reader import announced_report, read_sentence
from factrack.extraction.rules.sentence import Reading, Sentence
from factrack.extraction.rules.tokens import Range, Tokens
from factrack.extraction.segment import Layout
from factrack.extraction.spans import Attribution
from factrack.extraction.statement import Span


class RuleFinder:
    """Finds attributions by the pack's cue words and their grammar."""

    def __init__(self, pack: Pack) -> None:
        people = pack.section(RoleWords)
        self.words = replace(pack.section(CueWords), roles=people.first, bodies=people.bodies)

    def find(self, text: str, layout: Layout, quotations: Sequence[Quotation]) -> list[Attribution]:
        """Return the attributions in the prose of `text`, in order of their first content span."""
        starts = [quotation.span.start for quotation in quotations]
        found: list[Attribution] = []
        announced: Attribution | None = None
        unreported: Span | None = None
        for paragraph in layout.prose:
            for sentence in paragraph.sentences:
                first = bisect_left(starts, sentence.start)
                last = bisect_left(starts, sentence.end)
                if announced and first < last and quotations[first].span.start == sentence.start:
                    found.append(replace(announced, content=(quotations[first].span,)))
                tokens = Tokens(text, sentence, quotations[first:last], first)
                parsed = Sentence(tokens, self.words)
                readings = read_sentence(parsed)
                found.extend(_attribution(tokens, reading) for reading in readings if reading.content)
                if unreported:
                    about_it = (_attribution(tokens, reading) for reading in readings if not reading.content)
                    found.extend(replace(report, content=(unreported,)) for report in about_it)
                whole = parsed.contents.trim(Range(0, len(tokens)))
                unreported = tokens.span(whole.start, whole.end) if whole and not readings else None
                report = announced_report(parsed)
                announced = _attribution(tokens, report) if report else None
        return sorted(found, key=lambda attribution: attribution.content[0])


def _attribution(tokens: Tokens, reading: Reading) -> Attribution:
    return Attribution(
        content=tuple(tokens.span(part.start, part.end) for part in sorted(reading.content, key=lambda p: p.start)),
        cue=tokens.span(reading.cue.start, reading.cue.end),
        source=tokens.span(reading.source.start, reading.source.end) if reading.source else None,
        stance=reading.stance,
        rule=reading.rule,
        confidence=reading.confidence,
    )

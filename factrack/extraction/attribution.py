"""Fourth stage: attributions become statements; quotations that no attribution claims are carried over or left."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from factrack.extraction.languages import Pack
from factrack.extraction.quotations import Quotation
from factrack.extraction.segment import Layout
from factrack.extraction.spans import Attribution
from factrack.extraction.statement import Kind, Span, Stance, Statement

_WORD = re.compile(r"\w+")
_FEWEST_WORDS = 3
"""A shorter quotation that stands alone is a slogan or a title."""
_SAME_CONTENT = 0.8
"""Two attributions whose contents share this much of both are one report found twice."""
_CARRIED_CONFIDENCE = 0.6


@dataclass(frozen=True, slots=True)
class _Alone:
    """Quotations that make up a whole sentence, the sentence before, and whether they open their paragraph."""

    spans: tuple[Span, ...]
    before: Span
    opens: bool


def join_attributions(
    text: str, layout: Layout, quotations: Sequence[Quotation], attributions: Sequence[Attribution], pack: Pack
) -> list[Statement]:
    """Return one statement per attribution and per quote carried over from it, in order of the content.

    A quotation that makes up a whole sentence and has no attribution of its own goes on from the quote of the
    sentence before it, or, within a paragraph, from its report: as a further span of that content. Where there is
    neither, it is a statement of its own.
    """
    statements = [_statement(text, attribution, quotations) for attribution in _distinct(attributions)]
    alone = _quotations_alone(text, layout, quotations)
    return sorted(_carry_over(text, statements, alone), key=lambda statement: statement.content[0])


def _distinct(attributions: Sequence[Attribution]) -> list[Attribution]:
    """Leave out an attribution whose content another one has, with more confidence."""
    kept: list[Attribution] = []
    for attribution in sorted(attributions, key=lambda a: (a.content[0].start, -a.confidence)):
        rival = next((other for other in reversed(kept[-4:]) if _same_content(other, attribution)), None)
        if rival is None:
            kept.append(attribution)
        elif attribution.confidence > rival.confidence:
            kept[kept.index(rival)] = attribution
    return kept


def _same_content(one: Attribution, other: Attribution) -> bool:
    shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one.content for b in other.content)
    return shared > _SAME_CONTENT * max(_length(one.content), _length(other.content))


def _length(content: Sequence[Span]) -> int:
    return sum(span.end - span.start for span in content)


def _statement(text: str, attribution: Attribution, quotations: Sequence[Quotation]) -> Statement:
    return Statement(
        kind=_kind(text, attribution.content, quotations),
        content=attribution.content,
        cue=attribution.cue,
        source=attribution.source,
        stance=attribution.stance,
        rule=attribution.rule,
        confidence=round(attribution.confidence, 3),
    )


def _kind(text: str, content: Sequence[Span], quotations: Sequence[Quotation]) -> Kind:
    """Return how much of a content stands in quotation marks."""
    quoted = unquoted = False
    for span in content:
        position = span.start
        for quotation in quotations:
            if quotation.span.overlaps(span):
                quoted = True
                unquoted = unquoted or bool(_WORD.search(text, position, max(position, quotation.span.start)))
                position = quotation.span.end
        unquoted = unquoted or bool(_WORD.search(text, position, max(position, span.end)))
    if not quoted:
        return Kind.INDIRECT
    return Kind.MIXED if unquoted else Kind.DIRECT


def _quotations_alone(text: str, layout: Layout, quotations: Sequence[Quotation]) -> Iterator[_Alone]:
    """Yield the quotations that fill a sentence with nothing but punctuation around them."""
    index = 0
    before = Span(0, 0)
    for paragraph in layout.prose:
        for number, sentence in enumerate(paragraph.sentences):
            within = []
            while index < len(quotations) and quotations[index].span.start < sentence.end:
                within.append(quotations[index])
                index += 1
            if within and _fills(text, sentence, within):
                spans = tuple(quotation.span for quotation in within)
                yield _Alone(spans, before, number == 0)
            before = sentence


def _fills(text: str, sentence: Span, quotations: Sequence[Quotation]) -> bool:
    position = sentence.start
    for quotation in quotations:
        if _WORD.search(text, position, max(position, quotation.span.start)):
            return False
        position = quotation.span.end
    return not _WORD.search(text, position, max(position, sentence.end))


def _carry_over(text: str, statements: list[Statement], alone: Iterator[_Alone]) -> list[Statement]:
    """Return the statements with each lone quotation joined to the one before it, or as one of its own."""
    result = list(statements)
    for quotation in alone:
        if any(span.overlaps(quotation.spans[0]) for statement in statements for span in statement.content):
            continue
        before = _goes_on_from(result, quotation)
        if before is not None:
            result[result.index(before)] = replace(before, content=before.content + quotation.spans)
        elif sum(len(_WORD.findall(span.of(text))) for span in quotation.spans) >= _FEWEST_WORDS:
            result.append(_carried(quotation))
    return result


def _goes_on_from(statements: Sequence[Statement], quotation: _Alone) -> Statement | None:
    """Return the statement that a lone quotation goes on from: the last quote before it, else the last report."""
    first = quotation.spans[0].start
    near = [s for s in statements if quotation.before.start < s.span.end <= first]
    quotes = [s for s in near if s.kind is not Kind.INDIRECT]
    reports = [] if quotation.opens else near
    return max(quotes or reports, key=lambda statement: statement.span.end, default=None)


def _carried(quotation: _Alone) -> Statement:
    return Statement(
        kind=Kind.DIRECT,
        content=quotation.spans,
        stance=Stance.ASSERTED,
        rule="quote-alone",
        confidence=_CARRIED_CONFIDENCE,
    )

"""Fourth stage: attributions become statements; quotations that no attribution claims are carried over or left."""

import re
from bisect import bisect_left, bisect_right
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from factrack.extraction.languages import Pack
from factrack.extraction.quotations import Quotation
from factrack.extraction.rules.words import CueWords
from factrack.extraction.segment import Layout
from factrack.extraction.spans import Attribution
from factrack.extraction.statement import Kind, Span, Stance, Statement
from factrack.extraction.turns import TURN, Turn

_WORD = re.compile(r"\w+")
_FEWEST_WORDS = 3
"""A shorter quotation that stands alone is a slogan or a title."""
_SAME_CONTENT = 0.8
"""Two attributions whose contents share this much of both are one report found twice."""
ANSWER = "quote-answers"
"""The rule of a quotation without a report behind a question that somebody else is asked."""
_LONGEST_QUESTION = 200
"""In characters: how much of a question is looked at, its end."""
_TURN_CONFIDENCE = 0.9
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
    neither, it is a statement of its own, unless its last paragraph is what has the attribution.
    """
    starts = [quotation.span.start for quotation in quotations]
    attributions = _with_turns(_distinct(attributions), layout.turns)
    statements = [_statement(text, attribution, quotations, starts) for attribution in attributions]
    alone = _unclaimed(statements, _quotations_alone(text, layout, quotations))
    statements = _carry_over(text, statements, alone, pack.section(CueWords).second_person)
    statements.sort(key=lambda statement: statement.content[0])
    return _with_beginnings(statements, quotations)


def _distinct(attributions: Sequence[Attribution]) -> list[Attribution]:
    """Leave out an attribution whose content another one has, with more confidence."""
    kept: list[Attribution] = []
    for attribution in sorted(attributions, key=lambda a: (a.content[0].start, -a.confidence)):
        near = [other for other in kept[-4:] if other.content[-1].end > attribution.content[0].start]
        rival = next((other for other in reversed(near) if _same_content(other, attribution)), None)
        if rival is None:
            kept.append(attribution)
        elif attribution.confidence > rival.confidence:
            kept[kept.index(rival)] = attribution
    return kept


def _with_turns(found: Sequence[Attribution], turns: Sequence[Turn]) -> Sequence[Attribution]:
    """Return the attributions with the turns of a transcript, and without what is said within one of these."""
    if not turns:
        return found
    said = [span for turn in turns for span in turn.content]
    starts = [span.start for span in said]

    def is_apart(start: int) -> bool:
        before = bisect_right(starts, start) - 1
        return before < 0 or said[before].end <= start

    return [each for each in found if is_apart(each.content[0].start)] + [
        Attribution(turn.content, turn.colon, turn.label, Stance.ASSERTED, TURN, _TURN_CONFIDENCE) for turn in turns
    ]


def _same_content(one: Attribution, other: Attribution) -> bool:
    shared = sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one.content for b in other.content)
    return shared > _SAME_CONTENT * max(_length(one.content), _length(other.content))


def _length(content: Sequence[Span]) -> int:
    return sum(span.end - span.start for span in content)


def _statement(
    text: str, attribution: Attribution, quotations: Sequence[Quotation], starts: Sequence[int]
) -> Statement:
    return Statement(
        kind=_kind(text, attribution.content, quotations, starts),
        content=attribution.content,
        cue=attribution.cue,
        source=attribution.source,
        stance=attribution.stance,
        rule=attribution.rule,
        confidence=round(attribution.confidence, 3),
    )


def _kind(text: str, content: Sequence[Span], quotations: Sequence[Quotation], starts: Sequence[int]) -> Kind:
    """Return how much of a content stands in quotation marks; `starts` are those of the quotations."""
    quoted = unquoted = False
    for span in content:
        position = span.start
        first, last = max(0, bisect_right(starts, span.start) - 1), bisect_left(starts, span.end)
        for quotation in quotations[first:last]:
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


def _unclaimed(statements: Sequence[Statement], alone: Iterable[_Alone]) -> Iterator[_Alone]:
    """Yield the lone quotations that are no part of a statement."""
    claimed = sorted(span for statement in statements for span in statement.content)
    index = end = 0
    for quotation in alone:
        first = quotation.spans[0]
        while index < len(claimed) and claimed[index].start < first.end:
            end = max(end, claimed[index].end)
            index += 1
        if end <= first.start:
            yield quotation


def _carry_over(
    text: str, statements: Sequence[Statement], alone: Iterable[_Alone], second_person: frozenset[str]
) -> list[Statement]:
    """Return the statements with each lone quotation joined to the one before it, or as one of its own."""
    done: list[Statement] = []
    recent: list[Statement] = []
    waiting = deque(sorted(statements, key=_end))
    for quotation in alone:
        while waiting and _end(waiting[0]) <= quotation.spans[0].start:
            recent.append(waiting.popleft())
        done += [statement for statement in recent if _end(statement) <= quotation.before.start]
        recent = [statement for statement in recent if _end(statement) > quotation.before.start]
        before = _goes_on_from(recent, quotation)
        if before is not None and quotation.opens and _asks(text, before, second_person):
            recent.append(replace(_carried(quotation), rule=ANSWER))
        elif before is not None:
            recent.remove(before)
            recent.append(replace(before, content=before.content + quotation.spans))
        elif sum(len(_WORD.findall(span.of(text))) for span in quotation.spans) >= _FEWEST_WORDS:
            recent.append(_carried(quotation))
    return [*done, *recent, *waiting]


def _end(statement: Statement) -> int:
    return statement.content[-1].end


def _goes_on_from(near: Sequence[Statement], quotation: _Alone) -> Statement | None:
    """Return which of the statements just before a lone quotation it goes on from: the last quote or report."""
    near = [statement for statement in near if statement.rule != TURN]
    quotes = [statement for statement in near if statement.kind is not Kind.INDIRECT]
    reports = [] if quotation.opens else near
    return max(quotes or reports, key=_end, default=None)


def _asks(text: str, statement: Statement, second_person: frozenset[str]) -> bool:
    """Whether a quotation is a question to whoever is spoken to: "“Did *you* see it?”"."""
    last = statement.content[-1]
    asked = text[max(last.start, last.end - _LONGEST_QUESTION) : last.end]
    is_question = statement.cue is not None and statement.kind is Kind.DIRECT and "?" in asked[-2:]
    return is_question and not second_person.isdisjoint(_WORD.findall(asked.lower()))


def _with_beginnings(statements: Sequence[Statement], quotations: Sequence[Quotation]) -> list[Statement]:
    """Join a quote that runs over paragraphs to its last one, where that is the one with the attribution."""
    opened = {after.span: before.span for before, after in pairwise(quotations) if after.continues}
    joined: list[Statement] = []
    for statement in statements:
        beginning = opened.get(statement.content[0])
        if joined and joined[-1].cue is None and joined[-1].content[-1] == beginning:
            statement = replace(statement, content=joined.pop().content + statement.content)
        joined.append(statement)
    return joined


def _carried(quotation: _Alone) -> Statement:
    return Statement(
        kind=Kind.DIRECT,
        content=quotation.spans,
        stance=Stance.ASSERTED,
        rule="quote-alone",
        confidence=_CARRIED_CONFIDENCE,
    )

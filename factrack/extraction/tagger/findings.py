"""From probabilities to spans: what a window says of the content and the source of its cue."""

import math
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import tee

from factrack.extraction.rules.sentence import Sentence
from factrack.extraction.rules.tokens import NOWHERE, QUOTE, Range, Tokens
from factrack.extraction.spans import Attribution
from factrack.extraction.statement import Span, Stance
from factrack.extraction.tagger.chain import Chain
from factrack.extraction.tagger.cues import Candidate, runs
from factrack.extraction.tagger.hashing import Rows
from factrack.extraction.tagger.strip import CONTENT, SOURCE
from factrack.extraction.tagger.windows import Window

_LEAST_CONTENT = 0.34
"""The likelihood from which on a finding is a statement."""
_LEAST_QUOTED = 0.25
"""The same for one with a quotation."""
_LEAST_SOURCE = 0.1
"""The same for a source, as a share of the probability of the content; below it, the rules are asked."""
_CONTENT_SHARE = 0.4
"""The share of the likeliest token's probability from which on another word belongs to the same content."""
_QUOTED_SHARE = 0.7
"""The same for a quotation, and for a word beside one."""
_SOURCE_SHARE = 0.25
"""The same for a word of a source beside the likeliest."""
_SURE_READING = 0.6
"""The confidence from which on the rules are believed about what the chains leave."""
_SURE_CONTENT = 0.7
"""The confidence from which on the rules are believed about where a content begins and ends."""
_WITHOUT_RULES = 0.7
"""What the confidence keeps where the rules read nothing at the cue."""
_EDGES = frozenset(",;:.–—-…")


@dataclass(frozen=True, slots=True)
class Finding:
    """What a window says, in tokens of its sentence; an empty source stands for none."""

    sentence: Sentence
    candidate: Candidate
    content: tuple[Range, ...]
    source: Range
    probability: float

    @property
    def likelihood(self) -> float:
        """How likely it is a statement."""
        return _likelihood(self.probability, self.candidate)

    @property
    def is_quoted(self) -> bool:
        """Whether a quotation is in the content."""
        return _has_quotation(self.sentence, self.content)


def find_statements(windows: Iterable[tuple[Window, Rows]], spans: Chain) -> Iterator[Finding]:
    """Yield what is likely enough a statement, in the order of the windows."""
    windows, same = tee(windows)
    probabilities = spans.probabilities(rows for _, rows in same)
    content, source = spans.labels.index(CONTENT), spans.labels.index(SOURCE)
    for (window, _), of_window in zip(windows, probabilities, strict=True):
        of_content = of_window[:, content].tolist()
        if _likelihood(max(of_content), window.candidate) < _LEAST_QUOTED:
            continue
        finding = _finding(window, of_content, of_window[:, source].tolist())
        if finding.content and finding.likelihood >= (_LEAST_QUOTED if finding.is_quoted else _LEAST_CONTENT):
            yield without_source(_with_sure_content(finding))


def _likelihood(content: float, candidate: Candidate) -> float:
    """Return how likely a statement is, with the cue counted half as much as the content."""
    return content * math.sqrt(candidate.probability)


def without_overlaps(findings: Sequence[Finding]) -> Sequence[Finding]:
    """Leave out, of the findings of one sentence, those that have most of their content from a likelier one."""
    if len(findings) < 2:
        return findings
    kept: list[Finding] = []
    taken: set[int] = set()
    for finding in sorted(findings, key=lambda finding: -finding.probability):
        content = {index for part in finding.content for index in part}
        if 2 * len(content & taken) <= len(content):
            taken |= content
            kept.append(finding)
    return kept


def readings_left(sentence: Sentence, findings: Iterable[Finding]) -> Iterator[Attribution]:
    """Yield what the rules are sure of in a sentence and none of its findings has a word of."""
    taken = [part for finding in findings for part in finding.content]
    for reading in sentence.readings:
        if reading.content and reading.confidence >= _SURE_READING and not _meet(reading.content, taken):
            candidate = Candidate(reading.cue, reading.cue.start, 1.0, reading)
            left = Finding(sentence, candidate, reading.content, reading.source, reading.confidence)
            yield replace(attribution_of(left), rule=reading.rule, confidence=reading.confidence)


def attribution_of(finding: Finding) -> Attribution:
    """Return a finding as spans of the article's text."""
    tokens, reading = finding.sentence.tokens, finding.candidate.reading
    return Attribution(
        content=tuple(_span(tokens, part) for part in sorted(finding.content, key=lambda part: part.start)),
        cue=_span(tokens, _cue_apart(finding)),
        source=_span(tokens, finding.source) if finding.source else None,
        stance=reading.stance if reading else _stance(finding),
        rule="tagger",
        confidence=_confidence(finding),
    )


def _confidence(finding: Finding) -> float:
    """Return how often a finding is right: of the least sure one in two, of the surest nearly all.

    It is sure where its cue and its content are, and where the rules see the same.
    """
    candidate = finding.candidate
    rules = candidate.reading.confidence if candidate.reading else 0.0
    agreed = _WITHOUT_RULES + (1 - _WITHOUT_RULES) * rules
    return (1 + finding.probability * candidate.probability * agreed) / 2


def _meet(some: Iterable[Range], others: Sequence[Range]) -> bool:
    return any(one.start < other.end and other.start < one.end for one in some for other in others)


def _finding(window: Window, content: Sequence[float], source: Sequence[float]) -> Finding:
    """Return what the probabilities of each token of a window say."""
    likeliest = max(content)
    return Finding(
        sentence=window.sentence,
        candidate=window.candidate,
        content=_content(window, content, likeliest),
        source=_source(window, source, _LEAST_SOURCE * likeliest),
        probability=likeliest,
    )


def _content(window: Window, content: Sequence[float], likeliest: float) -> tuple[Range, ...]:
    words = window.sentence.tokens.words[window.tokens.start : window.tokens.end]
    quoted, least = _QUOTED_SHARE * likeliest, _CONTENT_SHARE * likeliest
    if QUOTE in words:
        if any(word == QUOTE and each >= quoted for each, word in zip(content, words, strict=True)):
            least = quoted
        else:
            content = [0.0 if word == QUOTE else each for each, word in zip(content, words, strict=True)]
    return tuple(part for run in runs(content, least) if (part := _trimmed(window, run)))


def _with_sure_content(finding: Finding) -> Finding:
    """Return a finding with the content that the rules read, where they are sure of it."""
    reading = finding.candidate.reading
    if reading is None or not reading.content:
        return finding
    return replace(finding, content=reading.content) if reading.confidence >= _SURE_CONTENT else finding


def without_source(finding: Finding) -> Finding:
    """Return a finding without the parts of its content that are words of its source, where others remain."""
    source = finding.source
    apart = tuple(part for part in finding.content if part.start < source.start or part.end > source.end)
    return replace(finding, content=apart) if source and apart else finding


def _cue_apart(finding: Finding) -> Range:
    """Return the cue without words of its content and source, where others remain: best those around its head."""
    candidate = finding.candidate
    taken = (*finding.content, finding.source)
    if not _meet([candidate.tokens], taken):
        return candidate.tokens
    left = (
        Range(run.start + candidate.tokens.start, run.end + candidate.tokens.start)
        for run in runs([not _meet([Range(index, index + 1)], taken) for index in candidate.tokens], True)
    )
    return max(left, key=lambda run: (candidate.head in run, len(run)), default=candidate.tokens)


def _has_quotation(sentence: Sentence, content: Iterable[Range]) -> bool:
    return any(QUOTE in sentence.tokens.words[part.start : part.end] for part in content)


def _source(window: Window, source: Sequence[float], least: float) -> Range:
    reading, likeliest = window.candidate.reading, max(source)
    if likeliest >= least:
        return _trimmed(window, _around(source.index(likeliest), source))
    return reading.source if reading else NOWHERE


def _around(peak: int, source: Sequence[float]) -> Range:
    """Return the likeliest token with its neighbours that are about as likely."""
    least = _SOURCE_SHARE * source[peak]
    start, end = peak, peak + 1
    while start > 0 and source[start - 1] >= least:
        start -= 1
    while end < len(source) and source[end] >= least:
        end += 1
    return Range(start, end)


def _trimmed(window: Window, run: Range) -> Range:
    """Return a run of a window's tokens as one of its sentence's, without marks at its ends."""
    words = window.sentence.tokens.words
    start, end = run.start + window.tokens.start, run.end + window.tokens.start
    while start < end and words[start] in _EDGES:
        start += 1
    while start < end and words[end - 1] in _EDGES:
        end -= 1
    return Range(start, end)


def _span(tokens: Tokens, part: Range) -> Span:
    return tokens.span(part.start, part.end)


def _stance(finding: Finding) -> Stance:
    """Return the stance of a cue that the rules did not read, as the pack has it."""
    sentence = finding.sentence
    for index in finding.candidate.tokens:
        if cue := sentence.words.match(sentence.tokens.words, index):
            return cue.stance
    return Stance.ASSERTED

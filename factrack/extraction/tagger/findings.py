"""From probabilities to spans: what a window says of the content and the source of its cue."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import tee

from factrack.extraction.rules.sentence import Sentence
from factrack.extraction.rules.tokens import NOWHERE, Range, Tokens
from factrack.extraction.spans import Attribution
from factrack.extraction.statement import Span, Stance
from factrack.extraction.tagger.chain import Chain, Numbers, Probabilities
from factrack.extraction.tagger.cues import Candidate, runs
from factrack.extraction.tagger.hashing import Rows
from factrack.extraction.tagger.strip import CONTENT, SOURCE
from factrack.extraction.tagger.windows import Window

_LEAST_CONTENT = 0.3
"""The probability of its likeliest token from which on a content is one."""
_LEAST_SOURCE = 0.3
"""The same for a source, as a share of the probability of the content."""
_HALF = 0.5
"""The share of the likeliest token's probability from which on its neighbours belong to the same span."""
_EDGES = frozenset(",;:.–—-…")


@dataclass(frozen=True, slots=True)
class Finding:
    """What a window says, in tokens of its sentence; an empty source stands for none."""

    sentence: Sentence
    candidate: Candidate
    content: tuple[Range, ...]
    source: Range
    probability: float


def find_statements(windows: Iterable[tuple[Window, Rows]], spans: Chain) -> Iterator[Finding]:
    """Yield what is likely enough a statement, in the order of the windows."""
    windows, same = tee(windows)
    probabilities = spans.probabilities(rows for _, rows in same)
    for (window, _), of_window in zip(windows, probabilities, strict=True):
        finding = _finding(window, of_window, spans.labels)
        if finding.content and finding.probability >= _LEAST_CONTENT:
            yield finding


def without_overlaps(findings: Iterable[Finding]) -> list[Finding]:
    """Leave out, of the findings of one sentence, those that have most of their content from a likelier one."""
    kept: list[Finding] = []
    taken: set[int] = set()
    for finding in sorted(findings, key=lambda finding: -finding.probability):
        content = {index for part in finding.content for index in part}
        if 2 * len(content & taken) <= len(content):
            taken |= content
            kept.append(finding)
    return kept


def attribution_of(finding: Finding) -> Attribution:
    """Return a finding as spans of the article's text."""
    tokens, reading = finding.sentence.tokens, finding.candidate.reading
    return Attribution(
        content=tuple(_span(tokens, part) for part in finding.content),
        cue=_span(tokens, finding.candidate.tokens),
        source=_span(tokens, finding.source) if finding.source else None,
        stance=reading.stance if reading else _stance(finding),
        rule="tagger",
        confidence=finding.probability,
    )


def _finding(window: Window, probabilities: Probabilities, labels: tuple[str, ...]) -> Finding:
    content = probabilities[:, labels.index(CONTENT)]
    source = probabilities[:, labels.index(SOURCE)]
    likeliest = float(content.max())
    parts = (_trimmed(window, run) for run in runs((content >= _HALF * likeliest).tolist()))
    place = _peak(source) if source.max() >= _LEAST_SOURCE * likeliest else NOWHERE
    return Finding(
        sentence=window.sentence,
        candidate=window.candidate,
        content=tuple(part for part in parts if part),
        source=_trimmed(window, place),
        probability=likeliest,
    )


def _peak(source: Numbers) -> Range:
    """Return the likeliest token with its neighbours that are about as likely."""
    peak = int(source.argmax())
    likely = runs((source >= _HALF * source[peak]).tolist())
    return next(run for run in likely if run.start <= peak < run.end)


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

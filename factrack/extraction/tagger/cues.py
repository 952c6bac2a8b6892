"""The cues of sentences: what the first chain looks at, and the candidates that it gives."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from factrack.extraction.rules.sentence import Reading, Sentence
from factrack.extraction.rules.tokens import Range
from factrack.extraction.tagger.chain import Chain
from factrack.extraction.tagger.hashing import Combinations, Rows
from factrack.extraction.tagger.strip import CUE, Strip

LEAST = 0.15
"""The probability from which on a token can be a cue; a cue of the rules always can."""
_LOOKS = Combinations(
    (
        ("word",),
        ("word-1",),
        ("word+1",),
        ("word-2",),
        ("word+2",),
        ("word-1", "word"),
        ("word", "word+1"),
        ("ending",),
        ("short ending",),
        ("beginning",),
        ("ending-1",),
        ("ending+1",),
        ("shape-1", "shape", "shape+1"),
        ("class",),
        ("class-1",),
        ("class+1",),
        ("class-2",),
        ("class+2",),
        ("class-1", "class"),
        ("class", "class+1"),
        ("class-1", "class", "class+1"),
        ("class-2", "class-1", "class"),
        ("class", "class+1", "class+2"),
        ("tag",),
        ("tag-1", "tag", "tag+1"),
        ("rule",),
        ("from start", "word"),
        ("from end",),
        ("mark before", "mark after"),
        ("mark before", "word"),
        ("cue before", "class"),
        ("cue after", "class"),
        ("quotation",),
        ("quotation", "class"),
        ("context", "from start"),
        ("word", "shape-1"),
    )
)
"""Each a combination of properties, of the token itself or of one so many places before or after it."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """Tokens of a sentence that can be a cue, the likeliest of them, and how likely that one is."""

    tokens: Range
    head: int
    probability: float
    reading: Reading | None
    """What the rules read there."""


def cue_rows(strip: Strip) -> list[Rows]:
    """Return what the chain of cues looks at, sentence by sentence."""
    rows = _LOOKS.rows(strip.views(strip.grid.tokens))
    ends = np.cumsum([len(sentence.tokens) for sentence in strip.sentences])
    return np.split(rows, ends[:-1], axis=1)


def cue_probabilities(chain: Chain, rows: Sequence[Rows]) -> list[list[float]]:
    """Return how likely each token of each sentence is a part of a cue."""
    label = chain.labels.index(CUE)
    return [probabilities[:, label].tolist() for probabilities in chain.probabilities(rows)]


def find_candidates(sentence: Sentence, cues: Sequence[float]) -> list[Candidate]:
    """Return the candidates of a sentence in order; `cues` says of every token how likely it is a part of a cue."""
    if max(cues) < LEAST and not sentence.readings:
        return []
    readings = {
        index: reading
        for reading in sorted(sentence.readings, key=lambda reading: reading.confidence)
        for index in reading.cue
    }
    likely = list(runs([probability >= LEAST for probability in cues]))
    taken = {index for run in likely for index in run}
    only_read = {reading.cue for reading in readings.values() if taken.isdisjoint(reading.cue)}
    ranges = sorted([*likely, *only_read], key=lambda tokens: (tokens.start, tokens.end))
    return [_candidate(tokens, cues, readings) for tokens in ranges]


def runs(wanted: Sequence[bool]) -> Iterator[Range]:
    """Yield the stretches of tokens that are wanted."""
    start: int | None = None
    for index, is_wanted in enumerate([*wanted, False]):
        if is_wanted and start is None:
            start = index
        elif not is_wanted and start is not None:
            yield Range(start, index)
            start = None


def _candidate(tokens: Range, cues: Sequence[float], readings: dict[int, Reading]) -> Candidate:
    head = max(tokens, key=lambda index: cues[index])
    return Candidate(tokens, head, cues[head], next((readings[i] for i in tokens if i in readings), None))

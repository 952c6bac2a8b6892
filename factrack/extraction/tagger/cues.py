"""The cues of sentences: what the first chain looks at, and the candidates that it gives."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from factrack.extraction.rules.sentence import Reading, Sentence
from factrack.extraction.rules.tokens import Range
from factrack.extraction.tagger.chain import Chain
from factrack.extraction.tagger.grid import stretches
from factrack.extraction.tagger.hashing import Combinations, Rows
from factrack.extraction.tagger.strip import CUE, Strip

LEAST = 0.2
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
    rows = _LOOKS.rows(strip.views(strip.grid.tokens, _LOOKS.names))
    return [rows[:, start:end] for start, end in stretches(len(sentence.tokens) for sentence in strip.sentences)]


def cue_probabilities(chain: Chain, rows: Sequence[Rows]) -> list[list[float]]:
    """Return how likely each token of each sentence is a part of a cue."""
    label = chain.labels.index(CUE)
    return [probabilities[:, label].tolist() for probabilities in chain.probabilities(rows)]


def find_candidates(sentence: Sentence, cues: Sequence[float]) -> list[Candidate]:
    """Return the candidates of a sentence in order; `cues` says of every token how likely it is a part of a cue."""
    likely = [*runs(cues, LEAST)] if max(cues) >= LEAST else []
    readings = {
        index: reading
        for reading in sorted(sentence.readings, key=lambda reading: reading.confidence)
        for index in reading.cue
    }
    taken = {index for run in likely for index in run}
    only_read = {reading.cue for reading in readings.values() if taken.isdisjoint(reading.cue)}
    ranges = sorted([*likely, *only_read], key=lambda tokens: (tokens.start, tokens.end))
    return [_candidate(tokens, cues, readings) for tokens in ranges]


def runs(likely: Sequence[float], least: float) -> Iterator[Range]:
    """Yield the stretches of tokens that are likely enough."""
    start = end = -1
    for index in [index for index, probability in enumerate(likely) if probability >= least]:
        if index != end:
            if start >= 0:
                yield Range(start, end)
            start = index
        end = index + 1
    if start >= 0:
        yield Range(start, end)


def _candidate(tokens: Range, cues: Sequence[float], readings: dict[int, Reading]) -> Candidate:
    head = max(tokens, key=lambda index: cues[index])
    return Candidate(tokens, head, cues[head], next((readings[i] for i in tokens if i in readings), None))

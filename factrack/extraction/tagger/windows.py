"""The tokens around each candidate, and what the second chain looks at to tell content and source from the rest."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from factrack.extraction.rules.sentence import Reading, Sentence
from factrack.extraction.rules.tokens import QUOTE, Range
from factrack.extraction.tagger.cues import Candidate, find_candidates
from factrack.extraction.tagger.grid import Grid, Places, stretches
from factrack.extraction.tagger.hashing import Codes, Combinations, Rows, code
from factrack.extraction.tagger.strip import SEPARATORS, Strip

_REACH = 60
"""In tokens: how far from its cue a content or source is looked for."""
_AT_ONCE = 64
_LIKELY = 0.2
"""The probability from which on a token separates what stands on its two sides, as a cue does."""
_SURE = np.array([0.05, 0.2, 0.5, 0.8])
_DISTANCES = np.array([2, 3, 4, 7, 13])
_NUMBERS = np.arange(1, len(SEPARATORS) + 1)
_NEAR = 3
"""In tokens: how far from a cue a single word is tied to it."""
_LOOKS = Combinations(
    (
        ("side",),
        ("place",),
        ("side", "word"),
        ("side", "word-1"),
        ("side", "word+1"),
        ("side", "word-1", "word"),
        ("side", "word", "word+1"),
        ("side", "class"),
        ("side", "class-1", "class"),
        ("side", "class", "class+1"),
        ("side", "class-1", "class", "class+1"),
        ("side", "shape-1", "shape", "shape+1"),
        ("side", "ending"),
        ("side", "mark before", "mark after"),
        ("side", "from start"),
        ("side", "from end"),
        ("head", "side"),
        ("head", "place"),
        ("head", "side", "class"),
        ("head", "place", "near word"),
        ("side", "between"),
        ("side", "between", "class"),
        ("place", "between"),
        ("after", "side", "between"),
        ("after", "place"),
        ("class after", "side", "class"),
        ("class before", "side", "class"),
        ("before", "side", "between"),
        ("quotations", "side", "shape"),
        ("own tag",),
        ("own tag-1", "own tag", "own tag+1"),
        ("own tag", "own rule"),
        ("own tag", "class"),
        ("own tag", "side", "between"),
        ("side", "tag"),
        ("own tag", "tag"),
        ("side", "sure"),
        ("side", "sure", "tag"),
        ("side", "sure cue"),
        ("side", "sure cue", "own rule"),
    )
)
"""Each a combination of properties of a token, of the cue, and of how the two stand to each other."""


@dataclass(frozen=True, slots=True)
class Window:
    """The tokens of one sentence around a candidate; `start` is the place of the sentence in its strip."""

    sentence: Sentence
    candidate: Candidate
    tokens: Range
    start: int


def windows_of(strip: Strip, cues: Sequence[Sequence[float]]) -> Iterator[tuple[Window, Rows]]:
    """Yield the windows of a strip, each with what the chain looks at; `cues` are the cue probabilities."""
    surroundings = _Surroundings(strip, cues)
    windows = (
        _window(sentence, candidate, start)
        for sentence, start, probabilities in zip(strip.sentences, strip.grid.starts, cues, strict=True)
        for candidate in find_candidates(sentence, probabilities)
    )
    while some := list(islice(windows, _AT_ONCE)):
        yield from zip(some, surroundings.rows(some), strict=True)


def _window(sentence: Sentence, candidate: Candidate, start: int) -> Window:
    first, last = candidate.tokens.start - _REACH, candidate.tokens.end + _REACH
    return Window(sentence, candidate, Range(max(0, first), min(len(sentence.tokens), last)), start)


class _Surroundings:
    """A strip with how sure each of its tokens is a cue, and with what separates its tokens from each other."""

    def __init__(self, strip: Strip, cues: Sequence[Sequence[float]]) -> None:
        self._strip = strip
        probabilities = np.zeros(len(strip.grid.all))
        probabilities[strip.grid.tokens] = np.concatenate(cues)
        self._sure = np.digitize(probabilities, _SURE).astype(np.uint32)
        separators = np.zeros((len(probabilities) + 1, len(SEPARATORS)), dtype=np.int64)
        separators[1:] = strip.codes["separator"][:, None] == _NUMBERS
        separators[1:, SEPARATORS.index("cue")] = probabilities >= _LIKELY
        self._separators_before = separators.cumsum(axis=0)

    def rows(self, windows: Sequence[Window]) -> list[Rows]:
        """Return what the chain looks at in each window."""
        lengths = [len(window.tokens) for window in windows]
        places = np.concatenate([np.arange(w.start + w.tokens.start, w.start + w.tokens.end) for w in windows])
        begin = np.repeat([w.start + w.candidate.tokens.start for w in windows], lengths)
        end = np.repeat([w.start + w.candidate.tokens.end for w in windows], lengths)
        head = np.repeat([w.start + w.candidate.head for w in windows], lengths)
        views = self._strip.views(places, _LOOKS.names) | _views_of_readings(windows, lengths)
        views |= self._views_of_cue(begin, end, head)
        views |= self._views_of_places(places, begin, end)
        near = (places >= begin - _NEAR) & (places < end + _NEAR)
        views["near word"] = np.where(near, views["word"], 0).astype(np.uint32)
        rows = _LOOKS.rows(views)
        return [rows[:, start:end] for start, end in stretches(lengths)]

    def _views_of_cue(self, begin: Places, end: Places, head: Places) -> dict[str, Codes]:
        words, classes = self._strip.codes["word"], self._strip.codes["class"]
        return {
            "head": words[head],
            "before": words[begin - 1],
            "after": words[end],
            "class before": classes[begin - 1],
            "class after": classes[end],
            "sure cue": self._sure[head],
        }

    def _views_of_places(self, places: Places, begin: Places, end: Places) -> dict[str, Codes]:
        """Return on which side of its cue a token stands, how far from it, and what separates the two."""
        is_before, is_after = places < begin, places >= end
        seen = self._separators_before
        between = np.where(is_after[:, None], seen[places] - seen[end], seen[begin] - seen[places + 1])
        between = np.minimum(np.maximum(between, 0), [2, 1, 1, 1, 1, 1]) @ [1, 3, 6, 12, 24, 48]
        far = np.where(is_before, begin - places, np.where(is_after, places - end + 1, 0))
        side = is_before + 2 * is_after
        return {
            "side": side.astype(np.uint32),
            "place": (3 * np.digitize(far, _DISTANCES) + side).astype(np.uint32),
            "between": between.astype(np.uint32),
            "sure": self._sure[places],
        }


def _views_of_readings(windows: Sequence[Window], lengths: Sequence[int]) -> dict[str, Codes]:
    """Return what the rules read at the cue of each window, token by token, and what quotations stand beside it."""
    readings = [window.candidate.reading for window in windows]
    rules = [code(f"{reading.rule} {reading.confidence:.1f}" if reading else "") for reading in readings]
    quotations = [code(_quotations_beside(window)) for window in windows]
    grid = Grid.of(lengths)
    tags = np.zeros(len(grid.all), dtype=np.uint32)
    for window, start in zip(windows, grid.starts, strict=True):
        if window.candidate.reading:
            _tag(tags[start : start + len(window.tokens)], window.candidate.reading, window.tokens.start)
    return {
        "own tag": tags[grid.tokens],
        "own tag-1": tags[grid.tokens - 1],
        "own tag+1": tags[grid.tokens + 1],
        "own rule": np.repeat(np.array(rules, dtype=np.uint32), lengths),
        "quotations": np.repeat(np.array(quotations, dtype=np.uint32), lengths),
    }


def _tag(tags: Codes, reading: Reading, offset: int) -> None:
    """Write what a reading takes each token of a window for: inside, first or last, of which span."""
    for label, parts in enumerate((reading.content, (reading.source,), (reading.cue,)), start=1):
        for part in parts:
            start, end = max(0, part.start - offset), min(len(tags), part.end - offset)
            if start < end:
                tags[start:end] = label
                tags[end - 1] = label + 3
                tags[start] = label + 6


def _quotations_beside(window: Window) -> str:
    """Return whether a quotation stands right before the cue, right after it, or elsewhere in the sentence."""
    at, words = window.candidate.tokens, window.sentence.tokens.words
    if QUOTE not in words:
        return ""
    before, after = words[max(0, at.start - 2) : at.start], words[at.end : at.end + 2]
    is_before = before[-1:] == [QUOTE] or before == [QUOTE, ","]
    is_after = after[:1] == [QUOTE] or (after[1:] == [QUOTE] and after[0] in {",", ":"})
    is_there = QUOTE in words[window.tokens.start : window.tokens.end]
    return f"{'<' if is_before else ''}{'>' if is_after else ''}{'*' if is_there else ''}"

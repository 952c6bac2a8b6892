"""One sentence as the grammar sees it: its tokens, its cues, where contents end, and what has been read so far."""

from dataclasses import dataclass, replace
from functools import cached_property

from factrack.extraction.rules.contents import ContentReader
from factrack.extraction.rules.cues import Cue, CueWords, Family, Takes
from factrack.extraction.rules.subjects import SubjectReader
from factrack.extraction.rules.tokens import Range, Tokens
from factrack.extraction.statement import Stance

BREAKS = frozenset({",", "—", "–"})
"""What sets a report off from its content."""
_NESTED = 0.7
"""What a report within somebody else's report keeps of its confidence."""
_SHARES_SOURCE = frozenset({Family.VERB, Family.PARTICIPLE, Family.QUOTE_VERB})


@dataclass(frozen=True, slots=True)
class Reading:
    """A report as ranges of a sentence's tokens; an empty source stands for none."""

    content: tuple[Range, ...]
    cue: Range
    source: Range
    stance: Stance
    rule: str
    confidence: float
    family: Family = Family.VERB


@dataclass(frozen=True, slots=True)
class CueAt:
    """A cue and where it stands."""

    cue: Cue
    range: Range

    def reading(self, rule: str, content: tuple[Range, ...], source: Range, factor: float = 1.0) -> Reading:
        """Return what this cue reports; `factor` lowers its confidence."""
        cue = self.cue
        return Reading(content, self.range, source, cue.stance, rule, cue.confidence * factor, cue.family)


class Sentence:
    """The tokens of one sentence with what the readers of all families share."""

    def __init__(self, tokens: Tokens, words: CueWords) -> None:
        self.tokens = tokens
        self.words = words
        self.sources = SubjectReader(tokens, words)
        self.contents = ContentReader(tokens, words)
        self.cues = self._find_cues()
        self.readings: list[Reading] = []

    def _find_cues(self) -> list[CueAt]:
        found: list[CueAt] = []
        known = self.words.cues
        for index in [index for index, word in enumerate(self.tokens.words) if word in known]:
            if found and index < found[-1].range.end:
                continue
            if cue := self._cue_at(index):
                found.append(CueAt(cue, Range(index, index + len(cue.words))))
        return found

    def _cue_at(self, index: int) -> Cue | None:
        """Return the cue at token `index`, unless the word is a name there, or a noun where the cue is a verb."""
        tokens, words = self.tokens, self.words
        is_name = index > 0 and tokens.is_name_like(index) and tokens.is_word(index - 1)
        if is_name or words.is_excluded(tokens.words, index):
            return None
        cue = words.match(tokens.words, index)
        before = tokens.word(index - 1)
        if cue and cue.family is Family.VERB and (before in words.noun_markers or tokens.is_possessive(index - 1)):
            return None
        return cue

    @cached_property
    def boundaries(self) -> list[int]:
        """The tokens before which a content ends since another report begins: ", but he said", ", adding that"."""
        found = (self._boundary(cue) for cue in self.cues)
        return [boundary for boundary in found if boundary is not None]

    def _boundary(self, at: CueAt) -> int | None:
        start = self.sources.skip_back(at.range.start)
        if at.cue.family in {Family.PARTICIPLE, Family.FRAME}:
            return start - 1 if self.tokens.word(start - 1) == "," else None
        if at.cue.family is not Family.VERB or Takes.AFTER not in at.cue.takes:
            return None
        boundary = self._coordination(start)
        if boundary is None and (source := self.sources.before(at.range.start)):
            boundary = self._coordination(source.start)
        return boundary

    def _coordination(self, start: int) -> int | None:
        """Return where the conjunction before token `start` begins, with the comma before it."""
        if self.tokens.word(start - 1) not in self.words.conjunctions:
            return None
        return start - 2 if self.tokens.word(start - 2) == "," else start - 1

    def content_from(self, start: int) -> Range:
        """Return the content that begins at token `start` and goes on to the next report or the sentence's end."""
        end = next((boundary for boundary in self.boundaries if boundary > start), len(self.tokens))
        return self.contents.trim(self.contents.without_trailer(self.contents.trim(Range(start, end))))

    def leads_to_verb(self, end: int) -> bool:
        """Whether the comma before token `end` or at it is followed by a verb that reports: "…, mengatakan"."""
        verbs = {at.range.start for at in self.cues if at.cue.family is Family.VERB}
        return self.tokens.word(end) == "," and (end + 1 in verbs or end + 2 in verbs)

    def is_anaphora(self, end: int) -> bool:
        """Whether the sentence begins, up to token `end`, with words that stand for what was said before."""
        start = 0
        while start < end - 1 and (self.tokens.word(start) in self.words.openers or not self.tokens.is_word(start)):
            if " ".join(self.tokens.words[start:end]) in self.words.anaphora:
                return True
            start += 1
        return " ".join(self.tokens.words[start:end]) in self.words.anaphora

    def content_before(self, end: int) -> Range:
        """Return the content that ends before token `end` and begins after the report before it."""
        floor = 0
        for reading in self.readings:
            stop = max(reading.cue.end, reading.source.end)
            if stop <= end:
                floor = max(floor, stop, *(part.end for part in reading.content if part.end < end))
        return self.contents.before(end, floor)

    def subject_of(self, cue: int) -> Range:
        """Return the source before the cue at token `cue`, or the one it shares: "X thanked them and called …"."""
        source = self.sources.before(cue)
        start = self.sources.skip_back(cue)
        if not source and self.tokens.word(start - 1) in self.words.conjunctions:
            return self.shared_source()
        return source

    def shared_source(self) -> Range:
        """Return the source of the last report that no other report contains, else the subject of the sentence."""
        for reading in reversed(self.readings):
            if reading.source and reading.family in _SHARES_SOURCE and not self._is_nested(reading):
                return reading.source
        return self.sources.subject()

    def weighed(self, reading: Reading) -> Reading:
        """Return a reading with less confidence where it stands within what somebody else says."""
        return replace(reading, confidence=reading.confidence * _NESTED) if self._is_nested(reading) else reading

    def _is_nested(self, reading: Reading) -> bool:
        cue = reading.cue.start
        return any(part.start <= cue < part.end for other in self.readings for part in other.content)

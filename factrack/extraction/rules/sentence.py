"""One sentence: each cue in it is read by the grammar of its family."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

from factrack.extraction.rules.contents import ContentReader
from factrack.extraction.rules.cues import Cue, CueWords, Family, Takes
from factrack.extraction.rules.sources import Range, SourceReader
from factrack.extraction.rules.tokens import QUOTE, Tokens
from factrack.extraction.statement import Stance

_SHORT_ADVERBIAL = 9
"""In tokens: what may stand before "…, he said, …" and belong to the content after it."""


_BREAKS = frozenset({",", "—", "–"})
_SHARES_SOURCE = frozenset({Family.VERB, Family.PARTICIPLE, Family.QUOTE_VERB})
_LONGEST_INTERRUPTION = 16
"""In tokens: what may stand between the halves of a split quotation, the report left out."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A report as ranges of a sentence's tokens."""

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


class SentenceReader:
    """Reads the reports of one sentence."""

    def __init__(self, tokens: Tokens, words: CueWords) -> None:
        self.tokens = tokens
        self.words = words
        self.sources = SourceReader(tokens, words)
        self.contents = ContentReader(tokens, words)
        self.cues = self._find_cues()
        self.readings: list[Reading] = []
        self._families: dict[Family, Callable[[CueAt], Reading | None]] = {
            Family.VERB: self._verb,
            Family.PARTICIPLE: self._participle,
            Family.QUOTE_VERB: self._quote_verb,
            Family.OWN_SOURCE: self._own_source,
            Family.FRAME: self._frame,
            Family.NOUN: self._noun,
            Family.RAISING: self._raising,
            Family.HEARSAY: self._hearsay,
        }

    def read(self) -> list[Reading]:
        """Return the reports of the sentence in the order of their cues."""
        for cue in self.cues:
            reading = self._families[cue.cue.family](cue)
            if reading and all(reading.content):
                self.readings.append(reading)
        return self.readings

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
        if self._is_name(index) or words.is_excluded(tokens.words, index):
            return None
        cue = words.match(tokens.words, index)
        before = tokens.word(index - 1)
        if cue and cue.family is Family.VERB and (before in words.noun_markers or before.endswith(("'s", "’s"))):
            return None
        return cue

    def _is_name(self, index: int) -> bool:
        return index > 0 and self.tokens.is_name_like(index) and self.tokens.is_word(index - 1)

    @cached_property
    def boundaries(self) -> list[int]:
        """The tokens before which a content ends since another report begins: ", but he said", ", adding that"."""
        found = []
        for cue in self.cues:
            start = self.sources.skip_back(cue.range.start)
            if cue.cue.family in {Family.PARTICIPLE, Family.FRAME} and self.tokens.word(start - 1) == ",":
                found.append(start - 1)
            elif cue.cue.family is Family.VERB and Takes.AFTER in cue.cue.takes:
                boundary = self._coordination(start)
                if boundary is None and (source := self.sources.before(cue.range.start)):
                    boundary = self._coordination(source.start)
                if boundary is not None:
                    found.append(boundary)
        return found

    def _coordination(self, start: int) -> int | None:
        """Return where the conjunction before token `start` begins, with the comma before it."""
        if self.tokens.word(start - 1) not in self.words.conjunctions:
            return None
        return start - 2 if self.tokens.word(start - 2) == "," else start - 1

    def _reading(self, at: CueAt, rule: str, content: tuple[Range, ...], source: Range, factor: float = 1.0) -> Reading:
        cue = at.cue
        return Reading(content, at.range, source, cue.stance, rule, cue.confidence * factor, cue.family)

    # --- verbs ---------------------------------------------------------------------------------------------------

    def _verb(self, at: CueAt) -> Reading | None:
        if self.tokens.word(at.range.start - 1) in self.words.passives:
            return self._passive(at)
        source = self._subject_of(at.range.start)
        begin = self._complement(at)
        if begin is not None and not self._closes(at, source):
            return self._before_content(at, source, begin)
        if Takes.AFTER in at.cue.takes:
            return self._after_content(at)
        return None

    def _complement(self, at: CueAt) -> int | None:
        index = at.range.end
        if Takes.ADDRESSEE in at.cue.takes:
            index = self.contents.skip_addressee(index)
        return self.contents.complement(self.contents.skip_adjuncts(index), at.cue.takes)

    def _closes(self, at: CueAt, source: Range) -> bool:
        """Whether the cue follows its content: a quotation or a comma before the source, no complement mark after."""
        before = self.tokens.word((source.start if source else self.sources.skip_back(at.range.start)) - 1)
        if before != QUOTE or Takes.AFTER not in at.cue.takes:
            return False
        index = self.contents.skip_adjuncts(at.range.end)
        following = self.tokens.word(index)
        if following in self.words.complementizers or following == QUOTE:
            return False
        return not (self._opens_with_adverbial() and self._runs_on(index))

    def _opens_with_adverbial(self) -> bool:
        """Whether the sentence begins as in "In an interview on "This Week," he said the plan would fail"."""
        first = self.tokens.word(0)
        return first in self.words.prepositions or first in self.words.subordinators

    def _runs_on(self, index: int) -> bool:
        """Whether at least three words stand at token `index` without a mark between them."""
        return all(self.tokens.is_word(position) for position in range(index, index + 3))

    def _subject_of(self, cue: int) -> Range:
        """Return the source before a cue, or the one it shares: "X thanked them and called …"."""
        source = self.sources.before(cue)
        start = self.sources.skip_back(cue)
        if not source and self.tokens.word(start - 1) in self.words.conjunctions:
            return self._shared_source()
        return source

    def _shared_source(self) -> Range:
        for reading in reversed(self.readings):
            if reading.source and reading.family in _SHARES_SOURCE and not self._is_nested(reading):
                return reading.source
        return self.sources.subject()

    def _is_nested(self, reading: Reading) -> bool:
        """Whether the report is a part of what another one reports."""
        cue = reading.cue.start
        return any(part.start <= cue < part.end for other in self.readings for part in other.content)

    def _before_content(self, at: CueAt, source: Range, begin: int) -> Reading:
        end = self.contents.end(begin, [b for b in self.boundaries if b > at.range.end])
        if Takes.OBJECT in at.cue.takes:
            end = min(end, self.contents.dash_after(begin))
        content = self.contents.trim(Range(begin, end))
        return self._reading(at, "source-cue-content", (content,), source, 1.0 if source else 0.6)

    def _after_content(self, at: CueAt) -> Reading | None:
        tokens = self.tokens
        group = self.sources.skip_back(at.range.start)
        if source := self.sources.between_quotation_and(group):
            return self._around(at, source.start, source, at.range.end)
        if tokens.word(group - 1) in _BREAKS | {QUOTE}:
            source = self.sources.after(at.range.end)
            if source and not self._is_clause_after(at):
                return self._around(at, group, source, max(source.end, at.range.end))
        source = self.sources.before(at.range.start)
        if not source or tokens.word(source.start - 1) not in _BREAKS | {QUOTE}:
            return None
        return self._around(at, source.start, source, at.range.end)

    def _is_clause_after(self, at: CueAt) -> bool:
        following = self.tokens.word(at.range.end)
        return following in self.words.complementizers or following in self.words.prepositions

    def _around(self, at: CueAt, end: int, source: Range, after: int) -> Reading | None:
        """Read a report that stands after its content, or within it."""
        left = self.contents.before(end, self._floor(end))
        if not left:
            return None
        after = self.contents.skip_adjuncts(after)
        rest = self._rest(left, after)
        content = (left, rest) if rest else (left,)
        return self._reading(
            at, "content-cue-source" if source.start > at.range.start else "content-source-cue", content, source
        )

    def _floor(self, end: int) -> int:
        """Return where the content that ends before token `end` can begin: after the report before it."""
        floor = 0
        for reading in self.readings:
            stop = max(reading.cue.end, reading.source.end)
            if stop <= end:
                floor = max(floor, stop, *(part.end for part in reading.content if part.end <= end - 1))
        return floor

    def _rest(self, left: Range, after: int) -> Range:
        """Return the part of a split content that stands after its report; empty if none."""
        tokens = self.tokens
        if tokens.word(left.end - 1) == QUOTE:
            return self._rest_of_quotation(after)
        start = after + 1
        if tokens.word(after) != "," or left.end - left.start > _SHORT_ADVERBIAL or not self._goes_on(start):
            return Range(0, 0)
        return self.contents.trim(Range(start, self.contents.end(start, self.boundaries)))

    def _rest_of_quotation(self, after: int) -> Range:
        """Return the next quotation of the sentence, with what follows it, where no other cue stands before it."""
        tokens = self.tokens
        for index in range(after, min(after + _LONGEST_INTERRUPTION, len(tokens))):
            if tokens.word(index) == QUOTE:
                opened = index == after or tokens.word(index - 1) in {",", "—", "–", "-", "."} or index == after + 2
                end = self.contents.end(index, self.boundaries)
                return self.contents.trim(Range(index, end)) if opened else Range(0, 0)
            if any(cue.range.start == index for cue in self.cues):
                break
        return Range(0, 0)

    def _goes_on(self, start: int) -> bool:
        word = self.tokens.word(start)
        cued = any(cue.range.start - 2 <= start <= cue.range.start for cue in self.cues)
        return bool(word) and word not in self.words.conjunctions and word not in self.words.relatives and not cued

    def _passive(self, at: CueAt) -> Reading | None:
        """Read "X was criticized by Y"; a passive that names nobody is left to the other families."""
        agent = at.range.end
        if self.tokens.word(agent) not in self.words.agents or Takes.OBJECT not in at.cue.takes:
            return None
        source = self.sources.after(agent + 1)
        patient = self.sources.before(at.range.start)
        if not source or not patient:
            return None
        rest = self.contents.trim(Range(source.end, self.contents.end(source.end, self.boundaries)))
        content = (patient, rest) if rest else (patient,)
        return self._reading(at, "passive", content, source, 0.8)

    def _participle(self, at: CueAt) -> Reading | None:
        begin = self._complement(at)
        if begin is None:
            return None
        if self._is_progressive(at.range.start):
            return self._before_content(at, self._subject_of(at.range.start), begin)
        start = self.sources.skip_back(at.range.start)
        if start <= 1:
            return self._opening_participle(at, begin)
        before = self.tokens.word(start - 1)
        if before in _BREAKS or before in self.words.conjunctions or before in self.words.prepositions:
            source = self._shared_source()
        else:
            source = self.sources.before(at.range.start) or self._shared_source()
        return self._before_content(at, source, begin)

    def _opening_participle(self, at: CueAt, begin: int) -> Reading | None:
        """Read "After saying …, she left": the source follows the comma that ends the content."""
        for comma in range(begin + 1, len(self.tokens)):
            if self.tokens.word(comma) == "," or self.tokens.word(comma - 1) == QUOTE:
                start = comma + 1 if self.tokens.word(comma) == "," else comma
                source = self.sources.subject(start)
                if source and self._names_somebody(source.start):
                    return self._reading(at, "cue-content-source", (self.contents.trim(Range(begin, comma)),), source)
        return self._before_content(at, Range(0, 0), begin)

    def _is_progressive(self, index: int) -> bool:
        """Whether a form of "to be" stands before the participle at token `index`: "is also backing"."""
        while self.tokens.word(index - 1) in self.words.adverbs:
            index -= 1
        return self.tokens.word(index - 1) in self.words.passives

    # --- cues that stand after a quotation only ---------------------------------------------------------------------

    def _quote_verb(self, at: CueAt) -> Reading | None:
        if self.tokens.word(at.range.start - 1) not in _BREAKS | {QUOTE}:
            return self._source_before_quote(at)
        source = self.sources.after(at.range.end)
        if not source or not self._names_somebody(source.start):
            return None
        return self._around(at, at.range.start, source, source.end)

    def _names_somebody(self, index: int) -> bool:
        words = self.words
        word = self.tokens.word(index)
        return self.tokens.is_name_like(index) or word in words.subject_pronouns or word in words.determiners

    def _source_before_quote(self, at: CueAt) -> Reading | None:
        begin = self.contents.complement(at.range.end, frozenset({Takes.QUOTE}))
        source = self.sources.before(at.range.start)
        return self._before_content(at, source, begin) if begin is not None and source else None

    def _own_source(self, at: CueAt) -> Reading | None:
        nobody = Range(0, 0)
        if self.tokens.word(at.range.start - 1) in {",", QUOTE}:
            return self._around(at, at.range.start, nobody, at.range.end)
        begin = self.contents.complement(at.range.end, frozenset({Takes.QUOTE}))
        return self._before_content(at, nobody, begin) if begin is not None else None

    # --- frames, nouns, raising verbs, hearsay ----------------------------------------------------------------------

    def _frame(self, at: CueAt) -> Reading | None:
        source = self.sources.after(at.range.end)
        if not source:
            return None
        tokens = self.tokens
        opens = (
            at.range.start == 0
            or tokens.word(at.range.start - 1) in self.words.conjunctions | self.words.openers | self.words.relatives
        )
        if opens or (
            tokens.word(at.range.start - 1) == ","
            and not self.contents.before(at.range.start, self._floor(at.range.start))
        ):
            start = source.end
            end = self.contents.end(start, self.boundaries)
            return self._reading(at, "frame-content", (self.contents.trim(Range(start, end)),), source)
        return self._around_frame(at, source)

    def _around_frame(self, at: CueAt, source: Range) -> Reading | None:
        left = self.contents.before(at.range.start, self._floor(at.range.start))
        rest = self._rest(left, source.end) if left else Range(0, 0)
        return self._reading(at, "content-frame", (left, rest) if rest else (left,), source)

    def _noun(self, at: CueAt) -> Reading | None:
        tokens, words = self.tokens, self.words
        index = at.range.end
        named = self._is_possessed(at.range.start) or self.tokens.is_name_like(at.range.start - 1)
        source = self.sources.before(at.range.start) if named else Range(0, 0)
        if not source and tokens.word(index) in words.agents:
            source = self.sources.after(index + 1)
            index = source.end
        if tokens.word(index) not in words.complementizers or not tokens.is_word(index + 1):
            return None
        end = self.contents.end(index, self.boundaries)
        return self._reading(at, "noun-content", (self.contents.trim(Range(index, end)),), source)

    def _is_possessed(self, index: int) -> bool:
        return self.tokens.word(index - 1).endswith(("'s", "’s", "s'", "s’"))

    def _raising(self, at: CueAt) -> Reading | None:
        subject = self.sources.before(at.range.start)
        begin = self.contents.complement(at.range.end, at.cue.takes)
        if not subject or begin is None:
            return None
        rest = self.contents.trim(Range(begin, self.contents.end(begin, self.boundaries)))
        return self._reading(at, "raising", (subject, rest), Range(0, 0))

    def _hearsay(self, at: CueAt) -> Reading | None:
        start = self._floor(at.range.start)
        left = self.contents.trim(Range(start, at.range.start))
        right = self.contents.trim(Range(at.range.end, self.contents.end(at.range.end, self.boundaries)))
        content = tuple(part for part in (left, right) if part)
        return self._reading(at, "hearsay", content, Range(0, 0)) if content else None

"""One sentence as the grammar sees it: its tokens, its cues, where contents end, and what has been read so far."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from factrack.extraction.rules.asides import opens_content, opens_with_adverbial, past_aside, without_comment
from factrack.extraction.rules.clauses import lacks_object
from factrack.extraction.rules.contents import ContentReader
from factrack.extraction.rules.cues import Cue, Family, Takes
from factrack.extraction.rules.nouns import gives_name, is_noun
from factrack.extraction.rules.subjects import SubjectReader
from factrack.extraction.rules.tokens import NOWHERE, QUOTE, Range, Tokens
from factrack.extraction.rules.words import CueWords
from factrack.extraction.statement import Stance

BREAKS = frozenset({",", "—", "–"})
"""What sets a report off from its content."""
_MOST_READINGS = 40
"""How many reports before a content are looked at, the last ones."""
_LONGEST_ANAPHOR = 2
_LONGEST_OPENING = 12
"""In tokens: how far into a sentence such words can end."""
_SHORTEST_LONG = 12
"""In tokens: how much stands before the time that ends a long sentence."""
_SET_OFF = frozenset({Family.PARTICIPLE, Family.FRAME})
_SHARES_SOURCE = frozenset({Family.VERB, Family.PARTICIPLE, Family.QUOTE_VERB})


@dataclass(slots=True)
class Reading:
    """A report as ranges of a sentence's tokens; an empty source stands for none."""

    content: tuple[Range, ...]
    cue: Range
    source: Range
    stance: Stance
    rule: str
    confidence: float
    family: Family = Family.VERB


@dataclass(slots=True, unsafe_hash=True)  # never changed; not frozen, as `Range` is not
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
            if found and index <= found[-1].range.end and self._is_part(index, found[-1]):
                continue
            if cue := self._cue_at(index):
                found.append(CueAt(cue, Range(index, index + len(cue.words))))
        return found

    def _is_part(self, index: int, before: CueAt) -> bool:
        """Whether the word at `index` is of the cue before it, or is who it names: "according to *reports*"."""
        return index < before.range.end or before.cue.family is Family.FRAME

    def _cue_at(self, index: int) -> Cue | None:
        """Return the cue at token `index`, unless the word is a name there, or a noun where the cue is a verb."""
        tokens, words = self.tokens, self.words
        cue = words.match(tokens.words, index)
        if cue is None:
            return None
        is_name = index > 0 and tokens.is_name_like(index) and tokens.is_word(index - 1)
        is_frame = cue.family is Family.FRAME and words.verb_prefixes  # "Hampir penuh *Menurut* Budi, …"
        is_name = is_name and not is_frame
        if is_name or words.is_excluded(tokens.words, index) or gives_name(tokens, words, index):
            return None
        if cue.family is Family.VERB and is_noun(tokens, words, self.sources, Range(index, index + len(cue.words))):
            return words.match_noun(tokens.words, index)
        if cue.family is Family.PARTICIPLE and tokens.word(index - 1) in words.determiners - words.owners:
            return words.match_noun(tokens.words, index)  # "a *shouting* match"
        is_described = cue.family is Family.PARTICIPLE and tokens.word(index - 2) in words.determiners
        if is_described and tokens.word(index - 1) in words.noun_markers - words.prepositions - words.determiners:
            return words.match_noun(tokens.words, index)  # "a new *warning*"
        return cue

    @cached_property
    def boundaries(self) -> list[int]:
        """The tokens before which a content ends since another report begins: ", but he said", ", adding that"."""
        found = (self._boundary(cue) for cue in self.cues)
        return sorted(boundary for boundary in found if boundary is not None)

    @cached_property
    def cue_starts(self) -> list[int]:
        """Where the cues begin, in order."""
        return [at.range.start for at in self.cues]

    def cues_from(self, start: int, end: int) -> Sequence[CueAt]:
        """Return the cues that begin at token `start` or later, but before token `end`."""
        return self.cues[bisect_left(self.cue_starts, start) : bisect_left(self.cue_starts, end)]

    def _boundary(self, at: CueAt) -> int | None:
        """Return where the content before this cue's report ends, or None where the report sets none off."""
        start = self.sources.skip_back(at.range.start)
        if at.cue.family is Family.PARTICIPLE and self.tokens.word(at.range.start - 1) not in BREAKS:
            subject = self.sources.before(at.range.start)
            if self.tokens.word(subject.start) in self.words.attendants:
                return self.tokens.comma_at(subject.start - 1)  # "…, *with* his lawyer calling it a lie"
        is_aside = self.tokens.word(start - 1) == "," == self.tokens.word(start - 3)
        if is_aside and self.tokens.word(start - 2) in self.words.adverbs:
            return None  # "he, too, was expecting it"
        if at.cue.family in _SET_OFF:
            joined = self._coordination(start)
            is_doing = (
                self.tokens.word(at.range.start - 1) in self.words.passives and self.tokens.word(start - 2) == ","
            )
            goes_on = is_doing or self._has_participle_before(start)  # "…, and are appealing for witnesses"
            goes_on = goes_on and joined is not None and at.cue.family is Family.PARTICIPLE
            return joined if goes_on else self.tokens.comma_at(start - 1)
        if at.cue.family is not Family.VERB:
            return None
        if (boundary := self._coordination(start)) is not None:
            if self.goes_on_from_passive(at):
                return None
            # "and had ordered" goes on with the clause that the content is.
            goes_on = any(self.tokens.word(index) in self.words.auxiliaries for index in range(start, at.range.start))
            return None if goes_on or lacks_object(self.tokens, self.words, boundary - 1) else boundary
        if Takes.AFTER not in at.cue.takes and (opposed := self._opposed(at)) is not None:
            return opposed
        if Takes.AFTER not in at.cue.takes or self.tokens.word(at.range.start - 1) in self.words.passives:
            return None
        if self.inverted_source(at):
            return at.range.start - 1
        source = self.sources.before(at.range.start)
        if (comma := self.tokens.comma_at(start - 1)) is not None:
            verb_ends = (other.range.end for other in self.cues if other.cue.family is Family.VERB)
            return None if opens_content(self.tokens, self.words, source, comma, verb_ends) else comma
        opening = self.sources.skip_back(source.start) if source and self.words.verb_prefixes else source.start
        if source and self.tokens.word(opening - 1) in BREAKS:
            ends = self._closes_clause(at) or self._opens_subordinate() or self._ends_opening(opening - 1)
            return opening - 1 if ends else None
        if not source or (self.words.adverbials and self.tokens.word(start - 1) in self.words.relatives):
            return None  # "pengelola pasar *dan arsitek yang* melaporkannya"
        return self._contrast(source.start) or self._coordination(source.start)

    def goes_on_from_passive(self, at: CueAt) -> bool:
        """Whether a verb of an effect is more of what a passive asks or hopes: "diharapkan naik dan *mendorong* …"."""
        if at.cue.words[0] not in self.words.effects:
            return False
        joined = self.tokens.word(self.sources.skip_back(at.range.start) - 1) in self.words.conjunctions
        before = (other for other in self.cues if other.range.end < at.range.start)
        return joined and any(
            other.cue.family is Family.PASSIVE and Takes.INFINITIVE in other.cue.takes for other in before
        )

    def _opposed(self, at: CueAt) -> int | None:
        """Return the comma before what somebody else says against it: "…*, but* Roe dismissed the report"."""
        source = self.sources.before(at.range.start)
        is_opposed = source and self.tokens.word(source.start - 1) in self.words.opposing
        return self.tokens.comma_at(source.start - 2) if is_opposed else None

    def _contrast(self, start: int) -> int | None:
        """Return the comma before what sets a report against the one before it: "…*, though* she admitted"."""
        is_contrast = self.tokens.word(start - 1) in self.words.contrasts
        return self.tokens.comma_at(start - 2) if is_contrast else None

    def _has_participle_before(self, index: int) -> bool:
        """Whether another participle reports earlier in the sentence: "calling him a fool *and* asserting that …"."""
        return any(at.cue.family is Family.PARTICIPLE and at.range.end < index for at in self.cues)

    def _opens_subordinate(self) -> bool:
        """Whether the sentence opens with a subordinate clause: "While X says …, Y says …"."""
        return self.tokens.word(0) in self.words.subordinators

    def _ends_opening(self, comma: int) -> bool:
        """Whether a comma ends the phrase that opens the sentence: "In a plea for calm*,* the mayor said …"."""
        words, first = self.words, self.tokens.word(0)
        opens = first in words.prepositions or first in words.breaks or first.endswith(words.deed_endings)
        return words.has_articles and opens and "," not in self.tokens.words[:comma]

    def _closes_clause(self, at: CueAt) -> bool:
        """Whether no content follows the cue."""
        after = self.contents.skip_adjuncts(at.range.end)
        verb = max((other.range.end for other in self.cues if other.range.end < at.range.start), default=0)
        is_open = opens_with_adverbial(self.tokens, self.words, verb, after)
        return not is_open and self.contents.complement(after, at.cue.takes) is None

    def inverted_source(self, at: CueAt) -> Range:
        """Return the source behind a cue where it is a name and nothing else: ", said Name"; empty if it is not."""
        if Takes.ADDRESSEE in at.cue.takes or self.tokens.word(at.range.start - 1) not in BREAKS:
            return NOWHERE
        if self.words.can_be_verb(self.tokens.word(at.range.start)):
            return NOWHERE  # "kata X" can be turned around, "mengatakan" never is
        source = self.before_report(self.sources.after(at.range.end))
        if source and self._is_told_of(source) and not self.sources.before(at.range.start):
            return source
        is_bare = self.sources.is_mere_name(source) or self.sources.is_mere_plural(source)
        if not source or not is_bare or self._is_clause(at.range.end, source):
            return NOWHERE
        # "…, said the mayor" against "Mr. X, the chairman, said the mayor would go".
        is_object = self.tokens.word(source.start) in self.words.determiners and self.sources.before(at.range.start)
        return NOWHERE if is_object and not (self._is_named(source) and self._ends_with_time(source.end)) else source

    def _is_told_of(self, source: Range) -> bool:
        """Whether a clause goes on about a source without a name: "…, said *a person* who was there"."""
        word, words = self.tokens.word(source.start), self.words
        is_somebody = word in words.determiners or words.is_plural(word)
        return words.has_articles and is_somebody and self.tokens.word(source.end) in words.person_relatives

    def _is_named(self, source: Range) -> bool:
        """Whether a source is an article and a name, with no word that could be a verb: "the Harrow Board of Trade"."""
        tokens, words = self.tokens, self.words
        name = range(source.start + 1, source.end)
        return len(name) > 0 and all(tokens.is_name_like(i) or tokens.word(i) in words.home_links for i in name)

    def _ends_with_time(self, index: int) -> bool:
        """Whether nothing but a time follows to the end of a long sentence: "…, says the board *on May 6*"."""
        tokens, words = self.tokens, self.words
        while tokens.word(index) in words.time_words or tokens.word(index).isdigit():
            index += 1
        start = index
        while tokens.word(index) in words.prepositions and tokens.word(index + 1) in words.time_words:
            index += 2
            while tokens.word(index) in words.time_words or tokens.word(index).isdigit():
                index += 1
        return start > _SHORTEST_LONG and index >= len(tokens) - 1 and words.has_articles

    def before_report(self, source: Range) -> Range:
        """Return a source without a clause that reports a quotation: "said *Ada Roe*, who called it “a relic”"."""
        name = self.sources.without_apposition(source)
        tells = self.tokens.word(source.end) == QUOTE and self.tokens.word(name.end + 1) in self.words.relatives
        return name if tells else source

    def _is_clause(self, start: int, source: Range) -> bool:
        """Whether what a cue has behind it is no inverted source: "said having Lund as mayor", "said Lund “…”"."""
        return self.tokens.word(start) in self.words.auxiliaries or self.tokens.word(source.end) == QUOTE

    def _coordination(self, start: int) -> int | None:
        """Return where the conjunction before token `start` begins, with the comma before it."""
        start = past_aside(self.tokens, self.words, start)
        if self.tokens.word(start - 1) not in self.words.conjunctions:
            return None
        return start - 2 if self.tokens.word(start - 2) == "," else start - 1

    def content_from(self, start: int, breaks: frozenset[str] = frozenset()) -> Range:
        """Return the content that begins at token `start` and goes on to the next report or the sentence's end.

        It ends before a comma that one of `breaks` follows.
        """
        after = bisect_right(self.boundaries, start)
        if self.tokens.word(start) in self.words.subject_pronouns and start + 1 in self.boundaries[after : after + 1]:
            after += 1  # "he and Ruth Amari agreed" is one subject
        end = self.boundaries[after] if after < len(self.boundaries) else len(self.tokens)
        if self.words.verb_prefixes and self.contents.is_mere_time(start, end):
            # "mengatakan, *pada Sabtu sore*, dia melihat …"
            end = self.boundaries[after + 1] if after + 1 < len(self.boundaries) else len(self.tokens)
        content = self.contents.trim(Range(start, self.contents.break_after(start, end, breaks)))
        content = without_comment(self.tokens, self.words, content)
        return self.contents.trim(self.contents.without_trailer(content))

    def leads_to_verb(self, end: int) -> bool:
        """Whether the comma at token `end` is followed by a verb that reports: "…, mengatakan"."""
        near = self.cues_from(end + 1, end + 3)
        return self.tokens.word(end) == "," and any(at.cue.family is Family.VERB for at in near)

    def is_anaphora(self, end: int) -> bool:
        """Whether the sentence begins, up to token `end`, with words that stand for what was said before."""
        starts = range(max(0, end - _LONGEST_ANAPHOR), end)
        opened = (self.only_opens(start) for start in starts)
        return end <= _LONGEST_OPENING and any(
            is_opened and self._points_back(self.tokens.words[start:end])
            for start, is_opened in zip(starts, opened, strict=True)
        )

    def anaphor(self, end: int) -> Range:
        """Return the words up to token `end` that stand for what was said before."""
        return self.contents.trim(Range(max(0, end - _LONGEST_ANAPHOR), end))

    def only_opens(self, end: int) -> bool:
        """Whether nothing but words that open a sentence, and marks, stand before token `end`: "Sebab, …"."""
        return end <= _LONGEST_OPENING and all(map(self._opens, range(end)))

    def past_openers(self, end: int) -> int:
        """Return the first token before `end` that does more than open the sentence; or `end`."""
        last = min(end, _LONGEST_OPENING)
        return next((index for index in range(last) if not self._opens(index)), last)

    def _opens(self, index: int) -> bool:
        word = self.tokens.word(index)
        return word in self.words.openers or word in BREAKS

    def _points_back(self, phrase: Sequence[str]) -> bool:
        """Whether a phrase is one such as "hal itu" or "kepastian tersebut"."""
        is_noun = len(phrase) == 2 and phrase[0] in self.words.anaphora_nouns and phrase[1] in self.words.definites
        return is_noun or " ".join(phrase) in self.words.anaphora

    def content_before(self, end: int) -> Range:
        """Return the content that ends before token `end` and begins after the report before it."""
        floor = 0
        for reading in self.readings[-_MOST_READINGS:]:
            stop = max(reading.cue.end, reading.source.end, *(part.end for part in reading.content))
            # A report whose content reaches up to here is a part of this content.
            if stop < end - 1 or (stop < end and self.tokens.word(end - 1) not in BREAKS):
                floor = max(floor, stop)
        content = self.contents.before(end, max(floor, self.contents.clause_start(end, floor)))
        return content if self._says_something(content) else NOWHERE

    def _says_something(self, content: Range) -> bool:
        """Whether a content is more than what opens a sentence: "Sebab, menurut …"."""
        words = (self.tokens.word(index) for index in content)
        return any(word not in self.words.openers and not self.words.is_own_source(word) for word in words)

    def subject_of(self, cue: int) -> Range:
        """Return the source before the cue at token `cue`, or the one it shares: "X thanked them and called …"."""
        source = self.sources.before(cue)
        start = self.sources.skip_back(cue)
        is_infinitive = self.tokens.word(cue - 1) in self.words.infinitive_marks
        if source and is_infinitive:
            if self._is_means(source):
                return self.shared_source()
            if source.start == (subject := self.sources.subject()).start:
                # "*Ada Roe* stood at a rally to say she was ill"
                return subject if len(subject) > 1 and subject.end < source.end else source
        if past_aside(self.tokens, self.words, start) < start:
            return self.shared_source()
        if source:
            return self.shared_source() if self._goes_on_from_report(source, cue) else source
        before = self.tokens.word(start - 1)
        goes_on = before == "," and self.words.has_articles
        # "Holt paused, *then* said"
        goes_on = goes_on and not self.words.sequels.isdisjoint(self.tokens.words[start:cue])
        if before in self.words.conjunctions or goes_on:
            return self.shared_source()
        if before in self.words.subordinators and self._has_no_object(start - 1):
            return self.shared_source()  # "X dilaporkan karena mengaku dokter"
        leading = next((at for at in self.cues if at.range.end == start), None) if is_infinitive else None
        return self.sources.before(leading.range.start) if leading else source  # "Holt went on to explain"

    def _goes_on_from_report(self, source: Range, cue: int) -> bool:
        """Whether a thing told of in a report is no source: "Budi menyebut *rapat* ditunda, lalu meminta …"."""
        tokens, words = self.tokens, self.words
        if words.sequels.isdisjoint(tokens.words[source.end : cue]):
            return False
        first = tokens.word(source.start)
        is_somebody = tokens.is_name_like(source.start) or first in words.roles or first in words.determiners
        return not is_somebody and any(source.start in part for r in self.readings for part in r.content if r.source)

    def _has_no_object(self, end: int) -> bool:
        """Whether the clause before a token tells of its subject alone: not "polisi *menahan* X karena menyebut …"."""
        words, clause = self.words, self.tokens.words[:end]
        return bool(words.adverbials) and end > 1 and not any(w.startswith(words.verb_prefixes) for w in clause)

    def _is_means(self, source: Range) -> bool:
        """Whether what stands before an infinitive is where its subject says it: "Holt went on *the radio* to say"."""
        if self.tokens.word(source.start - 1) not in self.words.prepositions:
            return False
        return not any(at.range.end == source.start for at in self.cues)

    def shared_source(self) -> Range:
        """Return the source of the last report that no other report contains, else the subject of the sentence."""
        for reading in reversed(self.readings):
            if reading.source and reading.family in _SHARES_SOURCE and not self._is_nested(reading):
                return reading.source
        subject = self.sources.subject()
        is_cut = bool(subject) and self.tokens.word(subject.end - 1) in self.words.prepositions
        return NOWHERE if is_cut and self.words.has_articles else subject

    def names_somebody(self, index: int) -> bool:
        """Whether a source can begin at a token."""
        return self.sources.names_somebody(index)

    def can_speak(self, source: Range) -> bool:
        """Whether a source is a name, a pronoun, a role, a body, or somebody known or counted: "14 buruh"."""
        word, words = self.tokens.word(source.start), self.words
        is_known = len(source) > 1 and self.tokens.word(source.end - 1) in words.definites
        if word.isdigit() or word in words.amounts:
            word = self.tokens.word(source.start + 1)
        is_role = word in words.roles or words.is_owned_role(word)  # "kata *sekretarisnya*, Rina"
        is_known = is_known or is_role or word in words.speaking or word in words.bodies
        return is_known or self.names_somebody(source.start)

    def _is_nested(self, reading: Reading) -> bool:
        cue = reading.cue.start
        return any(part.start <= cue < part.end for other in self.readings for part in other.content)

"""Participles that report, and hang on another clause: "…, adding that …", "After saying …, she left"."""

from dataclasses import replace

from factrack.extraction.rules.ahead import before_content, with_particle
from factrack.extraction.rules.cues import Takes
from factrack.extraction.rules.sentence import BREAKS, CueAt, Reading, Sentence
from factrack.extraction.rules.tokens import NOWHERE, QUOTE, Range
from factrack.extraction.rules.told import complement_of

_LONGEST_ATTENDANT = 18
"""In tokens: "the party's Lok Sabha member from the town, Ada Quill"."""


def read_participle(sentence: Sentence, at: CueAt) -> Reading | None:
    """Read "…, adding that …": the source is the subject of the clause that it hangs on."""
    at = with_particle(sentence, at)
    begin = complement_of(sentence, at)
    if begin is None:
        return None
    if _is_progressive(sentence, at.range.start):
        return before_content(sentence, at, sentence.subject_of(at.range.start), begin)
    start = sentence.sources.skip_back(at.range.start)
    if start == 0 or (start == 1 and _opens_adverbial(sentence)):
        return None if _tells_where(sentence, begin) else opening_participle(sentence, at, begin)
    before = sentence.tokens.word(start - 1)
    if before in sentence.words.subordinators and (subject := _subject_told_of(sentence, at)):
        source = subject
    elif before == "," and (attendant := _attendant_before(sentence, start - 1)):
        source = attendant
    elif before in BREAKS or before in sentence.words.conjunctions or before in sentence.words.prepositions:
        source = sentence.shared_source()
    else:
        source = _without_attendant(sentence, sentence.sources.before(at.range.start)) or sentence.shared_source()
        source = _without_deed(sentence, source)
        if source.end == start and sentence.only_opens(source.start):
            return _within_subject(sentence, at, before_content(sentence, at, source, begin))
    return before_content(sentence, at, source, begin)


def _opens_adverbial(sentence: Sentence) -> bool:
    """Whether the first word of a sentence opens what is no subject: "*After* saying …", "*Then* adding …"."""
    words, first = sentence.words, sentence.tokens.word(0)
    opens = first in words.opens_adverbials or first in words.openers or first in words.adverbs
    return opens or not words.has_articles or first.endswith(words.adverb_endings)


def _tells_where(sentence: Sentence, begin: int) -> bool:
    """Whether what follows a participle that opens a sentence is no content: "Writing *on Facebook*, Roe said"."""
    is_within = sentence.tokens.word(begin) in sentence.words.prepositions and sentence.words.has_articles
    return is_within and not sentence.contents.is_infinitive(begin)


def _within_subject(sentence: Sentence, at: CueAt, reading: Reading) -> Reading:
    """End what a subject tells with it: "A petition calling for *the dam to be mended* has 4,000 signatures"."""
    *others, content = reading.content
    is_marked = sentence.tokens.word(content.start) in sentence.words.clause_marks
    is_clause = Takes.CLAUSE in at.cue.takes and not is_marked
    verb = sentence.contents.main_verb(content, clauses=int(is_clause))
    if is_clause and verb == content.end and Takes.OBJECT in at.cue.takes:
        verb = sentence.contents.main_verb(content)  # "warning *of* …" has an object, no clause
    return replace(reading, content=(*others, Range(content.start, verb)))


def _without_attendant(sentence: Sentence, source: Range) -> Range:
    """Return a source without what opens it: "…, with *his lawyer* calling it a lie"."""
    return Range(source.start + (sentence.tokens.word(source.start) in sentence.words.attendants), source.end)


def _attendant_before(sentence: Sentence, comma: int) -> Range:
    """Return who is told of with a name behind a comma, beside a clause: "…, with *the mayor, Ada Quill*, calling"."""
    tokens, words = sentence.tokens, sentence.words
    near = range(comma - 1, max(comma - _LONGEST_ATTENDANT, 0), -1)
    opening = next((i for i in near if tokens.word(i) in words.attendants and tokens.word(i - 1) == ","), None)
    if opening is None or tokens.words[opening + 1 : comma].count(",") != 1 or not tokens.is_name_like(comma - 1):
        return NOWHERE
    is_told = words.finite_auxiliaries.isdisjoint(tokens.words[opening + 1 : comma])
    is_somebody = is_told and sentence.names_somebody(opening + 1)
    return Range(opening + 1, comma) if is_somebody else NOWHERE


def _without_deed(sentence: Sentence, source: Range) -> Range:
    """Return a source without what its bearer does, where it opens the sentence: "*Holt* spent the day calling …"."""
    subject = sentence.sources.subject()
    is_longer = subject and subject.start == source.start and subject.end < source.end
    is_name = is_longer and sentence.tokens.is_name_like(source.end - 1)
    return subject if is_longer and not is_name and sentence.words.has_articles else source


def _subject_told_of(sentence: Sentence, at: CueAt) -> Range:
    """Return who a report is about that holds the cue: "X said *the firm* had waited before telling …"; else empty."""
    for reading in sentence.readings:
        for part in reading.content:
            if at.range.start in part:
                begin = part.start + (sentence.tokens.word(part.start) in sentence.words.complementizers)
                subject = sentence.sources.subject(begin)
                return subject if sentence.names_somebody(subject.start) else NOWHERE
    return NOWHERE


def opening_participle(sentence: Sentence, at: CueAt, begin: int, is_passive: bool = False) -> Reading:
    """Read "After saying …, she left": the source follows the comma that ends the content, if it is no passive."""
    tokens = sentence.tokens
    for end in range(begin + 1, len(tokens)):
        if tokens.word(end) == "," or tokens.word(end - 1) == QUOTE:
            source = sentence.sources.subject(end + 1 if tokens.word(end) == "," else end)
            first = tokens.word(source.start)
            is_somebody = sentence.names_somebody(source.start) or first in sentence.words.plurals
            is_somebody = is_somebody or (sentence.words.has_articles and first in sentence.words.roles)
            if source and (is_somebody or tokens.word(source.start).isdigit()):
                content = sentence.contents.trim(Range(begin, end))
                return at.reading("cue-content-source", (content,), NOWHERE if is_passive else source)
    return before_content(sentence, at, NOWHERE, begin)


def _is_progressive(sentence: Sentence, index: int) -> bool:
    """Whether a form of "to be" stands before the participle at token `index`: "is also backing"."""
    while sentence.tokens.word(index - 1) in sentence.words.adverbs:
        index -= 1
    return sentence.tokens.word(index - 1) in sentence.words.passives

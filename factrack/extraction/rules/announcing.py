"""Sentences that end in a colon, and announce what the next paragraph holds: "She added:", "According to X:"."""

from factrack.extraction.rules.cues import Family, Takes
from factrack.extraction.rules.sentence import CueAt, Reading, Sentence
from factrack.extraction.rules.tokens import NOWHERE, Range
from factrack.extraction.statement import Stance

ANNOUNCED = "source-cue-next-paragraph"
"""The rule of a report whose content is ahead of it: "She added:"."""
INTRODUCED = "source-colon-quote"
"""The rule of a sentence that tells of somebody, without a cue, and whose words follow: "She had a plan:"."""
_LONGEST = 30
"""In tokens: how much a sentence without a cue holds that announces a quotation."""


def announced_report(sentence: Sentence) -> Reading | None:
    """Return the report, yet without content, of a sentence already read that ends in a colon: "She added:"."""
    colon = len(sentence.tokens) - 1
    if sentence.tokens.word(colon) != ":":
        return None
    return _framed(sentence) or _told(sentence) or _introduced(sentence, colon)


def _framed(sentence: Sentence) -> Reading | None:
    """Read "According to Ada Quill:"."""
    at = next((at for at in sentence.cues if at.cue.family is Family.FRAME), None)
    if at is None or not sentence.only_opens(at.range.start):
        return None
    return at.reading(ANNOUNCED, (), sentence.sources.after(at.range.end))


def _told(sentence: Sentence) -> Reading | None:
    """Read "She added:", and "Added Quill:"."""
    read = {reading.cue for reading in sentence.readings}
    for at in reversed(sentence.cues):
        if Takes.QUOTE in at.cue.takes and at.range not in read:
            source = sentence.subject_of(at.range.start) or inverted_before_colon(sentence, at)
            return at.reading(ANNOUNCED, (), source)
    return None


def inverted_before_colon(sentence: Sentence, at: CueAt) -> Range:
    """Return who stands between a cue that opens a sentence and a colon: "Added *Ada Quill*:"; empty if nobody does."""
    source = sentence.sources.after(at.range.end)
    stands_alone = sentence.only_opens(at.range.start) and sentence.tokens.word(source.end) == ":"
    return source if stands_alone and sentence.names_somebody(source.start) else NOWHERE


def _introduced(sentence: Sentence, colon: int) -> Reading | None:
    """Read "The mayor issued a statement of her own:", which somebody is the subject of."""
    source = sentence.sources.subject()
    is_somebody = bool(source) and sentence.names_somebody(source.start)
    things = sentence.words.made | sentence.words.signs  # "Partial *transcript* as follows:"
    named = sentence.tokens.words[source.start : source.end + 1]
    if not is_somebody or colon > _LONGEST or not things.isdisjoint(named):
        return None
    return Reading((), Range(colon, colon + 1), source, Stance.ASSERTED, INTRODUCED, 0.6)

"""Sentences that tell whose words the sentence before is: "Kepastian itu datang dari X", "Hal itu ia sampaikan"."""

from collections.abc import Iterator

from factrack.extraction.rules.sentence import Reading, Sentence
from factrack.extraction.rules.tokens import Range
from factrack.extraction.statement import Stance

_CONFIDENCE = 0.64


def read_pointing(sentence: Sentence) -> Iterator[Reading]:
    """Yield the report of a sentence that opens with what stands for what was told; it has no content of its own."""
    tokens, words = sentence.tokens, sentence.words
    if sentence.readings or words.anaphora_nouns.isdisjoint(tokens.words):
        return
    start = sentence.past_openers(len(tokens))
    if tokens.word(start) not in words.anaphora_nouns:
        return
    cue = start + 1 + (tokens.word(start + 1) in words.definites)
    is_known = cue > start + 1
    if is_known and tokens.word(cue) in words.subject_pronouns and tokens.word(cue + 1) in words.voiced:
        yield _reading(Range(cue + 1, cue + 2), Range(cue, cue + 1))
    elif f"{tokens.word(cue)} {tokens.word(cue + 1)}" in words.origins:
        source = sentence.sources.after(cue + 2)
        is_place = words.places.issuperset(tokens.words[source.start : source.end])
        if source and sentence.can_speak(source) and not is_place:
            yield _reading(Range(cue, cue + 2), source)


def _reading(cue: Range, source: Range) -> Reading:
    return Reading((), cue, source, Stance.ASSERTED, "previous-cue-source", _CONFIDENCE)

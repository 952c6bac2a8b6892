"""The stance of a reading where its content says more than its cue: "asked jurors *not to* talk", "menolak *pergi*"."""

from collections.abc import Sequence

from factrack.extraction.rules.sentence import Reading, Sentence
from factrack.extraction.rules.tokens import NOWHERE, QUOTE
from factrack.extraction.rules.words import CueWords
from factrack.extraction.statement import Stance

_EARLY = 8
"""In tokens: where in a content a word can stand that makes it a request."""


def stance_of(sentence: Sentence, reading: Reading) -> Stance:
    """Return the stance of a reading: what it asks for is wished, what "menolak" and a verb refuse is declined."""
    tokens, words = sentence.tokens, sentence.words
    content = reading.content[0] if reading.content else NOWHERE
    cue, first = tokens.words[reading.cue.start], tokens.words[content.start]
    if cue in words.refusals and words.can_be_verb(first):
        return Stance.DECLINED
    is_plain = reading.stance is Stance.ASSERTED
    if is_plain and tokens.pair_before(reading.cue.start) in words.inabilities:
        return Stance.DECLINED
    if cue in words.inquiries and (first in words.question_words or first == QUOTE):
        return Stance.ASSERTED
    if not is_plain:
        return reading.stance
    asks = (
        _asks(tokens.words[content.start : min(content.start + _EARLY, content.end)], words)
        or (sentence.contents.is_infinitive(content.start) and _is_deed(sentence, content.start))
        or (cue in words.warners and _forbids(sentence, content.start))
    )
    return Stance.WISHED if asks else Stance.ASSERTED


def _is_deed(sentence: Sentence, mark: int) -> bool:
    """Whether the mark of an infinitive opens what somebody is to do, and no topic: not "untuk saat ini, …"."""
    words, following = sentence.words, sentence.tokens.word(mark + 1)
    acts = words.can_be_verb(following) or following in words.plain_verbs or following in words.adverbs
    return not words.verb_prefixes or acts or following in words.auxiliaries


def _forbids(sentence: Sentence, first: int) -> bool:
    """Whether somebody is named soon after token `first` who is to leave a deed: "jurors *not to* talk"."""
    tokens, words = sentence.tokens, sentence.words
    if tokens.word(first) in words.complementizers:
        return False
    near = (index for index in range(first, first + _EARLY) if tokens.word(index) in words.unreal)
    return any(map(sentence.contents.is_infinitive, near))


def _asks(opening: Sequence[str], words: CueWords) -> bool:
    """Whether a content opens with a request: "warga *agar* waspada", but not "vaksin harus diulang agar kebal"."""
    request = next((i for i, word in enumerate(opening) if word in words.requests), None)
    if request is None:
        return False
    before = opening[:request]
    has_verb = any(word in words.auxiliaries or words.is_active(word) for word in before)
    return not has_verb or not words.relatives.isdisjoint(before)

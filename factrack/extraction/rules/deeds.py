"""Verbs of the cues that report nothing where they stand: they tell what somebody does, or what something shows."""

from factrack.extraction.rules.sentence import CueAt, Sentence
from factrack.extraction.rules.tokens import Range


def ensures(sentence: Sentence, at: CueAt) -> bool:
    """Whether a verb goes on with what somebody does: "tidak hanya membagi beras, tetapi juga *memastikan* …"."""
    words, tokens = sentence.words, sentence.tokens
    if at.cue.words[0] not in words.ensuring:
        return False
    start = sentence.sources.skip_back(at.range.start)
    before = tokens.words[: start - 1] if tokens.word(start - 1) in words.conjunctions else []
    return any(map(words.is_active, before)) and not any(map(words.is_verb, before))


def brings_about(sentence: Sentence, at: CueAt, source: Range) -> bool:
    """Whether what is done or happens has an effect, and asks for nothing: "*Kemudahan itu* mendorong warga …"."""
    tokens, words = sentence.tokens, sentence.words
    if at.cue.words[0] not in words.effects:
        return False
    if not source and sentence.goes_on_from_passive(at):
        return True
    first = tokens.word(source.start)
    is_body = first in words.bodies or first in words.roles or tokens.is_name_like(source.start + 1)
    is_named = is_body or (tokens.is_name_like(source.start) and not sentence.only_opens(source.start))
    return not is_named and words.happenings.fullmatch(first) is not None


def points_back(sentence: Sentence, at: CueAt) -> bool:
    """Whether the subject of a verb is what was told before: "*Ini* menunjukkan …"."""
    words, subject = sentence.words, at.range.start - 1
    while sentence.tokens.word(subject) in words.adverbs or sentence.tokens.word(subject) in words.auxiliaries:
        subject -= 1
    points = bool(words.verb_prefixes) and sentence.tokens.word(subject) in words.definites
    return points and sentence.only_opens(subject)


def tells_a_deed(sentence: Sentence, at: CueAt) -> bool:
    """Whether a verb behind a clause does not report it: "…, polisi *mengungkap* 13 kasus", "… dengan *menyebut*"."""
    tokens, words = sentence.tokens, sentence.words
    end = sentence.contents.skip_adjuncts(at.range.end)
    following = tokens.word(end)
    small = (words.prepositions, words.subordinators, words.conjunctions, words.source_ends, words.openers)
    has_object = tokens.is_word(end) and following not in words.adverbs and not any(following in each for each in small)
    return has_object or tokens.word(at.range.start - 1) in words.prepositions

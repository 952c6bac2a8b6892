"""Claims that somebody denies, told of behind a comma: "…, *a figure that Democrats dispute*"."""

from factrack.extraction.rules.sentence import CueAt, Reading, Sentence
from factrack.extraction.rules.tokens import Range
from factrack.extraction.statement import Stance

_LONGEST_CLAIM = 5
"""In tokens: "a more serious allegation"."""


def read_disputed(sentence: Sentence, at: CueAt, source: Range) -> Reading | None:
    """Read a claim before who denies it, where the clause ends with the cue; None where there is none."""
    tokens, words = sentence.tokens, sentence.words
    if at.cue.stance is not Stance.DENIED or not source or tokens.is_word(at.range.end):
        return None
    if tokens.word(source.start) in words.determiners and tokens.word(source.start - 1) == ",":
        end, start = _split(sentence, source)
        claim, source = Range(source.start, end), Range(start, source.end)
    elif tokens.word(source.start - 1) in words.gaps and tokens.word(source.start - 2) == ",":
        claim = Range(source.start - 1, source.start)
    else:
        end = source.start - (tokens.word(source.start - 1) in words.relatives)
        claim = Range(_claim_start(sentence, end), end)
    return at.reading("claim-source-cue", (claim,), source) if claim and source else None


def _split(sentence: Sentence, phrase: Range) -> tuple[int, int]:
    """Return where a claim ends and who denies it begins, in "a figure that Democrats", "a charge he"."""
    tokens, words = sentence.tokens, sentence.words
    for index in range(phrase.start + 2, phrase.end):
        word = tokens.word(index)
        if word in words.relatives and index + 1 < phrase.end:
            return index, index + 1
        if tokens.is_name_like(index) or word in words.subject_pronouns:
            return index, index
    last = phrase.end - 1
    is_people = last > phrase.start + 1 and tokens.word(last) in words.plurals
    return (last, last) if is_people else (phrase.end, phrase.end)


def _claim_start(sentence: Sentence, end: int) -> int:
    """Return where the claim begins that ends before a token: behind a comma, with an article; else the token."""
    tokens = sentence.tokens
    for start in range(end - 2, max(end - _LONGEST_CLAIM, 0), -1):
        if not tokens.is_word(start):
            break
        if tokens.word(start) in sentence.words.determiners:
            return start if tokens.word(start - 1) == "," else end
    return end

"""Reports within a relative clause: "jembatan yang menurut X rapuh", "jembatan yang, menurutnya, rapuh"."""

from factrack.extraction.rules.sentence import CueAt, Reading, Sentence
from factrack.extraction.rules.tokens import Range


def relative_of(sentence: Sentence, at: CueAt) -> int | None:
    """Return where the relative stands that a cue follows, maybe behind a comma; None where none does."""
    tokens, words = sentence.tokens, sentence.words
    before = at.range.start - 1
    if words.adverbials and tokens.word(before) == ",":
        before -= 1
    return before if tokens.word(before) in words.relatives else None


def relative_frame(sentence: Sentence, at: CueAt, relative: int, after: int, source: Range) -> Reading | None:
    """Return the reading of a relative clause whose report ends at token `after`: what it is of, and what is said."""
    is_set_off = sentence.tokens.word(after) == ","
    rest = sentence.content_from(after + is_set_off)
    if not rest:
        return None
    head = sentence.sources.head_of(relative)
    if head and sentence.only_opens(head.start):
        # What the sentence says of the bridge is none of it: "… rapuh itu runtuh".
        rest = Range(rest.start, _clause_end(sentence, rest))
    return at.reading("relative-frame", (Range(head.start if head else relative, relative + 1), rest), source, 0.9)


def _clause_end(sentence: Sentence, rest: Range) -> int:
    """Return where a relative clause ends: behind a word that points at what it is about, or before a comma."""
    tokens, words = sentence.tokens, sentence.words
    ends = (i for i in rest if tokens.word(i) == "," or tokens.word(i) in words.definites)
    end = next(ends, rest.end)
    return end + 1 if tokens.word(end) in words.definites else end

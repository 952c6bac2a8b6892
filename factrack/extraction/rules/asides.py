"""Asides between the parts of a report: "and, *in a letter*, accused", "said the board, *which met*, had left"."""

from collections.abc import Iterable

from factrack.extraction.rules.tokens import Range, Tokens
from factrack.extraction.rules.words import CueWords

_LONGEST = 14
"""In tokens: "in an interview with the Harbour Post on Tuesday"."""


def past_aside(tokens: Tokens, words: CueWords, start: int) -> int:
    """Return the comma behind a conjunction where an aside ends before a token: "and*,* in a letter, | accused".

    It is `start` where none does.
    """
    if tokens.word(start - 1) != "," or not words.has_articles:
        return start
    near = range(start - 2, max(start - _LONGEST, 0), -1)
    comma = next((index for index in near if not tokens.is_word(index)), start)
    return comma if tokens.word(comma) == "," and tokens.word(comma - 1) in words.conjunctions else start


def opens_content(tokens: Tokens, words: CueWords, source: Range, comma: int, verb_ends: Iterable[int]) -> bool:
    """Whether a source with an aside is the subject of what another verb reports: "said *the board, which met*,".

    `verb_ends` is where the verbs end.
    """
    if "," not in tokens.words[source.start : comma]:
        return False
    is_marked = tokens.word(source.start - 1) in words.complementizers
    return is_marked or source.start in verb_ends


def opens_with_adverbial(tokens: Tokens, words: CueWords, verb_end: int, after: int) -> bool:
    """Whether only when or where has been told behind an Indonesian verb: "menyebut, *saat itu*, ia melihat X".

    `verb_end` is where the verb ends, and `after` where what the next one does begins; with nothing there, it reports.
    """
    if words.has_articles or tokens.word(verb_end) != ",":
        return False
    opening = tokens.word(verb_end + 1)
    return tokens.is_word(after) and (opening in words.adverbials or opening in words.prepositions)


def without_comment(tokens: Tokens, words: CueWords, content: Range) -> Range:
    """Return a content without what is told of it behind: "membuka gudang*, janji yang diucapkannya di Wera*"."""
    if not words.told_nouns:
        return content
    commas = (index for index in content if tokens.words[index] == ",")
    told = (i for i in commas if tokens.word(i + 1) in words.told_nouns and tokens.word(i + 2) in words.relatives)
    return Range(content.start, next(told, content.end))

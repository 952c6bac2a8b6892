"""What stands around a statement: the sentence before, the name of who speaks, what near it is no content."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factrack.extraction.dates.phrases import CalendarWords
from factrack.extraction.statement import Span, Statement

UNTOLD = frozenset({"hearsay", "raising"})
"""The rules for what nobody is named to say: a phrase beside these dates what happened."""
_MOST_OPEN = 8
"""How many contents before a stretch are looked at, since they may reach into it."""
_NEAR = 60
"""In characters: how far around a cue it is told when and to whom something was said."""
_BESIDE = 24
"""In characters: how far before a cue it is told that something was said before: "has repeatedly (said)"."""
_MOST_BESIDE = 2
"""In words: the same."""
_NAME_WORD = re.compile(r"\w+")


def sentence_before(statement: Statement, starts: Sequence[int]) -> int:
    """Return the number of the sentence before the one that a statement begins in; below 0 where there is none."""
    anchor = min(statement.content[0].start, (statement.cue or statement.content[0]).start)
    return bisect_right(starts, anchor) - 2


def name_of_speaker(statement: Statement) -> set[str]:
    """Return the words of the name of a statement's first speaker, but for small ones."""
    return {word for word in _NAME_WORD.findall(statement.speakers[0].name) if not word.islower()}


def names(told: str, name: set[str]) -> bool:
    """Whether a sentence has one of the words of a name."""
    # A look for the letters is much faster than one for words, and most sentences name somebody else.
    near = [word for word in name if word in told]
    return near != [] and not name.isdisjoint(_NAME_WORD.findall(told))


def is_of_before(text: str, statement: Statement, told_before: frozenset[str]) -> bool:
    """Whether words right before a cue tell that something was said before the rest, or often: "*had* (said)"."""
    cue = statement.cue
    if cue is None:
        return False
    said = max((span.end for span in statement.content if span.end <= cue.start), default=0)
    near = text[max(said, cue.start - _BESIDE) : cue.start].lower().replace(",", " ")
    return not told_before.isdisjoint(near.split()[-_MOST_BESIDE:])


def is_of_another_time(text: str, statement: Statement, sentence: Span | None, words: CalendarWords) -> bool:
    """Whether words beside a cue tell that something was said at another time than the rest: "*later* said"."""
    if statement.rule in UNTOLD:
        return True
    return sentence is not None and not words.other_times.isdisjoint(words_beside(text, statement, sentence))


def words_beside(text: str, statement: Statement, sentence: Span) -> list[str]:
    """Return the words around a cue that are no content, in lower case; none where there is no cue."""
    if statement.cue is None:
        return []
    told = gaps(statement.cue, around(statement.cue, sentence, _NEAR), sorted(statement.content))
    return " ".join(gap.of(text) for gap in told).lower().replace(",", " ").split()


def around(cue: Span, sentence: Span, reach: int) -> Span:
    """Return as much of a sentence as stands within `reach` characters of a cue."""
    return Span(max(sentence.start, cue.start - reach), min(sentence.end, cue.end + reach))


def gaps(cue: Span, near: Span, contents: Sequence[Span]) -> Iterator[Span]:
    """Yield the stretches near the cue between the contents there, but for a content that the cue itself stands in."""
    position = near.start
    for index in range(max(0, bisect_right(contents, near) - _MOST_OPEN), len(contents)):
        span = contents[index]
        if span.start >= near.end:
            break
        if span.end > near.start and not span.contains(cue):
            if position < span.start:
                yield Span(position, span.start)
            position = max(position, span.end)
    if position < near.end:
        yield Span(position, near.end)

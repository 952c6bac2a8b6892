"""What stands around a phrase for a time, and tells whether it dates what somebody says or something else."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence

from factrack.extraction.dates.phrases import CalendarWords
from factrack.extraction.statement import Span, Statement

UNTOLD = frozenset({"hearsay", "raising"})
"""The rules for what nobody is named to say: a phrase beside these dates what happened."""
_MOST_OPEN = 8
"""How many contents before a stretch are looked at, since they may reach into it."""
_OPENING_MARKS = frozenset('"“‘«„')
_LONGEST_ASIDE = 3
"""In words: "whose younger son, *Al*, …"."""
_LONGEST_LINK = 3
"""In words: how far before a day the deed stands that it dates: "*arrested* late on Monday"."""
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
    return any(word in told for word in name) and not name.isdisjoint(_NAME_WORD.findall(told))


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


def is_of_something_else(text: str, match: re.Match[str], gap: Span, cue: Span, words: CalendarWords) -> bool:
    """Whether the phrase dates a thing ("the report of 2019", "pemilu 2024"), or what a relative clause tells."""
    before = text[max(gap.start, match.start() - 24) : match.start()].split()
    if before and before[-1].lower() in words.not_dates:
        return True
    if len(before) > 1 and before[-1][0].isdigit() and before[-2].lower() in words.not_dates:
        return True  # "Perda Nomor 23 Tahun 2020"
    is_title = match["relative"] is not None and match[0][:1].isupper()
    if before and is_title and (before[-1][-1:].isalpha() or before[-1] in _OPENING_MARKS):
        return True  # "on the Today programme"
    if _is_of_stretch(text[max(gap.start, match.start() - 40) : match.start()].rpartition(",")[2].split(), words):
        return True  # "since the fire in May"
    start = max(gap.start, cue.end) if match.start() > cue.end else gap.start
    parts = [part.lower().split() for part in text[start : match.start()].split(",")]
    clause = parts[-1]
    if len(parts) > 2 and parts[-3][:1] and parts[-3][0] in words.relatives_of_persons:
        is_aside = 0 < len(parts[-2]) <= _LONGEST_ASIDE and len(clause) > 1
        clause = parts[-3] if is_aside else clause  # "whose son, Al, fell ill in May"
    if not words.life_events.isdisjoint(clause[-_LONGEST_LINK:]):
        return True  # "Quill, *arrested* on Monday, said"
    return bool(clause) and clause[0] in words.relatives_of_persons and words.tells_otherwise(clause)


def _is_of_stretch(before: Sequence[str], words: CalendarWords) -> bool:
    """Whether a day is that of what something is since or about: "soal gempa Senin", but not "soal itu Senin"."""
    start = next((i for i, word in enumerate(before) if word in words.since), len(before))
    return start < len(before) and words.told_of.isdisjoint(before[start:])

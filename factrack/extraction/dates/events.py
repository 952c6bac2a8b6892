"""Whether a phrase for a time dates what somebody says or something else: an event, a thing, somebody's past."""

import re
from collections.abc import Sequence

from factrack.extraction.dates.phrases import CalendarWords
from factrack.extraction.statement import Span

_OPENING_MARKS = frozenset("\"'“‘«„")
_LONGEST_ASIDE = 3
"""In words: "whose younger son, *Al*, …"."""
_LONGEST_LINK = 3
"""In words: how far before a day the deed stands that it dates: "*arrested* late on Monday"."""
_LONGEST_CLAUSE = 10
"""In words: "who was his campaign's director for the West in 2008"."""
_LONGEST_BEFORE = 40
"""In characters: how far before a phrase what it is told with is looked for."""
_LONGEST_STRETCH = 400
"""In characters: the same for what opens a clause."""
_BEHIND = re.compile(r"(?:['’]s)?((?: (?:[A-Z]\w+|\w{4,})){1,3})")
"""What stands behind a day that may be that of an event: "Monday*'s deadly shooting*"; no small words do."""


def is_of_something_else(
    text: str, match: re.Match[str], gap: Span, cue: Span, words: CalendarWords, *, is_beside: bool = False
) -> bool:
    """Whether the phrase dates no saying: "the report of 2019", "pemilu 2024", "Monday's attack", what a relative
    clause tells, or what goes on behind the content. `is_beside` is one right before the cue of a clause."""
    before = text[max(gap.start, match.start() - _LONGEST_BEFORE) : match.start()]
    if (
        _is_of_thing(match, before.split(), words)
        or _is_title(match, before.split())
        or _is_of_stretch(text[max(gap.start, match.start() - _LONGEST_STRETCH) : match.start()], words)
        or (gap.start > cue.end and _is_of_sequel(text[gap.start : match.start()].split(), words))
        or _is_of_event(text, match, words)
    ):
        return True
    start = max(gap.start, cue.end) if match.start() > cue.end else gap.start
    return not is_beside and _is_of_clause(text, match, Span(start, match.start()), words)


def _is_of_thing(match: re.Match[str], before: Sequence[str], words: CalendarWords) -> bool:
    if not before:
        return False
    if before[-1].lower() in words.not_dates:
        return True
    if match["relative"] is not None and before[-1].lower() in words.stretching:
        return True  # "over *the* last week"
    is_counted = before[-1][0].isdigit() or words.numbers.get(before[-1].lower(), 1) > 1
    return is_counted and len(before) > 1 and before[-2].lower() in words.not_dates  # "Perda Nomor 23 Tahun 2020"


def _is_title(match: re.Match[str], before: Sequence[str]) -> bool:
    """Whether a phrase is the name of a programme: "on the Today programme", "Sunday Morning"."""
    if match["wd5"] is not None:
        last = match[0].rpartition(" ")[2]
        return last != match["wd5"] and match["l2"] is None and last[:1].isupper()
    is_title = match["relative"] is not None and match[0][:1].isupper()
    return is_title and bool(before) and (before[-1][-1:].isalpha() or _OPENING_MARKS.issuperset(before[-1]))


def _is_of_stretch(before: str, words: CalendarWords) -> bool:
    """Whether a day is that of what something is since or about: "soal gempa Senin", but not "soal itu Senin"."""
    clause = before.rpartition(",")[2].lower()
    told = clause.split()
    if words.since.isdisjoint(told[:2]):  # "(But) *since* the long and costly repair of the bridge in May, …"
        told = clause[-_LONGEST_BEFORE:].split()
    start = next((i for i, word in enumerate(told) if word in words.since), len(told))
    return start < len(told) and words.told_of.isdisjoint(told[start:])


def _is_of_sequel(before: Sequence[str], words: CalendarWords) -> bool:
    """Whether what stands behind the content goes on to tell something: "said it was safe, *and left on Monday*"."""
    return bool(words.links_behind) and bool(before) and before[0].lower() not in words.links_behind


def _is_of_event(text: str, match: re.Match[str], words: CalendarWords) -> bool:
    """Whether what stands behind a day is what happened on it: "in Monday's deadly *attack*"."""
    behind = _BEHIND.match(text, match.end())
    return behind is not None and _names_event(behind[1].lower().split(), words)


def _names_event(noun: Sequence[str], words: CalendarWords) -> bool:
    """Whether a noun is of something that happened, and not of an occasion to speak at: "the primary *debate*"."""
    last = next((word for word in reversed(noun) if word in words.events or word in words.scenes), None)
    return last is not None and last in words.events


def _is_of_clause(text: str, match: re.Match[str], told: Span, words: CalendarWords) -> bool:
    """Whether a phrase dates what its clause tells of somebody: "*who* died on Monday", "*arrested* on Monday"."""
    parts = [part.lower().split() for part in told.of(text).split(",")]
    clause = parts[-1]
    if len(parts) > 2 and parts[-3][:1] and parts[-3][0] in words.relatives_of_persons:
        is_aside = 0 < len(parts[-2]) <= _LONGEST_ASIDE and len(clause) > 1
        clause = parts[-3] if is_aside else clause  # "whose son, Al, fell ill in May"
    link = clause[-_LONGEST_LINK:]
    if not words.life_events.isdisjoint(link) or (words.is_day(match) and _names_event(link, words)):
        return True  # "Quill, *arrested* on Monday, said", "the *primary* on Monday"
    if words.is_year(match) and clause[:1] and clause[0] in words.relatives_of_things:
        return True
    is_first = bool(clause) and clause[0] in words.relatives_of_persons
    if not is_first and words.relatives_of_occasions:
        return False  # "dalam rapat *yang* dipimpin Rini pada Senin"
    return words.tells_otherwise(clause if is_first else clause[-_LONGEST_CLAUSE:])

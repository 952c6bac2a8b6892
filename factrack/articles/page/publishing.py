"""The day that a page says it was published on: in a line of its own near the headline, or in the dateline."""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from itertools import chain, takewhile

from factrack.articles.page.days import DATE, find_day
from factrack.articles.page.lines import PageLines, is_sentence, split_at

_PUBLISHED = re.compile(r"\b(?:first )?(?:published|posted|diterbitkan|terbit|tayang|dipublikasikan|dirilis)\b", re.I)
_UPDATED = re.compile(r"\b(?:last )?(?:updated|modified|diperbarui|diupdate|update|edited)\b", re.I)
_LONGEST = 110
"""In characters."""
_MOST_ELSE = 5
"""In words: what such a line tells besides the day: the place, the outlet, who wrote it."""
_ABOUT_A_DAY = re.compile(
    r"\b(?:senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|ahad|mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\b|"
    r"\b\d{1,2}[:.]\d{2}(?:[:.]\d{2})?\b|\b[ap]\.?m\b\.?|\b(?:wib|wita|wit|gmt|utc|bst|[ecmp][sd]?t|aest|sgt|ist|wat|eat|pst|pkt)\b|"
    r"(?:gmt|utc)?[+]\d{1,2}(?::\d\d)?|\b(?:on|at|pada|pukul|jam|dari|in|hrs?|hours?|mins?|minutes?|ago|lalu|yang)\b|[^\w\s]+",
    re.I,
)
_DATELINE = re.compile(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}, (?:[A-Z\d(][^\s—–]{0,15}\s){1,6}(?:[—–]|--?)\s")
"""What opens the prose, up to its dash: "PORT CALDER, 6 May 2024 — ", of which only a whole date is read.

No word behind the place begins with a small letter: those of a clause do ("Anna Holt, elected 6 May 2024 - by …").
"""
_BEFORE_TITLE = 2
"""In lines: how far before the headline its day can stand; a day further up is that of the visit."""
_BEHIND_PROSE = 12
"""In lines."""
_OF_OTHERS = re.compile(
    r".*\b(?:terkait|lainnya|terpopuler|populer|terkini|terbaru|rekomendasi|pilihan|baca|komentar|related|more|most|"
    r"recommended|suggested|latest|trending|popular|comments?|also|next)\b",
    re.I,
)
"""Opens a list of other articles, or what readers say, whose days are their own."""


def find_day_of_publication(page: PageLines, title: str | None) -> date | None:
    """Return the day of publication; None where no line and no dateline tells it, or only when it was changed.

    The days of the masthead and of other articles are none: it stands behind the headline or right before it, else
    in the dateline, else right behind the prose. What says that it tells the publication goes first.
    """
    above, behind = split_at(page.head, title)
    openings = [match.group() for line in (*page.head[-3:], *page.prose[:2]) if (match := _DATELINE.match(line))]
    groups = (
        [line for line in behind if _PUBLISHED.search(line)],
        [line for line in behind if not _UPDATED.match(line)],
        above[-_BEFORE_TITLE:],
        behind,
    )
    days = (_day_of(line) for line in chain.from_iterable(groups))
    told = (find_day(opening) for opening in openings)
    labelled = [line for line in page.prose if _PUBLISHED.match(line)]
    own = takewhile(lambda line: not _OF_OTHERS.match(line), page.tail[:_BEHIND_PROSE])
    after = (_day_of(line) for line in (*labelled, *_by_label([*own])))
    return next((day for day in chain(days, told, after) if day), None)


def _by_label(lines: Sequence[str]) -> Iterator[str]:
    yield from sorted(lines, key=lambda line: (_PUBLISHED.search(line) is None, _UPDATED.search(line) is not None))


def _day_of(line: str) -> date | None:
    """Return the day that a line is about; where it tells of two, the one that it was published on."""
    if not is_about_a_day(line):
        return None
    published, updated = _PUBLISHED.search(line), _UPDATED.search(line)
    if published and updated and updated.start() < published.start():
        line = line[published.start() :]
    return find_day(line)


def is_about_a_day(line: str) -> bool:
    """Whether a line is about nothing but a day."""
    if len(line) > _LONGEST or is_sentence(line) or find_day(line) is None:
        return False
    rest = DATE.sub(" ", _UPDATED.sub(" ", _PUBLISHED.sub(" ", line)))
    return len(_ABOUT_A_DAY.sub(" ", rest).split()) <= _MOST_ELSE

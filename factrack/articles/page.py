"""What a pasted page says of itself in its lines: title, outlet, author, day of publication."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import chain, takewhile

from factrack.articles.days import find_day

_SITE = re.compile(
    r"(?:www\.)?(?P<name>(?:[\w-]+\.)+(?:com|co|id|net|org|news|example|uk|info|tv)(?:\.\w{2})?)"
    r"(?:/\S*)?(?:\s+[-–—|]\s.*\b\d{4}\b.*)?\Z",
    re.I,
)
_DATELINE = re.compile(
    r"(?P<site>[A-Z][\w.]*\.(?:com|co\.id|co|id|net|COM|CO|ID|CO\.ID))\s?[,–—-]|"
    r"[A-Z][A-Z .'’]{2,30},\s?(?P<paper>[A-Z][\w. ]{2,25}?)\s?(?:\.COM)?\s?[–—-]{1,2}\s|"
    r"[A-Z][\w .,'’]{2,40}\((?P<agency>[A-Z][A-Za-z ]{1,20})\)\s?[–—-]{1,2}\s"
)
_DATED_OPENING = re.compile(r"[A-Z][\w.'’-]*(?: [A-Z][\w.'’-]*){0,3}, (?:[A-Z\d(][^\s—–]{0,15}\s){1,6}(?:[—–]|--?)\s")
"""What opens the prose, up to its dash: "PORT CALDER, 6 May 2024 — ", of which only a whole date is read.

No word behind the place begins with a small letter: those of a clause do ("Anna Holt, elected 6 May 2024 - by …").
"""
_BYLINE = re.compile(
    r"(?:by|oleh|penulis|reporter|pewarta|author|laporan wartawan)\b\s*:?\s+(?P<name>[^\W\d_][^\n|:;]{2,60})\Z", re.I
)
_DATED_LINE = re.compile(
    r"(?:published|posted|updated|last updated|first published|diterbitkan|diperbarui|terbit|tayang|dipublikasikan|"
    r"senin|selasa|rabu|kamis|jum.?at|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b|"
    r"[\w.]+\.(?:com|co|id|net|example)\b|\d{1,2}[ /.]|\d{4}-\d|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}",
    re.I,
)
_SENTENCE_END = re.compile(r"[.?!…][\"'”’»)\]]*\Z")
_LABEL = re.compile(r"[\w ]{1,20}:\s*\Z|(?:home|beranda|menu|berita|news|nasional|internasional|politik|world)\Z", re.I)
_LABEL_WORDS = frozenset({"news", "berita", "breaking", "latest", "terkini", "utama", "opinion", "opini", "live"})
_WORD = re.compile(r"\w+")
_LONGEST_MASTHEAD = 4
_LONGEST_TITLE = 30
_FEWEST_TITLE_WORDS = 3
_LONGEST_DATED_LINE = 110
_OPENING_LINES = 12
"""In lines: how far down a page its title is looked for."""


@dataclass(frozen=True, slots=True)
class PageFacts:
    """What the lines of a page say; None for what they do not."""

    title: str | None = None
    outlet: str | None = None
    author: str | None = None
    published: date | None = None


def read_page(text: str) -> PageFacts:
    """Return what the lines of a page say about it.

    Only lines of their own are read, and the dateline: a date or a name in the prose is not the article's.
    """
    lines = [line.strip() for line in text.split("\n") if line.strip()]
    return PageFacts(_title(lines), _outlet(lines), _author(lines), _published(lines))


def _title(lines: Sequence[str]) -> str | None:
    """Return the headline: the first short line without a full stop that is no label; the one that is repeated."""
    masthead = _masthead(lines)
    headlines = [line for line in _opening(lines) if line != masthead and _is_headline(line)]
    if not headlines and len(lines) > 1 and _is_title_case(lines[0]):
        return lines[0].rstrip(".")
    return _best_wording(headlines) if headlines else None


def _best_wording(headlines: Sequence[str]) -> str:
    """Return the first headline, in the wording with the most marks where a page has it twice."""
    words = _WORD.findall(headlines[0].lower())
    return max((line for line in headlines if _WORD.findall(line.lower()) == words), key=len)


def _opening(lines: Sequence[str]) -> Sequence[str]:
    """Return the lines before the first sentence."""
    return [*takewhile(lambda line: not _is_sentence(line), lines[:_OPENING_LINES])]


def _masthead(lines: Sequence[str]) -> str | None:
    """Return the outlet's name where it is the first line: a few words, all with a capital, and a longer headline."""
    words = lines[0].split() if lines else []
    if not 0 < len(words) <= _LONGEST_MASTHEAD or not all(word[0].isupper() and word[-1].isalnum() for word in words):
        return None
    if any(word.lower() in _LABEL_WORDS for word in words) or _is_dated(lines[0]) or _BYLINE.match(lines[0]):
        return None
    follows = next((line for line in _opening(lines)[1:] if _is_headline(line)), "")
    return lines[0] if len(follows.split()) > len(words) else None


def _is_sentence(line: str) -> bool:
    return _SENTENCE_END.search(line) is not None and len(line.split()) > 5 and not line.endswith("?")


def _is_headline(line: str) -> bool:
    words = line.split()
    if not _FEWEST_TITLE_WORDS <= len(words) <= _LONGEST_TITLE or _SITE.match(line) or _LABEL.match(line):
        return False
    return not _BYLINE.match(line) and not _is_dated(line)


def _is_title_case(line: str) -> bool:
    words = [word for word in line.split() if len(word) > 3]
    return (
        len(line.split()) <= _LONGEST_TITLE and len(words) > 1 and sum(w[0].isupper() for w in words) > 0.6 * len(words)
    )


def _outlet(lines: Sequence[str]) -> str | None:
    for line in lines[:_OPENING_LINES]:
        if match := _SITE.match(line):
            return match["name"]
        if match := _DATELINE.match(line):
            return next(group.strip() for group in match.groups() if group)
    return _masthead(lines)


def _author(lines: Sequence[str]) -> str | None:
    for line in _edges(lines):
        match = _BYLINE.match(line)
        if match and match["name"][0].isupper() and not _is_sentence(line):
            return re.sub(r"\s*[-–—,].*", "", match["name"]).strip() or None
    return None


def _published(lines: Sequence[str]) -> date | None:
    dated = (line for line in _edges(lines) if _is_dated(line))
    opening = [(line, pattern) for line in lines[:_OPENING_LINES] for pattern in (_DATELINE, _DATED_OPENING)]
    datelines = (match.group() for line, pattern in opening if (match := pattern.match(line)))
    return next((day for line in chain(dated, datelines) if (day := find_day(line))), None)


def _edges(lines: Sequence[str]) -> Iterable[str]:
    """Return the lines around the prose, where pages put who wrote them and when."""
    return (*lines[:_OPENING_LINES], *lines[_OPENING_LINES:][-_OPENING_LINES:])


def _is_dated(line: str) -> bool:
    """Whether a line is about nothing but a day."""
    if len(line) > _LONGEST_DATED_LINE or _is_sentence(line) or not _DATED_LINE.match(line):
        return False
    return find_day(line) is not None

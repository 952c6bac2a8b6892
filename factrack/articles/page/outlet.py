"""The outlet of a page: in its byline or dateline, its masthead, or the line of its copyright."""

import re
from collections.abc import Sequence

from factrack.articles.page.byline import split_byline
from factrack.articles.page.furniture import SITE, is_furniture, is_label
from factrack.articles.page.lines import PageLines, is_caption, split_at
from factrack.articles.page.publishing import is_about_a_day

_DATELINE = re.compile(
    r"(?:[A-Z][A-Za-z .'’]{2,30},\s)?(?P<site>[A-Za-z][\w.]*\.(?:com|co\.id|co|id|net|COM|CO|ID|CO\.ID))\s?[,–—-]|"
    r"[A-Z][A-Z .'’]{2,30},\s?(?P<paper>[A-Z][\w. ]{2,25}?)\s?[–—-]{1,2}\s|"
    r"[A-Z][\w ]{2,30},\s(?P<name>[A-Z][\w. ]{2,25}?)\s?--|"
    r"[A-Z][\w .,/'’]{2,40}\((?P<agency>[A-Z][A-Za-z ]{1,20})\)\s?[–—-]{1,2}\s"
)
_BEHIND_AUTHORS = re.compile(r"(?:[A-Z][\w'’-]+(?: [A-Z][\w'’.-]*){1,3}, ){1,4}(?P<outlet>[A-Z]{2,6}(?: [A-Z]\w+)?)")
_BESIDE_DAY = re.compile(r"(?P<site>[\w-]+\.(?:com|co\.id|id|net|org|news|tv))\s?[,–—-]", re.I)
_PAPER_BESIDE_DAY = re.compile(
    r"(?P<paper>(?:[A-Z][\w'’-]+ ){1,3}(?:Post|Times|Herald|Tribune|Gazette|Chronicle|Telegraph|Courier|News))\s[–—-]\s"
)
_COPYRIGHT = re.compile(r"(?:copyright|hak cipta|©|\(c\))", re.I)
_AROUND_OWNER = re.compile(
    r"copyright|hak cipta|©|\(c\)|@|all rights? reserved.*|seluruh hak.*|(?:19|20)\d\d(?:\s*[-–]\s*(?:19|20)?\d\d)?|"
    r"\b(?:pt|inc|ltd|llc|limited|corp|plc)\b\.?",
    re.I,
)
_END_OF_OWNER = re.compile(r"\s*(?:[.,|(]\s|\||,|\bor its affiliated|\bgroup of).*")
_LABEL_WORDS = frozenset({"news", "berita", "breaking", "latest", "terkini", "utama", "opinion", "opini", "live"})
_LONGEST_MASTHEAD = 4
"""In words."""
_SMALL = frozenset({"&", "and", "of", "the", "dan"})
_RECURRING = 2
"""In lines."""
_OPENING = 24
"""In lines: how far down a page its masthead can stand."""


def find_outlet(page: PageLines, title: str | None) -> str | None:
    """Return the outlet as the page writes it; None where it does not tell."""
    above, below = split_at(page.head, title)
    beside = _beside(below)
    if beside:
        return beside
    for line in page.head[:_OPENING]:
        if match := SITE.match(line):
            return match["name"]
    dateline = next(filter(None, map(_in_dateline, (*page.head[-3:], *page.prose[:2]))), None)
    owner = next(filter(None, map(_owner, reversed((*page.prose, *page.tail)))), None)
    return _masthead(page, above, title, [name for name in (dateline, owner) if name]) or dateline or owner


def _beside(lines: Sequence[str]) -> str | None:
    """Return the outlet that stands behind who wrote or before the day."""
    for line in lines:
        if match := _BESIDE_DAY.match(line):
            return match["site"]
        if is_about_a_day(line) and (match := _PAPER_BESIDE_DAY.match(line)):
            return match["paper"]
        if byline := split_byline(line):
            return byline[1]
        if match := _BEHIND_AUTHORS.fullmatch(line):
            return match["outlet"]
    return None


def _in_dateline(line: str) -> str | None:
    match = _DATELINE.match(line)
    return next(group.strip() for group in match.groups() if group) if match else None


def _owner(line: str) -> str | None:
    """Return whom the copyright of a page belongs to."""
    sign = _COPYRIGHT.search(line)
    if not sign or is_caption(line):
        return None
    owner = _END_OF_OWNER.sub("", _AROUND_OWNER.sub(" ", line[sign.start() :]).strip(" .,-–—:|"))
    return " ".join(owner.split()).strip(" .,-–—:") or None


def _masthead(page: PageLines, above: Sequence[str], title: str | None, known: Sequence[str]) -> str | None:
    """Return the outlet's name in the lines above the headline.

    It is known from elsewhere, or stands in other lines, too; else the first line of all is it.
    """
    names = [line for line in above[:_OPENING] if _is_name_of_outlet(line)]
    same = next((name for name in names if any(_is_same(name, other) for other in known)), None)
    if same or not names or not title:
        return same
    around = [line for line in (*page.head, *page.prose, *page.tail) if line not in names]
    again = next((name for name in names if sum(_has_name(line, name) for line in around) >= _RECURRING), None)
    is_first = names[0] == page.head[0] and len(title.split()) > len(names[0].split()) and not _is_section(names[0])
    return again or (names[0] if is_first else None)


def _is_name_of_outlet(line: str) -> bool:
    words = line.split()
    large = [word for word in words if word not in _SMALL]
    is_named = all(word[0].isupper() and word[-1].isalnum() for word in large) or (len(words) == 1 and line.isalnum())
    is_other = is_about_a_day(line) or is_furniture(line) or is_label(line)
    return 0 < len(words) <= _LONGEST_MASTHEAD and is_named and not is_other


def _has_name(line: str, name: str) -> bool:
    """Whether a line has the name of an outlet among other words: "Follow Kabar Muara"."""
    return len(line) > len(name) and (name in line or (name.isupper() and " " in name and name.title() in line))


def _is_section(line: str) -> bool:
    return any(word.lower() in _LABEL_WORDS for word in line.split())


def _is_same(one: str, other: str) -> bool:
    """Whether two names are of one outlet: "The Courier" and "Courier Media", "Kabar Pagi" and kabarpagi.id."""
    letters, more = sorted(("".join(filter(str.isalnum, name.lower())) for name in (one, other)), key=len)
    words, others = ({word for word in name.lower().split() if word != "the"} for name in (one, other))
    return more.startswith(letters) or words <= others or others <= words

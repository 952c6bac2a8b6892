"""The day that a line of a page says it was published on."""

import re
from datetime import date, datetime
from functools import lru_cache

_MONTHS = (
    r"jan(?:uari|uary)?|feb(?:ruari|ruary)?|peb(?:ruari)?|mar(?:et|ch)?|apr(?:il)?|mei|may|jun[ie]?|jul[iy]?|"
    r"agu(?:stus|st)?|ags|aug(?:ust)?|sep(?:t|tember)?|okt(?:ober)?|oct(?:ober)?|nov(?:ember)?|nop(?:ember)?|"
    r"des(?:ember)?|dec(?:ember)?"
)
DATE = re.compile(
    rf"(?P<iso>\b\d{{4}}-\d{{2}}-\d{{2}})|"
    rf"\b(?P<numbers>\d{{1,2}}[/.]\d{{1,2}}[/.]\d{{4}})\b|"
    rf"\b(?P<named>\d{{1,2}}(?:st|nd|rd|th)?\.? (?:{_MONTHS})\.?,? \d{{4}}|"
    rf"(?:{_MONTHS})\.? \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}})\b",
    re.IGNORECASE,
)
_OLD_SPELLINGS = (
    (re.compile(r"\bpeb", re.I), "feb"),
    (re.compile(r"\bnop", re.I), "nov"),
    (re.compile(r"\bags\b", re.I), "agu"),
)
_EARLIEST, _LATEST = 1900, 2100


def find_day(line: str) -> date | None:
    """Return the first whole date (day, month and year) in a line, or None.

    Numbers are day first, unless only the second can be a day.
    """
    match = DATE.search(line)
    if not match:
        return None
    if match["iso"]:
        return _iso(match["iso"])
    return _numbers(match["numbers"]) if match["numbers"] else _named(match["named"])


def _iso(text: str) -> date | None:
    try:
        return _plausible(date.fromisoformat(text))
    except ValueError:
        return None


def _numbers(text: str) -> date | None:
    first, second, year = (int(part) for part in re.split(r"[/.]", text))
    day, month = (second, first) if second > 12 >= first else (first, second)
    try:
        return _plausible(date(year, month, day))
    except ValueError:
        return None


@lru_cache(maxsize=1024)
def _named(text: str) -> date | None:
    import dateparser

    for pattern, spelling in _OLD_SPELLINGS:
        text = pattern.sub(spelling, text)
    found: datetime | None = dateparser.parse(
        text, languages=["id", "en"], settings={"STRICT_PARSING": True, "DATE_ORDER": "DMY"}
    )
    return _plausible(found.date()) if found else None


def _plausible(day: date) -> date | None:
    return day if _EARLIEST <= day.year <= _LATEST else None

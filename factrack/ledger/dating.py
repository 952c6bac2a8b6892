"""Days as an analyst writes them, for when something was said."""

import calendar
import re
from datetime import date, timedelta

from factrack.errors import UsageError
from factrack.extraction import Precision, SaidOn

_WRITTEN = re.compile(r"(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?")
_HINT = "write 2024-03-12, 2024-03, 2024, two days as 2024-03-04/2024-03-10, or unknown"


def parse_said_on(written: str) -> SaidOn:
    """Return the date that an analyst wrote: a day, a month, a year, the first and the last day, or `unknown`.

    UsageError tells what is accepted where it is none of these.
    """
    first, slash, last = written.strip().partition("/")
    if first.lower() == "unknown" and not slash:
        return SaidOn("")
    try:
        start, end, precision = _stretch(first)
        if slash:
            end, precision = _stretch(last)[1], Precision.RANGE
    except ValueError:
        raise UsageError(f"{written!r} is no date", _HINT) from None
    if end < start:
        raise UsageError(f"{written!r} ends before it begins", _HINT)
    if start.weekday() == 0 and end - start == timedelta(days=6):
        precision = Precision.WEEK
    return SaidOn("", precision, start, end)


def _stretch(written: str) -> tuple[date, date, Precision]:
    match = _WRITTEN.fullmatch(written)
    if match is None:
        raise ValueError(written)
    year, month, day = (int(part) if part else None for part in match.groups())
    assert year is not None
    if month is None:
        return date(year, 1, 1), date(year, 12, 31), Precision.YEAR
    if day is None:
        return date(year, month, 1), date(year, month, calendar.monthrange(year, month)[1]), Precision.MONTH
    return date(year, month, day), date(year, month, day), Precision.DAY

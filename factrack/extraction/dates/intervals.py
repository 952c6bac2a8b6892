"""Stretches of days: a day, an ISO week, a month, a year, and the parts of them."""

import calendar
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from factrack.extraction.statement import Precision

_DAY = timedelta(days=1)


class Part(StrEnum):
    """A part of a week, month or year."""

    EARLY = "early"
    MIDDLE = "middle"
    LATE = "late"
    SO_FAR = "so-far"
    """From its beginning to the day of publication: "earlier this week"."""


@dataclass(frozen=True, slots=True)
class Interval:
    """The days from `start` to `end`, both included, and how exactly they were named."""

    start: date
    end: date
    precision: Precision


def day(value: date) -> Interval:
    """Return one day."""
    return Interval(value, value, Precision.DAY)


def week(value: date) -> Interval:
    """Return the week of a day, from Monday to Sunday (ISO 8601)."""
    monday = value - value.weekday() * _DAY
    return Interval(monday, monday + 6 * _DAY, Precision.WEEK)


def month(year: int, number: int) -> Interval:
    """Return a month; `number` may lie beyond 1 to 12 and then counts on into other years."""
    year, number = year + (number - 1) // 12, (number - 1) % 12 + 1
    last = calendar.monthrange(year, number)[1]
    return Interval(date(year, number, 1), date(year, number, last), Precision.MONTH)


def year(number: int) -> Interval:
    """Return a year."""
    return Interval(date(number, 1, 1), date(number, 12, 31), Precision.YEAR)


def shifted(unit: str, offset: int, base: date) -> Interval:
    """Return the day, week, month or year that lies `offset` of them from the one of `base`."""
    if unit == "day":
        return day(base + offset * _DAY)
    if unit == "week":
        return week(base + 7 * offset * _DAY)
    return month(base.year, base.month + offset) if unit == "month" else year(base.year + offset)


def part_of(whole: Interval, part: Part, base: date | None) -> Interval:
    """Return a third of a stretch, or what of it lies before `base`."""
    if part is Part.SO_FAR:
        end = min(whole.end, base) if base and base >= whole.start else whole.end
        return Interval(whole.start, end, Precision.RANGE)
    index = (Part.EARLY, Part.MIDDLE, Part.LATE).index(part)
    if whole.precision is Precision.YEAR:
        first, last = month(whole.start.year, 4 * index + 1), month(whole.start.year, 4 * index + 4)
        return Interval(first.start, last.end, Precision.RANGE)
    third = ((whole.end - whole.start).days + 1) // 3
    start = whole.start + index * third * _DAY
    return Interval(start, whole.end if part is Part.LATE else start + (third - 1) * _DAY, Precision.RANGE)


def weekday_before(base: date, weekday: int, *, strictly: bool) -> Interval:
    """Return the latest such day of the week on or before `base`; before it where `strictly` is set."""
    back = (base.weekday() - weekday) % 7
    return day(base - (back or (7 if strictly else 0)) * _DAY)


def nearest_past(base: date, day_number: int, month_number: int) -> Interval | None:
    """Return the latest such day of a year that is not after `base`; None where no year has it."""
    for candidate in range(base.year, base.year - 9, -1):
        try:
            value = date(candidate, month_number, day_number)
        except ValueError:
            continue
        if value <= base:
            return day(value)
    return None

"""Dates as they are written: found by the words of a pack's calendar, resolved against the day of publication."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, ClassVar, Self

from factrack.extraction.dates import intervals
from factrack.extraction.dates.intervals import Interval, Part
from factrack.extraction.languages.compiling import any_of, compiled
from factrack.extraction.statement import Precision, SaidOn, Span


@dataclass(frozen=True)
class CalendarWords:
    """The `[calendar]` table of a pack."""

    key: ClassVar[str] = "calendar"

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    units: Mapping[str, str]
    numbers: Mapping[str, int]
    relatives: Mapping[str, tuple[str, int]]
    reckoned: Mapping[str, tuple[str, int]]
    """What is reckoned from the day told before: "the next day", "sehari kemudian"."""
    parts: Mapping[str, Part]
    last: frozenset[str]
    not_dates: frozenset[str]
    stretching: frozenset[str]
    """What makes a stretch up to now of a time: (in) the (last week)."""
    announcing: frozenset[str]
    """Verbs of the scenes whose object can have the day of it behind it: announced."""
    scenes: frozenset[str]
    """What tells in a sentence that its subject speaks somewhere: hearing, speech."""
    hearings: frozenset[str]
    """What tells in a sentence that a court sat: jury, sentenced."""
    court_roles: frozenset[str]
    """Who speaks in court, unless another place is told: magistrate."""
    to_court: re.Pattern[str]
    """Matches right behind a cue that a court is told something: (told) "the jury", (said) "in court"."""
    that_day: frozenset[str]
    """What before a cue tells when something happened, and only behind it when it was said: malam itu."""
    near_scenes: bool
    """Whether such a sentence also tells the day with a word such as kemarin, or as reckoned from another one."""
    since: frozenset[str]
    """What opens a stretch of time up to the end of its clause: since (the fire in May)."""
    told_of: frozenset[str]
    """What ends something told of before, whose day is no news: (soal kasus) itu (, Senin)."""
    relatives_of_persons: frozenset[str]
    """What opens a clause about somebody: who, whose."""
    relatives_of_things: frozenset[str]
    """What tells of a thing, whose year is not that of what is said of it: "of the course, *which* opened in 1971"."""
    relatives_of_occasions: bool
    """Whether these also tell of what something was said at: (rapat) yang (dipimpin Rini pada Senin)."""
    links_behind: frozenset[str]
    """What opens words behind the content that still tell of the saying, where others go on to tell of something
    else: (said it was safe) in (an interview on Monday)."""
    events: frozenset[str]
    """What happened on the day right before or behind it: (Monday's) attack, (the) primary (on Tuesday)."""
    speech_in_clauses: frozenset[str]
    """The verbs in such a clause that still tell of the saying: who spoke on Monday."""
    clause_joiners: frozenset[str]
    """What begins another clause before who speaks: (he left on Monday,) and."""
    present: frozenset[str]
    """Cues of the present, before whose source a day is that of what happened: say."""
    capital_months: frozenset[str]
    """The months that are other words in small letters: may."""
    object_links: frozenset[str]
    """What a day stands before that is told with an object: (condemned it on Monday) as (unjust)."""
    no_object: frozenset[str]
    """What shows that no mere object stands before the day: that, who, was."""
    retells: re.Pattern[str]
    """Matches how a sentence begins that tells of what was just said, "hal itu disampaikan", in the group `same` that
    the same speaker is meant, and in `document` what it was said in."""
    occasions: re.Pattern[str]
    """Matches what something more is said at or stands in, told of before, with its word in the group `event`, or
    behind, in the group `ended`: "in that *letter*", "after the *match*". Neither is there where it is the one of the
    statement before: "pada kesempatan itu"."""
    ended: Mapping[str, re.Pattern[str]]
    """Matches, for each thing that somebody can speak after, what tells in a sentence that it took place: match →
    beat."""
    told_before: frozenset[str]
    """What tells right before a cue that it was said before, or often: (he) had (said), pernah (berjanji)."""
    other_times: frozenset[str]
    """What tells beside a cue that it was said at another time: (he) had (said), pernah (berjanji)."""
    life_events: frozenset[str]
    """What was done to somebody, which the day behind it dates: (Quill,) arrested (on Monday, said)."""
    pattern: re.Pattern[str]
    first_words: frozenset[str]
    """What a phrase can begin with, in lower case, but for digits and brackets."""
    telling: frozenset[str]
    """One of these words, or a digit, is in every phrase: a month, a day of the week, a unit, "today"."""

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Compile the table; every list is optional."""
        names: dict[str, Mapping[str, Any]] = {
            name: table.get(name, {})
            for name in ("months", "weekdays", "units", "numbers", "relatives", "reckoned", "parts")
        }
        made = {
            "relatives": {phrase: (unit, offset) for phrase, (unit, offset) in names["relatives"].items()},
            "reckoned": {phrase: (unit, offset) for phrase, (unit, offset) in names["reckoned"].items()},
            "parts": {word: Part(part) for word, part in names["parts"].items()},
            "retells": re.compile(table.get("retells", "(?P<same>(?!))"), re.IGNORECASE),
            "occasions": _occasions(table),
            "ended": {event: _one_of(told) for events, told in table.get("ended", ()) for event in events},
            "to_court": re.compile(rf" (?:{table.get('to_court', '(?!)')})", re.IGNORECASE),
            "pattern": _pattern(names, table),
            "first_words": _first_words(names, table),
            "telling": _telling(names),
        }
        return cls(**compiled(cls, table) | made)

    @staticmethod
    def names_a_day(match: re.Match[str]) -> bool:
        """Whether a phrase names a day by its number in the month."""
        return any(match[f"d{number}"] for number in "1234")

    @staticmethod
    def is_year(match: re.Match[str]) -> bool:
        """Whether a phrase is about a year by its number: "in 2009"."""
        return match["y6"] is not None or match["y7"] is not None

    def is_day(self, match: re.Match[str]) -> bool:
        """Whether a phrase is about one day: "Monday", "March 3", "yesterday"."""
        relative = match["relative"]
        is_near = relative is not None and self.relatives[as_listed(relative)][0] == "day"
        return is_near or match["wd5"] is not None or self.names_a_day(match)

    @staticmethod
    def is_reckoned(match: re.Match[str]) -> bool:
        """Whether a phrase is reckoned from the day told before: "two days later"."""
        return any(match[name] for name in ("reckoned", "later", "earlier"))

    def tells_otherwise(self, between: Sequence[str]) -> bool:
        """Whether words between a cue and a phrase begin a clause about somebody that tells no saying, or one before:
        "who died", "who had spoken"."""
        if self.relatives_of_persons.isdisjoint(between):
            return False
        return self.speech_in_clauses.isdisjoint(between) or not self.told_before.isdisjoint(between)

    def find(self, text: str, start: int, end: int) -> Iterator[re.Match[str]]:
        """Yield the phrases between two offsets that name a day or a stretch of days, in order.

        The pattern is tried only where a word stands that a phrase can begin with, and in most stretches nowhere.
        """
        if end - start < _SHORTEST:
            return
        stretch = text[start:end].lower()
        if self.telling.isdisjoint(_WORD.findall(stretch)) and not _DIGIT.search(stretch):
            return
        position = start
        for word in _WORD.finditer(text, start, end):
            if word.start() >= position and (word[0][0] in _DIGITS or word[0].lower() in self.first_words):
                match = self.pattern.match(text, word.start(), end)
                if match and not self._is_small(match):
                    position = match.end()
                    yield match

    def _is_small(self, match: re.Match[str]) -> bool:
        """Whether a match is a word that only with a capital is a month: "it *may* rain"."""
        return match["m5"] is not None and match["m5"] in self.capital_months


_SHORTEST = len("Mei")
_VAGUE = "vague"
"""The unit of a time that nobody can count: "beberapa waktu lalu"."""
_WORD = re.compile(r"[^\W\d_]+|\d+|\(")
_DIGIT = re.compile(r"[0-9]")
_DIGITS = frozenset("0123456789(")
_LOOKALIKES = str.maketrans("ıİſ", "iis")
"""Letters that a pattern without case takes for others, which a word in lower case still has."""

_ZONES = timedelta(days=1)
"""How much later than its publication something can be dated that was said elsewhere, or added to the article."""
_NEWS = timedelta(days=7)
"""How long before an article somebody spoke for it; a letter of two years ago dates nothing but itself."""
_LATELY = timedelta(days=320)
"""How long ago a day or month without a year can be: "on Feb. 27" in an article of early February is to come."""


def _one_of(words: Iterable[str]) -> re.Pattern[str]:
    """Return a pattern that matches whole words and phrases."""
    return re.compile(rf"\b(?:{any_of(words)})\b", re.IGNORECASE)


def _occasions(table: Mapping[str, Any]) -> re.Pattern[str]:
    """Return the pattern of `occasions`: what something is said at, and what it is said after."""
    ended = any_of(event for events, _ in table.get("ended", ()) for event in events)
    after = rf"(?:{any_of(table.get('after', ()))}) (?P<ended>{ended})\b"
    return re.compile(rf"\b(?:{table.get('occasions', '(?P<event>(?!))')}|{after})", re.IGNORECASE)


def _first_words(names: Mapping[str, Mapping[str, Any]], table: Mapping[str, Any]) -> frozenset[str]:
    lists = [names[name] for name in ("months", "weekdays", "numbers", "relatives", "reckoned", "parts")]
    lists += [table.get(name, ()) for name in ("last", "this", "year_words")]
    return frozenset(_WORD.findall(phrase.lower())[0] for phrases in lists for phrase in phrases)


def _telling(names: Mapping[str, Mapping[str, Any]]) -> frozenset[str]:
    telling = {word for name in ("months", "weekdays", "units") for word in map(_longest_word, names[name])}
    for phrase in sorted([*names["relatives"], *names["reckoned"]], key=len):
        if telling.isdisjoint(_WORD.findall(phrase.lower())):
            telling.add(_longest_word(phrase))
    return frozenset(telling)


def _longest_word(phrase: str) -> str:
    words: list[str] = _WORD.findall(phrase.lower())
    return max(words, key=len)


def _pattern(names: Mapping[str, Mapping[str, Any]], table: Mapping[str, Any]) -> re.Pattern[str]:
    """Return one pattern for all phrases, the more exact ones first."""
    month, weekday = any_of(names["months"]), any_of(names["weekdays"])
    parts, year_words, ago = (
        any_of(group) for group in (names["parts"], table.get("year_words", ()), table.get("ago", ()))
    )
    part = f"(?:(?P<{{}}>{parts}) )?"
    later, earlier = (any_of(table.get(name, ())) for name in ("later", "earlier"))
    # "the day before" alone, and not "the day before the vote"
    whole = "".join(f"(?<!{word})" for word in table.get("events_behind", ()))
    whole = rf"(?:{whole}|(?=\s*(?:[,.;:!?)…—–]|$)))"
    dated_by_year = any_of(table.get("dated_by_year", ()))
    last, this = any_of(table.get("last", ())), any_of(table.get("this", ()))
    times = any_of(table.get("times_of_day", ()))
    named = f"(?:(?P<{{}}>{weekday})(?: (?:{times}))?,? ?)?"
    ordinal = f"(?:{any_of(table.get('ordinal_endings', ()))})?"
    day_link = f"(?:(?:{any_of(table.get('day_links', ()))}) )?"
    forms = (
        rf"{named.format('wd1')}\(\s?(?P<d1>\d{{1,2}})[/.-](?P<m1>\d{{1,2}})(?:[/.-](?P<y1>\d{{2,4}}))?\s?\)",
        rf"{named.format('wd2')}(?P<d2>\d{{1,2}})/(?P<m2>\d{{1,2}})/(?P<y2>\d{{4}})",
        rf"{named.format('wd3')}\(?(?P<d3>\d{{1,2}}){ordinal} {day_link}(?P<m3>{month})\.?(?:,? (?P<y3>\d{{4}}))?\)?",
        rf"{named.format('wd4')}(?P<m4>{month})\.? (?P<d4>\d{{1,2}}){ordinal}(?!\d)(?:,? (?P<y4>\d{{4}}))?",
        rf"{part.format('p1')}(?P<relative>{any_of(names['relatives'])})",
        rf"(?P<reckoned>{any_of(names['reckoned'])}){whole}",
        rf"(?P<n>{any_of(names['numbers'])}|\d{{1,3}}) (?P<unit>{any_of(names['units'])})"
        rf" (?:{ago}|(?:(?P<later>{later})|(?P<earlier>{earlier})){whole})",
        rf"(?:(?P<l1>{last}|{this}) )?(?P<wd5>{weekday})(?: (?:{times}))?(?: (?P<l2>{last}|{this}))?",
        rf"{part.format('p2')}(?:(?P<l3>{last}|{this}) )?(?P<m5>{month})\.?"
        rf"(?:,? (?P<y5>\d{{4}})| (?P<l4>{last}|{this}))?",
        rf"(?:(?P<p3>{parts}) (?:(?:{year_words}) )?|(?:{year_words}) )(?P<y6>(?:19|20)\d\d)",
        rf"(?P<y7>(?:19|20)\d\d)(?= (?:{dated_by_year})\b)",
    )
    return re.compile(r"(?<![\w/])(?:" + "|".join(forms) + r")(?!\w|/\d)", re.IGNORECASE)


def read_phrase(match: re.Match[str], words: CalendarWords, published: date | None, told: date | None = None) -> SaidOn:
    """Return the date that a phrase names; unresolved where it needs the day of publication and there is none.

    `told` is the day told before, from which a phrase is reckoned that is_reckoned; without one it is unresolved.

    Where the day of the week in front of an explicit date is another one, nobody can tell which of the two is wrong:
    the date stands, and its precision is unknown.
    """
    text = match.group().strip().removesuffix(".")
    interval = _interval(match, words, told if words.is_reckoned(match) else published)
    span = Span(match.start(), match.start() + len(match.group().rstrip().removesuffix(".")))
    if interval is None:
        return SaidOn(text, Precision.UNKNOWN, span=span)
    precision = interval.precision if _falls_on_its_weekday(match, interval, words) else Precision.UNKNOWN
    return SaidOn(text, precision, interval.start, interval.end, span)


def as_listed(phrase: str) -> str:
    """Return a phrase that a pattern matched as the pack lists it."""
    return phrase.translate(_LOOKALIKES).lower()


def is_news(said_on: SaidOn, published: date | None) -> bool:
    """Whether a day is shortly before publication."""
    if published is None or said_on.start is None or said_on.precision is not Precision.DAY:
        return False
    return published - _NEWS <= said_on.start <= published


def is_to_come(match: re.Match[str], words: CalendarWords, published: date | None) -> bool:
    """Whether a phrase names a time after publication, when nothing that an article reports was said yet.

    A day written out in full ("11/3/2024") dates what was said all the same: rather the day of publication is wrong.
    """
    has_year = any(match[f"y{number}"] for number in "12345")
    if published is None or words.is_reckoned(match) or match["d1"] or (has_year and words.names_a_day(match)):
        return False
    named = _interval(match, words, published)
    if named is None:
        return False
    is_open = (words.names_a_day(match) or match["m5"]) and not (has_year or match["l3"] or match["l4"])
    return named.start > published + _ZONES or (bool(is_open) and named.start < published - _LATELY)


def _falls_on_its_weekday(match: re.Match[str], day: Interval, words: CalendarWords) -> bool:
    weekday = next((match[f"wd{number}"] for number in "1234" if match[f"wd{number}"]), None)
    return weekday is None or words.weekdays[as_listed(weekday)] == day.start.weekday()


def _interval(match: re.Match[str], words: CalendarWords, today: date | None) -> Interval | None:
    found = {name: as_listed(value) for name, value in match.groupdict().items() if value}
    try:
        for number in "1234":
            if f"d{number}" in found:
                return _explicit(found[f"d{number}"], found[f"m{number}"], found.get(f"y{number}"), words, today)
        if "relative" in found:
            return _relative(found, words, today)
        if "reckoned" in found:
            return intervals.shifted(*words.reckoned[found["reckoned"]], today) if today else None
        if "n" in found:
            return _ago(found, words, today)
        if "wd5" in found:
            return _weekday(found, words, today)
        if "m5" in found:
            return _month(found, words, today)
        return _with_part(intervals.year(int(found.get("y6") or found["y7"])), found.get("p3"), words, today)
    except (ValueError, OverflowError):
        return None


def _explicit(day: str, month: str, year: str | None, words: CalendarWords, published: date | None) -> Interval | None:
    month_number = words.months.get(month) or int(month)
    if year:
        return intervals.day(date(int(year) + (2000 if len(year) == 2 else 0), month_number, int(day)))
    return intervals.nearest_past(published, int(day), month_number) if published else None


def _relative(found: Mapping[str, str], words: CalendarWords, published: date | None) -> Interval | None:
    if published is None:
        return None
    unit, offset = words.relatives[found["relative"]]
    if unit == _VAGUE:
        return None
    return _with_part(intervals.shifted(unit, offset, published), found.get("p1"), words, published)


def _weekday(found: Mapping[str, str], words: CalendarWords, published: date | None) -> Interval | None:
    if published is None:
        return None
    weekday = words.weekdays[found["wd5"]]
    direction = found.get("l1") or found.get("l2") or ""
    if words.relatives.get(direction, ("", 0))[0] == "week":
        unit, offset = words.relatives[direction]
        return intervals.day(intervals.shifted(unit, offset, published).start + timedelta(days=weekday))
    return intervals.weekday_before(published, weekday, strictly=direction in words.last)


def _ago(found: Mapping[str, str], words: CalendarWords, published: date | None) -> Interval | None:
    if published is None:
        return None
    number = words.numbers.get(found["n"]) or int(found["n"])
    return intervals.shifted(words.units[found["unit"]], number if "later" in found else -number, published)


def _month(found: Mapping[str, str], words: CalendarWords, published: date | None) -> Interval | None:
    number, part = words.months[found["m5"]], found.get("p2")
    if "y5" in found:
        return _with_part(intervals.month(int(found["y5"]), number), part, words, published)
    if published is None:
        return None
    this = _with_part(intervals.month(published.year, number), part, words, published)
    is_last = found.get("l3", found.get("l4")) in words.last
    # "awal Maret lalu" is of this month where its beginning is over, "Maret lalu" is not.
    is_past = number < published.month or (number == published.month and (not is_last or this.end < published))
    return this if is_past else _with_part(intervals.month(published.year - 1, number), part, words, published)


def _with_part(whole: Interval, part: str | None, words: CalendarWords, published: date | None) -> Interval:
    return intervals.part_of(whole, words.parts[part], published) if part else whole

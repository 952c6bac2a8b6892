"""The fields of a filter: what each accepts, and how it is read."""

import re
from calendar import monthrange
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from factrack.errors import UsageError
from factrack.extraction import Kind, Stance, known_languages
from factrack.ledger.views import Fate, Status

_MOST_DIGITS = 18
"""Of a number of 64 bits with a sign, which is what databases have for ids."""
_DATE = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_YES_OR_NO = {"yes": True, "no": False}


@dataclass(frozen=True, slots=True)
class QueryField:
    """A field of the language of filters: `name:value` sets `attribute` of a ClaimFilter.

    `noun` is what a value is, `accepts` says which values there are, `parse` reads one and raises ValueError on others.
    """

    name: str
    attribute: str
    noun: str
    accepts: str
    example: str
    parse: Callable[[str], Any] = str

    def read(self, value: str) -> Any:
        """Return what a value means; UsageError says what is accepted, with an example."""
        hint = f"{self.accepts}; for example {self.example}"
        if not value.strip():
            raise UsageError(f"{self.name}: has no value", hint)
        try:
            return self.parse(value.strip())
        except ValueError:
            raise UsageError(f"{value!r} is no {self.noun}", hint) from None


def _choice(choices: Iterable[StrEnum]) -> Callable[[str], StrEnum]:
    known = {choice.value: choice for choice in choices}

    def parse(word: str) -> StrEnum:
        if word.lower() not in known:
            raise ValueError(word)
        return known[word.lower()]

    return parse


def _language(word: str) -> str:
    if word.lower() not in known_languages():
        raise ValueError(word)
    return word.lower()


def _yes_or_no(word: str) -> bool:
    if word.lower() not in _YES_OR_NO:
        raise ValueError(word)
    return _YES_OR_NO[word.lower()]


def is_number(word: str) -> bool:
    """Whether a word is a number that every database takes for an id."""
    return word.isascii() and word.isdigit() and len(word) <= _MOST_DIGITS


def _number(word: str) -> int:
    if not is_number(word):
        raise ValueError(word)
    return int(word)


def _first_day(word: str) -> date:
    year, month, day = _date_parts(word)
    return date(year, month or 1, day or 1)


def _last_day(word: str) -> date:
    year, month, day = _date_parts(word)
    month = month or 12
    return date(year, month, day or monthrange(year, month)[1])


def _date_parts(word: str) -> tuple[int, int | None, int | None]:
    """Return year, month and day; the last ones may be missing."""
    found = _DATE.fullmatch(word)
    if not found:
        raise ValueError(word)
    year, month, day = (int(part) if part else None for part in found.groups())
    date(year or 0, 1 if month is None else month, 1 if day is None else day)
    return year or 0, month, day


def _one_of(words: Iterable[str]) -> str:
    return f"one of {', '.join(words)}"


_A_DATE = "write year-month-day, year-month or the year"

_FATES = (Fate.CHANGED, Fate.VANISHED)

QUERY_FIELDS = (
    QueryField("status", "status", "status", _one_of(Status), "status:verified", _choice(Status)),
    QueryField("speaker", "speaker", "speaker", "a part of a name, or # and a speaker's number", 'speaker:"Dan Moss"'),
    QueryField("since", "since", "date", _A_DATE, "since:2024-03-12", _first_day),
    QueryField("until", "until", "date", _A_DATE, "until:2024-05", _last_day),
    QueryField("lang", "language", "known language", _one_of(known_languages()), "lang:id", _language),
    QueryField("outlet", "outlet", "outlet", "a part of an outlet's name", "outlet:post"),
    QueryField("kind", "kind", "kind", _one_of(Kind), "kind:direct", _choice(Kind)),
    QueryField("stance", "stance", "stance", _one_of(Stance), "stance:denied", _choice(Stance)),
    QueryField("note", "note", "note", "words of a note", 'note:"ask the ministry"'),
    QueryField("reviewer", "reviewer", "reviewer", "a part of the name of who marked it last", "reviewer:sari"),
    QueryField("rating", "rating", "rating", "a part of a label, or yes or no", "rating:false"),
    QueryField("disagree", "disagree", "yes or no", "yes or no", "disagree:yes", _yes_or_no),
    QueryField("second", "second_opinion", "yes or no", "yes or no", "second:yes", _yes_or_no),
    QueryField("evidence", "evidence", "yes or no", "yes or no", "evidence:no", _yes_or_no),
    QueryField("fate", "fate", "fate", "changed or vanished, in a new edition", "fate:vanished", _choice(_FATES)),
    QueryField("article", "article", "number of an article", "a number", "article:12", _number),
    QueryField("believed", "believed", "yes or no", "yes or no", "believed:yes", _yes_or_no),
)
"""All fields, in the order in which a filter is shown."""

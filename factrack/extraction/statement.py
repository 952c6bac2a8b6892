"""The types that extraction hands out."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import NamedTuple


class Span(NamedTuple):
    """A half-open stretch of an article's text, in code points."""

    start: int
    end: int

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether `other` lies within this span."""
        return self.start <= other.start and other.end <= self.end

    def of(self, text: str) -> str:
        """Return the stretch of `text` that the span points at."""
        return text[self.start : self.end]

    def stripped(self, text: str) -> "Span":
        """Return the span without the white space at its ends; empty where it holds nothing else."""
        part = text[self.start : self.end]
        start = self.start + len(part) - len(part.lstrip())
        return Span(start, max(start, self.end - len(part) + len(part.rstrip())))


class Kind(StrEnum):
    """How much of a content stands in quotation marks: all, a part, nothing."""

    DIRECT = "direct"
    MIXED = "mixed"
    INDIRECT = "indirect"


class Stance(StrEnum):
    """How the report stands to its content."""

    ASSERTED = "asserted"
    DENIED = "denied"
    HEDGED = "hedged"
    WISHED = "wished"
    DECLINED = "declined"
    BELIEVED = "believed"


class Precision(StrEnum):
    """How exactly a date is known."""

    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    YEAR = "year"
    RANGE = "range"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class SaidOn:
    """When a statement was said.

    `start` and `end` are the first and last day (both included) and None where the phrase cannot be resolved;
    a day that is not the day of the week that the phrase says has the precision unknown;
    `text` is the phrase as written and `span` its place. `inherited` marks a date taken over from an earlier
    statement of the same speech event.
    """

    text: str
    precision: Precision = Precision.UNKNOWN
    start: date | None = None
    end: date | None = None
    span: Span | None = None
    inherited: bool = False


@dataclass(frozen=True, slots=True)
class Speaker:
    """The person or body meant: the fullest name in the article, with role and affiliation kept apart from it."""

    name: str
    role: str | None = None
    affiliation: str | None = None
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Statement:
    """One occurrence, in one article, of somebody saying something.

    `content`, `cue` and `source` are spans of the article's text; a direct content includes its quotation marks and
    a split quote has several spans, in order. `speakers` is empty when nobody could be named and has several
    entries for a joint statement. `speaker_inferred` marks a speaker taken from elsewhere than the source's own
    words (a pronoun, `-nya`, carry-over); `antecedent` is then where the name stands. `rule` names what found
    the statement, `confidence` is in [0, 1].
    """

    kind: Kind
    content: tuple[Span, ...]
    cue: Span | None = None
    source: Span | None = None
    speakers: tuple[Speaker, ...] = ()
    speaker_inferred: bool = False
    antecedent: Span | None = None
    stance: Stance = Stance.ASSERTED
    said_on: SaidOn | None = None
    rule: str = ""
    confidence: float = 0.0

    @property
    def span(self) -> Span:
        """The stretch from the first to the last character of the content."""
        return Span(self.content[0].start, self.content[-1].end)

    @property
    def speaker(self) -> str | None:
        """The names of the speakers, joined by "; ", or None."""
        return _joined(speaker.name for speaker in self.speakers)

    @property
    def role(self) -> str | None:
        """The roles of the speakers, each once, joined by "; ", or None."""
        return _joined(speaker.role for speaker in self.speakers)

    @property
    def affiliation(self) -> str | None:
        """The affiliations of the speakers, each once, joined by "; ", or None."""
        return _joined(speaker.affiliation for speaker in self.speakers)

    def retells(self, other: "Statement") -> bool:
        """Whether another statement is reported within this one: "Holt said *Roe had asked for it*"."""
        return any(span.contains(other.content[0]) for span in self.content)

    def quote(self, text: str) -> str:
        """Return the content's words in `text` on one line, the spans of a split quote joined by " … "."""
        return quoted(self.content, text)


@dataclass(frozen=True, slots=True)
class Extraction:
    """What was found in one article: the statements in order of their content, and the spans of furniture."""

    statements: tuple[Statement, ...]
    furniture: tuple[Span, ...] = ()


def quoted(content: Iterable[Span], text: str) -> str:
    """Return the words of some spans of `text` on one line, those of different spans joined by " … "."""
    return " … ".join(span.of(text).replace("\n", " ") for span in content)


def _joined(parts: Iterable[str | None]) -> str | None:
    return "; ".join(dict.fromkeys(part for part in parts if part)) or None

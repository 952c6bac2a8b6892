"""The day of an occasion told of before, where something more was said or behind: "in that letter", "usai laga"."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from factrack.extraction.dates.phrases import CalendarWords, as_listed, read_phrase
from factrack.extraction.dates.scenes import Scenes
from factrack.extraction.dates.surroundings import UNTOLD, around, gaps
from factrack.extraction.statement import Precision, SaidOn, Span, Statement

_FARTHEST = 160
"""In characters: how far from the cue the occasion can stand."""
_REACH = 40
"""In sentences: how far before something said again the occasion is first told of."""
_NEAR = 8
"""In statements: how far before one "on the same occasion" something is dated that was said there."""
_MOST_STATEMENTS = 60
"""How many statements before are looked at, one of which may have been made there."""


class Occasions:
    """The occasions and documents of an article that several statements were made at or stand in."""

    def __init__(self, text: str, scenes: Scenes, words: CalendarWords) -> None:
        self._text = text
        self._scenes = scenes
        self._words = words

    def day_of(
        self,
        statement: Statement,
        sentence: Span,
        contents: Sequence[Span],
        dated: Sequence[Statement],
        published: date | None,
    ) -> SaidOn | None:
        """Return when the occasion was that a statement is said to have been made at; None where nothing tells."""
        match = self._named_beside(statement, sentence, contents)
        if match is None:
            return None
        telling = self._telling(match)
        if telling is None:
            return _last_said(dated)
        number = bisect_right(self._scenes.starts, match.start()) - 1
        for earlier in range(number - 1, max(number - 1 - _REACH, -1), -1):
            told = self._scenes.sentences[earlier]
            if not telling.search(told.of(self._text)):
                continue
            said_on = self._said_within(told, dated)
            if said_on is None and (day := self._scenes.day_in(told)):
                said_on = read_phrase(day, self._words, published)
            # "after the meeting" is the day of one, and not the month of any
            if said_on and (said_on.precision is Precision.DAY or not match["ended"]):
                return said_on
        return None

    def _named_beside(self, statement: Statement, sentence: Span, contents: Sequence[Span]) -> re.Match[str] | None:
        """Return the occasion that stands beside a cue and outside of what is said."""
        cue = statement.cue
        if cue is None or statement.rule in UNTOLD:
            return None
        near = around(cue, sentence, _FARTHEST)
        found = (self._words.occasions.search(self._text, *gap) for gap in gaps(cue, near, contents))
        return next(filter(None, found), None)

    def _telling(self, match: re.Match[str]) -> re.Pattern[str] | None:
        """Return what a sentence matches that tells of an occasion; None where it is that of the statement before."""
        if match["ended"]:
            return self._words.ended[as_listed(match["ended"])]
        return re.compile(rf"\b{re.escape(match['event'])}\b", re.IGNORECASE) if match["event"] else None

    def _said_within(self, sentence: Span, dated: Sequence[Statement]) -> SaidOn | None:
        """Return when a statement was made that a sentence reports."""
        near = (one for one in reversed(dated[-_MOST_STATEMENTS:]) if sentence.contains(one.cue or one.content[0]))
        return next((replace(one.said_on, inherited=True) for one in near if one.said_on), None)


def _last_said(dated: Sequence[Statement]) -> SaidOn | None:
    """Return when the last of the statements before was made that is dated: "on the same occasion" is of its day."""
    said_on = next((one.said_on for one in reversed(dated[-_NEAR:]) if one.said_on), None)
    return replace(said_on, inherited=True) if said_on else None

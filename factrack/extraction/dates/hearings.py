"""The day of a hearing that an article reports: what is said in court was said on it."""

import re
from datetime import date

from factrack.extraction.dates.phrases import CalendarWords, is_news, read_phrase
from factrack.extraction.dates.scenes import Scenes
from factrack.extraction.dates.surroundings import is_of_another_time, sentence_before, words_beside
from factrack.extraction.statement import Span, Statement

_REACH = 24
"""In sentences: how far before what is said in court the hearing is told of."""
_SMALL_WORD = re.compile(r"[a-z]+")


class Hearings:
    """The sentences of an article that tell on which day a court sat, each read once."""

    def __init__(self, text: str, scenes: Scenes, words: CalendarWords, published: date | None) -> None:
        self._text = text
        self._scenes = scenes
        self._words = words
        self._published = published
        self._days: dict[int, re.Match[str] | None] = {}

    def day_before(self, statement: Statement, sentence: Span | None) -> re.Match[str] | None:
        """Return the day of the last hearing told of before a statement that was made in court; None for others."""
        if not self._words.hearings or self._published is None or sentence is None:
            return None
        if not self._is_heard(statement, sentence) or is_of_another_time(self._text, statement, sentence, self._words):
            return None
        before = sentence_before(statement, self._scenes.starts)
        days = (self._day(number) for number in range(before, max(before - _REACH, -1), -1))
        return next(filter(None, days), None)

    def _is_heard(self, statement: Statement, sentence: Span) -> bool:
        """Whether somebody speaks to a court, or is of it, has a name and is not told to speak elsewhere."""
        cue = statement.cue
        content = min((span.start for span in statement.content if cue and span.start > cue.end), default=sentence.end)
        if cue and self._words.to_court.match(self._text, cue.end, content):
            return True
        role = statement.role
        if not role or self._words.court_roles.isdisjoint(role.lower().split()):
            return False
        name = statement.speaker
        is_named = name is not None and name.split()[-1][0].isupper()
        return is_named and self._words.scenes.isdisjoint(words_beside(self._text, statement, sentence))

    def _day(self, number: int) -> re.Match[str] | None:
        """Return the day in a sentence that tells of a hearing on it, shortly before publication."""
        if number not in self._days:
            sentence = self._scenes.sentences[number]
            is_hearing = not self._words.hearings.isdisjoint(_SMALL_WORD.findall(sentence.of(self._text).lower()))
            day = self._scenes.day_in(sentence) if is_hearing else None
            self._days[number] = day if day and self._is_of_hearing(day, sentence) else None
        return self._days[number]

    def _is_of_hearing(self, day: re.Match[str], sentence: Span) -> bool:
        """Whether the clause with a day tells of the hearing: "A jury *on Monday* convicted him", but not "He fled *on
        Monday*, a court heard"."""
        before = self._text[sentence.start : day.start()].rpartition(",")[2]
        behind = self._text[day.end() : sentence.end].partition(",")[0]
        clause = _SMALL_WORD.findall(f"{before} {behind}".lower())
        return not self._words.hearings.isdisjoint(clause) and is_news(
            read_phrase(day, self._words, self._published), self._published
        )

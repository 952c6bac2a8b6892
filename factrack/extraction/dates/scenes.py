"""The day in a sentence that sets the scene for what somebody says behind it: "Quill spoke on Monday"."""

import re
from collections.abc import Sequence
from functools import cached_property

from factrack.extraction.dates.events import is_of_something_else
from factrack.extraction.dates.phrases import CalendarWords
from factrack.extraction.dates.surroundings import (
    UNTOLD,
    gaps,
    is_of_before,
    name_of_speaker,
    names,
    sentence_before,
)
from factrack.extraction.statement import Span, Statement
from factrack.extraction.turns import TURN

_NEAR = 2
"""In sentences: how far before what somebody says the scene is set."""
_INTERVIEW = 8
"""The same for an answer, before which an interview was announced."""
_LONGEST = 400
"""In characters: how much of a sentence is looked at."""
_LONGEST_VERB = 30
"""In characters: "announced", with room."""
_SMALL_WORD = re.compile(r"[a-z]+")


class Scenes:
    """The sentences of an article that tell of somebody as speaking somewhere, each read once."""

    def __init__(self, text: str, sentences: Sequence[Span], contents: Sequence[Span], words: CalendarWords) -> None:
        """Look at sentences outside of `contents`, the sorted spans of what is said; `starts` is where each begins."""
        self.sentences = sentences
        self.starts = [sentence.start for sentence in sentences]
        self._text = text
        self._contents = contents
        self._words = words
        self._days: dict[int, re.Match[str] | None] = {}

    def day_before(self, statement: Statement) -> re.Match[str] | None:
        """Return the day in one of the sentences before a statement that sets the scene for its speaker.

        None where the statement is told to be of another time, or to have been made before or often.
        """
        before = sentence_before(statement, self.starts)
        if not self._words.scenes or before < 0 or not statement.speakers or statement.rule in UNTOLD:
            return None
        reach = _INTERVIEW if statement.rule == TURN else _NEAR
        name = name_of_speaker(statement)
        for number in range(before, max(before - reach, -1), -1):
            if names(self._told(self.sentences[number]), name) and (day := self._day(number)):
                was_before = is_of_before(self._text, statement, self._words.told_before)
                return None if was_before or self._tells_a_time(self.sentences[before + 1]) else day
        return None

    def day_in(self, scene: Span) -> re.Match[str] | None:
        """Return the first day in a sentence that dates nothing else there."""
        cue = Span(scene.end, scene.end)
        for gap in gaps(cue, scene, self._spoken):
            for match in self._words.find(self._text, *gap):
                is_day = match["wd5"] or self._words.names_a_day(match)
                is_near = self._words.is_day(match) or self._words.is_reckoned(match)
                is_day = is_day or (self._words.near_scenes and is_near)
                if is_day and not is_of_something_else(self._text, match, gap, cue, self._words):
                    return match
        return None

    def _day(self, number: int) -> re.Match[str] | None:
        """Return the first day in a sentence that sets a scene, None where it sets none or has no day."""
        if number not in self._days:
            scene = self.sentences[number]
            told = self._told(scene)
            is_scene = not self._words.scenes.isdisjoint(_SMALL_WORD.findall(told[:1].lower() + told[1:]))
            self._days[number] = self.day_in(scene) if is_scene else None
        return self._days[number]

    def _tells_a_time(self, sentence: Span) -> bool:
        """Whether a sentence tells a time of its own beside what is said in it."""
        told = gaps(sentence, sentence, self._contents)
        return any(next(self._words.find(self._text, *gap), None) is not None for gap in told)

    def _told(self, scene: Span) -> str:
        return self._text[scene.start : min(scene.end, scene.start + _LONGEST)]

    @cached_property
    def _spoken(self) -> list[Span]:
        """The contents but those that somebody made known, with the day of that: "announced *the cuts on Monday*"."""
        return [content for content in self._contents if not self._is_announced(content)]

    def _is_announced(self, content: Span) -> bool:
        before = self._text[max(0, content.start - _LONGEST_VERB) : content.start].split()
        return bool(before) and before[-1].lower() in self._words.announcing

"""The day of a speaker's other statements: who is told to have spoken on one day spoke on it throughout."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from factrack.extraction.dates.phrases import CalendarWords, is_news, read_phrase
from factrack.extraction.dates.surroundings import around, gaps, is_of_another_time, is_of_before
from factrack.extraction.statement import SaidOn, Span, Statement

_FAR = 480
"""In characters: how far from a cue another day is looked for in its sentence."""
_AROUND = 4
"""In statements: how far apart one can stand that is reported within another."""


def with_day_of_speaker(
    text: str,
    statements: Sequence[Statement],
    sentences: Sequence[Span | None],
    published: date | None,
    words: CalendarWords,
) -> list[Statement]:
    """Return the statements, in the same order, with the one day that their speaker is told to have spoken on.

    Press style dates one of a speaker's statements, often the second. What the others take over is marked as
    inherited. Who spoke on two days, and what was said at another time ("had said", "pernah berjanji") or within what
    somebody else says, is left as it is. `sentences` are those that the statements stand in.
    """
    days = _days_of_speakers(text, statements, published, words)
    filled = list(statements)
    for index, statement in enumerate(statements if days else ()):
        day = days.get(statement.speaker or "") if statement.said_on is None else None
        sentence = sentences[index]
        if day is None or is_of_another_time(text, statement, sentence, words):
            continue
        if sentence and _has_another_day(text, statement, sentence, day, published, words):
            continue
        around = statements[max(0, index - _AROUND) : index + _AROUND + 1]
        if not any(one.retells(statement) for one in around if one is not statement):
            filled[index] = replace(statement, said_on=replace(day, inherited=True))
    return filled


def _days_of_speakers(
    text: str, statements: Sequence[Statement], published: date | None, words: CalendarWords
) -> dict[str, SaidOn]:
    """Return the day that each named speaker spoke on, of those who spoke on one only, shortly before publication."""
    told: dict[str, dict[date | None, SaidOn]] = {}
    now: set[str] = set()
    for statement in statements if published else ():
        if statement.said_on and (name := statement.speaker) and name.split()[-1][0].isupper():
            told.setdefault(name, {})[statement.said_on.start] = statement.said_on
            if not is_of_before(text, statement, words.told_before):
                now.add(name)
    only = {name: next(iter(days.values())) for name, days in told.items() if len(days) == 1 and name in now}
    return {speaker: said_on for speaker, said_on in only.items() if is_news(said_on, published)}


def _has_another_day(
    text: str, statement: Statement, sentence: Span, day: SaidOn, published: date | None, words: CalendarWords
) -> bool:
    """Whether a sentence tells of another day beside a content: "*On Thursday* she spoke in Derby and praised …"."""
    near = around(statement.cue or statement.content[0], sentence, _FAR)
    told = (match for gap in gaps(near, near, sorted(statement.content)) for match in words.find(text, *gap))
    days = (read_phrase(match, words, published) for match in told if words.is_day(match))
    return any(other.start != day.start for other in days)

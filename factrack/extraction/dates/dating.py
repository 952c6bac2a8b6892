"""Which phrase dates a statement: one beside its cue and outside of its content, else that of the run it stands in."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from factrack.extraction.dates.events import is_of_something_else
from factrack.extraction.dates.hearings import Hearings
from factrack.extraction.dates.occasions import Occasions
from factrack.extraction.dates.phrases import CalendarWords, is_to_come, read_phrase
from factrack.extraction.dates.same_day import with_day_of_speaker
from factrack.extraction.dates.scenes import Scenes
from factrack.extraction.dates.surroundings import (
    UNTOLD,
    around,
    gaps,
    is_of_before,
    name_of_speaker,
    names,
    sentence_before,
)
from factrack.extraction.languages import Pack
from factrack.extraction.segment import Layout
from factrack.extraction.statement import Precision, SaidOn, Span, Statement

_FARTHEST = 160
"""In characters: how far from the cue a phrase can stand and still date the saying."""
_FARTHEST_DAY = 480
"""The same for a day written out in full, which press style puts at the end of the sentence."""
_MOST_BETWEEN = 2
"""How many statements that nobody is named to say can stand within a run."""
_MARKS = ("“", '"', "‘", "'", "«")
_LONGEST_OBJECT = 90
"""In characters: how far behind a cue the day can stand with what somebody speaks of before it."""
_YEAR = re.compile(r"(?:[^\W\d]+ ){0,2}(?:19|20)\d\d")
_LONGEST_LINK = 8
"""In characters: " as a"."""
_OF_NOUN = "noun-content"
"""The rule of what somebody's claim or plan is, which is told of in a clause of its own."""
_POSSESSIVES = ("'s", "’s", "s'", "s’")
_NAME_GOES_ON = re.compile(r" (?:[a-z]{1,3} )?[^\W\d_a-z]")
_FARTHEST_TOLD = 400
"""In characters: how far before a phrase the day is told that it is reckoned from."""
_LONGEST_PHRASE = 60
"""In characters: "on Wednesday afternoon, 20 September 2023, at 15:35"."""


def date_statements(
    text: str, layout: Layout, statements: Sequence[Statement], published: date | None, pack: Pack
) -> list[Statement]:
    """Return the statements, in the same order, with said_on filled in where the text has a phrase for it.

    A statement without a phrase of its own takes the date of the one before it over, marked as inherited, as long as
    the same speaker goes on.
    """
    words = pack.section(CalendarWords)
    sentences = [sentence for paragraph in layout.prose for sentence in paragraph.sentences]
    contents = sorted(span for statement in statements for span in statement.content)
    scenes = Scenes(text, sentences, contents, words)
    starts = scenes.starts
    occasions = Occasions(text, scenes, words)
    hearings = Hearings(text, scenes, words, published)
    dated: list[Statement] = []
    standing = [_sentence_of(statement, sentences, starts) for statement in statements]
    for statement, sentence in zip(statements, standing, strict=True):
        match = _phrase(text, statement, sentence, words, contents, published) if sentence else None
        match = match or _retold(text, statement, sentences, starts, words) or _in_object(text, statement, words)
        if match:
            told = _told_before(text, match, words, published, dated)
            said_on: SaidOn | None = read_phrase(match, words, published, told)
        else:
            again = occasions.day_of(statement, sentence, contents, dated, published) if sentence else None
            said_on = again or _inherited(text, dated, statement, words)
        if said_on is None and (
            match := _announced(text, statement, sentences, starts, words, dated[-1:])
            or scenes.day_before(statement)
            or hearings.day_before(statement, sentence)
        ):
            said_on = read_phrase(match, words, published, _told_before(text, match, words, published, dated))
        dated.append(replace(statement, said_on=said_on) if said_on else statement)
    return with_day_of_speaker(text, dated, standing, published, words)


def _told_before(
    text: str, match: re.Match[str], words: CalendarWords, published: date | None, dated: Sequence[Statement]
) -> date | None:
    """Return the last day told of before a phrase that is reckoned from it: "on Monday … two days later".

    Where none is told near it, that is the last day that something was said on.
    """
    if not words.is_reckoned(match):
        return None
    near = list(words.find(text, max(0, match.start() - _FARTHEST_TOLD), match.start()))
    days = (read_phrase(other, words, published) for other in reversed(near))
    near_day = next((said.start for said in days if said.precision is Precision.DAY), None)
    return near_day or _last_day(dated)


def _last_day(dated: Sequence[Statement]) -> date | None:
    """Return the last day that a statement was said on."""
    days = (one.said_on for one in reversed(dated) if one.said_on)
    return next((said.start for said in days if said.precision is Precision.DAY), None)


def _sentence_of(statement: Statement, sentences: Sequence[Span], starts: Sequence[int]) -> Span | None:
    anchor = statement.cue or statement.content[0]
    index = bisect_right(starts, anchor.start) - 1
    return sentences[index] if index >= 0 and anchor.start < sentences[index].end else None


def _phrase(
    text: str,
    statement: Statement,
    sentence: Span,
    words: CalendarWords,
    contents: Sequence[Span],
    published: date | None,
) -> re.Match[str] | None:
    """Return the phrase nearest to the cue in what of its sentence is no content; a day rather than a longer time."""
    if statement.cue is None or statement.rule in UNTOLD:
        return None
    cue = statement.cue
    found: list[tuple[bool, bool, int, re.Match[str]]] = []
    reach = _FARTHEST_DAY + _LONGEST_PHRASE
    for gap in gaps(cue, around(cue, sentence, reach), contents):
        for match in words.find(text, gap.start, gap.end):
            distance = _distance(match, cue, statement.content)
            is_day = words.names_a_day(match)
            is_near = distance <= (_FARTHEST_DAY if is_day else _FARTHEST)
            if (
                is_near
                and not is_to_come(match, words, published)
                and _dates_saying(text, match, gap, statement, words)
            ):
                # "Senin ia menyebut jalan rusak, kemarin ia bilang …": what stands in its own clause dates it.
                found.append((gap.end < cue.start, not is_day, distance, match))
    return min(found, key=lambda ranked: ranked[:3])[3] if found else None


def _dates_saying(text: str, match: re.Match[str], gap: Span, statement: Statement, words: CalendarWords) -> bool:
    """Whether a phrase near a cue, in a gap between contents, tells when it was said, and nothing else."""
    cue, source = statement.cue, statement.source
    if cue is None:
        return False
    if source is not None and (_is_in_name(text, match, source) or _is_of_past(text, match, statement, words)):
        return False
    is_before = match.end() <= cue.start or (source is not None and source.contains(Span(*match.span())))
    if is_before and match[0].lower() in words.that_day:
        return False  # "operator yang bertugas *malam itu*"
    return not (
        _is_of_clause_before(text, match, statement, words)
        or _is_of_what_is_told(text, match, statement, words)
        or is_of_something_else(text, match, gap, cue, words, is_beside=_is_beside_cue(text, match, statement, words))
    )


def _distance(match: re.Match[str], cue: Span, content: Sequence[Span]) -> int:
    """Return how many characters stand between a phrase and a cue, but for the content that a phrase stands behind."""
    said = sum(span.end - span.start for span in content if cue.end <= span.start and span.end <= match.start())
    return max(match.start() - cue.end - said, cue.start - match.end(), 0)


def _is_of_clause_before(text: str, match: re.Match[str], statement: Statement, words: CalendarWords) -> bool:
    """Whether a phrase dates a clause before that of who speaks: "He left *on Monday*, and police said", "*On Monday*,
    police say he left"."""
    if statement.source is None or statement.cue is None or match.end() > statement.source.start:
        return False
    before, _, word = (
        text[max(match.end(), statement.source.start - _LONGEST_LINK) : statement.source.start].rstrip().rpartition(" ")
    )
    is_joined = before.endswith((",", ";")) and word.lower() in words.clause_joiners
    is_bare = not words.names_a_day(match) and match["y7"] is None  # and not "in a 2019 letter, she says"
    return is_joined or (is_bare and statement.cue.of(text).lower() in words.present)


def _is_of_what_is_told(text: str, match: re.Match[str], statement: Statement, words: CalendarWords) -> bool:
    """Whether a phrase dates what the sentence tells, and not what is said within it: a claim, a year of a thing.

    "*In May* the team was met by chants about Roe's plan", "*In 2009*, under what Holt called “…”, the club closed".
    """
    source, cue, content = statement.source, statement.cue, statement.content[0]
    if cue is None or source is None or not words.relatives_of_things:
        return False
    if statement.rule == _OF_NOUN and source.of(text).endswith(_POSSESSIVES):  # and not "*her* claim"
        return match.start() < min(source.start, cue.start) or match.end() > content.start
    before = text[max(0, source.start - _LONGEST_LINK) : source.start].split()[-1:] if words.is_year(match) else []
    return bool(before) and before[0].lower() in words.relatives_of_things and match.end() < source.start


def _is_beside_cue(text: str, match: re.Match[str], statement: Statement, words: CalendarWords) -> bool:
    """Whether a phrase stands right before the cue of a clause: "who Holt *on Monday* called “a relic”"."""
    source, cue = statement.source, statement.cue
    if source is None or cue is None or not source.end <= match.start() < match.end() <= cue.start:
        return False
    beside = text[max(0, source.start - _LONGEST_LINK) : source.start].split()[-1:] + source.of(text).split()[-1:]
    others = text[source.end : match.start()] + text[match.end() : cue.start]
    return len(others.split()) <= 1 and not words.relatives_of_persons.isdisjoint(beside)


def _in_object(text: str, statement: Statement, words: CalendarWords) -> re.Match[str] | None:
    """Return the day right behind what somebody speaks of: "condemned the ruling *on Monday* as unjust"."""
    content, cue = statement.content[0], statement.cue
    if not words.object_links or cue is None or content.start != cue.end + 1:
        return None
    end = min(content.end, content.start + _LONGEST_OBJECT)
    if words.object_links.isdisjoint(text[content.start : end + _LONGEST_LINK].split()):
        return None
    match = next(words.find(text, content.start, end), None)
    is_day = match is not None and (match["wd5"] or words.names_a_day(match))
    if (
        match is None
        or not is_day
        or words.object_links.isdisjoint(text[match.end() : match.end() + _LONGEST_LINK].split(" ", 2)[1:2])
    ):
        return None
    before = text[content.start : match.start()].split()
    is_object = len(before) > 1 and words.no_object.isdisjoint(map(str.lower, before))
    return match if is_object and not before[0].startswith(_MARKS) else None


def _retold(
    text: str, statement: Statement, sentences: Sequence[Span], starts: Sequence[int], words: CalendarWords
) -> re.Match[str] | None:
    """Return the day in the sentence behind a statement that tells of it: "Hal itu disampaikan Rini, Senin (3/3)"."""
    following = bisect_right(starts, max(statement.content[-1].end - 1, statement.cue.end if statement.cue else 0))
    return _told_in(text, statement, sentences[following : following + 1], words, points_back=True)


def _announced(
    text: str,
    statement: Statement,
    sentences: Sequence[Span],
    starts: Sequence[int],
    words: CalendarWords,
    last: Sequence[Statement],
) -> re.Match[str] | None:
    """Return the day in the sentence before a statement that tells of it: "Tuntutan itu dibacakan Rini, Senin".

    "Ia membantahnya, Senin" tells it of whose the last statement is, and of nobody who speaks next.
    """
    before = sentence_before(statement, starts)
    return _told_in(text, statement, sentences[max(before, 0) : before + 1], words, last)


def _told_in(
    text: str,
    statement: Statement,
    near: Sequence[Span],
    words: CalendarWords,
    last: Sequence[Statement] = (),
    *,
    points_back: bool = False,
) -> re.Match[str] | None:
    """Return the day in a sentence that tells when the speaker of a statement spoke, who goes on or is named there.

    Who is not the speaker of the `last` statement, where there is one, does not go on from it. A sentence that
    `points_back` at the document of the statement right before it tells its day.
    """
    opening = words.retells.match(text, *near[0]) if near and statement.speakers else None
    if opening is None:
        return None
    goes_on = not last or last[0].speaker == statement.speaker
    is_same = (goes_on and opening["same"]) or names(near[0].of(text), name_of_speaker(statement))
    is_same = is_same or (points_back and _points_back(text, statement, opening))
    start = opening.end() if points_back else near[0].start
    days = (match for match in words.find(text, start, near[0].end) if match["wd5"] or words.names_a_day(match))
    return next(days, None) if is_same else None


def _points_back(text: str, statement: Statement, opening: re.Match[str]) -> bool:
    """Whether a sentence opens with the document that a statement stands in: "*Kajian itu* diluncurkan Rabu"."""
    document = opening.groupdict().get("document")
    source = statement.source
    return document is not None and source is not None and document.lower() in source.of(text).lower()


def _is_in_name(text: str, match: re.Match[str], source: Span) -> bool:
    """Whether a bare month or day is somebody's name: "*Jan* de Vries", "*April* Holt", "kata *Ahad*"."""
    if match["wd5"] == match[0] == source.of(text):
        return True
    if not (source.contains(Span(*match.span())) and match["m5"] == match[0]):
        return False
    before = text[source.start : match.start()].split()
    is_told_when = bool(before) and before[-1].isalpha() and before[-1].islower()
    if before and before[-1].isalpha() and before[-1].istitle():
        return True  # "Theresa *May*"
    return not is_told_when and _NAME_GOES_ON.match(text, match.end()) is not None


def _is_of_past(text: str, match: re.Match[str], statement: Statement, words: CalendarWords) -> bool:
    """Whether a month or year tells when somebody was what an apposition says: "Roe, a candidate *in 2012*"."""
    name, source = statement.speaker, statement.source
    if not name or not name.split()[-1][0].isupper() or source is None or words.is_day(match):
        return False
    return source.contains(Span(*match.span())) and "," in text[source.start : match.start()]


def _is_retold(statement: Statement, dated: Sequence[Statement]) -> bool:
    """Whether one of the statements before the last ones reports a statement: who does goes on behind it."""
    return any(one.retells(statement) for one in dated[-_MOST_BETWEEN - 1 :] if one is not statement)


def _inherited(text: str, dated: Sequence[Statement], statement: Statement, words: CalendarWords) -> SaidOn | None:
    near = dated[: -_MOST_BETWEEN - 1 : -1]
    if not statement.speakers or all(one.said_on is None for one in near):
        return None
    if is_of_before(text, statement, words.told_before):
        return None  # "On Monday she called it safe. She *has* called it a wreck."
    # What nobody is named to say stands between two statements of one speaker, and ends no run.
    before = next((one for one in near if one.speakers and not _is_retold(one, dated)), None)
    if before is None or before.said_on is None or before.speaker != statement.speaker:
        return None
    start = min(before.span.end, statement.span.start)
    if _YEAR.fullmatch(before.said_on.text) and "\n" in text[start : statement.span.start]:
        return None  # "In 2015 he called it a fraud.": what follows in another paragraph is of today
    return replace(before.said_on, inherited=True)

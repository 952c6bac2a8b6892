"""Sentences as the tagger sees them: laid end to end, one row of numbers for each property of their tokens."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache, lru_cache
from itertools import pairwise
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from factrack.extraction.languages import Pack
from factrack.extraction.rules.sentence import Reading, Sentence
from factrack.extraction.rules.tokens import QUOTE, Range
from factrack.extraction.rules.words import CueWords
from factrack.extraction.speakers.vocabulary.words import PeopleWords
from factrack.extraction.tagger.hashing import Codes, code, packed, unpacked

CONTENT, CUE, SOURCE, NONE = "C", "Q", "S", "O"
"""The labels of the chains, and the tags of what the rules read."""
EDGE = 2
"""How many places on either side of a sentence are kept free: a neighbour of a token is never in another one."""
_CLAUSE_MARKS = frozenset(",;:—–-()")
_SPEECH_MARKS = frozenset(",.?!…—-")
_QUOTATION_MARKS = "\"'”’»“„ ‘`"
_SHORT_NUMBER = 4
_LONGEST_WORD = 64
_LONGEST = 200
"""In tokens: how much of a span of the rules is looked at."""
_LOOKS = ("word", "class", "shape", "ending", "short ending", "beginning")
"""What a token looks like by itself."""
_DISTANCES = ("0", "1", "2", "3", *["4-6"] * 3, *["7-12"] * 6)
_FAR = "13+"
_FIRST, _LAST, _NOTHING = code("^"), code("$"), code("")
_NO_LOOKS = tuple(packed([edge] * len(_LOOKS)) for edge in (_FIRST, _LAST))

_BESIDE = ("word", "class", "shape", "ending", "tag")

Column = list[int]
"""The codes of one property of a sentence's tokens."""
T = TypeVar("T")
Places = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class Strip:
    """Sentences that follow each other in an article.

    `starts` says where in `codes` the first token of each stands, and `places` where all tokens do.
    """

    sentences: Sequence[Sentence]
    starts: Sequence[int]
    places: Places
    codes: Mapping[str, Codes]

    def views(self, places: Places) -> dict[str, Codes]:
        """Return the properties of the tokens at some places, and, as "word-1" and so on, of those beside them."""
        views = {name: column[places] for name, column in self.codes.items()}
        for name in _BESIDE:
            for shift in range(-EDGE, EDGE + 1):
                if shift:
                    views[f"{name}{shift:+d}"] = self.codes[name][places + shift]
        return views


class StripMaker:
    """Makes strips of sentences in one language."""

    def __init__(self, pack: Pack) -> None:
        self._classes = _classes(pack.section(CueWords), pack.section(PeopleWords))
        self._looks = lru_cache(maxsize=1 << 14)(self._looks_of_word)

    def strip(self, sentences: Sequence[Sentence], before: Sentence | None) -> Strip:
        """Return sentences that the rules have read as a strip; `before` is the one before the first, if any."""
        starts: list[int] = []
        places: list[int] = []
        place = EDGE
        looks: list[bytes] = []
        columns: dict[str, Column] = {}
        for sentence, previous in zip(sentences, [before, *sentences[:-1]], strict=True):
            starts.append(place)
            places += range(place, place + len(sentence.tokens))
            place += len(sentence.tokens) + 2 * EDGE
            looks += [*[_NO_LOOKS[0]] * EDGE, *self._looks_of(sentence), *[_NO_LOOKS[1]] * EDGE]
            for name, column in _columns(sentence, previous).items():
                columns.setdefault(name, []).extend([*[_FIRST] * EDGE, *column, *[_LAST] * EDGE])
        views = dict(zip(_LOOKS, unpacked(b"".join(looks), len(_LOOKS)), strict=True))
        views |= {name: unpacked(packed(column))[0] for name, column in columns.items()}
        return Strip(sentences, starts, np.array(places, dtype=np.int64), views)

    def _looks_of(self, sentence: Sentence) -> list[bytes]:
        """Return what each token looks like by itself."""
        tokens = sentence.tokens
        looks = [self._looks(form[:_LONGEST_WORD]) for form in tokens.forms]
        for index in _quotations(tokens.words):
            looks[index] = _looks_of_quotation(tokens.form(index))
        return looks

    def _looks_of_word(self, form: str) -> bytes:
        word = ("0" if len(form) < _SHORT_NUMBER else "0000") if form[0].isdigit() else form.lower()
        looks = (word, self._classes.get(word, ""), _shape(form), word[-3:], word[-2:], word[:4])
        return packed(map(code, looks))


def _looks_of_quotation(form: str) -> bytes:
    inner = form.strip(_QUOTATION_MARKS)
    words = form.count(" ") + 1
    length = "quotation" + ("1" if words < 3 else "2" if words < 7 else "3")
    last = form.rstrip(_QUOTATION_MARKS)[-1:]
    ending = "q" + (last if last in _SPEECH_MARKS else "")
    return packed(map(code, (QUOTE, length, "Q" if inner[:1].isupper() else "q", ending, QUOTE, QUOTE)))


def _columns(sentence: Sentence, before: Sentence | None) -> dict[str, Column]:
    """Return what the sentence makes of its tokens."""
    words = sentence.tokens.words
    length = len(words)
    tags, rules = _tags(sentence.readings, length)
    cues = {index: str(at.cue.family) for at in sentence.cues for index in at.range}
    marks = {index: code(word) for index, word in enumerate(words) if word in _CLAUSE_MARKS}
    places = _distances("", length)
    return {
        "tag": tags,
        "rule": rules,
        "mark before": _last(marks, length, _FIRST),
        "mark after": _last(_turned(marks, length), length, _LAST)[::-1],
        "from start": places,
        "from end": places[::-1],
        "cue before": _since(cues, length),
        "cue after": _since(_turned(cues, length), length)[::-1],
        "quotation": _nearest_quotation(words),
        "context": [code(_context(sentence, before))] * length,
    }


def _turned(found: dict[int, T], length: int) -> dict[int, T]:
    """Return what stands at some tokens as it stands from the end, in order."""
    return {length - 1 - index: found[index] for index in reversed(found)}


def _distances(before: str, tokens: int) -> Column:
    """Return how far each of so many tokens is from the first, with what is told before that."""
    near = _near(before)
    return near[:tokens] + [code(before + _FAR)] * (tokens - len(near))


@cache
def _near(before: str) -> Column:
    """Return the codes of the distances of the nearest tokens."""
    return [code(before + distance) for distance in _DISTANCES]


def _tags(readings: Iterable[Reading], length: int) -> tuple[Column, Column]:
    """Return what the most confident reading takes each token for, and that with the rule."""
    tags, rules = [code(NONE)] * length, [code(NONE)] * length
    for reading in sorted(readings, key=lambda reading: reading.confidence):
        for label, parts in ((CONTENT, reading.content), (SOURCE, (reading.source,)), (CUE, (reading.cue,))):
            for part in filter(None, parts):
                _mark(tags, part, label)
                _mark(rules, part, label + reading.rule)
    return tags, rules


def _mark(column: Column, part: Range, name: str) -> None:
    """Give the first, the last and the other tokens of a span its name."""
    end = min(part.end, part.start + _LONGEST)
    column[part.start : end] = [code(f"I{name}")] * (end - part.start)
    if end == part.end:
        column[end - 1] = code(f"E{name}")
    column[part.start] = code(f"B{name}")


def _shape(form: str) -> str:
    if form[0].isdigit():
        return "0"
    if form[0].isupper():
        return ("AA" if len(form) > 1 else "A") if form.isupper() else "Aa"
    return "a" if form[0].isalpha() else form[0]


def _last(marks: Mapping[int, int], length: int, first: int) -> Column:
    """Return, for every token, the last comma, dash, colon or bracket before it; `marks` are in order."""
    column = [first] * length
    for index, after in pairwise([*marks, length - 1]):
        column[index + 1 : after + 1] = [marks[index]] * (after - index)
    return column


def _since(cues: Mapping[int, str], length: int) -> Column:
    """Return, for every token, the family of the cue before it and how far back that is; `cues` are in order."""
    column = [_NOTHING] * length
    for index, after in pairwise([*cues, length - 1]):
        column[index + 1 : after + 1] = _distances(cues[index], after - index + 1)[1:]
    return column


def _nearest_quotation(words: Sequence[str]) -> Column:
    """Return where the nearest quotation stands, and whether the token is before, between or after all of them."""
    quotations = _quotations(words)
    if not quotations:
        return [_NOTHING] * len(words)
    column, nearest = [], 0
    for index in range(len(words)):
        if nearest + 1 < len(quotations) and quotations[nearest + 1] - index <= abs(quotations[nearest] - index):
            nearest += 1
        offset = index - quotations[nearest]
        part = "<" if index < quotations[0] else ">" if index > quotations[-1] else "="
        side = f"{part}{'+' if offset > 0 else '-'}"
        column.append(_near(side)[abs(offset)] if abs(offset) < len(_DISTANCES) else code(side + _FAR))
    return column


def _quotations(words: Sequence[str]) -> list[int]:
    """Return where the quotations stand among some words."""
    return [index for index, word in enumerate(words) if word == QUOTE] if QUOTE in words else []


def _context(sentence: Sentence, before: Sentence | None) -> str:
    """Return what kind of sentence stands before this one."""
    if before is None:
        return ""
    tokens = sentence.tokens
    gap = tokens.text[before.tokens.sentence.end : tokens.sentence.start]
    paragraph = "other" if "\n" in gap else "same"
    report = "report" if before.readings else ""
    quotation = "quotation" if QUOTE in before.tokens.words else ""
    return f"{paragraph} {report} {quotation} {':' if before.tokens.words[-1] == ':' else ''}"


def _classes(cues: CueWords, people: PeopleWords) -> Mapping[str, str]:
    """Return the names of the lists that each word stands in, joined."""
    found: dict[str, dict[str, None]] = {}
    for field in fields(cues):
        listed = getattr(cues, field.name)
        for word in sorted(listed) if isinstance(listed, frozenset) else ():
            if isinstance(word, str):
                found.setdefault(word, {})[field.name] = None
    for word, entries in cues.cues.items():
        for cue in entries:
            if len(cue.words) == 1:
                found.setdefault(word, {})[f"{cue.family} {cue.stance}"] = None
    for word, sort in people.lower.items():
        found.setdefault(word, {})[sort.name] = None
    return {word: "+".join(names) for word, names in found.items()}

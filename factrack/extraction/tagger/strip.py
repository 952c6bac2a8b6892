"""Sentences as the tagger sees them: laid end to end, one row of numbers for each property of their tokens."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields
from functools import cache, lru_cache

import numpy as np

from factrack.extraction.languages import Pack
from factrack.extraction.rules.cues import Family
from factrack.extraction.rules.sentence import Sentence
from factrack.extraction.rules.tokens import QUOTE, Range
from factrack.extraction.rules.words import CueWords
from factrack.extraction.speakers.vocabulary.words import PeopleWords
from factrack.extraction.tagger.grid import EDGE, Grid, Places
from factrack.extraction.tagger.hashing import Codes, code, packed, unpacked

CONTENT, CUE, SOURCE, NONE = "C", "Q", "S", "O"
"""The labels of the chains, and the tags of what the rules read."""
SEPARATORS = ("mark", "quotation", "that", "conjunction", "auxiliary", "cue")
"""What separates the words before it from those behind; the property has the number of one, counted from 1."""
_SPEECH_MARKS = frozenset(",.?!…—-")
_QUOTATION_MARKS = "\"'”’»“„ ‘`"
_SEPARATING_MARKS = ",;:—–-"
_CLAUSE_MARKS = np.array([code(mark) for mark in f"{_SEPARATING_MARKS}()"], dtype=np.uint32)
_SHORT_NUMBER = 4
_LONGEST_WORD = 64
_LONGEST = 200
"""In tokens: how much of a span of the rules is looked at."""
_LOOKS = ("word", "class", "shape", "ending", "short ending", "beginning", "separator")
"""What a token looks like by itself."""
_SHIFTS = {"": 0, **{f"{shift:+d}": shift for shift in range(-EDGE, EDGE + 1) if shift}}
"""How far a neighbour of a token is from it, by what stands behind the name of a property of the neighbour's."""
_DISTANCES = ("0", "1", "2", "3", *["4-6"] * 3, *["7-12"] * 6, "13+")
"""What is told of a distance in tokens, and of all greater ones."""
_FAR = len(_DISTANCES) - 1
_FIRST, _LAST = ([packed([code(edge)] * len(_LOOKS))] * EDGE for edge in "^$")


@cache
def _parted(name: str) -> tuple[str, str]:
    """Return what property is meant, and beside the token where: "word-1" is the word at "-1"."""
    return (name[:-2], name[-2:]) if name[-2:] in _SHIFTS else (name, "")


def _told_with(told: str) -> list[int]:
    """Return the codes of the distances from something."""
    return [code(told + distance) for distance in _DISTANCES]


_FAMILIES = {family: number for number, family in enumerate(Family, start=1)}
_NOTHING = [code("")] * len(_DISTANCES)
_FROM_CUE = np.array([_NOTHING, *map(_told_with, Family)], dtype=np.uint32)
"""By the number of a family, and how far its cue is; nothing is told where there is none."""
_FROM_QUOTATION = np.array([_NOTHING] * 2 + [_told_with(s + side) for s in "><=" for side in "-+"], dtype=np.uint32)
"""Twice what stands around: none, some only before, only after, or on both sides; and one more behind the nearest."""
_FROM_EDGE = np.array(_told_with(""), dtype=np.uint32)


@dataclass(frozen=True, slots=True)
class Strip:
    """Sentences that follow each other in an article: where their tokens stand, and the properties of these."""

    sentences: Sequence[Sentence]
    grid: Grid
    codes: Mapping[str, Codes]

    def views(self, places: Places, names: Iterable[str]) -> dict[str, Codes]:
        """Return properties of the tokens at some places, and, as "word-1" and so on, of those beside them.

        Of `names`, those that are none of a strip's properties are left out.
        """
        at = {sign: places + shift for sign, shift in _SHIFTS.items()}
        split = ((name, *_parted(name)) for name in names)
        return {name: np.take(self.codes[of], at[sign]) for name, of, sign in split if of in self.codes}


class StripMaker:
    """Makes strips of sentences in one language."""

    def __init__(self, pack: Pack) -> None:
        cues = pack.section(CueWords)
        self._classes = _classes(cues, pack.section(PeopleWords))
        self._separators = _separators(cues)
        self._looks = lru_cache(maxsize=1 << 14)(self._looks_of_word)

    def strip(self, sentences: Sequence[Sentence], before: Sentence | None) -> Strip:
        """Return sentences that the rules have read as a strip; `before` is the one before the first, if any."""
        grid = Grid.of([len(sentence.tokens) for sentence in sentences])
        looks: list[bytes] = []
        for sentence in sentences:
            looks += [*_FIRST, *self._looks_of(sentence), *_LAST]
        codes = dict(zip(_LOOKS, unpacked(b"".join(looks), len(_LOOKS)), strict=True))
        codes |= _tags(sentences, grid, codes["word"]) | _distances(grid) | _marks(grid, codes["word"])
        codes |= _from_cues(sentences, grid) | {"quotation": _from_quotations(grid, codes["word"])}
        contexts = [code(_context(*pair)) for pair in zip(sentences, [before, *sentences[:-1]], strict=True)]
        codes["context"] = np.repeat(np.array(contexts, dtype=np.uint32), grid.sizes)
        return Strip(sentences, grid, codes)

    def _looks_of(self, sentence: Sentence) -> list[bytes]:
        """Return what each token looks like by itself."""
        tokens = sentence.tokens
        looks = [self._looks(form[:_LONGEST_WORD]) for form in tokens.forms]
        if QUOTE in tokens.words:
            for index, word in enumerate(tokens.words):
                if word == QUOTE:
                    looks[index] = _looks_of_quotation(tokens.form(index))
        return looks

    def _looks_of_word(self, form: str) -> bytes:
        word = ("0" if len(form) < _SHORT_NUMBER else "0000") if form[0].isdigit() else form.lower()
        looks = (word, self._classes.get(word, ""), _shape(form), word[-3:], word[-2:], word[:4])
        return packed([*map(code, looks), self._separators.get(word, 0)])


def _looks_of_quotation(form: str) -> bytes:
    inner = form.strip(_QUOTATION_MARKS)
    words = form.count(" ") + 1
    length = "quotation" + ("1" if words < 3 else "2" if words < 7 else "3")
    last = form.rstrip(_QUOTATION_MARKS)[-1:]
    ending = "q" + (last if last in _SPEECH_MARKS else "")
    shape = "Q" if inner[:1].isupper() else "q"
    return packed([*map(code, (QUOTE, length, shape, ending, QUOTE, QUOTE)), SEPARATORS.index("quotation") + 1])


def _distances(grid: Grid) -> dict[str, Codes]:
    """Return how far the ends of its sentence are from each token."""
    return {
        "from start": _FROM_EDGE[np.clip(grid.all - grid.first, 0, _FAR)],
        "from end": _FROM_EDGE[np.clip(grid.last - grid.all, 0, _FAR)],
    }


def _marks(grid: Grid, words: Codes) -> dict[str, Codes]:
    """Return which comma, dash, colon or bracket is the last one before each token, and the next one after it."""
    are_marks = np.isin(words, _CLAUSE_MARKS)
    return {"mark before": words[grid.before(are_marks)], "mark after": words[grid.after(are_marks)]}


def _from_cues(sentences: Sequence[Sentence], grid: Grid) -> dict[str, Codes]:
    """Return the family of the cue before and after each token, and how far away that is."""
    families = np.zeros(len(grid.all), dtype=np.int64)
    for sentence, start in zip(sentences, grid.starts, strict=True):
        for at in sentence.cues:
            families[start + at.range.start : start + at.range.end] = _FAMILIES[at.cue.family]
    nearest = {"cue before": grid.before(families > 0), "cue after": grid.after(families > 0)}
    return {
        name: _FROM_CUE[families[places], np.minimum(np.abs(grid.all - places), _FAR)]
        for name, places in nearest.items()
    }


def _from_quotations(grid: Grid, words: Codes) -> Codes:
    """Return where the nearest quotation stands, and whether the token is before, between or after all of them."""
    are_quotations = words == code(QUOTE)
    before = np.where(are_quotations, grid.all, grid.before(are_quotations))
    after = np.where(are_quotations, grid.all, grid.after(are_quotations))
    some_before, some_after = are_quotations[before], are_quotations[after]
    is_next = some_after & (~some_before | (after - grid.all <= grid.all - before))
    nearest = np.where(is_next, after, before)
    told = 2 * (some_before + 2 * some_after) + (some_before | some_after) * (nearest < grid.all)
    return np.asarray(_FROM_QUOTATION[told, np.minimum(np.abs(grid.all - nearest), _FAR)])


def _tags(sentences: Sequence[Sentence], grid: Grid, words: Codes) -> dict[str, Codes]:
    """Return what the most confident reading takes each token for, and that with the rule."""
    tags = words.copy()  # At the edges, they stay.
    tags[grid.tokens] = code(NONE)
    rules = tags.copy()
    for sentence, start in zip(sentences, grid.starts, strict=True):
        for reading in sorted(sentence.readings, key=lambda reading: reading.confidence):
            for label, parts in ((CONTENT, reading.content), (SOURCE, (reading.source,)), (CUE, (reading.cue,))):
                for part in filter(None, parts):
                    _mark(tags, start, part, label)
                    _mark(rules, start, part, label + reading.rule)
    return {"tag": tags, "rule": rules}


def _mark(column: Codes, start: int, part: Range, name: str) -> None:
    """Give the first, the last and the other tokens of a span its name."""
    first, inner, last = _names(name)
    end = min(part.end, part.start + _LONGEST)
    column[start + part.start : start + end] = inner
    if end == part.end:
        column[start + end - 1] = last
    column[start + part.start] = first


@cache
def _names(name: str) -> tuple[int, int, int]:
    """Return the codes of the first, of an inner and of the last token of a span."""
    return code(f"B{name}"), code(f"I{name}"), code(f"E{name}")


def _shape(form: str) -> str:
    if form[0].isdigit():
        return "0"
    if form[0].isupper():
        return ("AA" if len(form) > 1 else "A") if form.isupper() else "Aa"
    return "a" if form[0].isalpha() else form[0]


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


def _separators(words: CueWords) -> dict[str, int]:
    """Return the words that separate what stands before them from what stands behind, each with its number."""
    sorts = [
        (_SEPARATING_MARKS, "mark"),
        (words.auxiliaries, "auxiliary"),
        (words.conjunctions, "conjunction"),
        (words.complementizers, "that"),
    ]
    return {word: SEPARATORS.index(sort) + 1 for listed, sort in sorts for word in listed}

"""The capitalised stretches of an article, and an index of their words: which stand alone, which behind a place."""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Sequence, Set
from functools import cached_property
from itertools import pairwise

from factrack.extraction.speakers.vocabulary.groups import HEADS_BODY
from factrack.extraction.speakers.vocabulary.sorts import stretch_pattern, word_before
from factrack.extraction.speakers.vocabulary.words import PeopleWords, Sort, Token
from factrack.extraction.statement import Span

_LONGEST_BODY = 3
"""In words: what has the name of its place at its end."""
_NEAREST = 8
"""How many mentions of a word are looked at on either side, so that a word on every line costs no more than one."""
_BEGINNING = 4
"""How many letters a nickname shares with the name at least."""
_SHORTEST_BEGINNING = 3
"""In letters: what Indonesians are called by, "*Zul*karnain"."""
_FARTHEST_MENTION = 5000
"""In characters: how soon behind a title somebody comes up whom it names."""
_LONGEST_TITLE_LINE = 200
"""In characters."""
_SMALL_IN_TITLE = 3
"""In letters: "for"; words as short have no capital in a title."""
_SHORTEST_TITLE = 5
"""In longer words."""
_FEW_SMALL = 8
"""One in how many longer words has no capital in a title at most."""
_BEFORE_PLACE = re.compile(r"[)\d] ")


class Stretches:
    """The stretches of an article's prose in order, looked up by their words."""

    def __init__(self, text: str, prose: Iterable[Span], words: PeopleWords) -> None:
        self.text = text
        self.words = words
        self.starts, self.ends = array("q"), array("q")
        self._by_word: dict[str, list[int]] = {}
        """The first stretches with each word."""
        self._in_full: dict[str, list[int]] = {}
        self._single: dict[str, int] = {}
        self.places: set[str] = set()
        """What stands behind a preposition of place or behind the head of a body."""
        self._apart: set[tuple[str, ...]] = set()
        self._ending_bodies: dict[str, bool] = {}
        self._followers: dict[str, set[str]] = {}
        for span in prose:
            self._collect(span)

    def _collect(self, prose: Span) -> None:
        """Add the stretches of a paragraph, without the words that only open a sentence."""
        words = self.words
        pattern = stretch_pattern(words.particles, words.dotted, words.contractions, words.name_articles)
        if not words.body_first and _is_title(self.text, prose):
            self._collect_title(prose, pattern)
            return
        for match in pattern.finditer(self.text, prose.start, prose.end):
            start = match.start()
            forms = match.group().split()
            while forms and (self._tells_origin(forms) or self._only_opens(forms[0])) and not self._opens_office(forms):
                start = self.text.find(forms[1], start + len(forms[0])) if len(forms) > 1 else start
                del forms[0]
            end = match.end()
            if len(forms) > 1 and forms[-1].lower() in self.words.days:
                end -= len(forms.pop()) + 1  # "kata Rina Senin (4/3)"
            if forms:
                self._add(start, end, forms)

    def _only_opens(self, form: str) -> bool:
        """Whether a word opens a sentence and is no name, as nothing is that is said twice: "*Tiba-tiba* Rianto"."""
        word = form.lower()
        if word in self.words.openers or not self.words.body_first:
            return word in self.words.openers
        first, _, second = word.partition("-")
        return second != "" and first.endswith(second)

    def _tells_origin(self, forms: Sequence[str]) -> bool:
        """Whether a word of a stretch tells where the bearer of the name behind it is from: "*Harrow-based* Calder"."""
        endings = self.words.origin_endings
        return len(forms) > 1 and any(form.lower().endswith(endings) for form in forms[:-1] if "-" in form)

    def _collect_title(self, title: Span, pattern: re.Pattern[str]) -> None:
        """Add the names in a line whose words all have capitals: given names with a word that comes up later again."""
        for match in pattern.finditer(self.text, title.start, title.end):
            forms, place = match.group().split(), match.start()
            for first, last in pairwise(forms):
                start = self.text.index(first, place)
                place = start + len(first)
                end = self.text.index(last, place) + len(last)
                if self.words.sort_of(first) is Sort.GIVEN and self._comes_up(last, title.end):
                    self._add(start, end, [first, last])

    def _comes_up(self, form: str, place: int) -> bool:
        """Whether a word that opens no sentence stands soon behind a place, as a whole."""
        word = re.compile(rf"{re.escape(form)}(?<!\w{re.escape(form)})(?!\w)")
        near = place + _FARTHEST_MENTION
        return form.lower() not in self.words.openers and word.search(self.text, place, near) is not None

    def _opens_office(self, forms: Sequence[str]) -> bool:
        """Whether what can open a sentence is the role in a body here: "*Anggota* Fraksi X"."""
        roles = self.words.body_first and len(forms) > 1 and self.words.sort_of(forms[0]) is Sort.ROLE
        return roles and self.words.sort_of(forms[1]) is Sort.BODY

    def _add(self, start: int, end: int, forms: list[str]) -> None:
        number = len(self.starts)
        self.starts.append(start)
        self.ends.append(end)
        if self.words.body_first:
            self._note_places(start, forms)
        if self.words.body_first and len(forms) > 1 and _opens_article(forms):
            forms = [*forms, forms[0].capitalize()]  # "HASAN Tanggahma", who is Hasan from then on
        for form in forms:
            first = self._by_word.setdefault(form, [])
            if len(first) < _NEAREST:
                first.append(number)
        if len(forms) == 1 and not self._is_of_place(start):
            self._single[forms[0]] = self._single.get(forms[0], 0) + 1
        elif len(forms) > 2 or self.words.capital.get(forms[0].lower()) is not Sort.HONORIFIC:
            for form in forms:
                self._in_full.setdefault(form, []).append(number)

    def _note_places(self, start: int, forms: list[str]) -> None:
        """Note what stands behind a preposition of place or behind the head of a body, and whole stretches."""
        if self._follows_place_word(start):
            is_person = len(forms) > 1 and self.words.sort_of(forms[0]) is Sort.GIVEN
            self.places.update(() if is_person else forms[:1])
        for place, after in pairwise(forms):
            if place.lower() in self.words.locatives:
                self.places.add(after)
        if 1 < len(forms) <= _LONGEST_BODY and self.words.sort_of(forms[0]) is Sort.BODY:
            self.places.update(forms[-1:] if forms[-2].lower() not in self.words.central_bodies else ())
        if len(forms) > 1:
            self._apart.add(tuple(forms))
        if len(forms) > 2:
            for form, after in pairwise(forms[:-1]):
                self._followers.setdefault(form, set()).add(after)

    def _follows_place_word(self, start: int) -> bool:
        if not self.words.locatives:
            return False
        return word_before(self.text, start).lower() in self.words.locatives

    def _is_of_place(self, start: int) -> bool:
        """Whether one word ends the name of a place or body: "di *Semara*", "Palang (PM) *Semara*", "SD 1 *Semara*"."""
        if not self.words.body_first:
            return False
        return _BEFORE_PLACE.match(self.text, start - 2) is not None or self._follows_place_word(start)

    def alone(self, token: Token) -> int:
        """Return how often the word stands alone in the article, as a short name does."""
        return self._single.get(self.text[token.start : token.end], 0)

    def stands_apart(self, tokens: Sequence[Token]) -> bool:
        """Whether the words are a whole stretch of capitalised words somewhere."""
        return tuple(self.text[token.start : token.end] for token in tokens) in self._apart

    def is_place(self, token: Token) -> bool:
        """Whether the word stands behind a preposition of place somewhere in the article, or before several names."""
        form = self.text[token.start : token.end]
        return form in self.places or len(self._followers.get(form, ())) > 1 or self._ends_bodies(form)

    def _ends_bodies(self, form: str) -> bool:
        """Whether several bodies have their names of the word: "Kejari *Lembata*", "DPRD *Lembata*"."""
        if form not in self._ending_bodies:
            stretches = (self.text[self.starts[n] : self.ends[n]].split() for n in self.first_with_word(form))
            before = {row[row.index(form) - 1] for row in stretches if form in row[1:]}
            bodies = sum(self.words.sort_of(word) in HEADS_BODY for word in before)
            self._ending_bodies[form] = bodies > 1 and self.words.sort_of(form) is Sort.NAME
        return self._ending_bodies[form]

    def with_word(self, word: str, position: int) -> tuple[int, ...]:
        """Return the stretches of several words that have this one: those before the position first."""
        numbers = self._in_full.get(word, [])
        here = bisect_left(numbers, bisect_left(self.starts, position))
        return (*reversed(numbers[max(0, here - _NEAREST) : here]), *numbers[here : here + _NEAREST])

    def forms_among(self, forms: Set[str]) -> Set[str]:
        """Return those of some words that a stretch has."""
        return self._by_word.keys() & forms

    def first_with_word(self, word: str) -> list[int]:
        """Return the first stretches of the article that have the word."""
        return self._by_word.get(word, [])

    def first_in_full(self, word: str) -> list[int]:
        """Return the first stretches of several words that have this one."""
        return self._in_full.get(word, [])[:_NEAREST]

    def with_beginning(self, word: str) -> list[int]:
        """Return the first stretches with a word that begins as this one does."""
        return self._by_beginning.get(word[:_BEGINNING].lower(), [])

    @cached_property
    def _by_beginning(self) -> dict[str, list[int]]:
        index: dict[str, list[int]] = {}
        for word, numbers in self._in_full.items():
            for length in range(_SHORTEST_BEGINNING if self.words.body_first else _BEGINNING, _BEGINNING + 1):
                if len(word) >= length:
                    known = index.setdefault(word[:length].lower(), [])
                    known.extend(numbers[: _NEAREST - len(known)])
        return index

    @cached_property
    def single_by_beginning(self) -> dict[str, list[str]]:
        """The words that stand alone somewhere, by how they begin."""
        index: dict[str, list[str]] = {}
        for word in self._single:
            known = index.setdefault(word[:_BEGINNING].lower(), [])
            known.extend([word][: _NEAREST - len(known)])
        return index

    def starts_at(self, number: int, place: int) -> bool:
        """Whether the article has a stretch of this number, and it starts at a place."""
        return number < len(self.starts) and self.starts[number] == place

    def within(self, span: Span) -> range:
        """Return the stretches that start in a span."""
        return range(bisect_left(self.starts, span.start), bisect_left(self.starts, span.end))


def _is_title(text: str, line: Span) -> bool:
    """Whether a line is a title in capitals: "Ada Quill Calls Out Bob Roe", and no sentence."""
    if line.end - line.start > _LONGEST_TITLE_LINE:
        return False
    words = [word for word in line.of(text).split() if len(word) > _SMALL_IN_TITLE and word[0].isalpha()]
    small = [word for word in words if word[0].islower()]
    return len(words) >= _SHORTEST_TITLE and len(small) * _FEW_SMALL < len(words)


def _opens_article(forms: Sequence[str]) -> bool:
    """Whether only the first of some words is in capitals, as the one that opens an article is."""
    return len(forms[0]) >= _BEGINNING and forms[0].isupper() and forms[0].isalpha() and not forms[1].isupper()

"""A content cut into words, each with the form that it is compared by."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property, lru_cache
from itertools import pairwise
from typing import NamedTuple

from factrack.extraction import Kind, Stance
from factrack.ledger.comparing.numbers import number_key, read_number
from factrack.ledger.comparing.vocabulary import Vocabulary, starts_with, stem, vocabulary


class Sort(StrEnum):
    """What a word is; all but the last two stand out where they change."""

    NUMBER = "number"
    NAME = "name"
    NEGATION = "negation"
    COMMON = "common"
    OTHER = "other"


class Word(NamedTuple):
    """One word of a content, or a number of several words."""

    shown: str
    """As written, with the marks and the space around it; empty for the second half of a word written out ("won't")."""
    key: str
    """Without case and marks, in one spelling; the value of a number."""
    stem: str
    sort: Sort
    clause: int
    """Which of the stretches between marks and turns it stands in."""

    @property
    def tells(self) -> bool:
        """Whether the word says something of the matter."""
        return self.sort in (Sort.NUMBER, Sort.NAME, Sort.OTHER)

    @property
    def is_rare_number(self) -> bool:
        """Whether the word is a number that is not said every day, as those up to twelve are."""
        return self.sort is Sort.NUMBER and float(self.key) > _EVERYDAY_NUMBER


_EVERYDAY_NUMBER = 12


def shown(words: Iterable[Word]) -> str:
    """Return a stretch of words as written."""
    return "".join(word.shown for word in words).strip()


@dataclass(frozen=True)
class Content:
    """What was said, ready to be compared."""

    words: tuple[Word, ...]
    language: str
    kind: Kind
    stance: Stance

    @cached_property
    def keys(self) -> list[str]:
        """The forms of the words that are compared."""
        return [word.key for word in self.words]

    @cached_property
    def telling(self) -> frozenset[str]:
        """The stems of the words that say something of the matter."""
        return frozenset(word.stem for word in self.words if word.tells)

    @cached_property
    def matter(self) -> frozenset[str]:
        """The same without the numbers."""
        return frozenset(word.stem for word in self.words if word.tells and word.sort is not Sort.NUMBER)

    @cached_property
    def stems(self) -> frozenset[str]:
        """The stems of all words."""
        return frozenset(word.stem for word in self.words)


class _Form(NamedTuple):
    start: int
    end: int
    word: str


_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’.-][^\W\d_]+)*|%")
_SPACE = re.compile(r"\s+")
_MARK = re.compile(r"[.,;:!?…—–()\n]")
_SENTENCE_END = re.compile(r"[.!?:…“\"\n]")


@lru_cache(maxsize=2_000)
def read_content(text: str, language: str, kind: Kind = Kind.DIRECT, stance: Stance = Stance.ASSERTED) -> Content:
    """Return the words of a content; `language` is its ISO 639-1 code."""
    words = vocabulary(language)
    forms = [_Form(*match.span(), _plain(match.group())) for match in _WORD.finditer(text)]
    return Content(tuple(_words(text, forms, words)), language, kind, stance)


def _plain(form: str) -> str:
    return unicodedata.normalize("NFKC", form).casefold().replace("’", "'")


def _words(text: str, forms: Sequence[_Form], words: Vocabulary) -> Iterator[Word]:
    written = _written(text, forms)
    spoken = [form.word for form in forms]
    index = clause = 0
    while index < len(forms):
        clause += _begins_clause(text, forms, spoken, index, words)
        number = None if _counts_nothing(spoken, index, words) else _number(spoken[index : index + 12], words)
        length = number[1] if number else 1
        stretch = "".join(written[index : index + length])
        if number:
            yield Word(stretch, number[0], number[0], Sort.NUMBER, clause)
        else:
            yield from _written_out(text, forms, index, stretch, words, clause)
        index += length


def _written(text: str, forms: Sequence[_Form]) -> list[str]:
    """Return each word as written, with the marks that touch it; joined, they give the text."""
    cuts = [0]
    for before, form in pairwise(forms):
        space = _SPACE.search(text[before.end : form.start])
        cuts.append(before.end + space.start() if space else form.start)
    return [_SPACE.sub(" ", text[start:end]) for start, end in pairwise([*cuts, len(text)])]


def _begins_clause(text: str, forms: Sequence[_Form], spoken: Sequence[str], index: int, words: Vocabulary) -> bool:
    if not index:
        return False
    gap = text[forms[index - 1].end : forms[index].start]
    return bool(_MARK.search(gap)) or starts_with(spoken[index : index + 4], words.contrasts)


def _counts_nothing(spoken: Sequence[str], index: int, words: Vocabulary) -> bool:
    """Whether a word belongs to a phrase such as "one of" or "no one"."""
    before = max(index - 1, 0)
    return starts_with(spoken[index : index + 4], words.not_numbers) or starts_with(
        spoken[before : before + 4], words.not_numbers
    )


def _number(spoken: Sequence[str], words: Vocabulary) -> tuple[str, int] | None:
    first = spoken[0]
    if not (first[0].isdigit() or first in words.numbers or _is_joint(first, words)):
        return None
    split = [part for word in spoken for part in (word.split("-") if _is_joint(word, words) else [word])]
    number = read_number(split, words)
    if number is None:
        return None
    joints = sum(word.count("-") for word in spoken[: number[1]] if _is_joint(word, words))
    return number_key(number[0]), max(1, number[1] - joints)


def _is_joint(word: str, words: Vocabulary) -> bool:
    """Whether a word is a number of two: "twenty-three"."""
    return "-" in word and all(part in words.numbers for part in word.split("-"))


def _written_out(
    text: str, forms: Sequence[_Form], index: int, written: str, words: Vocabulary, clause: int
) -> Iterator[Word]:
    form = forms[index]
    is_name = (
        text[form.start].isupper() and form.word not in words.spellings and not _opens_sentence(text, forms, index)
    )
    for place, key in enumerate(_keys(form.word, words)):
        yield Word(written if place == 0 else "", key, stem(key, words.stemmer), _sort(key, is_name, words), clause)


def _keys(word: str, words: Vocabulary) -> Sequence[str]:
    if word in words.spellings:
        return words.spellings[word]
    for ending, meaning in words.endings.items():
        if word.endswith(ending) and word != ending:
            return word.removesuffix(ending), meaning
    return (word,)


def _opens_sentence(text: str, forms: Sequence[_Form], index: int) -> bool:
    return not index or bool(_SENTENCE_END.search(text[forms[index - 1].end : forms[index].start]))


def _sort(key: str, is_name: bool, words: Vocabulary) -> Sort:
    if key in words.negations:
        return Sort.NEGATION
    if key in words.common:
        return Sort.COMMON
    return Sort.NAME if is_name else Sort.OTHER

"""What a language pack says of wordings: negations, numbers, turns, and the words that say nothing of the matter."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Any, ClassVar, Self

import snowballstemmer

from factrack.extraction import known_languages, load_pack

Phrase = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """The `[comparison]` table of a pack; the one of an unknown language is empty."""

    key: ClassVar[str] = "comparison"

    stemmer: str
    decimal_mark: str
    negations: frozenset[str]
    endings: Mapping[str, str]
    """What the ends of some words stand for, as a word of their own."""
    contrasts: frozenset[Phrase]
    conditions: frozenset[Phrase]
    bounds: frozenset[Phrase]
    common: frozenset[str]
    opposites: frozenset[frozenset[str]]
    """Pairs of stems."""
    not_numbers: frozenset[Phrase]
    spellings: Mapping[str, Phrase]
    numbers: Mapping[str, int]
    teens: Mapping[str, int]
    multipliers: Mapping[str, int]

    @classmethod
    def from_table(cls, table: Mapping[str, Any]) -> Self:
        """Compile the table."""
        stemmer = table.get("stemmer", "")
        return cls(
            stemmer=stemmer,
            decimal_mark=table.get("decimal_mark", "."),
            negations=frozenset(table.get("negations", ())),
            endings=table.get("endings", {}),
            contrasts=_phrases(table.get("contrasts", ())),
            conditions=_phrases(table.get("conditions", ())),
            bounds=_phrases(table.get("bounds", ())),
            common=frozenset(table.get("common", ())),
            opposites=frozenset(frozenset(stem(word, stemmer) for word in pair) for pair in table.get("opposites", ())),
            not_numbers=_phrases(table.get("not_numbers", ())),
            spellings={word: tuple(other.split()) for word, other in table.get("spellings", {}).items()},
            numbers=table.get("numbers", {}),
            teens=table.get("teens", {}),
            multipliers=table.get("multipliers", {}),
        )


@cache
def vocabulary(language: str) -> Vocabulary:
    """Return the vocabulary of a language by its ISO 639-1 code."""
    return load_pack(language).section(Vocabulary) if language in known_languages() else Vocabulary.from_table({})


@lru_cache(maxsize=50_000)
def stem(word: str, stemmer: str) -> str:
    """Return the stem of a word by the Snowball stemmer of this name; without one, the word."""
    if not stemmer:
        return word
    stemmed: str = snowballstemmer.stemmer(stemmer).stemWord(word)
    return stemmed


def starts_with(words: Sequence[str], phrases: frozenset[Phrase]) -> bool:
    """Whether a row of words begins with one of the phrases; most rows are seen by their first word not to."""
    if not words or words[0] not in _first_words(phrases):
        return False
    return any(tuple(words[:length]) in phrases for length in range(1, min(len(words), 4) + 1))


@cache
def _first_words(phrases: frozenset[Phrase]) -> frozenset[str]:
    return frozenset(phrase[0] for phrase in phrases)


def _phrases(texts: Iterable[str]) -> frozenset[Phrase]:
    return frozenset(tuple(text.split()) for text in texts)


NUMBER = re.compile(r"\d+(?:[.,]\d+)*")

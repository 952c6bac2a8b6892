"""What a search looks for: words, each of them or its beginning, and several in a row."""

import re
from collections.abc import Iterable
from functools import lru_cache

_WORDS = re.compile(r"(?:[^\W_]|[\ue000-\uf8ff])(?:[^\W_]|[\ue000-\uf8ff\u0300-\u0331])*")
"""The words of a text, exactly as SQLite's index sees them: an accent of its own belongs to the letter before it."""


def phrases_in(terms: Iterable[str]) -> tuple[str, list[str]]:
    """Return the phrases that terms mean, a line each, and the terms that have no letter or digit.

    A phrase is words without case, one space apart.
    """
    phrases, signs = [], []
    for term in terms:
        if words := _words(term.casefold()):
            phrases.append(words)
        else:
            signs.append(term.strip())
    return "\n".join(phrases), signs


def says_phrases(text: str, note: str, phrases: str) -> bool:
    """Tell whether a text, or a note on it, says each of some phrases (a line each), the last word of one begun.

    Both are without case. It tells of one text what the index of words tells of all.
    """
    return all(_says(text, phrase) or _says(note, phrase) for phrase in _split(phrases))


def _says(text: str, phrase: tuple[str, ...]) -> bool:
    # Most texts have nothing like it, which is seen much sooner than what their words are.
    return all(word in text for word in phrase) and f" {' '.join(phrase)}" in f" {_words(text)}"


@lru_cache(maxsize=64)
def _split(phrases: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split(" ")) for phrase in phrases.split("\n"))


def _words(text: str) -> str:
    return " ".join(_WORDS.findall(text))

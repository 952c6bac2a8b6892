"""People whom an article calls by letters only, as it does suspects: "tersangka *DS*"."""

import re
from collections.abc import Iterator

from factrack.extraction.speakers.vocabulary.sorts import word_before
from factrack.extraction.speakers.vocabulary.words import UPPER, PeopleWords

_MOST_LETTERS = 4
_LETTERS = re.compile(rf"[{re.escape(UPPER)}]+\b(?! [{re.escape(UPPER)}][a-z])")
_AGE = re.compile(r" \(\d{1,2}\)")


def letters_for_names(text: str, words: PeopleWords) -> frozenset[str]:
    """Return the letters that stand for the names of people: "berinisial *DS*", "*DS* (34)", "tersangka *DS*"."""
    if not words.letter_marks:
        return frozenset()
    aged = (word_before(text, match.start()) for match in _AGE.finditer(text))
    marked = (word for mark in words.letter_marks for word in _letters_behind(text, mark))
    return frozenset(word for word in (*aged, *marked) if word.isupper() and len(word) <= _MOST_LETTERS)


def _letters_behind(text: str, mark: str) -> Iterator[str]:
    """Yield the words in capitals behind a word that tells of letters, but for those that begin a name."""
    for form in (f"{mark} ", f"{mark.capitalize()} "):
        start = text.find(form)
        while start >= 0:
            letters = _LETTERS.match(text, start + len(form))
            if letters:
                yield letters[0]
            start = text.find(form, start + len(form))
